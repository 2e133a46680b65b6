import type { Transitions } from '#libs/kernel';

export const obligationStatuses = ['PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'WAIVED'] as const;
export type ObligationStatus = (typeof obligationStatuses)[number];

/**
 * A promise binds once both sides have agreed; before that either may let go of it: the asked one declines, the asking one withdraws.
 * What binds ends only by a waiver of both.
 */
export const obligationTransitions = {
  PROPOSED: ['AGREED', 'DECLINED', 'WITHDRAWN'],
  AGREED: ['WAIVED'],
  DECLINED: [],
  WITHDRAWN: [],
  WAIVED: [],
} as const satisfies Transitions<ObligationStatus>;
