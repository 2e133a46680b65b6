import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, PageQuery } from '#libs/platform';
import { AnswerDrafts } from '../application/answer-drafts.js';
import { LayDrafts } from '../application/lay-drafts.js';
import { WithdrawImport } from '../application/withdraw-import.js';
import { DraftBatchView, ImportsView, ImportView, LaidDraftsView, StandingView } from '../contract.js';
import { AnswerDraftsDto, ImportDto } from './import.dto.js';
import { ImportViews } from './import-views.js';
import { LaidDrafts } from './laid-drafts.js';

@ApiTags('obligation')
@Controller('api')
export class ImportController {
  constructor(
    private readonly lay: LayDrafts,
    private readonly withdraw: WithdrawImport,
    private readonly answer: AnswerDrafts,
    private readonly drafts: LaidDrafts,
    private readonly views: ImportViews,
  ) {}

  @Can('draft', 'Obligation')
  @Answers(ImportView, 201)
  @Post('consortia/:cid/obligation-imports')
  async laid(@CurrentActor() actor: Actor, @Id('cid') consortiumId: string, @Body() { rows }: ImportDto): Promise<ImportView> {
    const { id } = await this.lay.run(actor, { consortiumId, rows });
    return this.views.one(actor, id);
  }

  @Can('read', 'ObligationImport')
  @Answers(ImportsView)
  @Get('consortia/:cid/obligation-imports')
  list(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() query: PageQuery): Promise<ImportsView> {
    return this.views.list(actor, cid, query);
  }

  @Can('read', 'ObligationImport')
  @Answers(ImportView)
  @Get('obligation-imports/:id')
  one(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<ImportView> {
    return this.views.one(actor, id);
  }

  @Can('withdraw', 'ObligationImport')
  @Answers(ImportView, 201)
  @Post('obligation-imports/:id/withdrawal')
  async withdrawn(@CurrentActor() actor: Actor, @Id('id') importId: string, @IfMatch() version?: number): Promise<ImportView> {
    const { id } = await this.withdraw.run(actor, { importId, version });
    return this.views.one(actor, id);
  }

  @Can('read', 'Obligation')
  @Answers(StandingView)
  @Get('consortia/:cid/obligation-standing')
  async standing(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<StandingView> {
    return this.drafts.standing(actor, cid, await this.views.mayDraft(actor, cid));
  }

  @Can('read', 'Obligation')
  @Answers(LaidDraftsView)
  @Get('consortia/:cid/laid-drafts')
  ours(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() query: PageQuery): Promise<LaidDraftsView> {
    return this.drafts.ours(actor, cid, query);
  }

  @Can('propose', 'Obligation')
  @Answers(DraftBatchView, 201)
  @Post('consortia/:cid/laid-drafts/answers')
  async answered(@CurrentActor() actor: Actor, @Id('cid') consortiumId: string, @Body() body: AnswerDraftsDto): Promise<DraftBatchView> {
    const { id } = await this.answer.run(actor, { ...body, consortiumId });
    return this.drafts.batch(id);
  }
}
