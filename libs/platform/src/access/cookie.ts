import { isSecure, type Settings } from '../settings.js';

/** Cookies are read from the header, so that requests and socket handshakes use the same code. */
export function parseCookie(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}

/** `__Host-` binds the cookie to this host over https; browsers refuse that prefix on plain http. */
export const sessionCookieName = (settings: Settings): string => (isSecure(settings) ? '__Host-dingyue' : 'dingyue');

export const sessionCookieOptions = (settings: Settings) => ({ path: '/', httpOnly: true, secure: isSecure(settings), sameSite: 'lax' as const });
