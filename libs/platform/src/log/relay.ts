import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { Db } from '../database/db.js';
import { Settings } from '../settings.js';
import { FeedBell } from './feed-bell.js';
import { RelayBell } from './relay-bell.js';

const BATCH = 500;
const LOOK_MS = 250;
/** Under load events are moved together, at most this often: an event alone goes at once, a hundred cost one commit. */
const GATHER_MS = 20;

/**
 * Takes a batch out of the outbox and gives each event its next place in each of its topics. One relay at a time: whoever holds the
 * row of that name; a node that dies lets go of it with its connection. What another relay took in between is deleted already, so it
 * is not taken twice.
 */
const MOVE = {
  name: 'relay-move',
  text: `WITH elected AS (SELECT 1 FROM reader WHERE name = 'relay' FOR UPDATE SKIP LOCKED),
    taken AS (
      DELETE FROM outbox WHERE EXISTS (SELECT 1 FROM elected) AND position IN (SELECT position FROM outbox ORDER BY position LIMIT $1)
      RETURNING position, event_id, topics),
    entry AS (SELECT DISTINCT topic, position, event_id FROM taken CROSS JOIN unnest(topics) AS topic),
    head AS (
      INSERT INTO topic (name, head) SELECT topic, count(*) FROM entry GROUP BY topic ORDER BY topic
      ON CONFLICT (name) DO UPDATE SET head = topic.head + excluded.head RETURNING name, head),
    placed AS (
      INSERT INTO feed (topic, seq, event_id)
      SELECT e.topic, h.head - count(*) OVER (PARTITION BY e.topic) + row_number() OVER (PARTITION BY e.topic ORDER BY e.position), e.event_id
      FROM entry e JOIN head h ON h.name = e.topic RETURNING 1)
    SELECT (SELECT count(*) FROM taken)::int AS moved, (SELECT count(*) FROM placed)::int AS places`,
};

/**
 * Moves committed events from the outbox into the feed, with a dense sequence per topic. The outbox identity is taken before
 * commit, so it is an order and never a cursor: whatever is there is moved, and the feed alone is read by position.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Relay.name);
  private running: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly db: Db,
    private readonly bell: RelayBell,
    private readonly feed: FeedBell,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role !== 'api') this.running = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.bell.ring();
    await this.running;
  }

  /** Moves what is there now; answers how many events. */
  async moveBatch(): Promise<number> {
    const moved = (await this.db.read<{ moved: number }>(MOVE, [BATCH]))[0]?.moved ?? 0;
    if (moved > 0) this.feed.ring();
    return moved;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const rung = this.bell.next(LOOK_MS);
      const moved = await this.moveBatch().catch((error: unknown) => this.wait(error));
      if (moved > 0 && moved < BATCH && !this.stopping) await pause(GATHER_MS);
      if (moved < BATCH && !this.stopping) await rung;
    }
  }

  private wait(error: unknown): number {
    if (!this.stopping) this.log.warn(`relay waits: ${error instanceof Error ? error.message : String(error)}`);
    return 0;
  }
}
