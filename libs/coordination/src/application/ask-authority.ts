import { businessDate, insist, type Actor } from '#libs/kernel';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideAsking, type Asked, type Asking } from '../domain/decide-asking.js';
import { coordinationRefusals } from '../domain/refusals.js';
import type { CoordinationAccess } from './coordination-access.js';
import { coordinationEvent } from './coordination-event.js';
import type { CoordinationStore } from './ports/coordination-store.js';
import { textHash } from './text-hash.js';

export interface AskInput extends Omit<Asking, 'textHash'> {
  readonly requesterId: string;
  readonly text: string;
}

/** A member, or the secretariat, asks authorities of the region for something; what was asked before is offered first. */
export class AskAuthority {
  constructor(
    private readonly access: CoordinationAccess,
    private readonly consortia: ConsortiumDirectory,
    private readonly requests: CoordinationStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, consortiumId: string, input: AskInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const { secretariatId } = await this.access.requireAsker(actor, consortiumId, input.requesterId);
      await this.consortia.requireActive(consortiumId);
      if (input.requesterId !== secretariatId) await this.consortia.requireGoodStanding(consortiumId, input.requesterId);
      const asking = { ...input, textHash: textHash(input.text) };
      const asked = insist(decideAsking(asking, await this.facts(consortiumId, asking)), coordinationRefusals);
      return this.write(actor, consortiumId, asking, asked);
    });
  }

  private async facts(consortiumId: string, { topicCode, textHash: hash, addressees }: Asking) {
    const leadId = addressees.find(({ role }) => role === 'LEAD')?.organizationId ?? '';
    return {
      topics: await this.requests.topics(),
      authorities: new Set(await this.requests.authorities(consortiumId)),
      earlier: leadId === '' ? [] : await this.requests.earlier(consortiumId, { topicCode, leadId, textHash: hash }),
      today: businessDate(this.clock.now()),
      calendar: await this.requests.workCalendar(),
    };
  }

  private async write(actor: Actor, consortiumId: string, asking: Asking & AskInput, { leadId, addressees }: Asked): Promise<Written> {
    const [id, textId, at] = [this.ids.next(), this.ids.next(), this.clock.now()];
    const { topicCode, requesterId, text } = asking;
    const firstDueOn = addressees.find(({ role }) => role === 'LEAD')?.dueOn ?? '';
    const request = { id, consortiumId, topicCode, requesterId, leadId, addressees };
    const row = { id: textId, kind: 'ASK' as const, organizationId: requesterId, text, byPerson: actor.personId, at };
    await this.requests.insert({ ...request, textHash: asking.textHash, firstDueOn, askedAt: at }, row);
    const data = { topicCode, textId, firstDueOn, addresseeIds: addressees.map(({ organizationId }) => organizationId) };
    await this.log.append(coordinationEvent(request, 1, { type: 'coordination.asked', actor, speaksFor: requesterId, data }));
    return { id, version: 1 };
  }
}
