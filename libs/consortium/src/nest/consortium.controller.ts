import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, PageQuery, pageOf, type Page } from '#libs/platform';
import { FoundConsortium } from '../application/found-consortium.js';
import { FoundOnModel } from '../application/found-on-model.js';
import { InviteMember } from '../application/invite-member.js';
import { RedraftCharter } from '../application/redraft-charter.js';
import { ClosingView, ConsortiumItem, ConsortiumView, MembershipView, MotionItem, MotionView } from '../contract.js';
import { CharterDto, FoundingDto, InvitationDto, MotionListQuery } from './charter.dto.js';
import { ConsortiumReader } from './consortium-reader.js';
import { MembershipReader } from './membership-reader.js';
import { MotionReader } from './motion-reader.js';

@ApiTags('consortia')
@Controller('api/consortia')
export class ConsortiumController {
  constructor(
    private readonly found: FoundConsortium,
    private readonly foundOnModel: FoundOnModel,
    private readonly redraft: RedraftCharter,
    private readonly invite: InviteMember,
    private readonly consortia: ConsortiumReader,
    private readonly motions: MotionReader,
    private readonly memberships: MembershipReader,
  ) {}

  @Can('list', 'Consortium')
  @Answers(pageOf(ConsortiumItem))
  @Get()
  mine(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ConsortiumItem>> {
    return this.consortia.mine(actor, query);
  }

  @Can('found', 'Consortium')
  @Answers(ConsortiumView, 201)
  @Post()
  async post(@CurrentActor() actor: Actor, @Body() { modelId, ...body }: FoundingDto): Promise<ConsortiumView> {
    const { id } = modelId ? await this.foundOnModel.run(actor, body, modelId) : await this.found.run(actor, body);
    return this.consortia.view(actor, id);
  }

  @Can('read', 'Consortium')
  @Answers(ConsortiumView)
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<ConsortiumView> {
    return this.consortia.view(actor, id);
  }

  @Can('read', 'Consortium')
  @Answers(MotionView)
  @Get(':id/charter')
  charter(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<MotionView> {
    return this.motions.charter(actor, id);
  }

  @Can('redraft', 'Consortium')
  @Answers(MotionView)
  @Put(':id/charter')
  async putCharter(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: CharterDto,
  ): Promise<MotionView> {
    const motion = await this.redraft.run(actor, id, version, body);
    return this.motions.view(actor, motion.id);
  }

  @Can('propose', 'Consortium')
  @Answers(ClosingView)
  @Get(':id/closing')
  closing(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<ClosingView> {
    return this.consortia.closingOf(actor, id);
  }

  @Can('read', 'Motion')
  @Answers(pageOf(MotionItem))
  @Get(':id/motions')
  listMotions(@CurrentActor() actor: Actor, @Id('id') id: string, @Query() query: MotionListQuery): Promise<Page<MotionItem>> {
    return this.motions.ofConsortium(actor, id, query);
  }

  @Can('read', 'Membership')
  @Answers(pageOf(MembershipView))
  @Get(':id/members')
  members(@CurrentActor() actor: Actor, @Id('id') id: string, @Query() query: PageQuery): Promise<Page<MembershipView>> {
    return this.memberships.ofConsortium(actor, id, query);
  }

  @Can('invite', 'Consortium')
  @Answers(MembershipView, 201)
  @Post(':id/members')
  async postMember(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: InvitationDto): Promise<MembershipView> {
    const membership = await this.invite.run(actor, id, body.organizationId, body.decisionId);
    return this.memberships.view(actor, membership.id);
  }
}
