import { Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, type Written } from '#libs/platform';
import { AcceptInvitation } from '../application/accept-invitation.js';
import { DeclineInvitation } from '../application/decline-invitation.js';
import { GiveNotice } from '../application/give-notice.js';
import { TurnDownApplication } from '../application/turn-down-application.js';
import { MembershipView } from '../contract.js';
import { MembershipReader } from './membership-reader.js';

/** Who declines sees no more of the consortium than that. */
const Ended = z.object({ id: z.string(), version: z.int() });

@ApiTags('consortia')
@Controller('api/memberships')
export class MembershipController {
  constructor(
    private readonly accept: AcceptInvitation,
    private readonly decline: DeclineInvitation,
    private readonly notice: GiveNotice,
    private readonly turnDown: TurnDownApplication,
    private readonly memberships: MembershipReader,
  ) {}

  @Can('read', 'Membership')
  @Answers(MembershipView)
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<MembershipView> {
    return this.memberships.view(actor, id);
  }

  @Can('answer', 'Membership')
  @Answers(MembershipView, 201)
  @Post(':id/acceptance')
  async postAcceptance(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version: number | undefined): Promise<MembershipView> {
    await this.accept.run(actor, id, version);
    return this.memberships.view(actor, id);
  }

  @Can('answer', 'Membership')
  @Answers(Ended, 201)
  @Post(':id/refusal')
  postRefusal(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version: number | undefined): Promise<Written> {
    return this.decline.run(actor, id, version);
  }

  @Can('turn-down', 'Membership')
  @Answers(MembershipView, 201)
  @Post(':id/turning-down')
  async postTurningDown(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version: number | undefined): Promise<MembershipView> {
    await this.turnDown.run(actor, id, version);
    return this.memberships.view(actor, id);
  }

  @Can('leave', 'Membership')
  @Answers(MembershipView, 201)
  @Post(':id/notice')
  async postNotice(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version: number | undefined): Promise<MembershipView> {
    await this.notice.run(actor, id, version);
    return this.memberships.view(actor, id);
  }

  @Can('leave', 'Membership')
  @Answers(MembershipView)
  @Delete(':id/notice')
  async deleteNotice(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version: number | undefined): Promise<MembershipView> {
    await this.notice.withdraw(actor, id, version);
    return this.memberships.view(actor, id);
  }
}
