import type { Transitions } from '#libs/kernel';

export const organizationStates = ['PENDING', 'ADMITTED', 'REFUSED'] as const;
export type OrganizationState = (typeof organizationStates)[number];

/** An application may be corrected and put again after a refusal; an admission stands. Source: design.md §5 (the operator admits). */
export const organizationTransitions: Transitions<OrganizationState> = {
  PENDING: ['ADMITTED', 'REFUSED'],
  ADMITTED: [],
  REFUSED: ['PENDING'],
};

/** Why the operator refuses an application: a code, so that the log needs no free text. */
export const refusalReasons = ['NAME_MISMATCH', 'NOT_REGISTERED', 'NOT_AUTHORIZED', 'OUT_OF_SCOPE', 'OTHER'] as const;
export type RefusalReason = (typeof refusalReasons)[number];
