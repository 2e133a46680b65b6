import { insist, organizationTopic, type Actor } from '#libs/kernel';
import { stale, type Clock, type EventLog, type Gate, type Ids, type UnitOfWork, type Written } from '#libs/platform';
import { decideAsk, decideRequest } from '../domain/decide-expert.js';
import { demandRefusals } from '../domain/refusals.js';
import type { ExpertStore } from './ports/expert-store.js';

export interface AskInput {
  readonly consortiumId: string;
  readonly expertId: string;
  readonly askerId: string;
  readonly what: string;
  readonly hours: number | null;
  readonly by: string | null;
}

/** An organization asks another for one of its experts; the request goes to that organization, never to the person's desk. */
export class AskExpert {
  constructor(
    private readonly experts: ExpertStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  ask(actor: Actor, input: AskInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const { consortiumId, expertId, askerId } = input;
      const found = await this.experts.find(expertId);
      // Whom the person has not consented to show is not there.
      const here = found?.state === 'SHOWN' && found.consortia.some((one) => one.consortiumId === consortiumId) ? found : null;
      const expert = await this.gate.require(actor, 'ask', 'Expert', here && { ...here, consortiumId, askerId });
      const ownerId = expert.organizationId;
      const already = await this.experts.isAsked(consortiumId, expertId, askerId);
      insist(decideAsk({ shown: expert.state === 'SHOWN', ownerId, askerId, already }), demandRefusals);
      const id = this.ids.next();
      await this.experts.ask({ ...input, id, ownerId, askedBy: actor.personId, at: this.clock.now() });
      await this.tell(actor, { id, version: 1, consortiumId, expertId, ownerId, askerId }, 'expert.asked', askerId);
      return { id, version: 1 };
    });
  }

  answer(actor: Actor, id: string, answer: { readonly agrees: boolean; readonly reason: string }, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const request = await this.gate.require(actor, 'answer', 'ExpertRequest', await this.experts.request(id));
      if (seen !== undefined && seen !== request.version) throw stale(request.version);
      const { state } = insist(decideRequest(request, answer), demandRefusals);
      const reason = answer.reason.trim() === '' ? null : answer.reason;
      const version = await this.experts.answer(request, request.version, { state, at: this.clock.now(), by: actor.personId, reason });
      await this.tell(actor, { ...request, version }, state === 'AGREED' ? 'expert.agreed' : 'expert.declined', request.ownerId);
      return { id, version };
    });
  }

  private async tell(
    actor: Actor,
    request: {
      readonly id: string;
      readonly version: number;
      readonly consortiumId: string;
      readonly expertId: string;
      readonly ownerId: string;
      readonly askerId: string;
    },
    type: string,
    speaksFor: string,
  ): Promise<void> {
    const { id, version, consortiumId, expertId, ownerId, askerId } = request;
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type,
      actor,
      speaksFor,
      data: { requestId: id, expertId, ownerId, askerId },
      topics: [organizationTopic(ownerId), organizationTopic(askerId)],
    });
  }
}
