import type { Transitions } from '#libs/kernel';

export const organizationStates = ['PENDING', 'ADMITTED', 'REFUSED', 'MERGED'] as const;
export type OrganizationState = (typeof organizationStates)[number];

/**
 * An application may be corrected and put again after a refusal; an admission stands until the organization is merged into another, and
 * that is for good. Source: design.md §5 (the operator admits), domain.md §1 row 8 (a merger keeps history).
 */
export const organizationTransitions: Transitions<OrganizationState> = {
  PENDING: ['ADMITTED', 'REFUSED'],
  ADMITTED: ['MERGED'],
  REFUSED: ['PENDING'],
  MERGED: [],
};

/** Why the operator refuses an application: a code, so that the log needs no free text. */
export const refusalReasons = ['NAME_MISMATCH', 'NOT_REGISTERED', 'NOT_AUTHORIZED', 'OUT_OF_SCOPE', 'OTHER'] as const;
export type RefusalReason = (typeof refusalReasons)[number];
