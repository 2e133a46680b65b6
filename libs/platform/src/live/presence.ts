import type { Server, Socket } from 'socket.io';
import { dataOf } from './follower.js';

interface Present {
  readonly personId: string;
  readonly name: string;
}

const TELL_MS = 250;
/** A room shows a handful of people; a crowd is a number. */
const NAMED = 50;

/** Who follows a room from this process: volatile, lost without harm, and told at most four times a second however many come at once. */
export class Presence {
  private readonly changed = new Set<string>();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly server: Server) {
    this.timer = setInterval(() => this.tell(), TELL_MS).unref();
  }

  /** Somebody came to this room, or left it. */
  change(topic: string): void {
    this.changed.add(topic);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private tell(): void {
    for (const topic of this.changed) this.server.to(topic).volatile.emit('presence', { topic, ...this.of(topic) });
    this.changed.clear();
  }

  private of(topic: string): { readonly people: readonly Present[]; readonly count: number } {
    const people = new Map<string, Present>();
    for (const id of this.server.sockets.adapter.rooms.get(topic) ?? []) {
      const socket = this.server.sockets.sockets.get(id);
      if (socket) people.set(dataOf(socket).signedIn.actor.personId, present(socket));
    }
    return { people: [...people.values()].slice(0, NAMED), count: people.size };
  }
}

export const present = (socket: Socket): Present => ({ personId: dataOf(socket).signedIn.actor.personId, name: dataOf(socket).signedIn.name });
