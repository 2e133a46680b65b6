import { refuse, type Refusal } from '#libs/kernel';
import type { ObligationRefusal } from './refusals.js';

/** Between whom a promise stands, and who is apart from the one who owes. */
export interface VerifierFacts {
  readonly obligorId: string;
  readonly beneficiaryId: string;
  /** The charter's neutral seat for disputes; null: none. */
  readonly arbiterId: string | null;
  /** Organizations that are another legal person than the obligor and outside its control group. */
  readonly independent: ReadonlySet<string>;
}

/**
 * Whose verification counts: the beneficiary's, or the charter's ARBITER's where the beneficiary is not independent of the obligor
 * (design.md §5); null where nobody neutral is left.
 */
export function verifierOf({ obligorId, beneficiaryId, arbiterId, independent }: VerifierFacts): string | null {
  if (independent.has(beneficiaryId)) return beneficiaryId;
  return arbiterId !== null && arbiterId !== obligorId && independent.has(arbiterId) ? arbiterId : null;
}

/** Who answers: for whom, and whether this person also works for the one who owes, or made the claim. */
export interface Answering {
  readonly speaksForId: string;
  readonly onClaimantsSide: boolean;
}

/** Why this one may not answer a claim; null: may. Duties are apart by person, legal person and control group (domain.md §2.4). */
export function refusalToVerifier({ speaksForId, onClaimantsSide }: Answering, facts: VerifierFacts): Refusal<ObligationRefusal> | null {
  if (speaksForId === facts.obligorId) return refuse('obligation.own-claim');
  if (onClaimantsSide) return refuse('obligation.own-side');
  if (!facts.independent.has(speaksForId)) return refuse('obligation.same-group');
  return verifierOf(facts) === speaksForId ? null : refuse('obligation.not-the-verifier');
}
