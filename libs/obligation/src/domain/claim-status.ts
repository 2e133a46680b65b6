import type { Transitions } from '#libs/kernel';

export const claimStatuses = ['CLAIMED', 'VERIFIED', 'REJECTED', 'WITHDRAWN'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** A claim is answered once, or taken back before that. Silence changes nothing (domain.md §7, anti-gaming 1). */
export const claimTransitions = {
  CLAIMED: ['VERIFIED', 'REJECTED', 'WITHDRAWN'],
  VERIFIED: [],
  REJECTED: [],
  WITHDRAWN: [],
} as const satisfies Transitions<ClaimStatus>;

export const claimStates = [...claimStatuses, 'VERIFICATION_OVERDUE'] as const;
export type ClaimState = (typeof claimStates)[number];

/**
 * How a claim reads on a date: unanswered beyond its last day it is overdue, which counts against the verifier and makes nothing true
 * (design.md §5). Read from the dates; nothing is written.
 * @param today business date
 */
export const claimStateOf = ({ status, verifyBy }: { readonly status: ClaimStatus; readonly verifyBy: string }, today: string): ClaimState =>
  status === 'CLAIMED' && verifyBy < today ? 'VERIFICATION_OVERDUE' : status;
