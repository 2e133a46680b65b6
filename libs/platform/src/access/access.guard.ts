import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Socket } from 'socket.io';
import { canSome } from '#libs/access';
import { DomainError } from '#libs/kernel';
import { Settings } from '../settings.js';
import { AccessLog } from './access-log.js';
import { ActorReader, type SignedIn } from './actor-reader.js';
import { GRANT, type Grant } from './can.js';
import { sessionCookieName } from './cookie.js';
import { RuleBook } from './rule-book.js';
import { tokenOf } from './token-of.js';

/** Every handler, HTTP or socket: without @Can or @Public it is denied. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly cookie: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly rules: RuleBook,
    private readonly actors: ActorReader,
    private readonly accessLog: AccessLog,
    settings: Settings,
  ) {
    this.cookie = sessionCookieName(settings);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const grant = this.reflector.get<Grant | undefined>(GRANT, context.getHandler());
    if (!grant) throw new DomainError('access.undeclared', 'forbidden');
    if ('public' in grant) return true;
    const { actor } = context.getType() === 'ws' ? await this.fromSocket(context) : await this.fromRequest(context);
    if (canSome(this.rules.rulesFor(actor), grant.action, grant.subject)) return true;
    await this.accessLog.record({ actor, action: grant.action, subject: grant.subject, outcome: 'denied' });
    throw new DomainError('access.denied', 'forbidden');
  }

  /** The session is read anew with every request, and without passport: that cost as much as the statement (docs/adr/0008). */
  private async fromRequest(context: ExecutionContext): Promise<SignedIn> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: SignedIn }>();
    const token = tokenOf(request.headers, this.cookie);
    const signedIn = token === undefined ? null : await this.actors.bySession(token);
    if (!signedIn) throw new DomainError('access.unauthenticated', 'unauthenticated');
    request.user = signedIn;
    return signedIn;
  }

  /** Read anew for every message: a right that was taken away a moment ago is gone. */
  private async fromSocket(context: ExecutionContext): Promise<SignedIn> {
    const socket = context.switchToWs().getClient<Socket>();
    const before = (socket.data as { signedIn: SignedIn }).signedIn;
    const [now] = await this.actors.byHashes([before.tokenHash]);
    if (!now) throw new DomainError('access.unauthenticated', 'unauthenticated');
    (socket.data as { signedIn: SignedIn }).signedIn = now;
    return now;
  }
}
