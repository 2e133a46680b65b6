import { canTransition, refuse, type OrganizationKind, type Refusal } from '#libs/kernel';
import type { ConsortiumStatus } from './consortium-status.js';
import { membershipTransitions, type MembershipState, type MembershipStatus } from './membership-status.js';
import type { ConsortiumRefusal } from './refusals.js';

type Refused = Refusal<ConsortiumRefusal>;

/**
 * Whether the secretary may invite this organization: the consortium is active, the organization is none of its members and is
 * not an authority, which oversees instead (domain.md §2.4, "overseers read, never write").
 * @param standing the organization's standing so far; null when it was never named
 */
export function decideInvitation(
  consortium: ConsortiumStatus,
  invitee: OrganizationKind,
  standing: MembershipStatus | null,
): { readonly next: 'INVITED' } | Refused {
  if (consortium !== 'ACTIVE') return refuse('consortium.not-active');
  if (invitee === 'AUTHORITY') return refuse('consortium.authority-oversees');
  if (standing !== null && !canTransition(membershipTransitions, standing, 'INVITED')) return refuse('consortium.already-invited');
  return { next: 'INVITED' };
}

/** The organization's own yes. It is a member at once when the leads have admitted it already. */
export function decideAcceptance(membership: MembershipState): { readonly next: 'ACTIVE' | 'INVITED' } | Refused {
  if (membership.status !== 'INVITED' || membership.acceptedAt !== null) return refuse('consortium.not-invited');
  return { next: membership.admittedAt === null ? 'INVITED' : 'ACTIVE' };
}

/** The organization's no: possible until it is a member. */
export const decideRefusal = (membership: MembershipState): { readonly next: 'DECLINED' } | Refused =>
  membership.status === 'INVITED' ? { next: 'DECLINED' } : refuse('consortium.not-invited');

/**
 * What a carried admission, or the charter, makes of a standing: the leads' yes. Founders are members with it; an invited
 * organization is when it has accepted too. What is neither is left as it is.
 */
export function admitted(membership: MembershipState): MembershipStatus {
  if (membership.status === 'LEADING') return 'ACTIVE';
  return membership.status === 'INVITED' && membership.acceptedAt !== null ? 'ACTIVE' : membership.status;
}

/** An ordinary member leaves by its own word; whom the charter names stays until the charter is amended. */
export function decideDeparture(membership: MembershipState, namedInCharter: boolean): { readonly next: 'LEFT' } | Refused {
  if (!canTransition(membershipTransitions, membership.status, 'LEFT')) return refuse('consortium.not-a-member');
  return namedInCharter ? refuse('consortium.bound-by-charter') : { next: 'LEFT' };
}
