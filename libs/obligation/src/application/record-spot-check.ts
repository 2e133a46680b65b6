import { consortiumTopic, insist, type Actor } from '#libs/kernel';
import type { EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { obligationRefusals } from '../domain/refusals.js';
import { decideSpotCheck, type SpotCheckOutcome } from '../domain/spot-check.js';
import type { ClaimStore } from './ports/claim-store.js';
import type { SpotCheckStore } from './ports/spot-check-store.js';
import type { AboutItem, SightedItem, SpotCheckDesk } from './spot-check-desk.js';
import type { TakeBackVerification } from './take-back-verification.js';

export interface RecordSpotCheckInput extends AboutItem {
  readonly outcome: SpotCheckOutcome;
  /** Why it does not hold; null where it does. */
  readonly reason: string | null;
}

/** The checker has looked at what was drawn: it holds, or it does not and no longer counts. */
export class RecordSpotCheck {
  constructor(
    private readonly desk: SpotCheckDesk,
    private readonly store: SpotCheckStore,
    private readonly texts: ClaimStore,
    private readonly takeBack: TakeBackVerification,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, input: RecordSpotCheckInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const sighted = await this.desk.sight(actor, input);
      const outcome = insist(decideSpotCheck({ ...input, onASide: sighted.onASide }, sighted.facts), obligationRefusals);
      const version = await this.write(actor, input, sighted, outcome);
      const { item, promise, at } = sighted;
      if (outcome === 'NOT_CONFIRMED') await this.takeBack.run(promise, item.verification, item.source, at);
      return { id: item.id, version };
    });
  }

  private async write(
    actor: Actor,
    { reason, speaksForId }: RecordSpotCheckInput,
    { item, at }: SightedItem,
    outcome: SpotCheckOutcome,
  ): Promise<number> {
    const { id, consortiumId, checkId, obligationId, verification, verifierId } = item;
    const noteId = reason === null ? null : this.ids.next();
    if (noteId !== null) await this.texts.write({ id: noteId, consortiumId, ofId: id, text: reason, links: [], byId: actor.personId, at });
    const version = await this.store.record(item, { outcome, checkedBy: actor.personId, checkedAt: at, noteId });
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.spot-checked',
      actor,
      speaksFor: speaksForId,
      data: { itemId: id, checkId, verificationId: verification.id, obligationId, verifierId, outcome, noteId },
      topics: [consortiumTopic(consortiumId)],
    });
    return version;
  }
}
