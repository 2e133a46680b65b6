import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Server, Socket } from 'socket.io';
import { EventTexts } from '../log/event-texts.js';
import { Feed, type FeedEntry } from '../log/feed.js';
import { FeedBell } from '../log/feed-bell.js';
import { topicsOf } from './follower.js';
import { TopicBook } from './topic-book.js';

const LOOK_MS = 250;
const STRETCH = 200;
const LIST_MS = 1_000;
/** A client that has stopped reading is cut here; it catches up by sequence when it comes back (quality.md §0.5). */
const MAX_UNSENT = 2_000;

/** What goes to a client for one event of a room. */
export interface LiveEvent {
  readonly topic: string;
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly actor: string | null;
  readonly data: object;
}

/** Reads the feed and hands each event to the sockets of this process that follow its topics. Other processes read for themselves. */
@Injectable()
export class LiveHub implements BeforeApplicationShutdown {
  private readonly log = new Logger(LiveHub.name);
  private server: Server | null = null;
  private running: Promise<void> | null = null;
  private stopping = false;
  private readonly changed = new Map<string, number>();

  constructor(
    private readonly feed: Feed,
    private readonly bell: FeedBell,
    private readonly texts: EventTexts,
    private readonly topics: TopicBook,
  ) {}

  start(server: Server): void {
    this.server = server;
    this.running ??= this.run();
    setInterval(() => this.tellLists(), LIST_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.bell.ring();
    await this.running;
  }

  /** Events of one topic as a client gets them, with the texts that may be joined now. */
  async render(entries: readonly FeedEntry[]): Promise<readonly LiveEvent[]> {
    const texts = await this.texts.join(entries);
    return entries.map((e) => ({
      topic: e.topic,
      seq: e.seq,
      type: e.type,
      at: e.at.toISOString(),
      actor: e.actorId,
      data: { ...e.data, ...texts.get(e.id) },
    }));
  }

  private async run(): Promise<void> {
    let cursor: number | null = null;
    while (!this.stopping) {
      const rung = this.bell.next(LOOK_MS);
      cursor = await this.advance(cursor).catch((error: unknown) => this.wait(error, cursor));
      if (!this.stopping) await rung;
    }
  }

  /** From the position reached before to the end of 'all'; the first look only learns where that is. */
  private async advance(cursor: number | null): Promise<number> {
    if (cursor === null) return (await this.feed.heads(['all'])).get('all') ?? 0;
    let at = cursor;
    for (;;) {
      const entries = await this.feed.stretch(at, STRETCH);
      await this.deliver(entries);
      const reached = entries.findLast((entry) => entry.topic === 'all')?.seq ?? at;
      if (reached - at < STRETCH || this.stopping) return reached;
      at = reached;
    }
  }

  private async deliver(entries: readonly FeedEntry[]): Promise<void> {
    const followed = entries.filter((entry) => this.server?.sockets.adapter.rooms.has(entry.topic));
    for (const entry of followed.filter((e) => this.topics.styleOf(e.topic) === 'list')) this.changed.set(entry.topic, entry.seq);
    for (const event of await this.render(followed.filter((e) => this.topics.styleOf(e.topic) === 'room'))) {
      this.server?.to(event.topic).emit('event', event);
    }
    this.cutStalled();
  }

  private tellLists(): void {
    for (const [topic, seq] of this.changed) this.server?.to(topic).emit('changed', { topic, seq });
    this.changed.clear();
  }

  private cutStalled(): void {
    for (const socket of this.server?.sockets.sockets.values() ?? []) if (unsent(socket) > MAX_UNSENT) socket.disconnect(true);
  }

  /** Tells every socket where its topics stand, so that a lost last event is noticed too. */
  async tellHeads(): Promise<void> {
    const sockets = [...(this.server?.sockets.sockets.values() ?? [])];
    const heads = await this.feed.heads([...new Set(sockets.flatMap((socket) => [...topicsOf(socket).keys()]))]);
    for (const socket of sockets) {
      const mine = Object.fromEntries([...topicsOf(socket).keys()].map((topic) => [topic, heads.get(topic) ?? 0]));
      if (Object.keys(mine).length > 0) socket.emit('heads', mine);
    }
  }

  private wait(error: unknown, cursor: number | null): number | null {
    if (!this.stopping) this.log.warn(`live waits: ${error instanceof Error ? error.message : String(error)}`);
    return cursor;
  }
}

const unsent = (socket: Socket): number => (socket.conn as unknown as { writeBuffer: readonly unknown[] }).writeBuffer.length;
