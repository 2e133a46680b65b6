import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { AnswerWaiver } from '../application/answer-waiver.js';
import { AskWaiver } from '../application/ask-waiver.js';
import { ObligationView } from '../contract.js';
import { ClaimLedger } from './claim-ledger.js';
import { AskWaiverDto, SpeakerDto } from './obligation.dto.js';

@ApiTags('obligation')
@Controller('api')
export class WaiverController {
  constructor(
    private readonly ask: AskWaiver,
    private readonly answer: AnswerWaiver,
    private readonly ledger: ClaimLedger,
  ) {}

  @Can('waive', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('obligations/:id/waivers')
  async asked(@CurrentActor() actor: Actor, @Id('id') obligationId: string, @Body() body: AskWaiverDto): Promise<ObligationView> {
    const { windowId = null, target = null, until = null, ...rest } = body;
    await this.ask.run(actor, { ...rest, obligationId, windowId, target, until });
    return this.ledger.one(actor, obligationId);
  }

  @Can('waive', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('waivers/:id/consent')
  consented(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: SpeakerDto, @IfMatch() version?: number): Promise<ObligationView> {
    return this.answered(actor, id, { ...body, consents: true, version });
  }

  @Can('waive', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('waivers/:id/refusal')
  refused(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: SpeakerDto, @IfMatch() version?: number): Promise<ObligationView> {
    return this.answered(actor, id, { ...body, consents: false, version });
  }

  private async answered(
    actor: Actor,
    waiverId: string,
    answer: { readonly speaksForId: string; readonly consents: boolean; readonly version: number | undefined },
  ): Promise<ObligationView> {
    const { id } = await this.answer.run(actor, { waiverId, ...answer });
    return this.ledger.ofWaiver(actor, id);
  }
}
