import { addDays, businessDate, consortiumTopic, insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { obligationRefusals } from '../domain/refusals.js';
import { decideProposal, type Proposed } from '../domain/decide-proposal.js';
import type { ListObligation } from './list-obligation.js';
import type { ProposalDesk, ProposeInput, Sighted } from './proposal-desk.js';
import type { ObligationStore } from './ports/obligation-store.js';

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

  private async write(actor: Actor, input: ProposeInput, sighted: Sighted, { template, scope, awaitsId }: Proposed): Promise<Written> {
    const { consortiumId, obligorId, beneficiaryId, target, cadence, speaksForId, replacesId } = input;
    const proposedAt = this.clock.now();
    const { metric, weight, computedFrom, code } = template;
    const obligation = {
      id: this.ids.next(),
      consortiumId,
      number: sighted.number,
      setHash: sighted.setHash,
      definition: sighted.definition,
      code,
      metric,
      target,
      weight,
      cadence,
      graceDays: sighted.graceDays,
      scope,
      computedFrom,
      obligorId,
      beneficiaryId,
      proposedById: speaksForId,
      awaitsId,
      replacesId,
      answerBy: addDays(businessDate(proposedAt), sighted.answerDays),
      proposedAt,
    };
    await this.store.insert(obligation);
    await this.list.proposed(obligation, template);
    await this.log.append({
      stream: obligation.id,
      version: 1,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.proposed',
      actor,
      speaksFor: speaksForId,
      data: { obligationId: obligation.id, number: obligation.number, code, obligorId, beneficiaryId, target, cadence, awaitsId, replacesId },
      topics: [consortiumTopic(consortiumId)],
    });
    return { id: obligation.id, version: 1 };
  }
}
