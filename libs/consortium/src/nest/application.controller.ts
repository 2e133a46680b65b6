import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id } from '#libs/platform';
import { ApplyForMembership } from '../application/apply-for-membership.js';
import { EntranceView, MembershipView } from '../contract.js';
import { InvitationDto } from './charter.dto.js';
import { EntranceReader } from './entrance-reader.js';
import { MembershipReader } from './membership-reader.js';

/** The door of a consortium, for an organization that wants to belong. */
@ApiTags('consortia')
@Controller('api/consortia')
export class ApplicationController {
  constructor(
    private readonly apply: ApplyForMembership,
    private readonly memberships: MembershipReader,
    private readonly entrance: EntranceReader,
  ) {}

  @Can('apply', 'Application')
  @Answers(EntranceView)
  @Get(':id/entrance')
  readEntrance(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<EntranceView> {
    return this.entrance.view(actor, id);
  }

  @Can('apply', 'Application')
  @Answers(MembershipView, 201)
  @Post(':id/applications')
  async postApplication(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: InvitationDto): Promise<MembershipView> {
    const membership = await this.apply.run(actor, id, body.organizationId);
    return this.memberships.view(actor, membership.id);
  }
}
