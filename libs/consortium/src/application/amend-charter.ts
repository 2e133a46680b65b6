import { insist, refuse, type Actor, type Id } from '#libs/kernel';
import type { UnitOfWork, Written } from '#libs/platform';
import { amendedDraft, charterContent, type CharterAmendment, type CharterText } from '../domain/charter.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { CharterDesk } from './charter-desk.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { OpenMotion } from './open-motion.js';

/** The secretary proposes the next version of the charter; the one in force holds until every lead has signed the new text. */
export class AmendCharter {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly desk: CharterDesk,
    private readonly openMotion: OpenMotion,
    private readonly work: UnitOfWork,
  ) {}

  run(actor: Actor, consortiumId: Id<'Consortium'>, amendment: CharterAmendment, decisionId?: string): Promise<Written> {
    return this.work.command(actor, async () => {
      const consortium = await this.access.lockConsortiumFor(actor, consortiumId, 'propose');
      const before = await this.openMotion.charterInForce(consortium, 'CHARTER_AMENDMENT');
      const published = await this.desk.kind(consortium.kindCode, consortium.kindVersion);
      const inForce = JSON.parse(before.content) as CharterText;
      const charter = await this.desk.judge(published, consortium.secretariatId, amendedDraft(inForce, amendment, consortium));
      const textOf = (amends: CharterText['amends']) => charterContent(consortiumId, published.kind, published.hash, charter, amends);
      if (textOf(inForce.amends) === before.content) insist(refuse('consortium.nothing-amended'), consortiumRefusals);
      const version = before.version + 1;
      const content = textOf({ version, hash: before.hash });
      const act = { kind: 'CHARTER_AMENDMENT', charterVersion: version, content, decisionId } as const;
      return { id: await this.openMotion.run(actor, consortium, act), version: 1 };
    });
  }
}
