import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#libs/kernel';
import { Db } from '../database/db.js';
import { stale } from '../database/rows.js';
import { sqlState } from '../database/db.js';
import { deriveKey } from '../derive-key.js';
import { Settings } from '../settings.js';
import { Clock } from '../time/clock.js';
import { Ids } from '../time/ids.js';
import type { LoggedEvent, NewEvent } from './event.js';
import { LogGuard } from './log-guard.js';
import { PolicyBook } from './policy-book.js';
import { RelayBell } from './relay-bell.js';

const APPEND = {
  name: 'event-append',
  text: `WITH logged AS (
      INSERT INTO event (stream_id, version, id, owner_kind, owner_id, type, at, actor_id, organization_id, data, leaf)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))
    INSERT INTO outbox (event_id, topics) VALUES ($3, $12)`,
};

/**
 * The one log (design.md §1.2). An event is written in the transaction of the row it tells of, after that row, together with its
 * place in the outbox; what must agree with it follows at once.
 */
@Injectable()
export class EventLog {
  private readonly sealingKey: Buffer;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly policies: PolicyBook,
    private readonly bell: RelayBell,
    private readonly guard: LogGuard,
    settings: Settings,
  ) {
    this.sealingKey = deriveKey(settings.secretKey, 'event-leaf');
  }

  /**
   * Appends one event inside the running transaction.
   * @throws DomainError request.stale when the aggregate already has an event of this version; what a guard of its owner refuses
   */
  async append(event: NewEvent): Promise<LoggedEvent> {
    if (!this.db.inTransaction) throw new Error(`event ${event.type} outside a transaction`);
    await this.guard.require(event.owner, event.type);
    const logged = this.entry(event);
    const data = canonicalJson(event.data);
    const leaf = createHmac('sha256', this.sealingKey).update(logged.id).update(data).digest();
    const ownerId = event.owner.kind === 'installation' ? null : event.owner.id;
    await this.write(
      [
        event.stream,
        event.version,
        logged.id,
        event.owner.kind,
        ownerId,
        event.type,
        logged.at,
        logged.actorId,
        logged.organizationId,
        data,
        leaf,
        ['all', ...event.topics],
      ],
      event.version,
    );
    this.db.afterCommit(() => this.bell.ring());
    await this.policies.run(logged);
    return logged;
  }

  private entry(event: NewEvent): LoggedEvent {
    return {
      id: this.ids.next(),
      stream: event.stream,
      version: event.version,
      type: event.type,
      at: this.clock.now(),
      actorId: event.actor?.personId ?? null,
      organizationId: event.speaksFor ?? null,
      data: event.data,
    };
  }

  private async write(values: readonly unknown[], version: number): Promise<void> {
    try {
      await this.db.read(APPEND, values);
    } catch (error) {
      if (sqlState(error) === '23505') throw stale(version);
      throw error;
    }
  }
}
