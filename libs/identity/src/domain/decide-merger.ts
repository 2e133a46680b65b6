import { canTransition, refuse, staffRoles, type OrganizationKind, type Refusal, type Role } from '#libs/kernel';
import { mergerTransitions, type MergerState } from './merger-state.js';
import { organizationTransitions, type OrganizationState } from './organization-state.js';
import type { IdentityRefusal } from './refusals.js';
import { rolesAt } from './roles-at.js';

type Refused = Refusal<IdentityRefusal>;

/** One of the two organizations of a merger. */
export interface Merging {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly status: OrganizationState;
}

/** Kinds that go into each other: their work and their roles are the same. */
const schools: readonly OrganizationKind[] = ['SCHOOL', 'UNIVERSITY'];

const fits = (from: OrganizationKind, into: OrganizationKind): boolean => from === into || (schools.includes(from) && schools.includes(into));

/** Why two organizations cannot be merged; null when they can. Asked when it is declared, and again when it is recorded. */
export function refusalToMerge(from: Merging, into: Merging): Refused | null {
  if (from.id === into.id) return refuse('identity.merger-itself');
  if (!canTransition(organizationTransitions, from.status, 'MERGED') || into.status !== 'ADMITTED') return refuse('identity.merger-not-admitted');
  return fits(from.kind, into.kind) ? null : refuse('identity.merger-kind');
}

/**
 * Whether one organization may be declared to be merged into another: both admitted, of kinds that fit, neither in another merger that
 * stands in the way. Source: domain.md §1 row 8 (exit and merger of a member keep history).
 * @param facts.open whether either has a merger under way
 * @example decideMerger(school, school, { open: false }) // refused: identity.merger-itself
 */
export function decideMerger(from: Merging, into: Merging, facts: { readonly open: boolean }): { readonly next: 'DECLARED' } | Refused {
  const unfit = refusalToMerge(from, into);
  if (unfit) return unfit;
  return facts.open ? refuse('identity.merger-open') : { next: 'DECLARED' };
}

/** The other side's yes or no. Nobody speaks for both sides: who declared it does not agree to it. */
export function decideMergerAnswer(
  merger: { readonly state: MergerState; readonly declaredBy: string },
  answer: 'ACCEPTED' | 'REFUSED',
  by: string,
): { readonly next: 'ACCEPTED' | 'REFUSED' } | Refused {
  if (!canTransition(mergerTransitions, merger.state, answer)) return refuse('identity.merger-over');
  return answer === 'ACCEPTED' && merger.declaredBy === by ? refuse('identity.merger-same-person') : { next: answer };
}

/** The declaring side takes it back, until it is recorded. */
export const decideMergerWithdrawal = (state: MergerState): { readonly next: 'WITHDRAWN' } | Refused =>
  canTransition(mergerTransitions, state, 'WITHDRAWN') ? { next: 'WITHDRAWN' } : refuse('identity.merger-over');

/**
 * The operator records what both sides have agreed to, from the day they named on.
 * @param on the business date of the merger
 * @param today the business date
 */
export function decideRecording(
  merger: { readonly state: MergerState; readonly on: string },
  from: Merging,
  into: Merging,
  today: string,
): { readonly next: 'RECORDED' } | Refused {
  if (!canTransition(mergerTransitions, merger.state, 'RECORDED')) return refuse('identity.merger-over');
  const unfit = refusalToMerge(from, into);
  if (unfit) return unfit;
  return merger.on > today ? refuse('identity.merger-too-early', { on: merger.on }) : { next: 'RECORDED' };
}

/** Roles that speak, sign or pay for an organization: the one that takes another in gives them itself. */
const ownToGive: readonly Role[] = ['ADMINISTRATOR', 'DELEGATE', 'FINANCE'];

/**
 * Roles that people of the merged organization keep, at the one it went into: those of daily work, so that nothing that runs stands still.
 * Students and guardians keep theirs where the roster is.
 * @example movedRoles('SCHOOL') // ['ACADEMIC_OFFICER', 'TEACHER', 'SECRETARY'] in the order of the roles
 */
export const movedRoles = (into: OrganizationKind): readonly Role[] =>
  staffRoles.filter((role) => rolesAt(into).includes(role) && !ownToGive.includes(role));
