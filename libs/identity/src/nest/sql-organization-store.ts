import { Injectable } from '@nestjs/common';
import { bigramsOf, Db, Rows } from '#libs/platform';
import {
  OrganizationStore,
  type OrganizationChanges,
  type OrganizationFields,
  type OrganizationRow,
} from '../application/ports/organization-store.js';

const COLUMNS = `o.id, o.version, o.kind, o.name, o.short_name AS "shortName", o.uscc, o.region_code AS "regionCode", o.control_group AS "controlGroup",
  o.status, o.refusal_reason AS "refusalReason", o.refusal_note AS "refusalNote", o.created_at AS "createdAt",
  (SELECT json_build_object('id', b.id, 'name', b.name) FROM organization b WHERE b.id = o.merged_into_id) AS "mergedInto"`;

const FIND = {
  name: 'organization-find',
  text: `SELECT ${COLUMNS}, coalesce((SELECT json_agg(json_build_object('personId', p.person_id)) FROM post p
      WHERE p.organization_id = o.id AND p.role = 'ADMINISTRATOR' AND p.to_at IS NULL), '[]') AS administrators
    FROM organization o WHERE o.id = $1`,
};

@Injectable()
export class SqlOrganizationStore extends OrganizationStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(id: string): Promise<OrganizationRow | null> {
    return (await this.db.read<OrganizationRow>(FIND, [id]))[0] ?? null;
  }

  async usccTaken(uscc: string, exceptId: string | null): Promise<boolean> {
    const rows = await this.db.query('SELECT 1 FROM organization WHERE uscc = $1 AND id IS DISTINCT FROM $2', [uscc, exceptId]);
    return rows.length > 0;
  }

  async add(o: OrganizationFields): Promise<boolean> {
    const added = await this.db.query(
      `INSERT INTO organization (id, version, kind, name, short_name, uscc, region_code, control_group, status, created_at, doc)
       VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, array_to_tsvector($10::text[])) ON CONFLICT (uscc) DO NOTHING RETURNING id`,
      [o.id, o.kind, o.name, o.shortName, o.uscc, o.regionCode, o.controlGroup, o.status, o.createdAt, termsOf(o.name, o.shortName, o.uscc)],
    );
    return added.length > 0;
  }

  async change(id: string, version: number, changes: OrganizationChanges): Promise<number> {
    const next = await this.rows.update('organization', { id }, version, changes);
    const { name, shortName, uscc } = changes;
    if (name !== undefined && shortName !== undefined && uscc !== undefined) {
      await this.db.query('UPDATE organization SET doc = array_to_tsvector($2::text[]) WHERE id = $1', [id, termsOf(name, shortName, uscc)]);
    }
    return next;
  }

  async lock(ids: readonly string[]): Promise<void> {
    await this.db.query('SELECT 1 FROM organization WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  }
}

/** What an organization is found by. */
const termsOf = (...texts: readonly string[]): readonly string[] => bigramsOf(texts.join(' '));
