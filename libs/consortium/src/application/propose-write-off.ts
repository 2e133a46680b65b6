import { insist, refuse, type Actor, type Id } from '#libs/kernel';
import type { Clock, UnitOfWork, Written } from '#libs/platform';
import { writeOffContent } from '../domain/charter.js';
import { consortiumRefusals } from '../domain/refusals.js';
import { signersOfWriteOff } from '../domain/write-off.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { OpenMotion } from './open-motion.js';
import type { MembershipStore } from './ports/membership-store.js';
import type { WriteOffDesk } from './write-off-desk.js';

/** What will never come, and why. */
export interface WriteOffProposal {
  readonly claimId: string;
  readonly reason: string;
  /** The decision of minutes it comes of. */
  readonly decisionId?: string | undefined;
}

/** The secretary proposes to write an amount due off; every lead signs, and so does the payee that gives it up. */
export class ProposeWriteOff {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly desk: WriteOffDesk,
    private readonly memberships: MembershipStore,
    private readonly openMotion: OpenMotion,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, consortiumId: Id<'Consortium'>, { claimId, reason, decisionId }: WriteOffProposal): Promise<Written> {
    return this.work.command(actor, async () => {
      const consortium = await this.access.lockConsortiumFor(actor, consortiumId, 'propose');
      const charter = await this.openMotion.charterInForce(consortium, 'WRITE_OFF');
      const claim = await this.desk.judge(consortiumId, claimId);
      const payee = await this.memberships.findByOrganization(consortiumId, claim.payee.id);
      const { id: membershipId } = insist(payee ?? refuse('consortium.member-missing'), consortiumRefusals);
      const content = writeOffContent({
        consortiumId,
        consortiumName: consortium.name,
        charterHash: charter.hash,
        claim,
        reason,
        proposedAt: this.clock.now().toISOString(),
      });
      const signers = signersOfWriteOff(consortium.holders, claim.payee.id);
      const act = { kind: 'WRITE_OFF', membershipId, claimId, content, signers, decisionId } as const;
      return { id: await this.openMotion.run(actor, consortium, act), version: 1 };
    });
  }
}
