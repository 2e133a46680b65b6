import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '#libs/kernel';
import { Db } from '../database/db.js';
import { Clock } from '../time/clock.js';
import { requestContext, type RequestContext } from './request-context.js';

/** Which aggregate a command wrote, and the version it has now. */
export interface Written {
  readonly id: string;
  readonly version: number;
}

const CLAIM = {
  name: 'idempotency-claim',
  text: 'INSERT INTO idempotency (account_id, key, route, body_hash, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING key',
};

const KEEP = { name: 'idempotency-keep', text: 'UPDATE idempotency SET aggregate_id = $3, version = $4 WHERE account_id = $1 AND key = $2' };

type Key = NonNullable<RequestContext['idempotency']>;

/**
 * One command is one transaction. With an idempotency key, the key's row is part of it: a repeat waits for the first to end,
 * then answers what was written, without doing it again (design.md §7).
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * @param actor whose key it is
   * @param work decides, writes one aggregate and appends its event; run again from the start after a serialization failure
   * @throws DomainError request.key-reused when the key came with another body or route before
   */
  command(actor: Actor, work: () => Promise<Written>): Promise<Written> {
    if (this.db.inTransaction) return work();
    const key = requestContext()?.idempotency;
    return this.db.transaction(() => (key ? this.once(actor.accountId, key, work) : work()));
  }

  private async once(accountId: string, key: Key, work: () => Promise<Written>): Promise<Written> {
    const claimed = await this.db.read(CLAIM, [accountId, key.key, key.route, key.bodyHash, this.clock.now()]);
    if (claimed.length === 0) return this.replay(accountId, key);
    const written = await work();
    await this.db.read(KEEP, [accountId, key.key, written.id, written.version]);
    return written;
  }

  private async replay(accountId: string, key: Key): Promise<Written> {
    const rows = await this.db.query<{ route: string; body_hash: Buffer; aggregate_id: string; version: number }>(
      'SELECT route, body_hash, aggregate_id, version FROM idempotency WHERE account_id = $1 AND key = $2',
      [accountId, key.key],
    );
    const first = rows[0];
    if (!first || first.route !== key.route || !first.body_hash.equals(key.bodyHash)) throw new DomainError('request.key-reused', 'conflict');
    return { id: first.aggregate_id, version: first.version };
  }
}
