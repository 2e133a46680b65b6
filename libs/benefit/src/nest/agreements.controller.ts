import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch, pageOf, PageQuery, type Page } from '#libs/platform';
import { DraftAgreement } from '../application/draft-agreement.js';
import { RefuseAgreement } from '../application/refuse-agreement.js';
import { ReviseAgreement } from '../application/revise-agreement.js';
import { SignAgreement } from '../application/sign-agreement.js';
import { WithdrawAgreement } from '../application/withdraw-agreement.js';
import { AgreementChoicesView, AgreementItem, AgreementView, ExampleView } from '../contract.js';
import { AgreementChoices } from './agreement-choices.js';
import { AgreementDto, RefuseAgreementDto, SignAgreementDto } from './agreement.dto.js';
import { AgreementViews } from './agreement-views.js';

@Controller('api')
export class AgreementsController {
  constructor(
    private readonly views: AgreementViews,
    private readonly choicesOf: AgreementChoices,
    private readonly draft: DraftAgreement,
    private readonly revise: ReviseAgreement,
    private readonly withdraw: WithdrawAgreement,
    private readonly sign: SignAgreement,
    private readonly refuse: RefuseAgreement,
  ) {}

  @Can('read', 'Agreement')
  @Get('consortia/:cid/agreements')
  @Answers(pageOf(AgreementItem))
  list(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Query() query: PageQuery): Promise<Page<AgreementItem>> {
    return this.views.list(actor, cid, query);
  }

  @Can('draft', 'Agreement')
  @Get('consortia/:cid/agreements/choices')
  @Answers(AgreementChoicesView)
  choices(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<AgreementChoicesView> {
    return this.choicesOf.of(actor, cid);
  }

  /** A question with a body: nothing is written. */
  @Can('draft', 'Agreement')
  @Post('consortia/:cid/agreements/example')
  @HttpCode(200)
  @Answers(ExampleView)
  example(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Body() body: AgreementDto): Promise<ExampleView> {
    return this.views.example(actor, cid, body);
  }

  @Can('draft', 'Agreement')
  @Post('consortia/:cid/agreements')
  @Answers(AgreementView, 201)
  async drafted(@CurrentActor() actor: Actor, @Id('cid') cid: string, @Body() body: AgreementDto): Promise<AgreementView> {
    const { id } = await this.draft.run(actor, cid, body);
    return this.views.view(actor, id);
  }

  @Can('read', 'Agreement')
  @Get('agreements/:id')
  @Answers(AgreementView)
  view(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<AgreementView> {
    return this.views.view(actor, id);
  }

  @Can('draft', 'Agreement')
  @Put('agreements/:id')
  @Answers(AgreementView)
  async revised(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: AgreementDto, @IfMatch() seen?: number): Promise<AgreementView> {
    await this.revise.run(actor, id, body, seen);
    return this.views.view(actor, id);
  }

  @Can('draft', 'Agreement')
  @Post('agreements/:id/withdrawal')
  @Answers(AgreementView, 201)
  async withdrawn(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() seen?: number): Promise<AgreementView> {
    await this.withdraw.run(actor, id, seen);
    return this.views.view(actor, id);
  }

  @Can('sign', 'Agreement')
  @Post('agreements/:id/refusals')
  @Answers(AgreementView, 201)
  async refused(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: RefuseAgreementDto): Promise<AgreementView> {
    await this.refuse.run(actor, id, body);
    return this.views.view(actor, id);
  }

  @Can('sign', 'Agreement')
  @Post('agreements/:id/signatures')
  @Answers(AgreementView, 201)
  async signed(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: SignAgreementDto): Promise<AgreementView> {
    await this.sign.run(actor, id, body);
    return this.views.view(actor, id);
  }
}
