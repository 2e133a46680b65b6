import { type OnApplicationShutdown } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage, type OnGatewayConnection, type OnGatewayInit } from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { missing, type Actor } from '#libs/kernel';
import { Can } from '../access/can.js';
import { CurrentActor } from '../access/current-actor.js';
import { Text, Whole } from '../http/fields.js';
import { Feed } from '../log/feed.js';
import { dataOf, topicsOf } from './follower.js';
import { LiveGateway } from './live-gateway.js';
import { LiveHub, type LiveEvent } from './live-hub.js';
import { Presence, present } from './presence.js';
import { Recheck } from './recheck.js';
import { TopicBook } from './topic-book.js';

const REPLAY = 500;
const HEADS_MS = 10_000;
const RECHECK_MS = 5_000;
const MAX_TOPICS = 50;

class TopicDto {
  @Text({ max: 120 }) topic!: string;
}

class SubscribeDto extends TopicDto {
  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, optional: true }) after?: number;
}

interface Subscribed {
  readonly head: number;
  readonly events: readonly LiveEvent[];
  /** There are more missed events than fit one answer: subscribe again from the last one. */
  readonly more: boolean;
}

/** Following topics. Commands of capabilities have gateways of their own on the same connection. */
@LiveGateway()
export class TopicsGateway implements OnGatewayInit<Server>, OnGatewayConnection<Socket>, OnApplicationShutdown {
  private presence: Presence | null = null;
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly topics: TopicBook,
    private readonly feed: Feed,
    private readonly hub: LiveHub,
    private readonly recheck: Recheck,
  ) {}

  afterInit(server: Server): void {
    this.presence = new Presence(server);
    this.hub.start(server);
    this.timers.push(setInterval(() => void this.hub.tellHeads().catch(() => undefined), HEADS_MS).unref());
    this.timers.push(setInterval(() => void this.recheck.run(server).catch(() => undefined), RECHECK_MS).unref());
  }

  handleConnection(socket: Socket): void {
    socket.on('disconnecting', () => {
      const rooms = [...topicsOf(socket).keys()];
      setImmediate(() => rooms.forEach((topic) => this.tell(topic)));
    });
  }

  onApplicationShutdown(): void {
    this.timers.forEach((timer) => clearInterval(timer));
    this.presence?.stop();
  }

  /** Joins first and reads then: what happens in between comes twice, never not at all, and the client keeps one. */
  @Can('follow', 'Topic')
  @SubscribeMessage('subscribe')
  async subscribe(
    @CurrentActor() actor: Actor,
    @ConnectedSocket() socket: Socket,
    @MessageBody() { topic, after }: SubscribeDto,
  ): Promise<Subscribed> {
    if (topicsOf(socket).size >= MAX_TOPICS || !(await this.topics.may(actor, topic))) throw missing();
    dataOf(socket).askedAs ??= actor;
    await socket.join(topic);
    const head = (await this.feed.heads([topic])).get(topic) ?? 0;
    topicsOf(socket).set(topic, head);
    this.tell(topic);
    if (after === undefined || this.topics.styleOf(topic) === 'list') return { head, events: [], more: false };
    const missed = await this.feed.after(topic, after, REPLAY);
    return { head, events: await this.hub.render(missed), more: missed.length === REPLAY };
  }

  @Can('follow', 'Topic')
  @SubscribeMessage('unsubscribe')
  async unsubscribe(@ConnectedSocket() socket: Socket, @MessageBody() { topic }: TopicDto): Promise<object> {
    topicsOf(socket).delete(topic);
    await socket.leave(topic);
    this.tell(topic);
    return {};
  }

  @Can('follow', 'Topic')
  @SubscribeMessage('typing')
  typing(@ConnectedSocket() socket: Socket, @MessageBody() { topic }: TopicDto): object {
    if (topicsOf(socket).has(topic)) socket.to(topic).volatile.emit('typing', { topic, person: present(socket) });
    return {};
  }

  private tell(topic: string): void {
    if (this.topics.styleOf(topic) === 'room') this.presence?.change(topic);
  }
}
