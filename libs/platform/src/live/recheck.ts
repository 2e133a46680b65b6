import { Injectable } from '@nestjs/common';
import type { Server, Socket } from 'socket.io';
import { ActorReader, type SignedIn } from '../access/actor-reader.js';
import { Feed } from '../log/feed.js';
import { dataOf, topicsOf } from './follower.js';
import { TopicBook, type Audience } from './topic-book.js';

const CHUNK = 500;

interface TopicsNow {
  readonly heads: ReadonlyMap<string, number>;
  readonly audienceOf: (topic: string) => Promise<Audience>;
}

/**
 * Takes away what is no longer allowed: a socket whose session has ended is closed, a topic that may not be followed any more is
 * left. A right can only have changed if the actor did or something entered the topic, so nothing else is asked again.
 */
@Injectable()
export class Recheck {
  constructor(
    private readonly actors: ActorReader,
    private readonly topics: TopicBook,
    private readonly feed: Feed,
  ) {}

  async run(server: Server): Promise<void> {
    const sockets = [...server.sockets.sockets.values()];
    for (let i = 0; i < sockets.length; i += CHUNK) await this.chunk(sockets.slice(i, i + CHUNK));
  }

  /** Two statements for the sockets, and one for each topic in which something happened. */
  private async chunk(sockets: readonly Socket[]): Promise<void> {
    const found = await this.actors.byHashes(sockets.map((socket) => dataOf(socket).signedIn.tokenHash));
    const live = new Map(found.map((signedIn) => [signedIn.sessionId, signedIn]));
    const heads = await this.feed.heads([...new Set(sockets.flatMap((socket) => [...topicsOf(socket).keys()]))]);
    const audienceOf = once((topic: string) => this.topics.audience(topic));
    for (const socket of sockets) {
      const now = live.get(dataOf(socket).signedIn.sessionId);
      if (now) await this.topicsOfSocket(socket, now, { heads, audienceOf });
      else socket.disconnect(true);
    }
  }

  private async topicsOfSocket(socket: Socket, now: SignedIn, { heads, audienceOf }: TopicsNow): Promise<void> {
    const data = dataOf(socket);
    const changed = data.askedAs !== now.actor && JSON.stringify(data.askedAs) !== JSON.stringify(now.actor);
    data.signedIn = now;
    for (const [topic, asked] of topicsOf(socket)) {
      const head = heads.get(topic) ?? 0;
      if (!changed && head === asked) continue;
      if ((await audienceOf(topic))(now.actor)) topicsOf(socket).set(topic, head);
      else await leave(socket, topic);
    }
    data.askedAs = now.actor; // only now: what fails half-way is asked again
  }
}

/** Leaves a topic and says so: the client stops showing what it may no longer see. */
export async function leave(socket: Socket, topic: string): Promise<void> {
  topicsOf(socket).delete(topic);
  await socket.leave(topic);
  socket.emit('evicted', { topic });
}

/** Asks for each key once. */
function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    return answer;
  };
}
