import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { OrganizationDirectory, type OrganizationFacts } from '../contract.js';

const FIND = {
  name: 'organization-cards',
  text: `SELECT id, name, short_name AS "shortName", kind, control_group AS "controlGroup" FROM organization WHERE id = ANY($1::uuid[]) AND status = 'ADMITTED'`,
};

@Injectable()
export class SqlOrganizationDirectory extends OrganizationDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, OrganizationFacts>> {
    const rows = await this.db.read<OrganizationFacts>(FIND, [[...new Set(ids)]]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
