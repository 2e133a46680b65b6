import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { ClaimObligation } from '../application/claim-obligation.js';
import { ReadClaims } from '../application/read-claims.js';
import { RejectClaim } from '../application/reject-claim.js';
import { VerifyClaim } from '../application/verify-claim.js';
import { VerifyClaims } from '../application/verify-claims.js';
import { WithdrawClaim } from '../application/withdraw-claim.js';
import { BatchView, ClaimsView, ExhibitsView, ObligationView } from '../contract.js';
import { ClaimLedger } from './claim-ledger.js';
import { ClaimDto, RejectDto, SpeakerDto, VerifyDto, VerifyManyDto } from './obligation.dto.js';

@ApiTags('obligation')
@Controller('api')
export class ClaimController {
  constructor(
    private readonly claim: ClaimObligation,
    private readonly verify: VerifyClaim,
    private readonly reject: RejectClaim,
    private readonly withdraw: WithdrawClaim,
    private readonly verifyMany: VerifyClaims,
    private readonly claims: ReadClaims,
    private readonly ledger: ClaimLedger,
  ) {}

  @Can('claim', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('obligations/:id/claims')
  async make(@CurrentActor() actor: Actor, @Id('id') obligationId: string, @Body() body: ClaimDto): Promise<ObligationView> {
    await this.claim.run(actor, { ...body, obligationId, note: body.note === '' ? null : body.note });
    return this.ledger.one(actor, obligationId);
  }

  @Can('claim', 'Obligation')
  @Answers(ExhibitsView)
  @Get('obligations/:id/exhibits')
  exhibits(@CurrentActor() actor: Actor, @Id('id') obligationId: string): Promise<ExhibitsView> {
    return this.claims.exhibits(actor, obligationId);
  }

  @Can('read', 'Obligation')
  @Answers(ClaimsView)
  @Get('consortia/:cid/claims')
  awaiting(@CurrentActor() actor: Actor, @Id('cid') cid: string): Promise<ClaimsView> {
    return this.claims.awaiting(actor, cid);
  }

  @Can('verify', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('claims/:id/verification')
  async verified(
    @CurrentActor() actor: Actor,
    @Id('id') claimId: string,
    @Body() body: VerifyDto,
    @IfMatch() version?: number,
  ): Promise<ObligationView> {
    const { id } = await this.verify.run(actor, { claimId, version, speaksForId: body.speaksForId, numerator: body.numerator ?? null });
    return this.ledger.ofClaim(actor, id);
  }

  @Can('verify', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('claims/:id/rejection')
  async rejected(
    @CurrentActor() actor: Actor,
    @Id('id') claimId: string,
    @Body() body: RejectDto,
    @IfMatch() version?: number,
  ): Promise<ObligationView> {
    const { id } = await this.reject.run(actor, { claimId, version, ...body });
    return this.ledger.ofClaim(actor, id);
  }

  @Can('claim', 'Obligation')
  @Answers(ObligationView, 201)
  @Post('claims/:id/withdrawal')
  async withdrawn(
    @CurrentActor() actor: Actor,
    @Id('id') claimId: string,
    @Body() body: SpeakerDto,
    @IfMatch() version?: number,
  ): Promise<ObligationView> {
    const { id } = await this.withdraw.run(actor, { claimId, version, ...body });
    return this.ledger.ofClaim(actor, id);
  }

  @Can('verify', 'Obligation')
  @Answers(BatchView, 201)
  @Post('consortia/:cid/verifications')
  async verifiedMany(@CurrentActor() actor: Actor, @Id('cid') consortiumId: string, @Body() body: VerifyManyDto): Promise<BatchView> {
    const { id } = await this.verifyMany.run(actor, { ...body, consortiumId });
    return this.claims.batch(id);
  }
}
