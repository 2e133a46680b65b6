import { addDays, canTransition, refuse, type Refusal } from '#libs/kernel';
import { claimTransitions } from './claim-status.js';
import type { StandingClaim } from './decide-verification.js';
import type { Measured } from './progress.js';
import type { ObligationRefusal } from './refusals.js';
import type { VerifierFacts } from './verifier.js';

/** A claim that was answered, and all its dispute is decided on. */
export interface DisputeFacts extends Pick<VerifierFacts, 'obligorId' | 'beneficiaryId' | 'arbiterId'> {
  /** The arbiter is another legal person than either side, and outside the control group of either. */
  readonly arbiterApart: boolean;
  /** Who answered the claim. */
  readonly answeredById: string | null;
  /** Business date of the answer. */
  readonly answeredOn: string;
  /** How much of the claim the answer verified; null: nothing, it was rejected. */
  readonly verified: number | null;
  /** Days the charter gives for an objection. */
  readonly objectionDays: number;
  /** One of the files that prove the claim has come to prove another since. */
  readonly reused: boolean;
  readonly today: string;
}

/** The last day on which an answer may be disputed. */
export const disputableUntil = ({ answeredOn, objectionDays }: Pick<DisputeFacts, 'answeredOn' | 'objectionDays'>): string =>
  addDays(answeredOn, objectionDays);

/** Who can rule: the charter's ARBITER, apart from both sides and not the one who answered; null where there is none (domain.md §2.4). */
export const arbiterOf = ({ arbiterId, obligorId, beneficiaryId, arbiterApart, answeredById }: DisputeFacts): string | null =>
  arbiterApart && arbiterId !== obligorId && arbiterId !== beneficiaryId && arbiterId !== answeredById ? arbiterId : null;

/**
 * Whether the side that owes may dispute the answer to its claim: a rejection, or a verification of a part, within the charter's days
 * for an objection, and once. It changes no figure before it is ruled on.
 * @returns who rules
 */
export function decideDispute(
  claim: StandingClaim,
  speaksForId: string,
  facts: DisputeFacts,
): { readonly arbiterId: string } | Refusal<ObligationRefusal> {
  if (speaksForId !== facts.obligorId) return refuse('obligation.not-the-obligor');
  // Verified with nothing left of it: a spot check took it away, which is not the answer's doing.
  const whole = facts.verified === null ? claim.status === 'VERIFIED' : facts.verified >= claim.numerator;
  if (!canTransition(claimTransitions, claim.status, 'DISPUTED') || whole) return refuse('obligation.not-disputable');
  const by = disputableUntil(facts);
  if (by < facts.today) return refuse('obligation.dispute-late', { by });
  if (facts.reused) return refuse('obligation.evidence-reused');
  const arbiterId = arbiterOf(facts);
  return arbiterId === null ? refuse('obligation.no-arbiter') : { arbiterId };
}

/** Who rules: for whom, and whether this person works for either side or made the claim. */
export interface Ruling {
  readonly speaksForId: string;
  readonly onASide: boolean;
  /** How much of the claim holds, all in all; null: the answer stands. */
  readonly numerator: number | null;
}

/**
 * What a ruling makes of a disputed claim, for good: the answer is upheld, or more of the claim is verified than the answer verified.
 * @returns what is verified on top of it
 */
export function decideRuling(
  claim: StandingClaim,
  { speaksForId, onASide, numerator }: Ruling,
  facts: DisputeFacts,
): { readonly status: 'UPHELD' } | { readonly status: 'RULED'; readonly verified: Measured } | Refusal<ObligationRefusal> {
  if (speaksForId !== facts.arbiterId) return refuse('obligation.not-the-arbiter');
  if (arbiterOf(facts) === null) return refuse('obligation.arbiter-not-apart');
  if (onASide) return refuse('obligation.arbiter-own-side');
  if (!canTransition(claimTransitions, claim.status, 'RULED')) return refuse('obligation.not-disputed');
  if (numerator === null) return { status: 'UPHELD' };
  const rejected = facts.verified === null;
  const before = facts.verified ?? 0;
  const least = rejected ? { COUNT: 1, RATIO: 0, AT_MOST: claim.numerator }[claim.metric] : before + 1;
  if (numerator < least || numerator > claim.numerator) return refuse('obligation.more-than-claimed', { min: least, max: claim.numerator });
  return { status: 'RULED', verified: { numerator: numerator - before, denominator: rejected ? claim.denominator : 0 } };
}
