import { businessDate, consortiumTopic, insist, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideMotionSignature } from '../domain/decide-signature.js';
import { motionRefusals } from '../domain/refusals.js';
import type { CarryMotion } from './carry-motion.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { MotionStore } from './ports/motion-store.js';
import type { RecheckMotion } from './recheck-motion.js';

/** What a delegate signs: for which organization, over which text. */
export interface Signature {
  readonly organizationId: Id<'Organization'>;
  readonly hash: string;
}

/** A delegate signs for a lead seat. With the last signature, and in its transaction, the motion takes effect. */
export class SignMotion {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly motions: MotionStore,
    private readonly recheck: RecheckMotion,
    private readonly carry: CarryMotion,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, motionId: Id<'Motion'>, { organizationId, hash }: Signature): Promise<Written> {
    return this.work.command(actor, async () => {
      const motion = await this.access.lockMotionFor(actor, motionId, 'sign', organizationId);
      const { event, next } = insist(
        decideMotionSignature(motion, { organizationId, personId: actor.personId, hash }, businessDate(this.clock.now())),
        motionRefusals,
      );
      await this.recheck.run(actor, motion);
      const carried = next.status === 'CARRIED';
      const version = await this.motions.sign(motion, { seat: next.seat, personId: actor.personId, at: this.clock.now() }, carried);
      await this.log.append({
        ...event,
        stream: motion.id,
        version,
        owner: { kind: 'consortium', id: motion.consortiumId },
        actor,
        speaksFor: organizationId,
        topics: [consortiumTopic(motion.consortiumId)],
      });
      if (carried) await this.carry.run(actor, motion, organizationId);
      return { id: motion.id, version };
    });
  }
}
