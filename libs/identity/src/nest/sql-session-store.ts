import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { SessionStore, type NewSession } from '../application/ports/session-store.js';

@Injectable()
export class SqlSessionStore extends SessionStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(id: string): Promise<{ readonly id: string; readonly accountId: string } | null> {
    const rows = await this.db.query<{ id: string; accountId: string }>('SELECT id, account_id AS "accountId" FROM session WHERE id = $1', [id]);
    return rows[0] ?? null;
  }

  open(session: NewSession): Promise<void> {
    return this.rows.insert('session', { ...session });
  }

  async end(id: string, at: Date): Promise<void> {
    await this.db.query('UPDATE session SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL', [id, at]);
  }

  async endByToken(tokenHash: Buffer, at: Date): Promise<void> {
    await this.db.query('UPDATE session SET revoked_at = $2 WHERE token_hash = $1 AND revoked_at IS NULL', [tokenHash, at]);
  }

  async endAll(accountId: string, exceptId: string | null, at: Date): Promise<number> {
    const ended = await this.db.query(
      'UPDATE session SET revoked_at = $3 WHERE account_id = $1 AND id IS DISTINCT FROM $2 AND revoked_at IS NULL AND expires_at > $3 RETURNING id',
      [accountId, exceptId, at],
    );
    return ended.length;
  }
}
