import { insist, missing, refuse, type Actor, type Id } from '#libs/kernel';
import { stale, type Clock, type EventLog, type UnitOfWork, type Written } from '#libs/platform';
import { charterContent, type CharterDraft } from '../domain/charter.js';
import { foundingMembers } from '../domain/founding-members.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { CharterDesk } from './charter-desk.js';
import type { ConsortiumAccess } from './consortium-access.js';
import { contentHash } from './content-hash.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { MotionStore } from './ports/motion-store.js';
import type { ConsortiumRecord, MotionRecord } from './ports/records.js';
import { consortiumTopic } from './topics.js';

/** The secretary edits a charter still in signature. Whatever was signed is void: every lead signs the text that will hold. */
export class RedraftCharter {
  constructor(
    private readonly desk: CharterDesk,
    private readonly access: ConsortiumAccess,
    private readonly consortia: ConsortiumStore,
    private readonly motions: MotionStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  /** @param version of the charter the secretary saw (If-Match) */
  run(actor: Actor, consortiumId: Id<'Consortium'>, version: number | undefined, draft: CharterDraft): Promise<Written> {
    return this.work.command(actor, async () => {
      await this.access.loadConsortiumFor(actor, consortiumId, 'redraft');
      const charterId = (await this.motions.charterOf(consortiumId))?.id;
      if (!charterId) throw missing();
      await this.motions.lock(charterId);
      const consortium = await this.access.loadConsortiumFor(actor, consortiumId, 'redraft');
      const motion = await this.access.loadMotionFor(actor, charterId, 'read');
      if (version !== undefined && version !== motion.version) throw stale(motion.version);
      if (motion.status !== 'OPEN') insist(refuse('consortium.not-in-founding'), consortiumRefusals);
      return { id: charterId, version: await this.replace(actor, consortium, motion, draft) };
    });
  }

  private async replace(actor: Actor, consortium: ConsortiumRecord, motion: MotionRecord, draft: CharterDraft): Promise<number> {
    const published = await this.desk.kind(consortium.kindCode, consortium.kindVersion);
    const charter = await this.desk.judge(published, consortium.secretariatId, draft);
    const content = charterContent(consortium.id, published.kind, published.hash, charter);
    const hash = contentHash(content);
    if (hash === motion.hash) return motion.version;
    await this.consortia.redraft(consortium.id, { charter, members: foundingMembers(charter), at: this.clock.now() });
    const version = await this.motions.replaceText(motion, motion.version, { content, hash });
    const voided = motion.signers.filter((signer) => signer.signedHash !== null).length;
    await this.log.append({
      stream: motion.id,
      version,
      owner: { kind: 'consortium', id: consortium.id },
      type: 'motion.redrafted',
      actor,
      speaksFor: consortium.secretariatId,
      data: { motionId: motion.id, kind: motion.kind, hash, voided },
      topics: [consortiumTopic(consortium.id)],
    });
    return version;
  }
}
