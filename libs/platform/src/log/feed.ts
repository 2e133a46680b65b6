import { Injectable } from '@nestjs/common';
import type { Json } from '#libs/kernel';
import { Db } from '../database/db.js';
import type { LoggedEvent } from './event.js';

/** One event at its place in one topic. */
export interface FeedEntry extends LoggedEvent {
  readonly topic: string;
  readonly seq: number;
}

interface Row {
  topic: string;
  seq: bigint;
  id: string;
  stream_id: string;
  version: number;
  type: string;
  at: Date;
  actor_id: string | null;
  organization_id: string | null;
  data: string;
}

const COLUMNS = 'f.topic, f.seq, e.id, e.stream_id, e.version, e.type, e.at, e.actor_id, e.organization_id, e.data';

const AFTER = {
  name: 'feed-after',
  text: `SELECT ${COLUMNS} FROM feed f JOIN event e ON e.id = f.event_id WHERE f.topic = $1 AND f.seq > $2 ORDER BY f.seq LIMIT $3`,
};

/** Every place of the next events of 'all', in the order of 'all': what a live reader hands on. */
const STRETCH = {
  name: 'feed-stretch',
  text: `SELECT ${COLUMNS} FROM (SELECT seq, event_id FROM feed WHERE topic = 'all' AND seq > $1 ORDER BY seq LIMIT $2) a
    JOIN feed f ON f.event_id = a.event_id JOIN event e ON e.id = a.event_id ORDER BY a.seq, f.topic`,
};

const HEADS = { name: 'feed-heads', text: 'SELECT name, head FROM topic WHERE name = ANY($1::text[])' };

/** Reads the ordered topics. A topic that nothing has entered stands at 0. */
@Injectable()
export class Feed {
  constructor(private readonly db: Db) {}

  async after(topic: string, seq: number, limit: number): Promise<readonly FeedEntry[]> {
    return (await this.db.read<Row>(AFTER, [topic, seq, limit])).map(entry);
  }

  async stretch(after: number, events: number): Promise<readonly FeedEntry[]> {
    return (await this.db.read<Row>(STRETCH, [after, events])).map(entry);
  }

  async heads(topics: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.read<{ name: string; head: bigint }>(HEADS, [topics]);
    const known = new Map(rows.map((row) => [row.name, Number(row.head)]));
    return new Map(topics.map((topic) => [topic, known.get(topic) ?? 0]));
  }
}

const entry = (row: Row): FeedEntry => ({
  topic: row.topic,
  seq: Number(row.seq),
  id: row.id,
  stream: row.stream_id,
  version: row.version,
  type: row.type,
  at: row.at,
  actorId: row.actor_id,
  organizationId: row.organization_id,
  data: JSON.parse(row.data) as Record<string, Json>,
});
