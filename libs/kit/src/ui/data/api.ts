import createClient from 'openapi-fetch';
import type { paths } from '../api/schema.js';
import { exchange } from './exchange.js';

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface SendOptions {
  /** The version the person was looking at: If-Match. */
  readonly ifMatch?: number;
  readonly signal?: AbortSignal;
}

/** Typed client of the generated OpenAPI schema; throws a Problem like `get` and `send`. */
export const api = createClient<paths>({ baseUrl: '/', fetch: exchange });

export function addressOf(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== undefined && entry[1] !== null && entry[1] !== '',
  );
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return new URL(`/api${path}${text ? `?${text}` : ''}`, location.origin).href;
}

const bodyOf = async <T>(response: Response): Promise<T> => (response.status === 204 ? undefined : await response.json()) as T;

/** Reads a view. `path` is without `/api`; undefined, null and empty query values are left out. */
export const get = async <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  bodyOf<T>(await exchange(new Request(addressOf(path, query), { signal })));

/** Sends a command and answers the view the server renders. Repeats after a lost connection keep their idempotency key. */
export async function send<T = void>(method: Method, path: string, body?: unknown, options: SendOptions = {}): Promise<T> {
  const headers = new Headers();
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (options.ifMatch !== undefined) headers.set('if-match', `"${options.ifMatch}"`);
  const text = body === undefined ? undefined : JSON.stringify(body);
  return bodyOf<T>(await exchange(new Request(addressOf(path), { method, headers, body: text, signal: options.signal })));
}
