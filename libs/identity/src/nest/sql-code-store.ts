import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { CodeStore, type CodeRow, type NewCode } from '../application/ports/code-store.js';
import { Secrets } from '../application/ports/secrets.js';

const SELECT = `SELECT id, account_id AS "accountId", expires_at AS "expiresAt", used_at AS "usedAt" FROM one_time_code`;

@Injectable()
export class SqlCodeStore extends CodeStore {
  constructor(
    private readonly db: Db,
    private readonly secrets: Secrets,
  ) {
    super();
  }

  async find(id: string): Promise<CodeRow | null> {
    return (await this.db.query<CodeRow>(`${SELECT} WHERE id = $1`, [id]))[0] ?? null;
  }

  async findByCode(code: string): Promise<CodeRow | null> {
    return (await this.db.query<CodeRow>(`${SELECT} WHERE code_hash = $1`, [this.secrets.codeHash(code)]))[0] ?? null;
  }

  async replace(codes: readonly NewCode[]): Promise<void> {
    const now = codes[0]?.createdAt;
    if (!now) return;
    await this.db.query('UPDATE one_time_code SET used_at = $2 WHERE account_id = ANY($1::uuid[]) AND used_at IS NULL', [
      codes.map((c) => c.accountId),
      now,
    ]);
    await this.db.query(
      `INSERT INTO one_time_code (id, account_id, code_hash, created_at, expires_at)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::timestamptz[], $5::timestamptz[])`,
      [
        codes.map((c) => c.id),
        codes.map((c) => c.accountId),
        codes.map((c) => this.secrets.codeHash(this.secrets.code(c.id))),
        codes.map((c) => c.createdAt),
        codes.map((c) => c.expiresAt),
      ],
    );
  }

  async use(id: string, at: Date): Promise<boolean> {
    return (await this.db.query('UPDATE one_time_code SET used_at = $2 WHERE id = $1 AND used_at IS NULL RETURNING id', [id, at])).length > 0;
  }

  async endAll(accountId: string, at: Date): Promise<void> {
    await this.db.query('UPDATE one_time_code SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL', [accountId, at]);
  }
}
