import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DomainError, type Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, type Written } from '#libs/platform';
import { AmendCharter } from '../application/amend-charter.js';
import { ApplyForMembership } from '../application/apply-for-membership.js';
import { ProposeMotion } from '../application/propose-motion.js';
import { ProposeSeatFilling } from '../application/propose-seat-filling.js';
import { EntranceView, MembershipView, MotionView } from '../contract.js';
import { InvitationDto, ProposalDto } from './charter.dto.js';
import { EntranceReader } from './entrance-reader.js';
import { MembershipReader } from './membership-reader.js';
import { MotionReader } from './motion-reader.js';

/** What is put to the leads of a consortium, by its secretary or by an organization that wants to belong. */
@ApiTags('consortia')
@Controller('api/consortia')
export class ProposalController {
  constructor(
    private readonly propose: ProposeMotion,
    private readonly amend: AmendCharter,
    private readonly fillSeat: ProposeSeatFilling,
    private readonly apply: ApplyForMembership,
    private readonly motions: MotionReader,
    private readonly memberships: MembershipReader,
    private readonly entrance: EntranceReader,
  ) {}

  @Can('propose', 'Consortium')
  @Answers(MotionView, 201)
  @Post(':id/motions')
  async postMotion(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: ProposalDto): Promise<MotionView> {
    const motion = await this.open(actor, id, body);
    return this.motions.view(actor, motion.id);
  }

  @Can('apply', 'Application')
  @Answers(EntranceView)
  @Get(':id/entrance')
  readEntrance(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<EntranceView> {
    return this.entrance.view(actor, id);
  }

  @Can('apply', 'Application')
  @Answers(MembershipView, 201)
  @Post(':id/applications')
  async postApplication(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: InvitationDto): Promise<MembershipView> {
    const membership = await this.apply.run(actor, id, body.organizationId);
    return this.memberships.view(actor, membership.id);
  }

  private open(actor: Actor, id: string, { kind, membershipId, seat, reason, amendment }: ProposalDto): Promise<Written> {
    if (kind === 'CHARTER_AMENDMENT') {
      if (amendment) return this.amend.run(actor, id, amendment);
    } else if (membershipId && reason) {
      if (kind !== 'SEAT_FILLING') return this.propose.run(actor, id, { kind, membershipId, reason });
      if (seat) return this.fillSeat.run(actor, id, { seat, membershipId, reason });
    }
    throw new DomainError('consortium.proposal-incomplete', 'invalid');
  }
}
