import { canTransition, isRefusal, reachableFrom, type OrganizationKind, type Refusal } from '#libs/kernel';
import { consortiumStatuses, consortiumTransitions, type ConsortiumStatus } from './consortium-status.js';
import {
  admitted,
  decideAcceptance,
  decideApplication,
  decideInvitation,
  decideMergedStanding,
  decideNotice,
  decideNoticeWithdrawal,
  decideRefusal,
  succeedsByApplication,
} from './decide-membership.js';
import { decideStanding, standingActs } from './decide-standing.js';
import { membershipStatuses, membershipTransitions, type MembershipState, type MembershipStatus } from './membership-status.js';

const at = new Date('2026-11-24T01:00:00Z');
const standing = (status: MembershipStatus, about: Partial<MembershipState> = {}): MembershipState => ({
  status,
  acceptedAt: null,
  admittedAt: null,
  leavesOn: null,
  ...about,
});
const outcome = (answer: { readonly next: string } | Refusal): string => (isRefusal(answer) ? answer.refusal : answer.next);

/** Rows: from; columns: to, in the order of membershipStatuses. Written by hand from domain.md §2.4. */
const matrix: Record<MembershipStatus, string> = {
  //         LEADING APPLIED INVITED ACTIVE SUSPENDED DECLINED LEFT EXPELLED
  LEADING: '  ·       ·       yes     yes    ·         ·        yes  ·',
  APPLIED: '  ·       ·       yes     ·      ·         yes      ·    ·',
  INVITED: '  yes     ·       ·       yes    ·         yes      yes  ·',
  ACTIVE: '   ·       ·       ·       ·      yes       ·        yes  yes',
  SUSPENDED: '·       ·       ·       yes    ·         ·        yes  yes',
  DECLINED: ' yes     yes     yes     ·      ·         ·        ·    ·',
  LEFT: '     yes     yes     yes     ·      ·         ·        ·    ·',
  EXPELLED: ' ·       ·       yes     ·      ·         ·        ·    ·',
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
  ['DISSOLVED', 'SCHOOL', null, 'consortium.dissolved'],
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
  const after = ['ACTIVE', 'APPLIED', 'INVITED', 'ACTIVE', 'SUSPENDED', 'DECLINED', 'LEFT', 'EXPELLED'];
  expect(membershipStatuses.map((status) => admitted(standing(status)))).toEqual(after);
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

test('an application can be withdrawn, and is no invitation to accept', () => {
  expect(outcome(decideRefusal(standing('APPLIED', { acceptedAt: at })))).toBe('DECLINED');
  expect(outcome(decideAcceptance(standing('APPLIED', { acceptedAt: at })))).toBe('consortium.not-invited');
});

test.each<[ConsortiumStatus, OrganizationKind, MembershipStatus | null, string]>([
  ['ACTIVE', 'SCHOOL', null, 'APPLIED'],
  ['ACTIVE', 'SCHOOL', 'LEFT', 'APPLIED'],
  ['ACTIVE', 'SCHOOL', 'EXPELLED', 'consortium.already-invited'],
  ['ACTIVE', 'SCHOOL', 'INVITED', 'consortium.already-invited'],
  ['ACTIVE', 'AUTHORITY', null, 'consortium.authority-oversees'],
  ['FOUNDING', 'SCHOOL', null, 'consortium.not-active'],
])('applying to a %s consortium by a %s that stands at %s: %s', (status, kind, before, expected) => {
  expect(outcome(decideApplication(status, kind, before))).toBe(expected);
});

test('who was asked in vain can be asked again once the leads have let the time run out', () => {
  expect(outcome(decideInvitation('ACTIVE', 'SCHOOL', 'INVITED', true))).toBe('INVITED');
  expect(outcome(decideInvitation('ACTIVE', 'SCHOOL', 'ACTIVE', true))).toBe('consortium.already-invited');
});

test('an ordinary member gives notice of ninety days, once, and may take it back; whom the charter names may not', () => {
  const today = '2026-11-24';
  expect(decideNotice(standing('ACTIVE'), false, today)).toEqual({ leavesOn: '2027-02-22' });
  expect(decideNotice(standing('SUSPENDED'), false, today)).toEqual({ leavesOn: '2027-02-22' });
  expect(decideNotice(standing('ACTIVE'), true, today)).toMatchObject({ refusal: 'consortium.bound-by-charter' });
  expect(decideNotice(standing('ACTIVE', { leavesOn: '2027-02-22' }), false, today)).toMatchObject({ refusal: 'consortium.notice-given' });
  expect(decideNotice(standing('LEFT'), false, today)).toMatchObject({ refusal: 'consortium.not-a-member' });
  expect(decideNoticeWithdrawal(standing('ACTIVE', { leavesOn: '2027-02-22' }))).toEqual({ leavesOn: null });
  expect(decideNoticeWithdrawal(standing('ACTIVE'))).toMatchObject({ refusal: 'consortium.no-notice' });
  expect(decideNoticeWithdrawal(standing('LEFT'))).toMatchObject({ refusal: 'consortium.not-a-member' });
});

/** Rows: the act; columns: the standing, in the order of membershipStatuses. Written by hand. */
test('the leads suspend members, reinstate suspended ones and expel both; nobody else', () => {
  const made = standingActs.map((act) =>
    membershipStatuses.map((status) => outcome(decideStanding(act, status, 'NO'))).map((o) => (o.startsWith('consortium.') ? '·' : o)),
  );
  expect(made).toEqual([
    ['·', '·', '·', 'SUSPENDED', '·', '·', '·', '·'],
    ['·', '·', '·', '·', 'ACTIVE', '·', '·', '·'],
    ['·', '·', '·', 'EXPELLED', 'EXPELLED', '·', '·', '·'],
  ]);
  expect(outcome(decideStanding('EXPULSION', 'ACTIVE', 'OTHERWISE'))).toBe('consortium.named-in-charter');
  expect(outcome(decideStanding('SUSPENSION', 'ACTIVE', 'LEAD'))).toBe('consortium.named-in-charter');
  expect(outcome(decideStanding('EXPULSION', 'ACTIVE', 'LEAD'))).toBe('EXPELLED');
});

test.each([
  ['LEADING', null],
  ['APPLIED', 'DECLINED'],
  ['INVITED', 'LEFT'],
  ['ACTIVE', 'LEFT'],
  ['SUSPENDED', 'LEFT'],
  ['DECLINED', null],
  ['LEFT', null],
  ['EXPELLED', null],
] as const)('of one that is merged, %s becomes %s', (status, next) => {
  expect(decideMergedStanding(status)).toBe(next);
  if (next) expect(membershipTransitions[status]).toContain(next);
});

// Members only, and only where the other is neither there already nor expelled.
test.each(membershipStatuses.flatMap((before) => [null, ...membershipStatuses].map((own) => [before, own] as const)))(
  'after %s, one that stands as %s is put forward or not',
  (before, own) => {
    const expected = (before === 'ACTIVE' || before === 'SUSPENDED') && (own === null || own === 'DECLINED' || own === 'LEFT');
    expect(succeedsByApplication(before, 'SCHOOL', own)).toBe(expected);
    expect(succeedsByApplication(before, 'AUTHORITY', own)).toBe(false);
  },
);
