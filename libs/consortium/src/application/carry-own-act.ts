import { consortiumTopic, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog } from '#libs/platform';
import { isOwnAct } from '../domain/decide-own-act.js';
import type { OwnActDesk } from './own-act-desk.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { MotionStore } from './ports/motion-store.js';
import type { ConsortiumRecord, MotionRecord } from './ports/records.js';

/**
 * What follows from the last signature under an act about the consortium itself. A rectification and its lifting are read from the motion
 * that was carried; a dissolution ends everything that still lies open for signature, and is the last event of the consortium.
 */
export class CarryOwnAct {
  constructor(
    private readonly desk: OwnActDesk,
    private readonly consortia: ConsortiumStore,
    private readonly motions: MotionStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  async carry(actor: Actor, consortium: ConsortiumRecord, motion: MotionRecord, speaksFor: Id<'Organization'>): Promise<void> {
    if (!isOwnAct(motion.kind)) return;
    await this.desk.judgeCarried(motion.kind, consortium.id, motion.untilOn);
    if (motion.kind !== 'DISSOLUTION') return;
    for (const id of await this.motions.openOf(consortium.id)) if (id !== motion.id) await this.void(actor, id, speaksFor);
    const version = await this.consortia.dissolve(consortium, this.clock.now());
    await this.log.append({
      stream: consortium.id,
      version,
      owner: { kind: 'consortium', id: consortium.id },
      type: 'consortium.dissolved',
      actor,
      speaksFor,
      data: { consortiumId: consortium.id, motionId: motion.id },
      topics: [consortiumTopic(consortium.id), ...consortium.holders.map(({ organizationId }) => organizationTopic(organizationId))],
    });
  }

  private async void(actor: Actor, id: Id<'Motion'>, speaksFor: Id<'Organization'>): Promise<void> {
    await this.motions.lock(id);
    const motion = await this.motions.find(id, actor);
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
