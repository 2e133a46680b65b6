import { decideErasure, decideReset, homeOf, type HeldPost } from './home.js';

const post = (organizationId: string, role: string, fromAt: string, id = `${organizationId}-${role}`): HeldPost => ({
  id,
  organizationId,
  role,
  fromAt: new Date(fromAt),
});
const atFactory = post('factory', 'MENTOR', '2024-03-01T00:00:00Z');
const atSchool = post('school', 'TEACHER', '2026-09-01T00:00:00Z');
const administrator = post('factory', 'ADMINISTRATOR', '2024-03-01T00:00:00Z');
const now = new Date('2026-11-24T01:00:00Z');
const codeOf = (answer: unknown): string => (answer as { refusal?: string }).refusal ?? 'ok';

test.each([
  ['the only post', [atFactory], 'factory'],
  ['the older of two', [atSchool, atFactory], 'factory'],
  ['what is left after leaving', [atSchool], 'school'],
  [
    'the lower id when both began together',
    [post('b', 'MENTOR', '2026-01-01T00:00:00Z', '2'), post('a', 'MENTOR', '2026-01-01T00:00:00Z', '1')],
    'a',
  ],
  ['nothing without a post', [], null],
] as const)('home is %s', (_, posts, home) => {
  expect(homeOf(posts)).toBe(home);
});

const byChen = { personId: 'chen', organizationId: 'factory', asOperator: false };
const byOperator = { personId: 'op', organizationId: 'factory', asOperator: true };
const guestAdministrator = post('factory', 'ADMINISTRATOR', '2026-10-01T00:00:00Z');

test.each([
  ['the home administrator', [atFactory, atSchool], {}, byChen, 2, 'ok'],
  ['the administrator of a later host', [atFactory, atSchool], {}, { ...byChen, organizationId: 'school' }, 2, 'identity.reset-elsewhere'],
  ['oneself', [administrator], {}, { ...byChen, personId: 'wu' }, 2, 'identity.reset-own'],
  ['an administrator, for an operator', [atFactory], { operator: true }, byChen, 2, 'identity.reset-operator'],
  ['the operator, for the only administrator', [administrator], {}, byOperator, 1, 'ok'],
  ['the operator, where another administrator can', [administrator], {}, byOperator, 2, 'identity.reset-operator'],
  ['the operator, for anyone else', [atFactory], {}, byOperator, 1, 'identity.reset-operator'],
  ['the operator, where the only administrator belongs elsewhere', [atSchool, guestAdministrator], {}, byOperator, 1, 'identity.reset-elsewhere'],
] as const)('a reset by %s', (_, posts, about, by, administrators, answer) => {
  expect(codeOf(decideReset({ personId: 'wu', operator: false, ...about, posts }, by, { administrators }))).toBe(answer);
});

test.each([
  ['the person', null, [atFactory, atSchool], 0, false, null, 'ok'],
  ['the administrator of the only organization', 'factory', [atFactory], 0, false, null, 'ok'],
  ['an administrator, of someone also elsewhere', 'factory', [atFactory, atSchool], 0, false, null, 'identity.posts-elsewhere'],
  ['the last administrator', null, [administrator], 1, false, null, 'identity.last-administrator'],
  ['someone erased before', null, [], 0, false, now, 'identity.erased-already'],
  ['an operator', null, [], 0, true, null, 'identity.erase-operator'],
] as const)('erasure asked by %s', (_, by, posts, lastAdministratorOf, operator, erasedAt, answer) => {
  expect(codeOf(decideErasure({ erasedAt, operator, posts }, by ? { organizationId: by } : null, { lastAdministratorOf }, now))).toBe(answer);
});
