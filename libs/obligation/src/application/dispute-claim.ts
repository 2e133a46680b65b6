import { addDays, consortiumTopic, insist, type Actor } from '#libs/kernel';
import type { EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideDispute } from '../domain/decide-dispute.js';
import { obligationRefusals } from '../domain/refusals.js';
import type { AboutClaim, DisputeDesk, SightedDispute } from './dispute-desk.js';
import type { ClaimStore } from './ports/claim-store.js';
import type { DisputeStore } from './ports/dispute-store.js';
import type { SettleWindow } from './settle-window.js';

export interface DisputeClaimInput extends AboutClaim {
  readonly reason: string;
}

/** The side that owes does not take the answer to its claim: the charter's arbiter is to rule. Until then nothing changes. */
export class DisputeClaim {
  constructor(
    private readonly desk: DisputeDesk,
    private readonly claims: ClaimStore,
    private readonly disputes: DisputeStore,
    private readonly window: SettleWindow,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, input: DisputeClaimInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const sighted = await this.desk.sight(actor, 'claim', input);
      const { claim, promise, facts } = sighted;
      const decided = insist(decideDispute({ ...claim, metric: promise.metric }, input.speaksForId, facts), obligationRefusals);
      return this.write(actor, input, sighted, decided.arbiterId);
    });
  }

  private async write(actor: Actor, { reason, speaksForId }: DisputeClaimInput, sighted: SightedDispute, arbiterId: string): Promise<Written> {
    const { claim, promise, at, today, answerDays } = sighted;
    const { id, consortiumId, obligationId, windowId } = claim;
    const reasonId = this.ids.next();
    const ruleBy = addDays(today, answerDays);
    await this.claims.write({ id: reasonId, consortiumId, ofId: id, text: reason, links: [], byId: actor.personId, at });
    const version = await this.claims.move(claim, 'DISPUTED');
    const about = { consortiumId, claimId: id, obligationId, windowId, arbiterId, reasonId, ruleBy };
    await this.disputes.open({ ...about, openedBy: actor.personId, openedAt: at });
    await this.window.turned({ promise, claim });
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.claim-disputed',
      actor,
      speaksFor: speaksForId,
      data: { claimId: id, obligationId, windowId, arbiterId, reasonId, ruleBy },
      topics: [consortiumTopic(consortiumId)],
    });
    return { id, version };
  }
}
