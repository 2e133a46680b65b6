import { consortiumTopic, insist, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideAcceptance } from '../domain/decide-membership.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { MembershipStore } from './ports/membership-store.js';

/** The delegate of an invited organization accepts; it is a member once the leads have admitted it as well. */
export class AcceptInvitation {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly memberships: MembershipStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, membershipId: Id<'Membership'>, version: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const membership = await this.access.lockMembershipFor(actor, membershipId, 'answer', version);
      const { next } = insist(decideAcceptance(membership), consortiumRefusals);
      const written = await this.memberships.change(membership, membership.version, { status: next, acceptedAt: this.clock.now() });
      await this.log.append({
        stream: membership.id,
        version: written,
        owner: { kind: 'consortium', id: membership.consortiumId },
        type: 'membership.accepted',
        actor,
        speaksFor: membership.organizationId,
        data: { membershipId: membership.id, organizationId: membership.organizationId, active: next === 'ACTIVE' },
        topics: [consortiumTopic(membership.consortiumId), organizationTopic(membership.organizationId)],
      });
      return { id: membership.id, version: written };
    });
  }
}
