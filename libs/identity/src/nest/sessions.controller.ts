import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  ActorReader,
  Answers,
  Can,
  CurrentActor,
  CurrentSession,
  Id,
  pageOf,
  PageQuery,
  parseCookie,
  Public,
  sessionCookieName,
  sessionCookieOptions,
  Settings,
  type Page,
  type SignedIn,
} from '#libs/platform';
import { ChooseLocale } from '../application/choose-locale.js';
import { EndSession } from '../application/end-session.js';
import { OpenSession as OpenSessionCommand } from '../application/open-session.js';
import { refused } from '../application/refused.js';
import { OpenSession, SessionView } from '../contract.js';
import { LocalGuard, type Authenticated } from './local.strategy.js';
import { LocaleDto, SignInDto } from './session.dto.js';
import { SessionReader } from './session-reader.js';

type AuthenticatedRequest = FastifyRequest & { readonly user: Authenticated };

@Controller('api')
export class SessionsController {
  constructor(
    private readonly openSession: OpenSessionCommand,
    private readonly endSession: EndSession,
    private readonly chooseLocale: ChooseLocale,
    private readonly sessions: SessionReader,
    private readonly actors: ActorReader,
    private readonly settings: Settings,
  ) {}

  /** Signs in: the cookie is the session, the answer is who one is. */
  @Public()
  @UseGuards(LocalGuard)
  @ApiBody({ type: SignInDto })
  @Answers(SessionView, 201)
  @Post('sessions')
  async signIn(@Req() request: AuthenticatedRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    const formerToken = parseCookie(request.headers.cookie, sessionCookieName(this.settings)) ?? null;
    const from = { address: request.ip, userAgent: request.headers['user-agent'] ?? '', formerToken };
    const { token, expiresAt } = await this.openSession.run(request.user.accountId, from);
    const signedIn = await this.actors.bySession(token);
    if (!signedIn) throw refused('identity.sign-in-refused');
    void reply.setCookie(sessionCookieName(this.settings), token, { ...sessionCookieOptions(this.settings), expires: expiresAt });
    return this.sessions.view(signedIn);
  }

  @Can('read', 'Session')
  @Answers(SessionView)
  @Get('session')
  session(@CurrentSession() signedIn: SignedIn): Promise<SessionView> {
    return this.sessions.view(signedIn);
  }

  @Can('change', 'Account')
  @HttpCode(204)
  @Put('session/locale')
  async locale(@CurrentActor() actor: Actor, @Body() { locale }: LocaleDto): Promise<void> {
    await this.chooseLocale.run(actor, locale);
  }

  @Can('read', 'Session')
  @Answers(pageOf(OpenSession))
  @Get('sessions')
  list(@CurrentSession() signedIn: SignedIn, @Query() query: PageQuery): Promise<Page<OpenSession>> {
    return this.sessions.list(signedIn, query);
  }

  @Can('end', 'Session')
  @HttpCode(204)
  @Delete('sessions/current')
  async signOut(@CurrentSession() { actor, sessionId }: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.endSession.run(actor, sessionId);
    this.clear(reply);
  }

  @Can('end', 'Session')
  @HttpCode(204)
  @Delete('sessions')
  async signOutEverywhere(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.endSession.everywhere(actor);
    this.clear(reply);
  }

  @Can('end', 'Session')
  @HttpCode(204)
  @Delete('sessions/:id')
  async end(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<void> {
    await this.endSession.run(actor, id);
  }

  private clear(reply: FastifyReply): void {
    void reply.clearCookie(sessionCookieName(this.settings), sessionCookieOptions(this.settings));
  }
}
