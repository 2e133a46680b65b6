import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport';
import { Settings } from '../settings.js';
import { ActorReader, type SignedIn } from './actor-reader.js';
import { parseCookie, sessionCookieName } from './cookie.js';

type Done = (error: unknown, signedIn?: SignedIn | null) => void;
type TokenOf = (headers: IncomingHttpHeaders) => string | undefined;

/** The second argument is the callback Nest hands to every strategy: it wraps validate() below. */
class TokenStrategy extends Strategy {
  constructor(
    override readonly name: string,
    private readonly tokenOf: TokenOf,
    private readonly verify: (token: string, done: Done) => void,
  ) {
    super();
  }

  override authenticate(request: { headers: IncomingHttpHeaders }): void {
    const token = this.tokenOf(request.headers);
    if (!token) return this.fail(401);
    this.verify(token, (error, signedIn) => (error ? this.error(error) : signedIn ? this.success(signedIn as never) : this.fail(401)));
  }
}

class CookieSession extends TokenStrategy {
  constructor(cookie: string, verify: (token: string, done: Done) => void) {
    super('session', (headers) => parseCookie(headers.cookie, cookie), verify);
  }
}

class BearerToken extends TokenStrategy {
  constructor(verify: (token: string, done: Done) => void) {
    super('token', (headers) => /^Bearer ([\w-]{20,100})$/.exec(headers.authorization ?? '')?.[1], verify);
  }
}

/** A browser's session, by cookie. */
@Injectable()
export class SessionStrategy extends PassportStrategy(CookieSession, 'session') {
  constructor(
    private readonly actors: ActorReader,
    settings: Settings,
  ) {
    super(sessionCookieName(settings));
  }

  validate(token: string): Promise<SignedIn | null> {
    return this.actors.bySession(token);
  }
}

/** A program's session, by bearer token. */
@Injectable()
export class BearerStrategy extends PassportStrategy(BearerToken, 'token') {
  constructor(private readonly actors: ActorReader) {
    super();
  }

  validate(token: string): Promise<SignedIn | null> {
    return this.actors.bySession(token);
  }
}
