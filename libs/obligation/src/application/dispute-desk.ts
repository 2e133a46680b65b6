import { businessDate, missing, type Actor } from '#libs/kernel';
import { stale } from '#libs/platform';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { DisputeFacts } from '../domain/decide-dispute.js';
import type { ClaimDesk, Sighted } from './claim-desk.js';
import type { ClaimRecord, ClaimStore, EvidenceSources } from './ports/claim-store.js';
import type { DisputeStore } from './ports/dispute-store.js';

/** Days for an objection where the charter in force names none [prop]. */
export const USUAL_OBJECTION_DAYS = 10;

export interface AboutClaim {
  readonly claimId: string;
  readonly speaksForId: string;
  /** The version the actor saw (If-Match). */
  readonly version?: number | undefined;
}

/** A claim that was answered, with the promise it is about, locked. */
export interface SightedDispute extends Sighted {
  readonly claim: ClaimRecord;
  readonly facts: DisputeFacts;
}

/** Opens an answered claim for its claimant, or for the charter's arbiter. */
export class DisputeDesk {
  constructor(
    private readonly desk: ClaimDesk,
    private readonly claims: ClaimStore,
    private readonly disputes: DisputeStore,
    private readonly evidence: EvidenceSources,
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
  ) {}

  async sight(actor: Actor, action: 'claim' | 'rule', { claimId, speaksForId, version }: AboutClaim): Promise<SightedDispute> {
    const sighted = await this.desk.sight(actor, action, (await this.claims.find(claimId))?.obligationId, speaksForId);
    // Read again: the promise is locked only now.
    const claim = await this.claims.find(claimId);
    if (!claim) throw missing();
    if (version !== undefined && version !== claim.version) throw stale(claim.version);
    const { obligorId, beneficiaryId, arbiterId, independent } = sighted.verifiers;
    // A rejection freed the evidence: a dispute takes it again, unless something else is proven with it by now.
    const { answeredById, answeredAt, verified } = await this.disputes.answerOf(claim);
    const rules = await this.consortia.rules(claim.consortiumId);
    const apart = arbiterId !== null && independent.has(arbiterId) && (await this.organizations.independent(beneficiaryId, arbiterId));
    return {
      ...sighted,
      claim,
      facts: {
        obligorId,
        beneficiaryId,
        arbiterId,
        arbiterApart: apart,
        answeredById,
        answeredOn: businessDate(answeredAt ?? sighted.at),
        verified,
        reused: claim.status === 'REJECTED' && !(await this.takenBack(claim)),
        objectionDays: rules?.objectionDays ?? USUAL_OBJECTION_DAYS,
        today: sighted.today,
      },
    };
  }

  /** The rejection set the evidence free; how its pictures look is not known any more, only what they are. */
  private async takenBack(claim: ClaimRecord): Promise<boolean> {
    const hashes = await this.evidence.hashesOf(claim.id);
    const taken = await this.claims.take(
      claim,
      hashes.map((sha256) => ({ sha256, look: null })),
    );
    return taken && (await this.claims.show(claim, await this.claims.shown(claim)));
  }
}
