import { addDays, consortiumTopic, insist, type Actor } from '#libs/kernel';
import type { EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideWaiverWish, type WaiverKind } from '../domain/decide-waiver.js';
import { obligationRefusals } from '../domain/refusals.js';
import type { ClaimStore } from './ports/claim-store.js';
import type { WindowRecord } from './ports/records.js';
import type { WaiverStore } from './ports/waiver-store.js';
import type { SightedWaiver, WaiverDesk } from './waiver-desk.js';

export interface AskWaiverInput {
  readonly obligationId: string;
  readonly speaksForId: string;
  readonly kind: WaiverKind;
  /** Of WINDOW and EXTENSION, which; else the running one. */
  readonly windowId: string | null;
  readonly target: number | null;
  /** Of EXTENSION: the new last day. */
  readonly until: string | null;
  readonly reason: string;
}

/** One side asks, with a reason, that a window, the rest of a promise or a target be let off, or a window drawn longer; nothing changes until the other consents. */
export class AskWaiver {
  constructor(
    private readonly desk: WaiverDesk,
    private readonly waivers: WaiverStore,
    private readonly texts: ClaimStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, input: AskWaiverInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const sighted = await this.desk.sight(actor, input);
      const { awaitsId } = insist(decideWaiverWish(input, sighted.facts), obligationRefusals);
      return this.write(actor, input, sighted, awaitsId);
    });
  }

  private async write(actor: Actor, input: AskWaiverInput, sighted: SightedWaiver, awaitsId: string): Promise<Written> {
    const { promise, at, today, answerDays } = sighted;
    const window = sighted.window as WindowRecord;
    const { consortiumId } = promise;
    const { kind, reason, speaksForId } = input;
    const [id, reasonId] = [this.ids.next(), this.ids.next()];
    await this.texts.write({ id: reasonId, consortiumId, ofId: id, text: reason, links: [], byId: actor.personId, at });
    const target = kind === 'TARGET' ? input.target : null;
    const until = kind === 'EXTENSION' ? input.until : null;
    const about = { kind, obligationId: promise.id, windowId: window.id, target, until, formerTarget: promise.target, awaitsId };
    const answerBy = addDays(today, answerDays);
    const asked = { askedById: speaksForId, askedByPerson: actor.personId, askedAt: at, answerBy };
    await this.waivers.insert({ id, consortiumId, reasonId, ...about, ...asked });
    await this.desk.turn(window);
    await this.log.append({
      stream: id,
      version: 1,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.waiver-asked',
      actor,
      speaksFor: speaksForId,
      data: { waiverId: id, ...about, answerBy, reasonId },
      topics: [consortiumTopic(consortiumId)],
    });
    return { id, version: 1 };
  }
}
