import { insist, refuse, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, Ids } from '#libs/platform';
import { admissionContent, type Party } from '../domain/charter.js';
import { consortiumRefusals } from '../domain/refusals.js';
import { contentHash } from './content-hash.js';
import type { MotionStore, NewMotion } from './ports/motion-store.js';
import type { ConsortiumRecord } from './ports/records.js';
import { consortiumTopic } from './topics.js';

/** Puts a text to the signature of the lead seats; part of a command of the secretary. */
export class OpenMotion {
  constructor(
    private readonly motions: MotionStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  charter(actor: Actor, consortiumId: Id<'Consortium'>, secretariatId: Id<'Organization'>, content: string): Promise<void> {
    return this.open(actor, secretariatId, { consortiumId, kind: 'CHARTER', membershipId: null, content });
  }

  async admission(actor: Actor, consortium: ConsortiumRecord, membershipId: Id<'Membership'>, organization: Party): Promise<void> {
    const charter = insist((await this.motions.charterOf(consortium.id)) ?? refuse('consortium.not-active'), consortiumRefusals);
    const content = admissionContent({
      consortiumId: consortium.id,
      consortiumName: consortium.name,
      charterHash: charter.hash,
      membershipId,
      organization,
      invitedAt: this.clock.now().toISOString(),
    });
    await this.open(actor, consortium.secretariatId, { consortiumId: consortium.id, kind: 'ADMISSION', membershipId, content });
  }

  private async open(
    actor: Actor,
    speaksFor: Id<'Organization'>,
    text: Pick<NewMotion, 'consortiumId' | 'kind' | 'membershipId' | 'content'>,
  ): Promise<void> {
    const motion = { ...text, id: this.ids.next(), hash: contentHash(text.content), openedBy: actor.personId, openedAt: this.clock.now() };
    await this.motions.insert(motion);
    await this.log.append({
      stream: motion.id,
      version: 1,
      owner: { kind: 'consortium', id: motion.consortiumId },
      type: 'motion.opened',
      actor,
      speaksFor,
      data: { motionId: motion.id, kind: motion.kind, hash: motion.hash },
      topics: [consortiumTopic(motion.consortiumId)],
    });
  }
}
