import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions, Socket } from 'socket.io';
import { DomainError } from '#libs/kernel';
import { ActorReader } from '../access/actor-reader.js';
import { parseCookie, sessionCookieName } from '../access/cookie.js';
import { Metrics } from '../health/index.js';
import { localeOf, problemOf } from '../http/problem.js';
import { RefusalBook } from '../http/refusal-book.js';
import { isOwnOrigin } from '../http/request-hooks.js';
import { Settings } from '../settings.js';

const MAX_MESSAGE_BYTES = 64 * 1024;

/** A socket without a live session, or from a page that is not ours, never connects (design.md §4). */
export class SessionIoAdapter extends IoAdapter {
  constructor(private readonly app: INestApplicationContext) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const settings = this.app.get(Settings, { strict: false });
    const actors = this.app.get(ActorReader, { strict: false });
    const server = super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: MAX_MESSAGE_BYTES,
      transports: ['websocket', 'polling'],
      allowRequest: (request: { headers: { origin?: string; host?: string } }, decide: (error: null, allowed: boolean) => void) =>
        decide(null, request.headers.origin === undefined || isOwnOrigin(request.headers.origin, request.headers.host, settings)),
    } as ServerOptions) as Server;
    const book = this.app.get(RefusalBook, { strict: false });
    server.use((socket, next) => {
      void this.signIn(socket, actors, sessionCookieName(settings)).then(
        (signedIn) => next(signedIn ? undefined : unauthenticated(socket, book)),
        next,
      );
    });
    const metrics = this.app.get(Metrics, { strict: false });
    server.on('connection', (socket) => {
      metrics.connected(1);
      socket.once('disconnect', () => metrics.connected(-1));
    });
    return server;
  }

  private async signIn(socket: Socket, actors: ActorReader, cookie: string): Promise<boolean> {
    const { headers, auth } = socket.handshake;
    const token = parseCookie(headers.cookie, cookie) ?? (auth as { token?: unknown }).token;
    const signedIn = typeof token === 'string' ? await actors.bySession(token) : null;
    if (signedIn) (socket.data as { signedIn: unknown }).signedIn = signedIn;
    return signedIn !== null;
  }
}

/** What a refused handshake is told: the same problem as over HTTP, in the reader's language. */
const unauthenticated = (socket: Socket, book: RefusalBook): Error => {
  const refusal = new DomainError('access.unauthenticated', 'unauthenticated');
  return Object.assign(new Error('unauthenticated'), { data: problemOf(refusal, book, localeOf(socket.handshake.headers['accept-language'])) });
};
