import { can } from '#libs/access';
import type { Actor, OrganizationKind, Role } from '#libs/kernel';
import { benefitPermissions } from './permissions.js';

const C = 'consortium',
  other = 'other-consortium';
const enterprise = 'enterprise',
  school = 'school',
  body = 'body',
  secretariat = 'secretariat',
  stranger = 'stranger',
  left = 'left';

/** One signed-in person with one post; every organization but the one that left is a member of the consortium. */
function actorWith(role: Role | null, organizationId: string, change: Partial<Actor> = {}): Actor {
  const organizationKind: OrganizationKind = 'ENTERPRISE';
  return {
    accountId: 'a',
    personId: 'me',
    operator: false,
    locale: 'zh',
    oversees: [],
    posts: role ? [{ organizationId, organizationKind, role }] : [],
    memberships:
      organizationId === left
        ? []
        : organizationId === stranger
          ? [{ consortiumId: other, organizationId, seat: null }]
          : [{ consortiumId: C, organizationId, seat: null }],
    ...change,
  };
}

const parties = [enterprise, school, body, left].map((organizationId) => ({ organizationId }));
const agreement = { id: 'agreement', consortiumId: C, secretariatId: secretariat, parties };
const statement = { id: 'statement', consortiumId: C, secretariatId: secretariat, payerId: enterprise, schoolId: school, parties };
const payment = { id: 'payment', consortiumId: C, secretariatId: secretariat, payerId: enterprise, payeeId: body, parties };
const pay = { id: 'pay', personId: 'me' };

const R = 'read',
  D = 'draft',
  S = 'sign';
/** Who may do what to the agreement, from domain.md §2.4 "Approve agreement / statement": party; secretariat prepares; overseer reads. */
const agreementTable: readonly [string, Role | null, string, readonly string[]][] = [
  ['the payer’s delegate', 'DELEGATE', enterprise, [R, D, S]],
  ['the payer’s finance', 'FINANCE', enterprise, [R, D]],
  ['the payer’s task owner', 'TASK_OWNER', enterprise, [R]],
  ['the payer’s mentor', 'MENTOR', enterprise, []],
  ['the payer’s administrator', 'ADMINISTRATOR', enterprise, []],
  ['the school’s delegate', 'DELEGATE', school, [R, D, S]],
  ['the school’s academic officer', 'ACADEMIC_OFFICER', school, [R]],
  ['the school’s teacher', 'TEACHER', school, []],
  ['a student', 'STUDENT', school, []],
  ['a third party’s delegate', 'DELEGATE', body, [R, D, S]],
  ['a third party’s verifier', 'VERIFIER', body, []],
  ['the secretary', 'SECRETARY', secretariat, [R, D]],
  ['the secretariat’s delegate', 'DELEGATE', secretariat, []],
  ['a member that is no party', 'DELEGATE', 'member', []],
  ['a delegate of another consortium', 'DELEGATE', stranger, []],
  ['a delegate of a party that has left', 'DELEGATE', left, []],
  ['nobody in particular', null, 'member', []],
];

test.each(
  agreementTable.flatMap(([who, role, organization, allowed]) =>
    [R, D, S].map((action) => [who, action, allowed.includes(action), role, organization] as const),
  ),
)('%s may %s an agreement: %s', (_, action, expected, role, organization) => {
  expect(can(benefitPermissions(actorWith(role, organization)), action, 'Agreement', agreement)).toBe(expected);
});

const I = 'inspect',
  N = 'name-payees',
  W = 'record',
  V = 'verify',
  X = 'issue';
