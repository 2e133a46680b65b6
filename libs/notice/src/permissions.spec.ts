import { can } from '#libs/access';
import type { Actor } from '#libs/kernel';
import { noticePermissions } from './permissions.js';

const actor: Actor = { accountId: 'a', personId: 'p', operator: false, locale: 'zh', posts: [], memberships: [], oversees: [] };

test.each([
  ['read', 'p', true],
  ['mark', 'p', true],
  ['read', 'q', false],
  ['mark', 'q', false],
])('%s a notice of %s: %s', (action, personId, allowed) => {
  expect(can(noticePermissions(actor), action, 'Notice', { personId })).toBe(allowed);
});
