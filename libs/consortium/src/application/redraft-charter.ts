import { businessDate, insist, missing, refuse, type Actor, type Id } from '#libs/kernel';
import { contentHash, stale, type Clock, type UnitOfWork, type Written } from '#libs/platform';
import { charterContent, type CharterDraft } from '../domain/charter.js';
import { foundingMembers } from '../domain/founding-members.js';
import { motionStatusOn } from '../domain/motion.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { CharterDesk } from './charter-desk.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { OpenMotion } from './open-motion.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { MotionStore } from './ports/motion-store.js';
import type { ConsortiumRecord, MotionRecord } from './ports/records.js';

/**
 * The secretary edits a charter not yet in force, also one that a lead has refused or that was not signed in time. Whatever was signed
 * is void: every lead signs the text that will hold.
 */
export class RedraftCharter {
  constructor(
    private readonly desk: CharterDesk,
    private readonly access: ConsortiumAccess,
    private readonly consortia: ConsortiumStore,
    private readonly motions: MotionStore,
    private readonly openMotion: OpenMotion,
    private readonly work: UnitOfWork,
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
      if (motion.kind !== 'CHARTER' || (motion.status !== 'OPEN' && motion.status !== 'REFUSED'))
        insist(refuse('consortium.not-in-founding'), consortiumRefusals);
      return { id: charterId, version: await this.replace(actor, consortium, motion, draft) };
    });
  }

  private async replace(actor: Actor, consortium: ConsortiumRecord, motion: MotionRecord, draft: CharterDraft): Promise<number> {
    const published = await this.desk.kind(consortium.kindCode, consortium.kindVersion);
    const charter = await this.desk.judge(published, consortium.secretariatId, draft);
    const content = charterContent(consortium.id, published.kind, published.hash, charter);
    const isOpen = motionStatusOn(motion, businessDate(this.clock.now())) === 'OPEN';
    if (isOpen && contentHash(content) === motion.hash) return motion.version;
    await this.consortia.redraft(consortium.id, { charter, members: foundingMembers(charter), at: this.clock.now() });
    return this.openMotion.redraft(actor, consortium, motion, content);
  }
}
