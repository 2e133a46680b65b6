import type { Transitions } from '#libs/kernel';

export const obligationStatuses = ['PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'WAIVED', 'SUPERSEDED'] as const;
export type ObligationStatus = (typeof obligationStatuses)[number];

/**
 * A promise binds once both sides have agreed; before that either may let go of it: the asked one declines, the asking one withdraws.
 * What binds ends only by a waiver of both, or by another promise that both agree on in its place.
 */
export const obligationTransitions = {
  PROPOSED: ['AGREED', 'DECLINED', 'WITHDRAWN'],
  AGREED: ['WAIVED', 'SUPERSEDED'],
  DECLINED: [],
  WITHDRAWN: [],
  WAIVED: [],
  SUPERSEDED: [],
} as const satisfies Transitions<ObligationStatus>;

/** Whether what is done for a promise still counts: also for one that was replaced, in the window that ran then. */
export const stillCounts = (status: ObligationStatus): boolean => status === 'AGREED' || status === 'SUPERSEDED';
