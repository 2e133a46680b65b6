import type { Transitions } from '#libs/kernel';

export const membershipStatuses = ['LEADING', 'APPLIED', 'INVITED', 'ACTIVE', 'SUSPENDED', 'DECLINED', 'LEFT', 'EXPELLED'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/**
 * LEADING: a founder of a consortium still in founding; it sees and signs, and becomes ACTIVE with the charter. APPLIED: it asked of its
 * own accord, and waits for the secretary to put its admission to the leads. INVITED becomes ACTIVE when the organization has accepted
 * and the leads have admitted it, in either order. All leads together suspend, reinstate and expel (domain.md §2.4).
 */
export const membershipTransitions: Transitions<MembershipStatus> = {
  LEADING: ['ACTIVE', 'INVITED', 'LEFT'],
  APPLIED: ['INVITED', 'DECLINED'],
  INVITED: ['ACTIVE', 'DECLINED', 'LEADING', 'LEFT'],
  ACTIVE: ['SUSPENDED', 'LEFT', 'EXPELLED'],
  SUSPENDED: ['ACTIVE', 'LEFT', 'EXPELLED'],
  DECLINED: ['APPLIED', 'INVITED', 'LEADING'],
  LEFT: ['APPLIED', 'INVITED', 'LEADING'],
  EXPELLED: ['INVITED'],
};

/** One organization's standing in one consortium. */
export interface MembershipState {
  readonly status: MembershipStatus;
  /** When the organization's delegate accepted the invitation, or applied; null: not yet. */
  readonly acceptedAt: Date | null;
  /** When the leads admitted it: by a carried admission, or by the charter that names it; null: not yet. */
  readonly admittedAt: Date | null;
  /** The business date from which it is no member any more, after notice; null: no notice. */
  readonly leavesOn: string | null;
}
