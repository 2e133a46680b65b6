import { Injectable } from '@nestjs/common';
import type { SubjectTable } from '#libs/access';
import type { Actor } from '#libs/kernel';
import { afterCursor, Db, Gate, page, readCursor, type Page } from '#libs/platform';
import type { ApplicationView } from '../contract.js';
import type { ApplicationQuery } from './organization.dto.js';
import { organizationView, type OrganizationFact } from './views.js';

/** Where the fields of the rules about organizations are. */
export const organizationTable: SubjectTable = {
  columns: { id: { sql: 'o.id', type: 'uuid' }, status: { sql: 'o.status', type: 'text' } },
  relations: {
    administrators: {
      from: 'post r',
      on: `r.organization_id = o.id AND r.role = 'ADMINISTRATOR' AND r.to_at IS NULL`,
      columns: { personId: { sql: 'r.person_id', type: 'uuid' } },
    },
  },
};

type Row = OrganizationFact & Pick<ApplicationView, 'controlGroup' | 'administrators'>;

/** Applications as the operator works through them: those that waited longest first. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
  ) {}

  async list(actor: Actor, { status, after, limit }: ApplicationQuery): Promise<Page<ApplicationView>> {
    const [from = null] = readCursor(after) ?? [];
    return page(await this.rows(actor, `o.status = $1 AND ${afterCursor('o.id', '$2')}`, [status, from, limit + 1]), limit, (row) => [row.id], view);
  }

  async one(actor: Actor, id: string): Promise<ApplicationView | null> {
    const [row] = await this.rows(actor, 'o.id = $1 AND $2::text IS NULL', [id, null, 1]);
    return row ? view(row) : null;
  }

  private rows(actor: Actor, where: string, values: readonly unknown[]): Promise<Row[]> {
    const all = [...values];
    const allowed = this.gate.predicate(actor, 'admit', 'Organization', organizationTable, (value) => `$${all.push(value)}`);
    return this.db.query<Row>(
      `SELECT o.id, o.version, o.kind, o.name, o.short_name AS "shortName", o.uscc, o.region_code AS "regionCode", o.status, o.control_group AS "controlGroup",
         o.refusal_reason AS "refusalReason", o.refusal_note AS "refusalNote", o.created_at AS "createdAt",
         (SELECT json_build_object('id', b.id, 'name', b.name) FROM organization b WHERE b.id = o.merged_into_id) AS "mergedInto",
         coalesce((SELECT json_agg(json_build_object('personId', n.id, 'name', n.name) ORDER BY p.id) FROM post p JOIN person n ON n.id = p.person_id
           WHERE p.organization_id = o.id AND p.role = 'ADMINISTRATOR' AND p.to_at IS NULL), '[]') AS administrators
       FROM organization o WHERE ${where} AND ${allowed} ORDER BY o.id LIMIT $3`,
      all,
    );
  }
}

const view = (row: Row): ApplicationView => ({ ...organizationView(row), controlGroup: row.controlGroup, administrators: row.administrators });
