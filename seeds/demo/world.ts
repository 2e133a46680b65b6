import type { StoryClock } from './story-clock.js';

/** A file as a person would choose it. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Request {
  readonly method: Method;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: Buffer | string;
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly payload: string;
}

/** How requests reach the product: inside its process, or over the wire. */
export type Transport = (request: Request) => Promise<Answer>;

const BOUNDARY = 'dingyue-demo-boundary';

/** The people of a story, each signed in, acting through the same routes as the web does. */
export class World {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly transport: Transport,
    readonly clock: StoryClock,
    readonly password: string,
  ) {}

  /** The session cookie of a person, for sockets. */
  cookieOf(signIn: string): string {
    return this.cookies.get(signIn) ?? '';
  }

  /** Signs a person in and keeps the session under the sign-in name. */
  async signIn(signIn: string): Promise<void> {
    const answer = await this.transport({
      method: 'POST',
      url: '/api/sessions',
      headers: json,
      payload: JSON.stringify({ signIn, password: this.password }),
    });
    const cookie: unknown = [answer.headers['set-cookie']].flat()[0];
    if (typeof cookie !== 'string') throw new Error(`${signIn} could not sign in: ${answer.payload}`);
    this.cookies.set(signIn, cookie.split(';')[0] ?? '');
  }

  get<View>(who: string | null, path: string): Promise<View> {
    return this.ask(who, 'GET', path);
  }

  post<View>(who: string | null, path: string, body: object = {}): Promise<View> {
    return this.ask(who, 'POST', path, body);
  }

  put<View>(who: string | null, path: string, body: object): Promise<View> {
    return this.ask(who, 'PUT', path, body);
  }

  /** Asks without insisting: the answer as it came, refusal or not. */
  attempt(who: string | null, method: Method, path: string, body?: object): Promise<Answer> {
    return this.answer(who, { method, url: path, headers: body ? json : {}, ...(body ? { payload: JSON.stringify(body) } : {}) });
  }

  /** Uploads one file; answers what the route answers. */
  upload<View>(who: string, { name, bytes }: Upload, path = '/api/files'): Promise<View> {
    const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
    return this.answered(who, { method: 'POST', url: path, headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }, payload });
  }

  private ask<View>(who: string | null, method: Method, path: string, body?: object): Promise<View> {
    return this.answered(who, { method, url: path, headers: body ? json : {}, ...(body ? { payload: JSON.stringify(body) } : {}) });
  }

  private async answered<View>(who: string | null, request: Request): Promise<View> {
    const answer = await this.answer(who, request);
    if (answer.statusCode >= 400) throw new Error(`${who ?? 'nobody'}: ${request.method} ${request.url} → ${answer.statusCode} ${answer.payload}`);
    return (answer.payload === '' ? null : JSON.parse(answer.payload)) as View;
  }

  /** Sessions end, stories go on: who is not signed in any more signs in again. */
  private async answer(who: string | null, request: Request): Promise<Answer> {
    const first = await this.sent(who, request);
    if (who === null || first.statusCode !== 401) return first;
    await this.signIn(who);
    return this.sent(who, request);
  }

  private sent(who: string | null, request: Request) {
    const cookie: Record<string, string> = who === null ? {} : { cookie: this.cookies.get(who) ?? '' };
    return this.transport({ ...request, headers: { ...request.headers, ...cookie, 'accept-language': 'zh' } });
  }
}

const json = { 'content-type': 'application/json' };
