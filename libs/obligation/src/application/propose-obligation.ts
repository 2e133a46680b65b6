import { addDays, businessDate, consortiumTopic, insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { obligationRefusals } from '../domain/refusals.js';
import { decideProposal, type Proposed } from '../domain/decide-proposal.js';
import type { ListObligation } from './list-obligation.js';
import type { ProposalDesk, ProposeInput, Sighted } from './proposal-desk.js';
import type { NewObligation, ObligationStore } from './ports/obligation-store.js';

/** One side registers a promise; it counts as agreed on that side and waits for the other. */
export class ProposeObligation {
  constructor(
    private readonly desk: ProposalDesk,
    private readonly store: ObligationStore,
    private readonly list: ListObligation,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, input: ProposeInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const sighted = await this.desk.sight(actor, input);
      const proposed = insist(decideProposal(input, sighted.facts), obligationRefusals);
      return this.write(actor, input, sighted, proposed);
    });
  }

  private async write(actor: Actor, input: ProposeInput, sighted: Sighted, proposed: Proposed): Promise<Written> {
    const obligation = obligationOf({ id: this.ids.next(), proposedAt: this.clock.now() }, input, sighted, proposed);
    // What it says in own words stays in its row.
    const { id, consortiumId, definition: _words, proposedAt: _at, ...terms } = obligation;
    await this.store.insert(obligation);
    await this.list.proposed(obligation, proposed.template);
    await this.log.append({
      stream: id,
      version: 1,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.proposed',
      actor,
      speaksFor: terms.proposedById,
      data: { obligationId: id, ...terms, decisionId: input.decisionId },
      topics: [consortiumTopic(consortiumId)],
    });
    return { id, version: 1 };
  }
}

function obligationOf(
  { id, proposedAt }: Pick<NewObligation, 'id' | 'proposedAt'>,
  { consortiumId, obligorId, beneficiaryId, target, cadence, speaksForId, replacesId }: ProposeInput,
  { number, setHash, definition, graceDays, answerDays }: Sighted,
  { template: { metric, weight, computedFrom, withinDays, code }, scope, awaitsId }: Proposed,
): NewObligation & { readonly awaitsId: string } {
  return {
    id,
    consortiumId,
    number,
    setHash,
    definition,
    code,
    metric,
    target,
    weight,
    cadence,
    graceDays,
    scope,
    computedFrom,
    withinDays: withinDays ?? null,
    obligorId,
    beneficiaryId,
    proposedById: speaksForId,
    awaitsId,
    replacesId,
    answerBy: addDays(businessDate(proposedAt), answerDays),
    proposedAt,
  };
}
