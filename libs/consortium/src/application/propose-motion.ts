import { insist, refuse, type Actor, type Id } from '#libs/kernel';
import type { Clock, UnitOfWork, Written } from '#libs/platform';
import { standingContent } from '../domain/charter.js';
import { judgesOf } from '../domain/decide-seat.js';
import { decideStanding, type StandingAct } from '../domain/decide-standing.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { CharterDesk } from './charter-desk.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { OpenMotion } from './open-motion.js';
import type { MembershipStore } from './ports/membership-store.js';

/** What the leads are to do about one member, and why. */
export interface Proposal {
  readonly kind: StandingAct;
  readonly membershipId: Id<'Membership'>;
  readonly reason: string;
  /** The decision of minutes it comes of. */
  readonly decisionId?: string | undefined;
}

/** The secretary proposes to suspend, reinstate or expel a member; the leads decide. The reason stands in the text they sign. */
export class ProposeMotion {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly desk: CharterDesk,
    private readonly memberships: MembershipStore,
    private readonly openMotion: OpenMotion,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, consortiumId: Id<'Consortium'>, { kind, membershipId, reason, decisionId }: Proposal): Promise<Written> {
    return this.work.command(actor, async () => {
      const consortium = await this.access.lockConsortiumFor(actor, consortiumId, 'propose');
      const charter = await this.openMotion.charterInForce(consortium, kind);
      const found = await this.memberships.find(membershipId);
      const membership = insist(found?.consortiumId === consortiumId ? found : refuse('consortium.member-missing'), consortiumRefusals);
      insist(decideStanding(kind, membership.status, membership.bond), consortiumRefusals);
      const signers = insist(judgesOf(consortium.holders, membership.organizationId), consortiumRefusals);
      const content = standingContent({
        document: kind,
        consortiumId,
        consortiumName: consortium.name,
        charterHash: charter.hash,
        membershipId,
        organization: await this.desk.party(membership.organizationId),
        reason,
        proposedAt: this.clock.now().toISOString(),
      });
      return { id: await this.openMotion.run(actor, consortium, { kind, membershipId, content, signers, decisionId }), version: 1 };
    });
  }
}
