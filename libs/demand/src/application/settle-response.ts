import { consortiumTopic, insist, missing, type Actor } from '#libs/kernel';
import { stale, type EventLog, type Gate, type UnitOfWork, type Written } from '#libs/platform';
import { decideAnswer, decideWithdrawal, type ResponseState } from '../domain/decide-response.js';
import { demandRefusals } from '../domain/refusals.js';
import type { DemandDesk } from './demand-desk.js';
import type { DemandStore } from './ports/demand-store.js';
import type { ResponseRecord, ResponseStore } from './ports/response-store.js';

const TYPES = {
  ACCEPTED: 'demand.response-accepted',
  DECLINED: 'demand.response-declined',
  WITHDRAWN: 'demand.response-withdrawn',
} as const;

type Outcome = Exclude<ResponseState, 'OFFERED'>;

/** The one who needs accepts or declines an offer, or the one who offered takes it back. */
export class SettleResponse {
  constructor(
    private readonly desk: DemandDesk,
    private readonly store: DemandStore,
    private readonly responses: ResponseStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  answer(actor: Actor, id: string, answer: { readonly accepts: boolean; readonly reason: string }, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const response = await this.open(actor, 'answer', id, seen);
      const { status } = insist(decideAnswer(response, answer), demandRefusals);
      return this.settle(actor, response, status, answer.reason.trim() === '' ? null : answer.reason);
    });
  }

  withdraw(actor: Actor, id: string, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const response = await this.open(actor, 'withdraw', id, seen);
      insist(decideWithdrawal(response), demandRefusals);
      return this.settle(actor, response, 'WITHDRAWN', null);
    });
  }

  private async open(actor: Actor, action: 'answer' | 'withdraw', id: string, seen: number | undefined): Promise<ResponseRecord> {
    const first = await this.gate.require(actor, action, 'DemandResponse', await this.responses.find(id));
    const entry = await this.store.entry(first.entryId);
    await this.store.lock(entry?.listId ?? '');
    const response = await this.responses.find(id);
    if (!response) throw missing();
    if (seen !== undefined && seen !== response.version) throw stale(response.version);
    return response;
  }

  private async settle(actor: Actor, response: ResponseRecord, status: Outcome, reason: string | null): Promise<Written> {
    const { at, today } = this.desk.now();
    const { id, consortiumId, entryId, ownerId, responderId } = response;
    const version = await this.responses.settle(response, response.version, { status, at, reason, by: actor.personId });
    const first = status === 'ACCEPTED' && (await this.responses.markAnswered(response, today));
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: TYPES[status],
      actor,
      speaksFor: status === 'WITHDRAWN' ? responderId : ownerId,
      data: { responseId: id, entryId, ownerId, responderId, ...(status === 'ACCEPTED' ? { first } : {}) },
      topics: [consortiumTopic(consortiumId)],
    });
    return { id, version };
  }
}
