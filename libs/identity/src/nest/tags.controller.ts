import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Answers, BusinessDate, Can, CurrentActor, Id, IfMatch, OneOf, PageQuery, pageOf, Text, type Page } from '#libs/platform';
import { AnswerTag } from '../application/answer-tag.js';
import { ClaimTag } from '../application/claim-tag.js';
import { WithdrawTag } from '../application/withdraw-tag.js';
import { TagsView, TagView } from '../contract.js';
import { tagKinds, tagReasons, type TagKind, type TagReason } from '../domain/tag.js';
import { TagReader } from './tag-reader.js';

class ClaimTagDto {
  @OneOf(tagKinds) kind!: TagKind;
  @Text({ max: 40 }) value!: string;
  @Text({ max: 20, optional: true }) stage?: string;
  @BusinessDate() since!: string;
  @Text({ max: 500 }) sourceLink!: string;
}

class RejectTagDto {
  @OneOf(tagReasons) reason!: TagReason;
}

/** What organizations are known for: who claims it, and who confirms it. */
@Controller('api')
export class TagsController {
  constructor(
    private readonly claim: ClaimTag,
    private readonly answer: AnswerTag,
    private readonly withdraw: WithdrawTag,
    private readonly tags: TagReader,
  ) {}

  @Can('read', 'OrganizationTag')
  @Answers(TagsView)
  @Get('organizations/:id/tags')
  async ofOrganization(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<TagsView> {
    return { items: [...(await this.tags.ofOrganization(actor, id))] };
  }

  @Can('read', 'OrganizationTag')
  @Answers(TagsView)
  @Get('consortia/:cid/organization-tags')
  async ofConsortium(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<TagsView> {
    return { items: [...(await this.tags.ofConsortium(actor, cid))] };
  }

  @Can('confirm', 'OrganizationTag')
  @Answers(pageOf(TagView))
  @Get('organization-tags/waiting')
  waiting(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<TagView>> {
    return this.tags.waiting(actor, query);
  }

  @Can('tag', 'Organization')
  @Answers(TagView, 201)
  @Post('organizations/:id/tags')
  async claimed(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { stage, ...body }: ClaimTagDto): Promise<TagView> {
    return this.tags.one(actor, (await this.claim.run(actor, id, { ...body, stage: stage ?? null })).id);
  }

  @Can('confirm', 'OrganizationTag')
  @Answers(TagView, 201)
  @Post('organization-tags/:id/confirmation')
  async confirmed(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<TagView> {
    return this.tags.one(actor, (await this.answer.run(actor, id, null, version)).id);
  }

  @Can('confirm', 'OrganizationTag')
  @Answers(TagView, 201)
  @Post('organization-tags/:id/rejection')
  async rejected(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Body() { reason }: RejectTagDto,
    @IfMatch() version?: number,
  ): Promise<TagView> {
    return this.tags.one(actor, (await this.answer.run(actor, id, reason, version)).id);
  }

  @Can('withdraw', 'OrganizationTag')
  @Answers(TagView, 201)
  @Post('organization-tags/:id/withdrawal')
  async withdrawn(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<TagView> {
    return this.tags.one(actor, (await this.withdraw.run(actor, id, version)).id);
  }
}
