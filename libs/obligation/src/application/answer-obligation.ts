import { consortiumTopic, insist, type Actor } from '#libs/kernel';
import { stale, type Clock, type EventLog, type Gate, type UnitOfWork, type Written } from '#libs/platform';
import { decideAnswer, type Answer } from '../domain/decide-answer.js';
import { obligationRefusals } from '../domain/refusals.js';
import type { BeginObligation } from './begin-obligation.js';
import type { TurnStore } from './ports/fact-store.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord } from './ports/records.js';

export interface AnswerInput {
  readonly obligationId: string;
  readonly answer: Answer;
  /** The organization the answering delegate speaks for. */
  readonly speaksForId: string;
  /** The version the actor saw (If-Match). */
  readonly version?: number | undefined;
}

const TYPES = { AGREED: 'obligation.agreed', DECLINED: 'obligation.declined', WITHDRAWN: 'obligation.withdrawn' } as const;

/** The other side agrees, and the promise binds from the current window on; or one side lets go of it. */
export class AnswerObligation {
  constructor(
    private readonly store: ObligationStore,
    private readonly turns: TurnStore,
    private readonly begin: BeginObligation,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: AnswerInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const obligation = await this.loadToAnswer(actor, input);
      const members = await this.store.standings(obligation.consortiumId, [obligation.obligorId, obligation.beneficiaryId]);
      const replaced = await this.begin.replaced(obligation);
      const status = insist(decideAnswer(obligation, input.answer, input.speaksForId, members.size === 2, replaced), obligationRefusals);
      const at = this.clock.now();
      const window = status === 'AGREED' ? await this.begin.run(actor, obligation, replaced, at) : {};
      const version = await this.store.answer(obligation, status, at);
      await this.turns.answered(obligation);
      const { id, consortiumId, code, obligorId, beneficiaryId, target, replacesId } = obligation;
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'consortium', id: consortiumId },
        type: TYPES[status],
        actor,
        speaksFor: input.speaksForId,
        data: { obligationId: id, code, obligorId, beneficiaryId, target, ...(replacesId === null ? {} : { replacesId }), ...window },
        topics: [consortiumTopic(consortiumId)],
      });
      return { id, version };
    });
  }

  private async loadToAnswer(actor: Actor, { obligationId, speaksForId, version }: AnswerInput): Promise<ObligationRecord> {
    const found = await this.store.lock(obligationId);
    const side = found && { ...found, parties: found.parties.filter((party) => party.organizationId === speaksForId) };
    await this.gate.require(actor, 'answer', 'Obligation', side);
    const obligation = found as ObligationRecord;
    if (version !== undefined && version !== obligation.version) throw stale(obligation.version);
    return obligation;
  }
}
