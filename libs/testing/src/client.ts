import { io, type Socket } from 'socket.io-client';
import request, { type Response, type Test } from 'supertest';
import type { TestPerson } from './people.js';

export interface SendOptions {
  readonly key?: string;
  readonly ifMatch?: number;
  readonly locale?: 'zh' | 'en';
}

/** One person's browser or program, over the wire. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly person: Pick<TestPerson, 'token'> | null,
  ) {}

  get(path: string, options: SendOptions = {}): Test {
    return this.with(request(this.url).get(path), options);
  }

  post(path: string, body: object = {}, options: SendOptions = {}): Test {
    return this.with(request(this.url).post(path), options).send(body);
  }

  put(path: string, body: object = {}, options: SendOptions = {}): Test {
    return this.with(request(this.url).put(path), options).send(body);
  }

  delete(path: string, options: SendOptions = {}): Test {
    return this.with(request(this.url).delete(path), options);
  }

  /** The answer of a call that must succeed; the problem otherwise. */
  async read<View>(path: string): Promise<View> {
    return succeed<View>(await this.get(path));
  }

  async send<View>(path: string, body: object = {}, options: SendOptions = {}): Promise<View> {
    return succeed<View>(await this.post(path, body, options));
  }

  /** A connected socket of this person; rejects when the handshake is refused. */
  connect(): Promise<Socket> {
    return new Promise((done, fail) => {
      const extraHeaders: Record<string, string> = this.person ? { cookie: `dingyue=${this.person.token}` } : {};
      const socket = io(this.url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders });
      socket.once('connect', () => done(socket));
      socket.once('connect_error', fail);
    });
  }

  private with(test: Test, { key, ifMatch, locale }: SendOptions): Test {
    if (this.person) void test.set('cookie', `dingyue=${this.person.token}`);
    if (key) void test.set('idempotency-key', key);
    if (ifMatch !== undefined) void test.set('if-match', `"${ifMatch}"`);
    return test.set('accept-language', locale ?? 'zh');
  }
}

function succeed<View>(response: Response): View {
  if (response.status >= 400) throw new Error(`${response.status} ${response.text}`);
  return response.body as View;
}
