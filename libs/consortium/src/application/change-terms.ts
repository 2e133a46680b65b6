import { insist, refuse, type Actor, type Id } from '#libs/kernel';
import type { UnitOfWork, Written } from '#libs/platform';
import { amendedDraft, charterContent, termsOnly, type CharterText, type TermsChange } from '../domain/charter.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { CharterDesk } from './charter-desk.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { OpenMotion } from './open-motion.js';

/** Which terms are to hold from now on, and why. */
export interface TermsProposal {
  readonly terms: TermsChange;
  readonly reason: string;
  /** The decision of minutes it comes of. */
  readonly decisionId?: string | undefined;
}

/**
 * The secretary proposes other weights, targets or thresholds: other published sets, or other rules within the range of the kind. Every
 * lead signs (domain.md §2.4); the text is the next version of the charter, in which nothing else differs.
 */
export class ChangeTerms {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly desk: CharterDesk,
    private readonly openMotion: OpenMotion,
    private readonly work: UnitOfWork,
  ) {}

  run(actor: Actor, consortiumId: Id<'Consortium'>, { terms, reason, decisionId }: TermsProposal): Promise<Written> {
    return this.work.command(actor, async () => {
      const consortium = await this.access.lockConsortiumFor(actor, consortiumId, 'propose');
      const before = await this.openMotion.charterInForce(consortium, 'TERMS_CHANGE');
      const published = await this.desk.kind(consortium.kindCode, consortium.kindVersion);
      const inForce = JSON.parse(before.content) as CharterText;
      const draft = amendedDraft(inForce, termsOnly(inForce, terms), consortium);
      const charter = await this.desk.judge(published, consortium.secretariatId, draft);
      const textOf = (amends: CharterText['amends']) => charterContent(consortiumId, published.kind, published.hash, charter, amends);
      if (textOf(inForce.amends) === before.content) insist(refuse('consortium.nothing-amended'), consortiumRefusals);
      const charterVersion = before.version + 1;
      const content = textOf({ version: charterVersion, hash: before.hash, reason });
      return { id: await this.openMotion.run(actor, consortium, { kind: 'TERMS_CHANGE', charterVersion, content, decisionId }), version: 1 };
    });
  }
}
