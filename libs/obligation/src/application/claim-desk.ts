import { businessDate, type Actor } from '#libs/kernel';
import type { Clock, Gate } from '#libs/platform';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { VerifierFacts } from '../domain/verifier.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord } from './ports/records.js';

/** Days for a verification where the charter in force names none: the usual of domain.md §7 (1) [prop]. */
const USUAL_DAYS = 10;

/** A promise with all a claim, an answer or a waiver is decided on besides its own rows. The promise is locked. */
export interface Sighted {
  readonly promise: ObligationRecord;
  readonly verifiers: VerifierFacts;
  readonly answerDays: number;
  readonly at: Date;
  readonly today: string;
}

/** Opens promises for those who may act on them: the two sides, and the charter's arbiter. */
export class ClaimDesk {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  /**
   * @param speaksForId the organization the actor speaks for
   * @throws DomainError access.missing or access.denied
   */
  async sight(actor: Actor, action: 'claim' | 'verify' | 'waive' | 'rule', obligationId: string | undefined, speaksForId: string): Promise<Sighted> {
    const found = obligationId === undefined ? null : await this.obligations.lock(obligationId);
    const consortium = found && (await this.consortia.find(found.consortiumId));
    const arbiterId = consortium?.arbiterId ?? null;
    const sides = found ? [found.obligorId, found.beneficiaryId, ...(arbiterId === null ? [] : [arbiterId])] : [];
    const parties = [...new Set(sides)].filter((id) => id === speaksForId).map((organizationId) => ({ organizationId }));
    const { obligorId, beneficiaryId, consortiumId } = await this.gate.require(actor, action, 'Obligation', found && { ...found, parties });
    const independent = await this.organizations.independentOf(
      obligorId,
      sides.filter((id) => id !== obligorId),
    );
    const rules = await this.consortia.rules(consortiumId);
    const at = this.clock.now();
    return {
      promise: found as ObligationRecord,
      verifiers: { obligorId, beneficiaryId, arbiterId, independent },
      answerDays: rules?.verificationDays ?? USUAL_DAYS,
      at,
      today: businessDate(at),
    };
  }
}