const statementTable: readonly [string, Role | null, string, readonly string[]][] = [
  ['the payer’s finance', 'FINANCE', enterprise, [R, I, N, W, X]],
  ['the payer’s task owner', 'TASK_OWNER', enterprise, [R, I, N, W]],
  ['the payer’s delegate', 'DELEGATE', enterprise, [R, I, N, X]],
  ['the payer’s mentor', 'MENTOR', enterprise, []],
  ['the school’s finance', 'FINANCE', school, [R, I, N, V]],
  ['the school’s academic officer', 'ACADEMIC_OFFICER', school, [R, I, N, V]],
  ['the school’s delegate', 'DELEGATE', school, [R, I, N]],
  ['the school’s teacher', 'TEACHER', school, []],
  ['a student', 'STUDENT', school, []],
  ['a third party’s finance', 'FINANCE', body, [R, I]],
  ['a third party’s delegate', 'DELEGATE', body, [R, I]],
  ['the secretary', 'SECRETARY', secretariat, [R]],
  ['the secretariat’s finance', 'FINANCE', secretariat, []],
  ['a member that is no party', 'FINANCE', 'member', []],
  ['finance of another consortium', 'FINANCE', stranger, []],
  ['finance of a party that has left', 'FINANCE', left, []],
];

test.each(
  statementTable.flatMap(([who, role, organization, allowed]) =>
    [R, I, N, W, V, X].map((action) => [who, action, allowed.includes(action), role, organization] as const),
  ),
)('%s may %s a statement: %s', (_, action, expected, role, organization) => {
  expect(can(benefitPermissions(actorWith(role, organization)), action, 'Statement', statement)).toBe(expected);
});

const paymentTable: readonly [string, Role, string, readonly string[]][] = [
  ['the payer’s finance', 'FINANCE', enterprise, ['read', 'record']],
  ['the payer’s task owner', 'TASK_OWNER', enterprise, ['read']],
  ['the payee’s finance', 'FINANCE', body, ['read', 'receive']],
  ['the payee’s delegate', 'DELEGATE', body, ['read']],
  ['another party’s finance', 'FINANCE', school, ['read']],
  ['the secretary', 'SECRETARY', secretariat, ['read']],
  ['a member that is no party', 'FINANCE', 'member', []],
  ['finance of another consortium', 'FINANCE', stranger, []],
];

test.each(
  paymentTable.flatMap(([who, role, organization, allowed]) =>
    ['read', 'record', 'receive'].map((action) => [who, action, allowed.includes(action), role, organization] as const),
  ),
)('%s may %s a payment: %s', (_, action, expected, role, organization) => {
  expect(can(benefitPermissions(actorWith(role, organization)), action, 'Payment', payment)).toBe(expected);
});

test.each([
  ['read', 'Agreement', agreement, true],
  ['sign', 'Agreement', agreement, false],
  ['draft', 'Agreement', agreement, false],
  ['read', 'Statement', statement, true],
  ['inspect', 'Statement', statement, false],
  ['name-payees', 'Statement', statement, false],
  ['issue', 'Statement', statement, false],
  ['read', 'Payment', payment, true],
  ['receive', 'Payment', payment, false],
])('an overseer may %s %s: %4$s', (action, subject, object, expected) => {
  const overseer = actorWith('OVERSEER', 'authority', { oversees: [C], memberships: [] });
  expect(can(benefitPermissions(overseer), action, subject, object)).toBe(expected);
  expect(can(benefitPermissions({ ...overseer, oversees: [other] }), action, subject, object)).toBe(false);
});

test.each(['read', 'confirm'])('only the student who was paid may %s the pay', (action) => {
  const student = actorWith('STUDENT', school);
  expect(can(benefitPermissions(student), action, 'Pay', pay)).toBe(true);
  expect(can(benefitPermissions({ ...student, personId: 'classmate' }), action, 'Pay', pay)).toBe(false);
  expect(can(benefitPermissions({ ...actorWith('FINANCE', enterprise), personId: 'payer' }), action, 'Pay', pay)).toBe(false);
});

test('an operator sees no agreement, no statement', () => {
  const operator = actorWith(null, 'none', { operator: true, memberships: [] });
  expect(can(benefitPermissions(operator), 'read', 'Agreement', agreement)).toBe(false);
  expect(can(benefitPermissions(operator), 'read', 'Statement', statement)).toBe(false);
});
