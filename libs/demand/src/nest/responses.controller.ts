import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { OfferResponse } from '../application/offer-response.js';
import { ResponseStore } from '../application/ports/response-store.js';
import { ReadDemands } from '../application/read-demands.js';
import { SettleResponse } from '../application/settle-response.js';
import { EntryView } from '../contract.js';
import { AnswerOfferDto, OfferDto } from './demand.dto.js';

/** Offers to a need, and what became of them. */
@ApiTags('demand')
@Controller('api')
export class ResponsesController {
  constructor(
    private readonly offer: OfferResponse,
    private readonly settle: SettleResponse,
    private readonly demands: ReadDemands,
    private readonly responses: ResponseStore,
  ) {}

  @Can('respond', 'Demand')
  @Answers(EntryView, 201)
  @Post('demands/:id/responses')
  async offered(@CurrentActor() actor: Actor, @Id('id') entryId: string, @Body() body: OfferDto): Promise<EntryView> {
    const { responderId, supplyId = null, quantity = null, note } = body;
    await this.offer.run(actor, { entryId, responderId, supplyId, quantity, note });
    return this.demands.one(actor, entryId);
  }

  @Can('answer', 'DemandResponse')
  @Answers(EntryView, 201)
  @Post('demand-responses/:id/answer')
  async answered(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: AnswerOfferDto, @IfMatch() version?: number): Promise<EntryView> {
    await this.settle.answer(actor, id, body, version);
    return this.need(actor, id);
  }

  @Can('withdraw', 'DemandResponse')
  @Answers(EntryView, 201)
  @Post('demand-responses/:id/withdrawal')
  async withdrawn(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<EntryView> {
    await this.settle.withdraw(actor, id, version);
    return this.need(actor, id);
  }

  private async need(actor: Actor, id: string): Promise<EntryView> {
    return this.demands.one(actor, (await this.responses.find(id))?.entryId ?? '');
  }
}
