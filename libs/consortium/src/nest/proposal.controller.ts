import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DomainError, type Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, type Written } from '#libs/platform';
import { AmendCharter } from '../application/amend-charter.js';
import { ChangeTerms } from '../application/change-terms.js';
import { ProposeMotion } from '../application/propose-motion.js';
import { ProposeOwnAct } from '../application/propose-own-act.js';
import { ProposeSeatFilling } from '../application/propose-seat-filling.js';
import { ProposeWriteOff } from '../application/propose-write-off.js';
import { MotionView } from '../contract.js';
import { isOwnAct } from '../domain/decide-own-act.js';
import { ProposalDto } from './charter.dto.js';
import { MotionReader } from './motion-reader.js';

/** What the secretary puts to the leads of a consortium. */
@ApiTags('consortia')
@Controller('api/consortia')
export class ProposalController {
  constructor(
    private readonly propose: ProposeMotion,
    private readonly amend: AmendCharter,
    private readonly fillSeat: ProposeSeatFilling,
    private readonly proposeOwn: ProposeOwnAct,
    private readonly writeOff: ProposeWriteOff,
    private readonly changeTerms: ChangeTerms,
    private readonly motions: MotionReader,
  ) {}

  @Can('propose', 'Consortium')
  @Answers(MotionView, 201)
  @Post(':id/motions')
  async postMotion(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: ProposalDto): Promise<MotionView> {
    const motion = await this.open(actor, id, body);
    return this.motions.view(actor, motion.id);
  }

  private open(
    actor: Actor,
    id: string,
    { kind, membershipId, seat, reason, until, claimId, amendment, terms, decisionId }: ProposalDto,
  ): Promise<Written> {
    if (kind === 'CHARTER_AMENDMENT') {
      if (amendment) return this.amend.run(actor, id, amendment, decisionId);
    } else if (kind === 'TERMS_CHANGE') {
      if (terms && reason) return this.changeTerms.run(actor, id, { terms, reason, decisionId });
    } else if (kind === 'WRITE_OFF') {
      if (claimId && reason) return this.writeOff.run(actor, id, { claimId, reason, decisionId });
    } else if (isOwnAct(kind)) {
      if (reason) return this.proposeOwn.run(actor, id, { kind, reason, until: kind === 'RECTIFICATION' ? (until ?? null) : null, decisionId });
    } else if (membershipId && reason) {
      if (kind !== 'SEAT_FILLING') return this.propose.run(actor, id, { kind, membershipId, reason, decisionId });
      if (seat) return this.fillSeat.run(actor, id, { seat, membershipId, reason, decisionId });
    }
    throw new DomainError('consortium.proposal-incomplete', 'invalid');
  }
}
