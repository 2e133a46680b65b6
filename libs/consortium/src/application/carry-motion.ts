import { consortiumTopic, insist, missing, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog } from '#libs/platform';
import type { CharterText } from '../domain/charter.js';
import { admitted } from '../domain/decide-membership.js';
import { isOwnAct } from '../domain/decide-own-act.js';
import { decideStanding, isStandingAct } from '../domain/decide-standing.js';
import { isAmendment } from '../domain/motion.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { CarryOwnAct } from './carry-own-act.js';
import type { ChangeSeats } from './change-seats.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { MembershipStore } from './ports/membership-store.js';
import type { MotionStore } from './ports/motion-store.js';
import type { ConsortiumRecord, MembershipRecord, MotionRecord } from './ports/records.js';

/** What a carried act is called in the log of the membership it changes. */
const standingEvents = { SUSPENSION: 'membership.suspended', REINSTATEMENT: 'membership.reinstated', EXPULSION: 'membership.expelled' } as const;

/**
 * What follows from the last signature, in its transaction: the charter or its amendment is in force, the organization is admitted,
 * suspended, reinstated or expelled, a seat is filled or vacant, the consortium is dissolved or set to put things right.
 */
export class CarryMotion {
  constructor(
    private readonly consortia: ConsortiumStore,
    private readonly memberships: MembershipStore,
    private readonly motions: MotionStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly seats: ChangeSeats,
    private readonly ownActs: CarryOwnAct,
  ) {}

  run(actor: Actor, motion: MotionRecord, speaksFor: Id<'Organization'>): Promise<void> {
    if (motion.kind === 'CHARTER') return this.activate(actor, motion, speaksFor);
    if (isAmendment(motion.kind)) return this.amend(actor, motion, speaksFor);
    if (isOwnAct(motion.kind)) return this.ownAct(actor, motion, speaksFor);
    if (motion.kind === 'WRITE_OFF') return Promise.resolve(); // who keeps the claim follows the last signature itself
    if (motion.kind === 'SEAT_FILLING') return this.fill(actor, motion, speaksFor);
    return this.changeStanding(actor, motion, speaksFor);
  }

  private async activate(actor: Actor, motion: MotionRecord, speaksFor: Id<'Organization'>): Promise<void> {
    const consortium = await this.lockConsortium(actor, motion);
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

  private async amend(actor: Actor, motion: MotionRecord, speaksFor: Id<'Organization'>): Promise<void> {
    const consortium = await this.lockConsortium(actor, motion);
    const charter = await this.motions.charterOf(consortium.id);
    if (!charter) throw missing();
    const version = await this.consortia.amend(consortium, JSON.parse(charter.content) as CharterText);
    await this.log.append({
      stream: consortium.id,
      version,
      owner: { kind: 'consortium', id: consortium.id },
      type: 'consortium.amended',
      actor,
      speaksFor,
      data: { consortiumId: consortium.id, charterHash: charter.hash, charterVersion: charter.version },
      topics: [consortiumTopic(consortium.id)],
    });
  }

  private async ownAct(actor: Actor, motion: MotionRecord, speaksFor: Id<'Organization'>): Promise<void> {
    await this.ownActs.carry(actor, await this.lockConsortium(actor, motion), motion, speaksFor);
  }

  private async fill(actor: Actor, motion: MotionRecord, speaksFor: Id<'Organization'>): Promise<void> {
    const { seat, candidateId } = motion;
    if (seat === null || candidateId === null) throw missing();
    const consortium = await this.lockConsortium(actor, motion);
    await this.seats.fill(actor, consortium, { seat, organizationId: candidateId, motionId: motion.id, speaksFor });
  }

  private async changeStanding(actor: Actor, motion: MotionRecord, speaksFor: Id<'Organization'>): Promise<void> {
    if (motion.membershipId === null) throw missing();
    const consortium = motion.kind === 'EXPULSION' ? await this.lockConsortium(actor, motion) : null;
    await this.memberships.lock(motion.membershipId);
    const membership = await this.memberships.find(motion.membershipId);
    if (!membership) throw missing();
    const at = this.clock.now();
    if (!isStandingAct(motion.kind)) {
      const status = admitted(membership);
      return this.append(actor, membership, speaksFor, {
        version: await this.memberships.change(membership, membership.version, { status, admittedAt: at }),
        type: 'membership.admitted',
        data: { active: status === 'ACTIVE' },
      });
    }
    const { next } = insist(decideStanding(motion.kind, membership.status, membership.bond), consortiumRefusals);
    await this.append(actor, membership, speaksFor, {
      version: await this.memberships.change(membership, membership.version, { status: next, ...(next === 'EXPELLED' ? { endedAt: at } : {}) }),
      type: standingEvents[motion.kind],
      data: { motionId: motion.id },
    });
    const lost = consortium?.holders.find(({ organizationId }) => organizationId === membership.organizationId);
    if (consortium && lost) await this.seats.vacate(actor, consortium, { ...lost, how: 'REMOVED', reason: null, endedBy: actor.personId, speaksFor });
  }

  private async lockConsortium(actor: Actor, { consortiumId }: MotionRecord): Promise<ConsortiumRecord> {
    await this.consortia.lock(consortiumId);
    const consortium = await this.consortia.find(consortiumId, actor);
    if (!consortium) throw missing();
    return consortium;
  }

  private async append(
    actor: Actor,
    membership: MembershipRecord,
    speaksFor: Id<'Organization'>,
    { version, type, data }: { readonly version: number; readonly type: string; readonly data: object },
  ): Promise<void> {
    await this.log.append({
      stream: membership.id,
      version,
      owner: { kind: 'consortium', id: membership.consortiumId },
      type,
      actor,
      speaksFor,
      data: { membershipId: membership.id, organizationId: membership.organizationId, ...data },
      topics: [consortiumTopic(membership.consortiumId), organizationTopic(membership.organizationId)],
    });
  }
}
