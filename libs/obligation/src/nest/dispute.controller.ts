import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { DisputeClaim } from '../application/dispute-claim.js';
import { RuleOnClaim } from '../application/rule-on-claim.js';
import { ObligationView } from '../contract.js';
import { ClaimLedger } from './claim-ledger.js';
import { DisputeDto, RulingDto } from './obligation.dto.js';

@ApiTags('obligation')
@Controller('api')
export class DisputeController {
  constructor(
    private readonly dispute: DisputeClaim,
    private readonly rule: RuleOnClaim,
    private readonly ledger: ClaimLedger,
  ) {}

  @Can('claim', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('claims/:id/dispute')
  async disputed(
    @CurrentActor() actor: Actor,
    @Id('id') claimId: string,
    @Body() body: DisputeDto,
    @IfMatch() version?: number,
  ): Promise<ObligationView> {
    const { id } = await this.dispute.run(actor, { claimId, version, ...body });
    return this.ledger.ofClaim(actor, id);
  }

  @Can('rule', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('claims/:id/ruling')
  async ruled(
    @CurrentActor() actor: Actor,
    @Id('id') claimId: string,
    @Body() body: RulingDto,
    @IfMatch() version?: number,
  ): Promise<ObligationView> {
    const { id } = await this.rule.run(actor, { claimId, version, ...body, numerator: body.numerator ?? null });
    return this.ledger.ofClaim(actor, id);
  }
}
