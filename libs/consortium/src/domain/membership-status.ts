import type { Transitions } from '#libs/kernel';

export const membershipStatuses = ['LEADING', 'INVITED', 'ACTIVE', 'DECLINED', 'LEFT'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/**
 * LEADING: a founder of a consortium still in founding; it sees and signs, and becomes ACTIVE with the charter. INVITED becomes
 * ACTIVE when the organization has accepted and the leads have admitted it, in either order (domain.md §2.4).
 */
export const membershipTransitions: Transitions<MembershipStatus> = {
  LEADING: ['ACTIVE', 'INVITED', 'LEFT'],
  INVITED: ['ACTIVE', 'DECLINED', 'LEADING', 'LEFT'],
  ACTIVE: ['LEFT'],
  DECLINED: ['INVITED', 'LEADING'],
  LEFT: ['INVITED', 'LEADING'],
};

/** One organization's standing in one consortium. */
export interface MembershipState {
  readonly status: MembershipStatus;
  /** When the organization's delegate accepted the invitation; null: not yet. */
  readonly acceptedAt: Date | null;
  /** When the leads admitted it: by a carried admission, or by the charter that names it; null: not yet. */
  readonly admittedAt: Date | null;
}
