import type { Role } from '#libs/kernel';
import { decideEndPost, decideGivePost } from './decide-post.js';

const now = new Date('2026-11-24T01:00:00Z');
const shown = (answer: unknown): unknown => (answer as { refusal?: string } | null)?.refusal ?? answer;

test.each([
  ['a mentor also made delegate', ['MENTOR'], 'DELEGATE', { role: 'DELEGATE' }],
  ['a role held already', ['MENTOR'], 'MENTOR', 'identity.post-held'],
  ['a role of schools at an enterprise', ['MENTOR'], 'TEACHER', 'identity.role-not-here'],
  ['a student role', ['MENTOR'], 'STUDENT', 'identity.role-not-here'],
  ['someone from outside', [], 'MENTOR', 'identity.not-of-organization'],
  ['someone who is only a guardian here', ['GUARDIAN'], 'MENTOR', 'identity.not-of-organization'],
] as readonly (readonly [string, readonly Role[], Role, unknown])[])('giving a post: %s', (_, rolesHeld, role, answer) => {
  expect(shown(decideGivePost('ENTERPRISE', role, { rolesHeld }))).toEqual(answer);
});

test('a student of a school is not made teacher of it', () => {
  expect(shown(decideGivePost('SCHOOL', 'TEACHER', { rolesHeld: ['STUDENT'] }))).toBe('identity.not-of-organization');
});

test.each([
  ['one of two administrators', { role: 'ADMINISTRATOR' }, 2, { toAt: now }],
  ['the last administrator', { role: 'ADMINISTRATOR' }, 1, 'identity.last-administrator'],
  ['a mentor, with one administrator left', {}, 1, { toAt: now }],
  ['a post ended before', { toAt: now }, 2, 'identity.post-ended'],
] as const)('ending the post of %s', (_, about, administrators, answer) => {
  expect(shown(decideEndPost({ role: 'MENTOR', toAt: null, ...about }, { administrators }, now))).toEqual(answer);
});
