import type { Socket } from 'socket.io';
import type { Actor } from '#libs/kernel';
import type { SignedIn } from '../access/actor-reader.js';

/** What this process knows of one connected socket. */
export interface SocketData {
  signedIn: SignedIn;
  /** Followed topics, with the head of each when the right to follow it was last asked. */
  topics?: Map<string, number>;
  /** With which rights the followed topics were last asked about; a message may have read newer ones since. */
  askedAs?: Actor;
}

export const dataOf = (socket: Pick<Socket, 'data'>): SocketData => socket.data as SocketData;

export const topicsOf = (socket: Pick<Socket, 'data'>): Map<string, number> => (dataOf(socket).topics ??= new Map());
