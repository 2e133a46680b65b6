import type { Transitions } from '#libs/kernel';

export const obligationStatuses = ['PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN'] as const;
export type ObligationStatus = (typeof obligationStatuses)[number];

/** A promise binds once both sides have agreed; before that either may let go of it: the asked one declines, the asking one withdraws. */
export const obligationTransitions = {
  PROPOSED: ['AGREED', 'DECLINED', 'WITHDRAWN'],
  AGREED: [],
  DECLINED: [],
  WITHDRAWN: [],
} as const satisfies Transitions<ObligationStatus>;
