import { can } from '#libs/access';
import type { Actor, Role } from '#libs/kernel';
import { projectPermissions } from './permissions.js';

const actor = (organizationId: string, role: Role, about: Partial<Actor> = {}): Actor => ({
  accountId: 'a',
  personId: 'p',
  operator: false,
  locale: 'zh',
  posts: [{ organizationId, organizationKind: 'SCHOOL', role }],
  memberships: [{ consortiumId: 'c', organizationId, seat: null }],
  oversees: [],
  ...about,
});
const project = { id: 'p', consortiumId: 'c', leadId: 'firm', parties: [{ organizationId: 'firm' }, { organizationId: 'school' }] };
const actions = ['read', 'read-names', 'lead', 'speak'] as const;

// Who × what, by hand from domain.md §2.4: in the order of the actions above.
test.each<readonly [string, Actor, string]>([
  ['the lead’s delegate', actor('firm', 'DELEGATE'), 'read read-names lead speak'],
  ['the lead’s teacher', actor('firm', 'TEACHER'), 'read read-names'],
  ['a partner’s delegate', actor('school', 'DELEGATE'), 'read read-names speak'],
  ['a delegate of a member that takes no part', actor('third', 'DELEGATE'), 'read read-names'],
  ['a delegate that has left', actor('school', 'DELEGATE', { memberships: [] }), ''],
  ['a student of a partner', actor('school', 'STUDENT'), ''],
  ['an overseer', actor('bureau', 'OVERSEER', { memberships: [], oversees: ['c'] }), 'read'],
])('%s may: %s', (_, who, expected) => {
  const rules = projectPermissions(who);
  expect(actions.filter((action) => can(rules, action, 'Project', project)).join(' ')).toBe(expected);
});
