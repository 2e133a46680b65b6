import { can } from '#libs/access';
import type { Actor, Role } from '#libs/kernel';
import { meetingPermissions } from './permissions.js';

const actor = (organizationId: string, role: Role, about: Partial<Actor> = {}): Actor => ({
  accountId: 'a',
  personId: 'p',
  operator: false,
  locale: 'zh',
  posts: [{ organizationId, organizationKind: 'SCHOOL', role }],
  memberships: [{ consortiumId: 'c', organizationId, seat: organizationId === 'lead' ? 'LEAD_SCHOOL' : null }],
  oversees: [],
  ...about,
});
const meeting = { id: 'm', consortiumId: 'c', secretariatId: 'office', participants: [{ organizationId: 'lead' }, { organizationId: 'other' }] };
const actions = ['read', 'read-names', 'convene', 'keep', 'sign'] as const;

// Who × what, by hand from domain.md §2.4: in the order of the actions above.
test.each<readonly [string, Actor, string]>([
  ['a lead’s delegate', actor('lead', 'DELEGATE'), 'read read-names convene sign'],
  ['a lead’s teacher', actor('lead', 'TEACHER'), 'read read-names'],
  ['a delegate of a member that was asked', actor('other', 'DELEGATE'), 'read read-names sign'],
  ['a delegate of a member that was not', actor('third', 'DELEGATE'), 'read read-names'],
  ['the secretary', actor('office', 'SECRETARY'), 'read read-names convene keep'],
  ['the secretary of a secretariat that is no member', actor('office', 'SECRETARY', { memberships: [] }), 'read convene keep'],
  ['a secretary elsewhere', actor('third', 'SECRETARY', { memberships: [] }), ''],
  ['a student of a member', actor('lead', 'STUDENT'), ''],
  ['an overseer', actor('bureau', 'OVERSEER', { memberships: [], oversees: ['c'] }), 'read'],
  ['a delegate that has left', actor('other', 'DELEGATE', { memberships: [] }), 'sign'],
])('%s may: %s', (_, who, expected) => {
  const rules = meetingPermissions(who);
  expect(actions.filter((action) => can(rules, action, 'Meeting', meeting)).join(' ')).toBe(expected);
});
