import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { RosterStore, type KnownStudent, type NewStudent } from '../application/ports/roster-store.js';

type Row = Omit<KnownStudent, 'posts'> & { readonly posts: readonly { id: string; organizationId: string; role: string; fromAt: string }[] };

const KNOWN = `
  SELECT a.person_id AS "personId", a.id AS "accountId", a.sign_in AS "signIn", a.operator,
    coalesce((SELECT json_agg(json_build_object('id', p.id, 'organizationId', p.organization_id, 'role', p.role, 'fromAt', p.from_at))
      FROM post p WHERE p.person_id = a.person_id AND p.to_at IS NULL), '[]') AS posts
  FROM account a
  WHERE a.person_id = ANY($2::uuid[]) OR (lower(a.sign_in) = ANY($3::text[]) AND EXISTS (
    SELECT 1 FROM post p WHERE p.person_id = a.person_id AND p.organization_id = $1 AND p.role = 'STUDENT' AND p.to_at IS NULL))`;

/** json_to_recordset: the whole school in three statements. */
const FROM = `FROM json_to_recordset($1) AS s("personId" uuid, "accountId" uuid, "postId" uuid, name text, "signIn" text)`;

@Injectable()
export class SqlRosterStore extends RosterStore {
  constructor(private readonly db: Db) {
    super();
  }

  async usccOf(organizationId: string): Promise<string | null> {
    const rows = await this.db.query<{ uscc: string }>('SELECT uscc FROM organization WHERE id = $1', [organizationId]);
    return rows[0]?.uscc ?? null;
  }

  async known(organizationId: string, personIds: readonly string[], signIns: readonly string[]): Promise<readonly KnownStudent[]> {
    const rows = await this.db.query<Row>(KNOWN, [organizationId, personIds, signIns]);
    return rows.map((row) => ({ ...row, posts: row.posts.map((post) => ({ ...post, fromAt: new Date(post.fromAt) })) }));
  }

  async add(organizationId: string, students: readonly NewStudent[], at: Date): Promise<boolean> {
    if (students.length === 0) return true;
    const rows = JSON.stringify(students);
    await this.db.query(`INSERT INTO person (id, version, name, created_at) SELECT s."personId", 1, s.name, $2 ${FROM}`, [rows, at]);
    const opened = await this.db.query(
      `INSERT INTO account (id, version, person_id, sign_in, status, created_at) SELECT s."accountId", 1, s."personId", s."signIn", 'INVITED', $2 ${FROM}
       ON CONFLICT DO NOTHING RETURNING id`,
      [rows, at],
    );
    if (opened.length < students.length) return false;
    await this.db.query(
      `INSERT INTO post (id, version, person_id, organization_id, role, from_at) SELECT s."postId", 1, s."personId", $3, 'STUDENT', $2 ${FROM}`,
      [rows, at, organizationId],
    );
    return true;
  }
}
