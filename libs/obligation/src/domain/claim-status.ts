import type { Transitions } from '#libs/kernel';
import type { SpotCheckOutcome } from './spot-check.js';

export const claimStatuses = ['CLAIMED', 'VERIFIED', 'REJECTED', 'WITHDRAWN', 'DISPUTED', 'UPHELD', 'RULED'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/**
 * A claim is answered once, or taken back before that. Silence changes nothing (domain.md §7, anti-gaming 1). An answer may be disputed
 * once; the arbiter upholds it or rules that more of the claim holds, and that is final.
 */
export const claimTransitions = {
  CLAIMED: ['VERIFIED', 'REJECTED', 'WITHDRAWN'],
  VERIFIED: ['DISPUTED'],
  REJECTED: ['DISPUTED'],
  WITHDRAWN: [],
  DISPUTED: ['UPHELD', 'RULED'],
  UPHELD: [],
  RULED: [],
} as const satisfies Transitions<ClaimStatus>;

export const claimStates = [...claimStatuses, 'VERIFICATION_OVERDUE', 'VERIFIED_LATE', 'SPOT_CHECKED', 'NOT_CONFIRMED'] as const;
export type ClaimState = (typeof claimStates)[number];

/** A claim with the dates it is read by; business dates. */
export interface DatedClaim {
  readonly status: ClaimStatus;
  readonly verifyBy: string;
  /** When it was answered; null: not yet. */
  readonly answeredOn: string | null;
  /** The last day of grace of the window it is about. */
  readonly graceEndsOn: string;
  /** What a spot check of its verification found; null: none. */
  readonly spotCheck: SpotCheckOutcome | null;
}

/**
 * How a claim reads on a date: unanswered beyond its last day it is overdue, which counts against the verifier and makes nothing true
 * (design.md §5); verified after the window and its days of grace, it came too late to keep the promise in time; checked in a sample,
 * it holds for good or not at all. Read from the dates; nothing is written.
 * @param today business date
 */
export function claimStateOf({ status, verifyBy, answeredOn, graceEndsOn, spotCheck }: DatedClaim, today: string): ClaimState {
  if (spotCheck !== null) return spotCheck === 'CONFIRMED' ? 'SPOT_CHECKED' : 'NOT_CONFIRMED';
  if (status === 'CLAIMED') return verifyBy < today ? 'VERIFICATION_OVERDUE' : status;
  return status === 'VERIFIED' && answeredOn !== null && answeredOn > graceEndsOn ? 'VERIFIED_LATE' : status;
}
