import { insist, refuse, type Actor, type Id } from '#libs/kernel';
import type { Clock, UnitOfWork, Written } from '#libs/platform';
import { seatFillingContent } from '../domain/charter.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { CharterDesk } from './charter-desk.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { OpenMotion } from './open-motion.js';
import type { MembershipStore } from './ports/membership-store.js';

/** Who is to hold a vacant seat, and why. */
export interface SeatProposal {
  readonly seat: string;
  readonly membershipId: Id<'Membership'>;
  readonly reason: string;
  /** The decision of minutes it comes of. */
  readonly decisionId?: string | undefined;
}

/** The secretary puts a member forward for a vacant lead seat; every lead that still sits signs, and so does the member itself. */
export class ProposeSeatFilling {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly desk: CharterDesk,
    private readonly memberships: MembershipStore,
    private readonly openMotion: OpenMotion,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, consortiumId: Id<'Consortium'>, { seat, membershipId, reason, decisionId }: SeatProposal): Promise<Written> {
    return this.work.command(actor, async () => {
      const consortium = await this.access.lockConsortiumFor(actor, consortiumId, 'propose');
      const charter = await this.openMotion.charterInForce(consortium, 'SEAT_FILLING');
      const found = await this.memberships.find(membershipId);
      const membership = insist(found?.consortiumId === consortiumId ? found : refuse('consortium.member-missing'), consortiumRefusals);
      const { candidate, seatNames } = await this.desk.judgeFilling(consortium, seat, membership.organizationId);
      const content = seatFillingContent({
        consortiumId,
        consortiumName: consortium.name,
        charterHash: charter.hash,
        seat,
        seatNames,
        membershipId,
        organization: candidate,
        reason,
        proposedAt: this.clock.now().toISOString(),
      });
      const signers = [...consortium.holders, { seat, organizationId: candidate.id }];
      const act = { kind: 'SEAT_FILLING', seat, membershipId, content, signers, decisionId } as const;
      return { id: await this.openMotion.run(actor, consortium, act), version: 1 };
    });
  }
}
