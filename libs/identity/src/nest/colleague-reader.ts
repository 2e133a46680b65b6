import { Injectable } from '@nestjs/common';
import { afterCursor, Db, page, readCursor, type Page, type PageQuery } from '#libs/platform';
import type { ColleagueView } from '../contract.js';

/** People by the order in which they came, with their current posts here; students belong to the roster, not to this list. */
const LIST = {
  name: 'colleague-list',
  text: `
    SELECT h.person_id AS "personId", n.name, CASE WHEN $2 THEN a.sign_in END AS "signIn", h.posts,
      (SELECT q.organization_id FROM post q WHERE q.person_id = h.person_id AND q.to_at IS NULL ORDER BY q.from_at, q.id LIMIT 1) = $1 AS home
    FROM (
      SELECT p.person_id, json_agg(json_build_object('id', p.id, 'version', p.version, 'role', p.role, 'fromAt', p.from_at, 'toAt', p.to_at) ORDER BY p.id) AS posts
      FROM post p WHERE p.organization_id = $1 AND p.to_at IS NULL AND p.role NOT IN ('STUDENT', 'GUARDIAN') AND ${afterCursor('p.person_id', '$3')}
      GROUP BY p.person_id ORDER BY p.person_id LIMIT $4) h
    JOIN person n ON n.id = h.person_id JOIN account a ON a.person_id = h.person_id
    ORDER BY h.person_id`,
};

@Injectable()
export class ColleagueReader {
  constructor(private readonly db: Db) {}

  /** @param withSignIn whether the reader may see the names people sign in with: administrators only */
  async list(organizationId: string, withSignIn: boolean, { after, limit }: PageQuery): Promise<Page<ColleagueView>> {
    const [from = null] = readCursor(after) ?? [];
    const rows = await this.db.read<ColleagueView>(LIST, [organizationId, withSignIn, from, limit + 1]);
    return page(rows, limit, (row) => [row.personId], view);
  }
}

const view = (row: ColleagueView): ColleagueView => ({
  ...row,
  posts: row.posts.map((post) => ({ ...post, fromAt: new Date(post.fromAt).toISOString() })),
});
