import { can, canSome } from '#libs/access';
import type { Actor, Role } from '#libs/kernel';
import { noticePermissions } from './permissions.js';

const actor = (...posts: readonly (readonly [string, Role])[]): Actor => ({
  accountId: 'a',
  personId: 'p',
  operator: false,
  locale: 'zh',
  posts: posts.map(([organizationId, role]) => ({ organizationId, organizationKind: 'SCHOOL', role })),
  memberships: [],
  oversees: [],
});

test.each([
  ['read', 'p', true],
  ['mark', 'p', true],
  ['read', 'q', false],
  ['mark', 'q', false],
])('%s a notice of %s: %s', (action, personId, allowed) => {
  expect(can(noticePermissions(actor()), action, 'Notice', { personId })).toBe(allowed);
});

test.each<readonly [Role, boolean, boolean]>([
  ['ADMINISTRATOR', true, false],
  ['SECRETARY', false, true],
  ['DELEGATE', false, false],
])('a %s sets up bots of the organization: %s, of the consortium whose secretariat is there: %s', (role, own, consortium) => {
  const rules = noticePermissions(actor(['school', role]));
  const at = (organizationId: string | null, secretariatId: string | null): boolean =>
    can(rules, 'configure', 'NoticeBot', { id: 'x', organizationId, secretariatId });
  expect([at('school', null), at(null, 'school'), at('other', null), at(null, 'other')]).toEqual([own, consortium, false, false]);
  expect(canSome(rules, 'configure', 'NoticeBot')).toBe(own || consortium);
});
