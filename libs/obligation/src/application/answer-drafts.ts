import { consortiumTopic, isRefusal, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { refusalToAnswerDraft, type DraftAct } from '../domain/decide-import.js';
import { decideTerms } from '../domain/decide-proposal.js';
import type { DraftOutcome, DraftRecord, DraftStore } from './ports/draft-store.js';
import type { ProposeObligation } from './propose-obligation.js';
import type { SightedTerms, TermsDesk } from './terms-desk.js';

export interface AnswerDraftsInput {
  readonly consortiumId: string;
  readonly speaksForId: string;
  readonly act: DraftAct;
  readonly draftIds: readonly string[];
}

/**
 * One side says what becomes of the drafts laid down for it: proposed, which is its own key, or discarded. One batch with one event; each
 * promise gets the event it would have got alone (docs/adr/0011), and what cannot be proposed stays with its reason while the rest goes on.
 * At most a hundred at once (nest/import.dto.ts), as each is proposed as if it came alone.
 */
export class AnswerDrafts {
  constructor(
    private readonly desk: TermsDesk,
    private readonly drafts: DraftStore,
    private readonly propose: ProposeObligation,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, input: AnswerDraftsInput): Promise<Written> {
    const { consortiumId, speaksForId, act, draftIds } = input;
    return this.work.command(actor, async () => {
      await this.desk.asSide(actor, consortiumId, speaksForId);
      const found = await this.drafts.lock(consortiumId, draftIds);
      const sighted = await this.desk.sight(consortiumId, [...found.values()]);
      const outcomes: DraftOutcome[] = [];
      for (const draftId of draftIds) outcomes.push(await this.one(actor, input, { draftId, draft: found.get(draftId) ?? null, sighted }));
      const id = this.ids.next();
      await this.drafts.batch({ id, consortiumId, organizationId: speaksForId, act, outcomes, at: this.clock.now() });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id: consortiumId },
        type: act === 'PROPOSE' ? 'obligation.drafts-proposed' : 'obligation.drafts-discarded',
        actor,
        speaksFor: speaksForId,
        data: { batchId: id, draftIds: outcomes.filter(({ refusal }) => refusal === null).map(({ draftId }) => draftId) },
        topics: [consortiumTopic(consortiumId)],
      });
      return { id, version: 1 };
    });
  }

  /** What is refused is refused before anything of it is written, so that the others go on. */
  private async one(
    actor: Actor,
    { act, speaksForId }: AnswerDraftsInput,
    { draftId, draft, sighted }: { readonly draftId: string; readonly draft: DraftRecord | null; readonly sighted: SightedTerms },
  ): Promise<DraftOutcome> {
    const refused = refusalToAnswerDraft(draft, speaksForId);
    if (!draft || refused) return { draftId, obligationId: null, refusal: refused?.refusal ?? 'access.missing' };
    const terms = act === 'PROPOSE' ? decideTerms(draft, sighted.factsOf(draft)) : null;
    if (terms && isRefusal(terms)) return { draftId, obligationId: null, refusal: terms.refusal };
    const obligationId = act === 'PROPOSE' ? await this.proposed(actor, draft, speaksForId) : null;
    await this.drafts.close(draft, speaksForId, obligationId);
    return { draftId, obligationId, refusal: null };
  }

  private async proposed(actor: Actor, draft: DraftRecord, speaksForId: string): Promise<string> {
    const { consortiumId, templateCode, obligorId, beneficiaryId, target, cadence } = draft;
    const terms = { consortiumId, obligorId, beneficiaryId, target, cadence, speaksForId };
    return (await this.propose.run(actor, { ...terms, what: { templateCode }, replacesId: null, decisionId: null })).id;
  }
}
