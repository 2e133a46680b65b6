import type { Server, Socket } from 'socket.io';
import { dataOf } from './follower.js';

interface Present {
  readonly personId: string;
  readonly name: string;
}

/** Who follows a room from this process: volatile, and lost without harm. */
export function tellPresence(server: Server, topic: string): void {
  const people = new Map<string, Present>();
  for (const id of server.sockets.adapter.rooms.get(topic) ?? []) {
    const socket = server.sockets.sockets.get(id);
    if (socket) people.set(dataOf(socket).signedIn.actor.personId, present(socket));
  }
  server.to(topic).volatile.emit('presence', { topic, people: [...people.values()] });
}

export const present = (socket: Socket): Present => ({ personId: dataOf(socket).signedIn.actor.personId, name: dataOf(socket).signedIn.name });
