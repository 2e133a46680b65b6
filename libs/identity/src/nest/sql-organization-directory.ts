import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { OrganizationDirectory, type OrganizationFacts } from '../contract.js';

/**
 * A merged organization and the one it went into have one control group, made from the id of the latter where the operator has named none:
 * whoever compares groups keeps them from verifying each other.
 */
const FIND = {
  name: 'organization-cards',
  text: `SELECT o.id, o.kind, o.merged_into_id AS "mergedIntoId",
      o.name || o.merged_note AS name,
      o.short_name || o.merged_note AS "shortName",
      CASE WHEN b.id IS NOT NULL THEN coalesce(b.control_group, 'merged:' || b.id)
        WHEN o.control_group IS NULL AND EXISTS (SELECT 1 FROM organization a WHERE a.merged_into_id = o.id) THEN 'merged:' || o.id
        ELSE o.control_group END AS "controlGroup"
    FROM organization o LEFT JOIN organization b ON b.id = o.merged_into_id
    WHERE o.id = ANY($1::uuid[]) AND o.status IN ('ADMITTED', 'MERGED')`,
};

type Row = Omit<OrganizationFacts, 'mergedIntoId'> & { readonly mergedIntoId: string | null };

@Injectable()
export class SqlOrganizationDirectory extends OrganizationDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, OrganizationFacts>> {
    const rows = await this.db.read<Row>(FIND, [[...new Set(ids)]]);
    return new Map(rows.map(({ mergedIntoId, ...facts }) => [facts.id, mergedIntoId === null ? facts : { ...facts, mergedIntoId }]));
  }
}
