import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/kernel';
import { Db, Rows, stale } from '#libs/platform';
import { PostStore, type PostRow } from '../application/ports/post-store.js';

@Injectable()
export class SqlPostStore extends PostStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(id: string): Promise<PostRow | null> {
    const rows = await this.db.query<PostRow>(
      `SELECT id, version, person_id AS "personId", organization_id AS "organizationId", role, from_at AS "fromAt", to_at AS "toAt" FROM post WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async rolesHeld(personId: string, organizationId: string): Promise<readonly Role[]> {
    const rows = await this.db.query<{ role: Role }>('SELECT role FROM post WHERE person_id = $1 AND organization_id = $2 AND to_at IS NULL', [
      personId,
      organizationId,
    ]);
    return rows.map((row) => row.role);
  }

  async administratorsOf(organizationId: string): Promise<number> {
    const rows = await this.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM post WHERE organization_id = $1 AND role = 'ADMINISTRATOR' AND to_at IS NULL`,
      [organizationId],
    );
    return rows[0]?.count ?? 0;
  }

  async onlyAdministratorOf(personId: string, organizationIds: readonly string[]): Promise<readonly string[]> {
    await this.db.query('SELECT 1 FROM organization WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [organizationIds]);
    const rows = await this.db.query<{ id: string }>(
      `SELECT organization_id AS id FROM post WHERE organization_id = ANY($2::uuid[]) AND role = 'ADMINISTRATOR' AND to_at IS NULL
       GROUP BY organization_id HAVING bool_and(person_id = $1)`,
      [personId, organizationIds],
    );
    return rows.map((row) => row.id);
  }

  add(post: Omit<PostRow, 'version' | 'toAt'>): Promise<void> {
    return this.rows.insert('post', { ...post, version: 1 });
  }

  /** Never before it began, whatever another machine's clock said then. */
  async end(id: string, version: number, at: Date): Promise<number> {
    const [ended] = await this.db.query<{ version: number }>(
      'UPDATE post SET to_at = greatest($3, from_at), version = version + 1 WHERE id = $1 AND version = $2 RETURNING version',
      [id, version, at],
    );
    if (!ended) throw stale((await this.find(id))?.version ?? 0);
    return ended.version;
  }

  async endAll(personId: string, at: Date): Promise<void> {
    await this.db.query('UPDATE post SET to_at = greatest($2, from_at), version = version + 1 WHERE person_id = $1 AND to_at IS NULL', [
      personId,
      at,
    ]);
  }
}
