import { addDays, canTransition, refuse, type OrganizationKind, type Refusal } from '#libs/kernel';
import { refusalToAct, type ConsortiumStatus } from './consortium-status.js';
import { membershipTransitions, type MembershipState, type MembershipStatus } from './membership-status.js';
import type { ConsortiumRefusal } from './refusals.js';

type Refused = Refusal<ConsortiumRefusal>;

/**
 * Whether the secretary may invite this organization: the consortium is active, the organization is none of its members and is
 * not an authority, which oversees instead (domain.md §2.4, "overseers read, never write").
 * @param standing the organization's standing so far; null when it was never named
 * @param lapsed whether an admission of it was not signed in time: then it is asked again
 */
export function decideInvitation(
  consortium: ConsortiumStatus,
  invitee: OrganizationKind,
  standing: MembershipStatus | null,
  lapsed = false,
): { readonly next: 'INVITED' } | Refused {
  const closed = refusalToAct(consortium);
  if (closed) return closed;
  if (invitee === 'AUTHORITY') return refuse('consortium.authority-oversees');
  if (standing === 'INVITED' && lapsed) return { next: 'INVITED' };
  if (standing !== null && !canTransition(membershipTransitions, standing, 'INVITED')) return refuse('consortium.already-invited');
  return { next: 'INVITED' };
}

/**
 * Whether an organization may ask for admission by itself: it is none of the members and was not expelled. Its application is its own
 * yes; the leads' is still to come.
 */
export function decideApplication(
  consortium: ConsortiumStatus,
  applicant: OrganizationKind,
  standing: MembershipStatus | null,
): { readonly next: 'APPLIED' } | Refused {
  const closed = refusalToAct(consortium);
  if (closed) return closed;
  if (applicant === 'AUTHORITY') return refuse('consortium.authority-oversees');
  if (standing !== null && !canTransition(membershipTransitions, standing, 'APPLIED')) return refuse('consortium.already-invited');
  return { next: 'APPLIED' };
}

/** The organization's own yes. It is a member at once when the leads have admitted it already. */
export function decideAcceptance(membership: MembershipState): { readonly next: 'ACTIVE' | 'INVITED' } | Refused {
  if (membership.status !== 'INVITED' || membership.acceptedAt !== null) return refuse('consortium.not-invited');
  return { next: membership.admittedAt === null ? 'INVITED' : 'ACTIVE' };
}

/** The organization's no, also to its own application: possible until it is a member. */
export const decideRefusal = (membership: MembershipState): { readonly next: 'DECLINED' } | Refused =>
  membership.status === 'INVITED' || membership.status === 'APPLIED' ? { next: 'DECLINED' } : refuse('consortium.not-invited');

/** The secretary does not put an application to the leads; the organization may apply again. */
export const decideTurnDown = (membership: MembershipState): { readonly next: 'DECLINED' } | Refused =>
  membership.status === 'APPLIED' ? { next: 'DECLINED' } : refuse('consortium.not-applied');

/**
 * What a carried admission, or the charter, makes of a standing: the leads' yes. Founders are members with it; an invited
 * organization is when it has accepted too. What is neither is left as it is.
 */
export function admitted(membership: MembershipState): MembershipStatus {
  if (membership.status === 'LEADING') return 'ACTIVE';
  return membership.status === 'INVITED' && membership.acceptedAt !== null ? 'ACTIVE' : membership.status;
}

/** Days between an organization's notice and the end of its membership (domain.md §5.4, exit). */
export const noticeDays = 90;

/**
 * An ordinary member gives notice by its own word; whom the charter names stays until the charter is amended. It remains a member, with
 * all its duties, until the day comes.
 * @param today the business date of the notice
 */
export function decideNotice(membership: MembershipState, namedInCharter: boolean, today: string): { readonly leavesOn: string } | Refused {
  if (membership.status !== 'ACTIVE' && membership.status !== 'SUSPENDED') return refuse('consortium.not-a-member');
  if (membership.leavesOn !== null) return refuse('consortium.notice-given');
  return namedInCharter ? refuse('consortium.bound-by-charter') : { leavesOn: addDays(today, noticeDays) };
}

/** Notice is taken back, as long as the membership has not ended. */
export function decideNoticeWithdrawal(membership: MembershipState): { readonly leavesOn: null } | Refused {
  if (membership.status !== 'ACTIVE' && membership.status !== 'SUSPENDED') return refuse('consortium.not-a-member');
  return membership.leavesOn === null ? refuse('consortium.no-notice') : { leavesOn: null };
}

/**
 * What becomes of a standing when the organization is merged into another: a member has left, an applicant has not been admitted. Its
 * history stays; null where there is nothing to end.
 */
export function decideMergedStanding(status: MembershipStatus): 'LEFT' | 'DECLINED' | null {
  if (status === 'APPLIED') return 'DECLINED';
  return status === 'ACTIVE' || status === 'SUSPENDED' || status === 'INVITED' ? 'LEFT' : null;
}

/**
 * Whether the organization that took a member in is put forward in its place: it asks for admission, and the leads decide as always. Not
 * where it stands already or was expelled, nor an authority, and nobody follows one who was not a member.
 * @param before the standing the merged organization had
 * @param own the other's standing; null when it was never named
 */
export const succeedsByApplication = (before: MembershipStatus, successor: OrganizationKind, own: MembershipStatus | null): boolean =>
  (before === 'ACTIVE' || before === 'SUSPENDED') &&
  successor !== 'AUTHORITY' &&
  (own === null || canTransition(membershipTransitions, own, 'APPLIED'));
