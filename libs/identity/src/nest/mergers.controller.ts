import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Answers, BusinessDate, Can, CurrentActor, Id, IfMatch, PageQuery, pageOf, Text, Uuid, type Page } from '#libs/platform';
import { AnswerMerger } from '../application/answer-merger.js';
import { DeclareMerger } from '../application/declare-merger.js';
import { OrganizationLoader } from '../application/organization-loader.js';
import { RecordMerger } from '../application/record-merger.js';
import { AffairsView, MergersView, MergerView } from '../contract.js';
import { MergerReader } from './merger-reader.js';

class DeclareMergerDto {
  @Uuid() intoId!: string;
  @Text({ min: 2, max: 1000 }) reason!: string;
  @BusinessDate() on!: string;
}

/** Mergers: declared by the one that ends, agreed to by the one that takes it in, recorded by the operator. */
@Controller('api')
export class MergersController {
  constructor(
    private readonly declare: DeclareMerger,
    private readonly answer: AnswerMerger,
    private readonly record: RecordMerger,
    private readonly loader: OrganizationLoader,
    private readonly mergers: MergerReader,
  ) {}

  @Can('read', 'Merger')
  @Answers(MergersView)
  @Get('organizations/:id/mergers')
  async ofOrganization(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<MergersView> {
    return { items: [...(await this.mergers.ofOrganization(actor, id))] };
  }

  @Can('merge', 'Organization')
  @Answers(AffairsView)
  @Get('organizations/:id/affairs')
  async affairs(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<AffairsView> {
    await this.loader.loadOrganizationFor(actor, id, 'merge');
    return this.mergers.affairsOf(id);
  }

  @Can('merge', 'Organization')
  @Answers(MergerView, 201)
  @Post('organizations/:id/mergers')
  async declared(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Body() body: DeclareMergerDto,
    @IfMatch() version?: number,
  ): Promise<MergerView> {
    return this.mergers.one(actor, (await this.declare.run(actor, id, body, version)).id);
  }

  @Can('record', 'Merger')
  @Answers(pageOf(MergerView))
  @Get('mergers')
  waiting(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<MergerView>> {
    return this.mergers.waiting(actor, query);
  }

  @Can('answer', 'Merger')
  @Answers(AffairsView)
  @Get('mergers/:id/affairs')
  affairsTaken(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<AffairsView> {
    return this.mergers.affairsFor(actor, id);
  }

  @Can('answer', 'Merger')
  @Answers(MergerView, 201)
  @Post('mergers/:id/acceptance')
  async accepted(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<MergerView> {
    return this.mergers.one(actor, (await this.answer.run(actor, id, 'ACCEPTED', version)).id);
  }

  @Can('answer', 'Merger')
  @Answers(MergerView, 201)
  @Post('mergers/:id/refusal')
  async refused(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<MergerView> {
    return this.mergers.one(actor, (await this.answer.run(actor, id, 'REFUSED', version)).id);
  }

  @Can('withdraw', 'Merger')
  @Answers(MergerView, 201)
  @Post('mergers/:id/withdrawal')
  async withdrawn(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<MergerView> {
    return this.mergers.one(actor, (await this.answer.withdraw(actor, id, version)).id);
  }

  @Can('record', 'Merger')
  @Answers(MergerView, 201)
  @Post('mergers/:id/recording')
  async recorded(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<MergerView> {
    return this.mergers.one(actor, (await this.record.run(actor, id, version)).id);
  }
}
