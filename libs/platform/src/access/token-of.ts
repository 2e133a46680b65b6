import type { IncomingHttpHeaders } from 'node:http';
import { parseCookie } from './cookie.js';

const BEARER = /^Bearer ([\w-]{20,100})$/;

/** The session token a request brings: a browser's cookie, or a program's bearer token. */
export const tokenOf = (headers: IncomingHttpHeaders, cookie: string): string | undefined =>
  parseCookie(headers.cookie, cookie) ?? BEARER.exec(headers.authorization ?? '')?.[1];
