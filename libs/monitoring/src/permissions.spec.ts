import { can } from '#libs/access';
import type { Actor, OrganizationKind, Role } from '#libs/kernel';
import { monitoringPermissions } from './permissions.js';

const actorOf = (role: Role, kind: OrganizationKind, standing: 'member' | 'overseer' | 'stranger'): Actor => ({
  accountId: 'a',
  personId: 'p',
  operator: false,
  locale: 'zh',
  posts: [{ organizationId: 'o', organizationKind: kind, role }],
  memberships: standing === 'member' ? [{ consortiumId: 'c', organizationId: 'o', seat: null }] : [],
  oversees: standing === 'overseer' ? ['c'] : [],
});

// By hand from domain.md §2.4 and §10: those who work for a member and the overseers of the region see the overview.
test.each<[Role, OrganizationKind, 'member' | 'overseer' | 'stranger', boolean]>([
  ['DELEGATE', 'ENTERPRISE', 'member', true],
  ['TASK_OWNER', 'ENTERPRISE', 'member', true],
  ['TEACHER', 'SCHOOL', 'member', true],
  ['SECRETARY', 'SCHOOL', 'member', true],
  ['VERIFIER', 'INDUSTRY_BODY', 'member', true],
  ['STUDENT', 'SCHOOL', 'member', false],
  ['GUARDIAN', 'SCHOOL', 'member', false],
  ['OVERSEER', 'AUTHORITY', 'overseer', true],
  ['OVERSEER', 'AUTHORITY', 'stranger', false],
  ['DELEGATE', 'ENTERPRISE', 'stranger', false],
])('a %s at a %s (%s) reads the overview: %s', (role, kind, standing, allowed) => {
  expect(can(monitoringPermissions(actorOf(role, kind, standing)), 'read', 'Overview', { id: 'c', consortiumId: 'c' })).toBe(allowed);
});

test('today is one’s own', () => {
  const rules = monitoringPermissions(actorOf('STUDENT', 'SCHOOL', 'member'));
  expect(can(rules, 'read', 'Today', { personId: 'p' })).toBe(true);
  expect(can(rules, 'read', 'Today', { personId: 'q' })).toBe(false);
});
