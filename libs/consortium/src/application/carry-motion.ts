import { missing, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog } from '#libs/platform';
import { admitted } from '../domain/decide-membership.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { MembershipStore } from './ports/membership-store.js';
import type { MotionRecord } from './ports/records.js';
import { consortiumTopic, organizationTopic } from './topics.js';

/** What follows from the last signature, in its transaction: the charter is in force, or the organization is admitted. */
export class CarryMotion {
  constructor(
    private readonly consortia: ConsortiumStore,
    private readonly memberships: MembershipStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, motion: MotionRecord, speaksFor: Id<'Organization'>): Promise<void> {
    return motion.membershipId === null ? this.activate(actor, motion, speaksFor) : this.admit(actor, motion.membershipId, speaksFor);
  }

  private async activate(actor: Actor, motion: MotionRecord, speaksFor: Id<'Organization'>): Promise<void> {
    await this.consortia.lock(motion.consortiumId);
    const consortium = await this.consortia.find(motion.consortiumId, actor);
    if (!consortium) throw missing();
    const { version, memberIds } = await this.consortia.activate(consortium, this.clock.now());
    await this.log.append({
      stream: consortium.id,
      version,
      owner: { kind: 'consortium', id: consortium.id },
      type: 'consortium.activated',
      actor,
      speaksFor,
      data: { consortiumId: consortium.id, charterHash: motion.hash, memberIds },
      topics: [consortiumTopic(consortium.id), ...memberIds.map(organizationTopic)],
    });
  }

  private async admit(actor: Actor, membershipId: Id<'Membership'>, speaksFor: Id<'Organization'>): Promise<void> {
    await this.memberships.lock(membershipId);
    const membership = await this.memberships.find(membershipId);
    if (!membership) throw missing();
    const status = admitted(membership);
    const version = await this.memberships.change(membership, membership.version, { status, admittedAt: this.clock.now() });
    await this.log.append({
      stream: membership.id,
      version,
      owner: { kind: 'consortium', id: membership.consortiumId },
      type: 'membership.admitted',
      actor,
      speaksFor,
      data: { membershipId: membership.id, organizationId: membership.organizationId, active: status === 'ACTIVE' },
      topics: [consortiumTopic(membership.consortiumId), organizationTopic(membership.organizationId)],
    });
  }
}
