import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { Server as SocketServer } from 'socket.io';
import { galleryFolder } from './build-gallery.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The same policy as the product's server: what works here works there. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";
const signedOut = JSON.stringify({ code: 'access.unauthenticated', title: '请先登录。', status: 401 });

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  if (path.startsWith('/api/')) {
    response.writeHead(401, { 'content-type': 'application/problem+json' }).end(signedOut);
    return;
  }
  const asked = join(galleryFolder, path);
  const file = existsSync(asked) && statSync(asked).isFile() ? asked : join(galleryFolder, 'index.html');
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-security-policy': policy });
  createReadStream(file).pipe(response);
}

interface SentEvent {
  readonly topic: string;
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly actor: null;
  readonly data: object;
}

/** The gallery and a live topic behind one port, with a switch: off is a real end of every connection and of the listening socket. */
export class GallerySite {
  readonly events: SentEvent[] = [];
  private http: Server | null = null;
  private io: SocketServer | null = null;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async on(): Promise<void> {
    const http = createServer(answer);
    const io = new SocketServer(http, { transports: ['websocket'] });
    io.on('connection', (socket) => {
      socket.on('subscribe', ({ topic, after }: { topic: string; after?: number }, acknowledge: (reply: object) => void) => {
        void socket.join(topic);
        const missed = after === undefined ? [] : this.events.filter((event) => event.topic === topic && event.seq > after);
        acknowledge({ ok: true, head: this.headOf(topic), events: missed.slice(0, 4) }); // pages of four, so catching up takes several
      });
    });
    await new Promise<void>((resolve) => {
      http.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (http.address() as AddressInfo).port;
    [this.http, this.io] = [http, io];
  }

  async off(): Promise<void> {
    const { http, io } = this;
    [this.http, this.io] = [null, null];
    http?.closeAllConnections();
    await io?.close();
  }

  /** Something happens; whoever is connected hears it, unless it is lost on the way. */
  happen(topic: string, lost = false): void {
    const event: SentEvent = { topic, seq: this.headOf(topic) + 1, type: 'task.message-posted', at: new Date().toISOString(), actor: null, data: {} };
    this.events.push(event);
    if (!lost) this.io?.to(topic).emit('event', event);
  }

  tellHeads(topic: string): void {
    this.io?.to(topic).emit('heads', { [topic]: this.headOf(topic) });
  }

  private headOf(topic: string): number {
    return this.events.filter((event) => event.topic === topic).length;
  }
}
