import { consortiumTopic, insist, organizationsWhere, type Actor } from '#libs/kernel';
import type { EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideRuling } from '../domain/decide-dispute.js';
import type { Measured } from '../domain/progress.js';
import { obligationRefusals } from '../domain/refusals.js';
import type { AboutClaim, DisputeDesk, SightedDispute } from './dispute-desk.js';
import type { ClaimStore } from './ports/claim-store.js';
import type { DisputeStore } from './ports/dispute-store.js';
import type { SettleWindow } from './settle-window.js';

export interface RuleOnClaimInput extends AboutClaim {
  /** How much of the claim holds, all in all; null: the answer is upheld. */
  readonly numerator: number | null;
  readonly reason: string;
}

/** The charter's arbiter rules on a disputed answer, with a reason, for good. */
export class RuleOnClaim {
  constructor(
    private readonly desk: DisputeDesk,
    private readonly claims: ClaimStore,
    private readonly disputes: DisputeStore,
    private readonly window: SettleWindow,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, input: RuleOnClaimInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const sighted = await this.desk.sight(actor, 'rule', input);
      const { claim, promise, facts } = sighted;
      const worksFor = organizationsWhere(actor);
      const onASide = claim.claimedBy === actor.personId || worksFor.includes(promise.obligorId) || worksFor.includes(promise.beneficiaryId);
      const ruling = { ...input, onASide };
      const decided = insist(decideRuling({ ...claim, metric: promise.metric }, ruling, facts), obligationRefusals);
      return this.write(actor, input, sighted, decided.status === 'RULED' ? decided.verified : null);
    });
  }

  private async write(
    actor: Actor,
    input: RuleOnClaimInput,
    { claim, promise, facts, at }: SightedDispute,
    verified: Measured | null,
  ): Promise<Written> {
    const { id, consortiumId, obligationId, windowId } = claim;
    const { speaksForId, numerator, reason } = input;
    const rulingId = this.ids.next();
    const status = verified ? 'RULED' : 'UPHELD';
    await this.claims.write({ id: rulingId, consortiumId, ofId: id, text: reason, links: [], byId: actor.personId, at });
    await this.disputes.close(claim, { ruledBy: actor.personId, ruledAt: at, rulingId, numerator });
    const version = await this.claims.move(claim, status);
    const event = await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.claim-ruled',
      actor,
      speaksFor: speaksForId,
      data: { claimId: id, obligationId, windowId, status, numerator, reasonId: rulingId },
      topics: [consortiumTopic(consortiumId)],
    });
    if (verified) await this.window.ruled({ promise, claim }, event, speaksForId, verified);
    else if (facts.verified === null) await this.claims.free(claim);
    await this.window.turned({ promise, claim });
    return { id, version };
  }
}
