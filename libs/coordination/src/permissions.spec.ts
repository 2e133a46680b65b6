import { can } from '#libs/access';
import type { Actor, OrganizationKind, Role } from '#libs/kernel';
import { coordinationPermissions } from './permissions.js';

const actor = (organizationId: string, role: Role, about: Partial<Actor> = {}, organizationKind: OrganizationKind = 'SCHOOL'): Actor => ({
  accountId: 'a',
  personId: 'p',
  operator: false,
  locale: 'zh',
  posts: [{ organizationId, organizationKind, role }],
  memberships: [{ consortiumId: 'c', organizationId, seat: null }],
  oversees: [],
  ...about,
});
const none = { memberships: [] };
const request = {
  id: 'r',
  consortiumId: 'c',
  secretariatId: 'office',
  requesterId: 'asker',
  speaksForId: 'bureau',
  addressees: [{ organizationId: 'bureau' }],
};
const actions = ['read', 'ask', 'judge', 'answer'] as const;

// Who × what, by hand from domain.md §2.4: in the order of the actions above.
test.each<readonly [string, Actor, string]>([
  ['the asker’s delegate', actor('asker', 'DELEGATE'), 'read ask judge'],
  ['the asker’s teacher', actor('asker', 'TEACHER'), 'read'],
  ['the asker’s delegate once it has left', actor('asker', 'DELEGATE', none), ''],
  ['another member’s delegate', actor('other', 'DELEGATE'), 'read'],
  ['the secretary', actor('office', 'SECRETARY'), 'read'],
  ['an overseer of the region', actor('bureau', 'OVERSEER', { ...none, oversees: ['c'] }, 'AUTHORITY'), 'read'],
  ['the authority’s delegate', actor('bureau', 'DELEGATE', none, 'AUTHORITY'), 'read answer'],
  ['another authority’s delegate', actor('far', 'DELEGATE', none, 'AUTHORITY'), ''],
  ['a delegate of what is no authority', actor('bureau', 'DELEGATE', none), ''],
  ['a student', actor('asker', 'STUDENT'), ''],
])('%s may: %s', (_, who, expected) => {
  const rules = coordinationPermissions(who);
  expect(actions.filter((action) => can(rules, action, 'Coordination', request)).join(' ')).toBe(expected);
});

test('the secretary asks and judges for the secretariat, and for nobody else', () => {
  const rules = coordinationPermissions(actor('office', 'SECRETARY'));
  const of = (requesterId: string): boolean => can(rules, 'ask', 'Coordination', { ...request, requesterId });
  expect([of('office'), of('asker'), can(rules, 'judge', 'Coordination', { ...request, requesterId: 'office' })]).toEqual([true, false, true]);
});
