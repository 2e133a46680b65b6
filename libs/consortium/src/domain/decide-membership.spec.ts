import { canTransition, isRefusal, reachableFrom, type OrganizationKind, type Refusal } from '#libs/kernel';
import { consortiumStatuses, consortiumTransitions, type ConsortiumStatus } from './consortium-status.js';
import { admitted, decideAcceptance, decideDeparture, decideInvitation, decideRefusal } from './decide-membership.js';
import { membershipStatuses, membershipTransitions, type MembershipState, type MembershipStatus } from './membership-status.js';

const at = new Date('2026-11-24T01:00:00Z');
const standing = (status: MembershipStatus, about: Partial<MembershipState> = {}): MembershipState => ({
  status,
  acceptedAt: null,
  admittedAt: null,
  ...about,
});
const outcome = (answer: { readonly next: string } | Refusal): string => (isRefusal(answer) ? answer.refusal : answer.next);

/** Rows: from; columns: to, in the order of membershipStatuses. Written by hand from domain.md §2.4. */
const matrix: Record<MembershipStatus, string> = {
  //        LEADING INVITED ACTIVE DECLINED LEFT
  LEADING: '·       yes     yes    ·        yes',
  INVITED: 'yes     ·       yes    yes      yes',
  ACTIVE: ' ·       ·       ·      ·        yes',
  DECLINED: 'yes     yes     ·      ·        ·',
  LEFT: '   yes     yes     ·      ·        ·',
};

test.each(
  membershipStatuses.flatMap((from) => membershipStatuses.map((to, i) => [from, to, matrix[from].trim().split(/\s+/)[i] === 'yes'] as const)),
)('a membership may go from %s to %s: %s', (from, to, may) => {
  expect(canTransition(membershipTransitions, from, to)).toBe(may);
});

test('every standing can be reached, and a member that left can come back', () => {
  expect([...reachableFrom(membershipTransitions, 'INVITED')].sort()).toEqual([...membershipStatuses].sort());
  expect(reachableFrom(membershipTransitions, 'LEFT').has('ACTIVE')).toBe(true);
});

test('a consortium never returns to founding', () => {
  expect([...reachableFrom(consortiumTransitions, 'FOUNDING')].sort()).toEqual([...consortiumStatuses].sort());
  expect(reachableFrom(consortiumTransitions, 'ACTIVE').has('FOUNDING')).toBe(false);
});

test.each<[ConsortiumStatus, OrganizationKind, MembershipStatus | null, string]>([
  ['ACTIVE', 'SCHOOL', null, 'INVITED'],
  ['ACTIVE', 'SCHOOL', 'LEFT', 'INVITED'],
  ['ACTIVE', 'SCHOOL', 'DECLINED', 'INVITED'],
  ['ACTIVE', 'SCHOOL', 'INVITED', 'consortium.already-invited'],
  ['ACTIVE', 'SCHOOL', 'ACTIVE', 'consortium.already-invited'],
  ['ACTIVE', 'AUTHORITY', null, 'consortium.authority-oversees'],
  ['FOUNDING', 'SCHOOL', null, 'consortium.not-active'],
  ['DISSOLVED', 'SCHOOL', null, 'consortium.not-active'],
])('inviting into a %s consortium a %s that stands at %s: %s', (status, kind, before, expected) => {
  expect(outcome(decideInvitation(status, kind, before))).toBe(expected);
});

test('a member is who has accepted and was admitted, in either order and not before', () => {
  expect(outcome(decideAcceptance(standing('INVITED')))).toBe('INVITED');
  expect(outcome(decideAcceptance(standing('INVITED', { admittedAt: at })))).toBe('ACTIVE');
  expect(admitted(standing('INVITED'))).toBe('INVITED');
  expect(admitted(standing('INVITED', { acceptedAt: at }))).toBe('ACTIVE');
});

test('founders are members with the charter; who has declined or left is not', () => {
  expect(membershipStatuses.map((status) => admitted(standing(status)))).toEqual(['ACTIVE', 'INVITED', 'ACTIVE', 'DECLINED', 'LEFT']);
});

test.each<[MembershipState, string, string]>([
  [standing('INVITED', { acceptedAt: at }), 'consortium.not-invited', 'DECLINED'],
  [standing('ACTIVE', { acceptedAt: at, admittedAt: at }), 'consortium.not-invited', 'consortium.not-invited'],
  [standing('LEADING'), 'consortium.not-invited', 'consortium.not-invited'],
  [standing('DECLINED'), 'consortium.not-invited', 'consortium.not-invited'],
])('answering an invitation at %j: accepting %s, declining %s', (state, accepting, declining) => {
  expect(outcome(decideAcceptance(state))).toBe(accepting);
  expect(outcome(decideRefusal(state))).toBe(declining);
});

test('an ordinary member leaves; whom the charter names does not, and nobody leaves twice', () => {
  expect(outcome(decideDeparture(standing('ACTIVE'), false))).toBe('LEFT');
  expect(outcome(decideDeparture(standing('ACTIVE'), true))).toBe('consortium.bound-by-charter');
  expect(outcome(decideDeparture(standing('LEFT'), false))).toBe('consortium.not-a-member');
});
