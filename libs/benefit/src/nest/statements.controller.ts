import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, pageOf, PageQuery, type Page } from '#libs/platform';
import { DecideEntry } from '../application/decide-entry.js';
import { IssueStatement } from '../application/issue-statement.js';
import { RecordEntry } from '../application/record-entry.js';
import { RecordPay } from '../application/record-pay.js';
import { PayableSeatsView, PostingsView, StatementItem, StatementView } from '../contract.js';
import { StatementLists } from './statement-lists.js';
import { StatementViews } from './statement-views.js';
import { IssueStatementDto, RecordCostDto, RecordPayDto, RecordReceiptDto, ReturnEntryDto } from './statement.dto.js';

@Controller('api')
export class StatementsController {
  constructor(
    private readonly views: StatementViews,
    private readonly lists: StatementLists,
    private readonly entry: RecordEntry,
    private readonly decide: DecideEntry,
    private readonly pay: RecordPay,
    private readonly issue: IssueStatement,
  ) {}

  @Can('read', 'Statement')
  @Get('consortia/:cid/statements')
  @Answers(pageOf(StatementItem))
  list(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() query: PageQuery): Promise<Page<StatementItem>> {
    return this.lists.ofConsortium(actor, cid, query);
  }

  @Can('read', 'Statement')
  @Get('statements/:id')
  @Answers(StatementView)
  view(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<StatementView> {
    return this.views.view(actor, id);
  }

  @Can('inspect', 'Statement')
  @Get('statements/:id/postings')
  @Answers(PostingsView)
  postings(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<PostingsView> {
    return this.lists.postings(actor, id);
  }

  @Can('record', 'Statement')
  @Get('statements/:id/tasks/:taskId/seats')
  @Answers(PayableSeatsView)
  seats(@CurrentActor() actor: Actor, @Id('id') id: string, @Id('taskId') taskId: string): Promise<PayableSeatsView> {
    return this.views.seats(actor, id, taskId);
  }

  @Can('record', 'Statement')
  @Post('statements/:id/receipts')
  @Answers(StatementView, 201)
  async receipt(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: RecordReceiptDto): Promise<StatementView> {
    await this.entry.run(actor, id, { ...body, kind: 'RECEIPT' });
    return this.views.view(actor, id);
  }

  @Can('record', 'Statement')
  @Post('statements/:id/costs')
  @Answers(StatementView, 201)
  async cost(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: RecordCostDto): Promise<StatementView> {
    await this.entry.run(actor, id, body);
    return this.views.view(actor, id);
  }

  @Can('verify', 'Statement')
  @Post('statements/:id/entries/:entryId/verification')
  @Answers(StatementView, 201)
  async verified(@CurrentActor() actor: Actor, @Id('id') id: string, @Id('entryId') entryId: string): Promise<StatementView> {
    await this.decide.run(actor, id, { entryId, verdict: 'VERIFIED' });
    return this.views.view(actor, id);
  }

  @Can('verify', 'Statement')
  @Post('statements/:id/entries/:entryId/return')
  @Answers(StatementView, 201)
  async returned(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Id('entryId') entryId: string,
    @Body() { reason }: ReturnEntryDto,
  ): Promise<StatementView> {
    await this.decide.run(actor, id, { entryId, verdict: 'RETURNED', reason });
    return this.views.view(actor, id);
  }

  @Can('record', 'Statement')
  @Post('statements/:id/pays')
  @Answers(StatementView, 201)
  async paid(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: RecordPayDto): Promise<StatementView> {
    await this.pay.run(actor, id, body);
    return this.views.view(actor, id);
  }

  @Can('issue', 'Statement')
  @Post('statements/:id/issue')
  @Answers(StatementView, 201)
  async issued(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: IssueStatementDto): Promise<StatementView> {
    await this.issue.run(actor, id, body);
    return this.views.view(actor, id);
  }
}
