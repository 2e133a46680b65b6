import { canTransition, refuse, type Refusal } from '#libs/kernel';
import { claimTransitions, type ClaimStatus } from './claim-status.js';
import type { Measured } from './progress.js';
import type { ObligationRefusal } from './refusals.js';
import type { Metric } from './template.js';
import { refusalToVerifier, type Answering, type VerifierFacts } from './verifier.js';

/** A claim as far as an answer goes. */
export interface StandingClaim extends Measured {
  readonly status: ClaimStatus;
  readonly metric: Metric;
}

/**
 * What of a claim is verified: all of it, or less. The denominator of a ratio stays as claimed, because a smaller one would raise it; a
 * ceiling is verified as it was claimed or not at all.
 * @param numerator how much; null: the whole
 */
export function decideVerification(
  claim: StandingClaim,
  numerator: number | null,
  who: Answering,
  facts: VerifierFacts,
): { readonly verified: Measured } | Refusal<ObligationRefusal> {
  const refusal = refusalToVerifier(who, facts);
  if (refusal) return refusal;
  if (!canTransition(claimTransitions, claim.status, 'VERIFIED')) return refuse('obligation.claim-answered');
  const amount = numerator ?? claim.numerator;
  const least = { COUNT: 1, RATIO: 0, AT_MOST: claim.numerator }[claim.metric];
  if (amount > claim.numerator || amount < least) return refuse('obligation.more-than-claimed', { min: least, max: claim.numerator });
  return { verified: { numerator: amount, denominator: claim.denominator } };
}

/** Whether a claim may be rejected: by the one who may verify it, while it waits. */
export function decideRejection(claim: StandingClaim, who: Answering, facts: VerifierFacts): 'REJECTED' | Refusal<ObligationRefusal> {
  const refusal = refusalToVerifier(who, facts);
  if (refusal) return refusal;
  return canTransition(claimTransitions, claim.status, 'REJECTED') ? 'REJECTED' : refuse('obligation.claim-answered');
}

/** Whether a claim may be taken back: by the claimant, before it is answered. */
export function decideWithdrawal(
  claim: StandingClaim,
  { speaksForId }: Pick<Answering, 'speaksForId'>,
  { obligorId }: Pick<VerifierFacts, 'obligorId'>,
): 'WITHDRAWN' | Refusal<ObligationRefusal> {
  if (speaksForId !== obligorId) return refuse('obligation.not-the-obligor');
  return canTransition(claimTransitions, claim.status, 'WITHDRAWN') ? 'WITHDRAWN' : refuse('obligation.claim-answered');
}
