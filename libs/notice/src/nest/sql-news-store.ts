import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/kernel';
import { Db } from '#libs/platform';
import { NewsStore, type Occasion, type Told } from '../application/ports/news-store.js';

const ENTER = { name: 'notice-reader-enter', text: `SELECT seq FROM reader WHERE name = 'notice' FOR UPDATE` };

const TAKE = {
  name: 'notice-news-take',
  text: `INSERT INTO notice_news (consortium_id, code, subject_id, occasion, organization_id, id, at)
    SELECT $1::uuid, $2::text, $3::uuid, $4::text, t.id, coalesce((SELECT n.id FROM notice_news n
      WHERE n.consortium_id = $1 AND n.code = $2 AND n.subject_id = $3 AND n.occasion = $4 LIMIT 1), $6::uuid), $7::timestamptz
    FROM unnest($5::uuid[]) AS t(id) ON CONFLICT DO NOTHING RETURNING id, organization_id AS "organizationId"`,
};

/** As the actor is read with every request (docs/adr/0003, docs/adr/0015), for people who are not asking. */
const PEOPLE = {
  name: 'notice-news-people',
  text: `SELECT DISTINCT p.person_id AS "personId", t.id AS "organizationId" FROM unnest($2::uuid[]) AS t(id) JOIN organization f ON f.id = t.id
    JOIN organization o ON o.id = coalesce(f.merged_into_id, f.id) AND o.status = 'ADMITTED'
    JOIN post p ON p.organization_id = o.id AND p.role = ANY($3) AND p.to_at IS NULL
    WHERE $4::boolean OR EXISTS (SELECT 1 FROM membership m WHERE m.consortium_id = $1 AND m.organization_id IN (f.id, o.id)
      AND m.status IN ('LEADING', 'ACTIVE', 'SUSPENDED') AND (m.leaves_on IS NULL OR m.leaves_on > $5::date))
    ORDER BY 1, 2`,
};

@Injectable()
export class SqlNewsStore extends NewsStore {
  constructor(private readonly db: Db) {
    super();
  }

  async enter(): Promise<number> {
    const [row] = await this.db.read<{ seq: bigint }>(ENTER, []);
    return Number(row?.seq ?? 0);
  }

  async advance(seq: number): Promise<void> {
    await this.db.query(`UPDATE reader SET seq = $1 WHERE name = 'notice'`, [seq]);
  }

  async take({ consortiumId, code, subjectId, occasion }: Occasion, organizationIds: readonly string[], id: string, at: Date) {
    const values = [consortiumId, code, subjectId, occasion, organizationIds, id, at];
    const rows = await this.db.read<{ id: string; organizationId: string }>(TAKE, values);
    return rows[0] ? { id: rows[0].id, organizationIds: rows.map(({ organizationId }) => organizationId) } : null;
  }

  people(
    consortiumId: string,
    organizationIds: readonly string[],
    roles: readonly Role[],
    { outside, today }: { readonly outside: boolean; readonly today: string },
  ): Promise<readonly Told[]> {
    return this.db.read<Told>(PEOPLE, [consortiumId, organizationIds, roles, outside, today]);
  }
}
