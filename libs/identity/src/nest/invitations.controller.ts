import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, localeOf, pageOf, PageQuery, Public, type Page } from '#libs/platform';
import { AcceptInvitation } from '../application/accept-invitation.js';
import { InvitePerson } from '../application/invite-person.js';
import { OrganizationLoader } from '../application/organization-loader.js';
import { RevokeInvitation } from '../application/revoke-invitation.js';
import { InvitationPreview, InvitationView } from '../contract.js';
import { InvitationReader } from './invitation-reader.js';
import { AcceptDto, InviteDto, TokenDto } from './people.dto.js';

/** Invitation links. The token travels in bodies and, in the link, behind #: addresses end up in logs. */
@Controller('api')
export class InvitationsController {
  constructor(
    private readonly loader: OrganizationLoader,
    private readonly invitePerson: InvitePerson,
    private readonly revokeInvitation: RevokeInvitation,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly invitations: InvitationReader,
  ) {}

  @Can('invite', 'Organization')
  @Answers(InvitationView, 201)
  @Post('organizations/:id/invitations')
  async invite(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { role, note }: InviteDto): Promise<InvitationView> {
    return this.invitations.one(actor, (await this.invitePerson.run(actor, id, { role, note: note ?? '' })).id);
  }

  @Can('invite', 'Organization')
  @Answers(pageOf(InvitationView))
  @Get('organizations/:id/invitations')
  async list(@CurrentActor() actor: Actor, @Id('id') id: string, @Query() query: PageQuery): Promise<Page<InvitationView>> {
    await this.loader.loadOrganizationFor(actor, id, 'invite');
    return this.invitations.list(id, query);
  }

  @Can('revoke', 'Invitation')
  @Answers(InvitationView)
  @HttpCode(200)
  @Post('invitations/:id/revocation')
  async revoke(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<InvitationView> {
    return this.invitations.one(actor, (await this.revokeInvitation.run(actor, id)).id);
  }

  @Public()
  @Answers(InvitationPreview)
  @HttpCode(200)
  @Post('invitations/preview')
  preview(@Body() { token }: TokenDto): Promise<InvitationPreview> {
    return this.invitations.preview(token);
  }

  @Public()
  @HttpCode(204)
  @Post('invitations/acceptance')
  async acceptAsNewcomer(@Req() request: FastifyRequest, @Body() { token, ...newcomer }: AcceptDto): Promise<void> {
    await this.acceptInvitation.byNewcomer(token, newcomer, { locale: localeOf(request.headers['accept-language']), address: request.ip });
  }

  @Can('accept', 'Invitation')
  @HttpCode(204)
  @Post('invitations/acceptance/mine')
  async accept(@CurrentActor() actor: Actor, @Body() { token }: TokenDto): Promise<void> {
    await this.acceptInvitation.run(actor, token);
  }
}
