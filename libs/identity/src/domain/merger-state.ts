import type { Transitions } from '#libs/kernel';

export const mergerStates = ['DECLARED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'RECORDED'] as const;
export type MergerState = (typeof mergerStates)[number];

/**
 * One side declares, the other agrees, the operator records: three words, because two organizations and the keeper of their register are
 * concerned. Until it is recorded the declaring side may take it back; silence is no consent and changes nothing.
 */
export const mergerTransitions: Transitions<MergerState> = {
  DECLARED: ['ACCEPTED', 'REFUSED', 'WITHDRAWN'],
  ACCEPTED: ['RECORDED', 'WITHDRAWN'],
  REFUSED: [],
  WITHDRAWN: [],
  RECORDED: [],
};
