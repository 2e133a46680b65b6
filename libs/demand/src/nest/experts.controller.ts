import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { organizationsWhere, type Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { AskExpert } from '../application/ask-expert.js';
import { ChangeExpert } from '../application/change-expert.js';
import { EnterExpert } from '../application/enter-expert.js';
import { ExpertStore, type ExpertTerms } from '../application/ports/expert-store.js';
import { SettleExpert } from '../application/settle-expert.js';
import { ExpertRequestsView, ExpertsView } from '../contract.js';
import { keeperRoles } from '../permissions.js';
import { ExpertReader } from './expert-reader.js';
import { AnswerRequestDto, AskExpertDto, EnterExpertDto, ExpertsQueryDto, ExpertTermsDto } from './expert.dto.js';

/** The pool of experts: who is in it by their own consent, and who asks for them. */
@ApiTags('demand')
@Controller('api')
export class ExpertsController {
  constructor(
    private readonly reader: ExpertReader,
    private readonly enter: EnterExpert,
    private readonly change: ChangeExpert,
    private readonly settle: SettleExpert,
    private readonly requests: AskExpert,
    private readonly experts: ExpertStore,
  ) {}

  @Can('read', 'Expert')
  @Answers(ExpertsView)
  @Get('consortia/:cid/experts')
  list(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() query: ExpertsQueryDto): Promise<ExpertsView> {
    return this.reader.ofConsortium(actor, cid, query);
  }

  @Can('read', 'Expert')
  @Answers(ExpertsView)
  @Get('experts/kept')
  kept(@CurrentActor() actor: Actor): Promise<ExpertsView> {
    return this.reader.kept(actor);
  }

  @Can('enter', 'Expert')
  @Answers(ExpertsView, 201)
  @Post('organizations/:id/experts')
  async entered(@CurrentActor() actor: Actor, @Id('id') organizationId: string, @Body() body: EnterExpertDto): Promise<ExpertsView> {
    await this.enter.run(actor, organizationId, body.personId ?? actor.personId, termsOf(body));
    return this.reader.kept(actor);
  }

  @Can('change', 'Expert')
  @Answers(ExpertsView)
  @Put('experts/:id')
  async changed(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: ExpertTermsDto,
  ): Promise<ExpertsView> {
    await this.change.run(actor, id, termsOf(body), version);
    return this.reader.kept(actor);
  }

  @Can('consent', 'Expert')
  @Answers(ExpertsView, 201)
  @Post('experts/:id/consent')
  async consented(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<ExpertsView> {
    await this.settle.consent(actor, id, version);
    return this.reader.kept(actor);
  }

  @Can('remove', 'Expert')
  @Answers(ExpertsView, 201)
  @Post('experts/:id/removal')
  async removed(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<ExpertsView> {
    await this.settle.remove(actor, id, version);
    return this.reader.kept(actor);
  }

  @Can('read', 'ExpertRequest')
  @Answers(ExpertRequestsView)
  @Get('consortia/:cid/expert-requests')
  async asked(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<ExpertRequestsView> {
    return { items: [...(await this.reader.requests(actor, cid, organizationsWhere(actor, ...keeperRoles)))] };
  }

  @Can('ask', 'Expert')
  @Answers(ExpertRequestsView, 201)
  @Post('consortia/:cid/expert-requests')
  async ask(@CurrentActor() actor: Actor, @Id('cid') consortiumId: string, @Body() body: AskExpertDto): Promise<ExpertRequestsView> {
    const { hours = null, by = null, ...rest } = body;
    await this.requests.ask(actor, { ...rest, consortiumId, hours, by });
    return this.asked(actor, consortiumId);
  }

  @Can('answer', 'ExpertRequest')
  @Answers(ExpertRequestsView, 201)
  @Post('expert-requests/:id/answer')
  async answered(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Body() body: AnswerRequestDto,
    @IfMatch() version?: number,
  ): Promise<ExpertRequestsView> {
    await this.requests.answer(actor, id, body, version);
    return this.asked(actor, (await this.experts.request(id))?.consortiumId ?? '');
  }
}

/** What is left out is not known. */
function termsOf(body: ExpertTermsDto): ExpertTerms {
  const { kind, fields, about, hoursPerMonth = null, from = null, until = null } = body;
  return { kind, fields, about, hoursPerMonth, from, until };
}
