import { consortiumTopic, insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideImport, type SheetTerms } from '../domain/decide-import.js';
import { obligationRefusals } from '../domain/refusals.js';
import type { DraftStore } from './ports/draft-store.js';
import type { TermsDesk } from './terms-desk.js';

export interface LayDraftsInput {
  readonly consortiumId: string;
  readonly rows: readonly SheetTerms[];
}

/** The secretariat's sheet: one import with one event that names its drafts. It binds nobody: each waits for one of its sides to propose it. */
export class LayDrafts {
  constructor(
    private readonly desk: TermsDesk,
    private readonly drafts: DraftStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, { consortiumId, rows }: LayDraftsInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const secretariatId = await this.desk.asSecretariat(actor, consortiumId);
      const sighted = await this.desk.sight(consortiumId, rows);
      const { laid, left } = insist(decideImport(rows, sighted), obligationRefusals);
      const { setHash } = sighted;
      const id = this.ids.next();
      const drafts = laid.map((row) => ({ ...row, id: this.ids.next() }));
      await this.drafts.insert({ id, consortiumId, secretariatId, laidBy: actor.personId, laidAt: this.clock.now(), left, setHash, drafts });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id: consortiumId },
        type: 'obligation.import-laid',
        actor,
        speaksFor: secretariatId,
        data: { importId: id, draftIds: drafts.map((draft) => draft.id), left: left.length },
        topics: [consortiumTopic(consortiumId)],
      });
      return { id, version: 1 };
    });
  }
}
