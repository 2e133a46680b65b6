import { businessDate, consortiumTopic, insist, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideMotionRefusal } from '../domain/decide-signature.js';
import { motionRefusals } from '../domain/refusals.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { MembershipStore } from './ports/membership-store.js';
import type { MotionStore } from './ports/motion-store.js';
import type { MotionRecord } from './ports/records.js';
import type { Signature } from './sign-motion.js';

/** A signer's no: the text it read, and why. */
export interface Refusing extends Signature {
  readonly reason: string;
}

/** A delegate refuses for a lead seat, with a reason; that ends the motion, and the invitation it would have admitted. */
export class RefuseMotion {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly motions: MotionStore,
    private readonly memberships: MembershipStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, motionId: Id<'Motion'>, { organizationId, hash, reason }: Refusing): Promise<Written> {
    return this.work.command(actor, async () => {
      const at = this.clock.now();
      const motion = await this.access.lockMotionFor(actor, motionId, 'refuse', organizationId);
      const word = { organizationId, personId: actor.personId, hash };
      const { event, next } = insist(decideMotionRefusal(motion, word, businessDate(at)), motionRefusals);
      const refusal = { id: this.ids.next(), seat: next.seat, organizationId, reason, refusedBy: actor.personId, refusedAt: at };
      const version = await this.motions.refuse(motion, refusal);
      await this.log.append({
        type: event.type,
        data: { ...event.data, refusalId: refusal.id },
        stream: motion.id,
        version,
        owner: { kind: 'consortium', id: motion.consortiumId },
        actor,
        speaksFor: organizationId,
        topics: [consortiumTopic(motion.consortiumId)],
      });
      if (motion.kind === 'ADMISSION' && motion.membershipId) await this.turnDown(actor, motion, motion.membershipId, organizationId);
      return { id: motion.id, version };
    });
  }

  private async turnDown(actor: Actor, motion: MotionRecord, membershipId: Id<'Membership'>, speaksFor: Id<'Organization'>): Promise<void> {
    await this.memberships.lock(membershipId);
    const membership = await this.memberships.find(membershipId);
    if (membership?.status !== 'INVITED') return;
    const version = await this.memberships.change(membership, membership.version, { status: 'LEFT', endedAt: this.clock.now() });
    await this.log.append({
      stream: membership.id,
      version,
      owner: { kind: 'consortium', id: membership.consortiumId },
      type: 'membership.turned-down',
      actor,
      speaksFor,
      data: { membershipId, organizationId: membership.organizationId, motionId: motion.id },
      topics: [consortiumTopic(membership.consortiumId), organizationTopic(membership.organizationId)],
    });
  }
}
