import { consortiumTopic, insist, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideRefusal } from '../domain/decide-membership.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { MembershipStore } from './ports/membership-store.js';
import type { MotionStore } from './ports/motion-store.js';

/** The delegate of an invited organization declines; an open admission has nothing left to decide and is void. */
export class DeclineInvitation {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly memberships: MembershipStore,
    private readonly motions: MotionStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, membershipId: Id<'Membership'>, version: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const admissionId = await this.motions.openAdmissionOf(membershipId);
      if (admissionId) await this.motions.lock(admissionId); // the same order as a signature: motion, then membership
      const membership = await this.access.lockMembershipFor(actor, membershipId, 'answer', version);
      const { next } = insist(decideRefusal(membership), consortiumRefusals);
      const written = await this.memberships.change(membership, membership.version, { status: next, endedAt: this.clock.now() });
      await this.log.append({
        stream: membership.id,
        version: written,
        owner: { kind: 'consortium', id: membership.consortiumId },
        type: 'membership.declined',
        actor,
        speaksFor: membership.organizationId,
        data: { membershipId: membership.id, organizationId: membership.organizationId },
        topics: [consortiumTopic(membership.consortiumId), organizationTopic(membership.organizationId)],
      });
      if (admissionId) await this.voidAdmission(actor, admissionId, membership.organizationId);
      return { id: membership.id, version: written };
    });
  }

  private async voidAdmission(actor: Actor, admissionId: Id<'Motion'>, speaksFor: Id<'Organization'>): Promise<void> {
    const motion = await this.motions.find(admissionId, actor);
    if (motion?.status !== 'OPEN') return;
    const version = await this.motions.end(motion, 'VOID');
    await this.log.append({
      stream: motion.id,
      version,
      owner: { kind: 'consortium', id: motion.consortiumId },
      type: 'motion.voided',
      actor,
      speaksFor,
      data: { motionId: motion.id, kind: motion.kind, hash: motion.hash },
      topics: [consortiumTopic(motion.consortiumId)],
    });
  }
}
