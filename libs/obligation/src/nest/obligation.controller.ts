import { Body, Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, PageQuery } from '#libs/platform';
import { AnswerObligation } from '../application/answer-obligation.js';
import { ExportLedger } from '../application/export-ledger.js';
import { ProposeObligation } from '../application/propose-obligation.js';
import { ReadLedger } from '../application/read-ledger.js';
import { ReadTemplates } from '../application/read-templates.js';
import { LedgerView, ObligationView, TemplatesView } from '../contract.js';
import { AnswerDto, FilterDto, LedgerQueryDto, OwnPromiseDto, ProposeDto, TemplatesQueryDto } from './obligation.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('obligation')
@Controller('api')
export class ObligationController {
  constructor(
    private readonly propose: ProposeObligation,
    private readonly answer: AnswerObligation,
    private readonly ledger: ReadLedger,
    private readonly templates: ReadTemplates,
    private readonly exported: ExportLedger,
  ) {}

  @Can('read', 'Obligation')
  @Answers(TemplatesView)
  @Get('obligation-templates')
  list(@CurrentActor() actor: Actor, @Query() { consortiumId }: TemplatesQueryDto): Promise<TemplatesView> {
    return this.templates.run(actor, consortiumId);
  }

  @Can('read', 'Obligation')
  @Answers(LedgerView)
  @Get('consortia/:cid/obligations')
  page(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() { filter, after, limit }: LedgerQueryDto): Promise<LedgerView> {
    return this.ledger.page(actor, cid, { filter, after, limit });
  }

  @Can('read', 'Obligation')
  @Answers(LedgerView)
  @Get('obligations/turns')
  turns(@CurrentActor() actor: Actor, @Query() { after, limit }: PageQuery): Promise<LedgerView> {
    return this.ledger.turns(actor, { after, limit });
  }

  @Can('read', 'Obligation')
  @ApiProduces(XLSX)
  @Get('consortia/:cid/ledger.xlsx')
  async workbook(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() { filter }: FilterDto): Promise<StreamableFile> {
    return new StreamableFile(await this.exported.run(actor, cid, filter), { type: XLSX, disposition: `attachment; filename="ledger.xlsx"` });
  }

  @Can('propose', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('consortia/:cid/obligations')
  async register(@CurrentActor() actor: Actor, @Id('cid') consortiumId: string, @Body() body: ProposeDto): Promise<ObligationView> {
    const { templateCode, replacesId = null, decisionId = null, ...rest } = body;
    const { id } = await this.propose.run(actor, { ...rest, replacesId, decisionId, consortiumId, what: { templateCode } });
    return this.ledger.one(actor, id);
  }

  @Can('propose', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('consortia/:cid/own-obligations')
  async registerOwn(@CurrentActor() actor: Actor, @Id('cid') consortiumId: string, @Body() body: OwnPromiseDto): Promise<ObligationView> {
    const { name, metric, unit, weight, evidence, graceDays, clause, replacesId = null, decisionId = null, ...rest } = body;
    const own = { ...rest, name, metric, unit, weight, evidence, graceDays, clause: clause || null };
    const { id } = await this.propose.run(actor, { ...rest, replacesId, decisionId, consortiumId, what: { own } });
    return this.ledger.one(actor, id);
  }

  @Can('read', 'Obligation')
  @Answers(ObligationView)
  @Get('obligations/:id')
  one(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<ObligationView> {
    return this.ledger.one(actor, id);
  }

  @Can('answer', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('obligations/:id/agreement')
  async agree(
    @CurrentActor() actor: Actor,
    @Id('id') obligationId: string,
    @Body() body: AnswerDto,
    @IfMatch() version?: number,
  ): Promise<ObligationView> {
    const { id } = await this.answer.run(actor, { ...body, obligationId, version });
    return this.ledger.one(actor, id);
  }
}
