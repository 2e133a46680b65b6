import { consortiumTopic, insist, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideTurnDown } from '../domain/decide-membership.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { MembershipStore } from './ports/membership-store.js';

/** The secretary turns an application down: the leads are not asked, and both sides learn of it. */
export class TurnDownApplication {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly memberships: MembershipStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, membershipId: Id<'Membership'>, version: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const membership = await this.access.lockMembershipFor(actor, membershipId, 'turn-down', version);
      const { next } = insist(decideTurnDown(membership), consortiumRefusals);
      const written = await this.memberships.change(membership, membership.version, { status: next, endedAt: this.clock.now() });
      await this.log.append({
        stream: membership.id,
        version: written,
        owner: { kind: 'consortium', id: membership.consortiumId },
        type: 'membership.turned-down',
        actor,
        speaksFor: membership.secretariatId,
        data: { membershipId: membership.id, organizationId: membership.organizationId },
        topics: [consortiumTopic(membership.consortiumId), organizationTopic(membership.organizationId)],
      });
      return { id: membership.id, version: written };
    });
  }
}
