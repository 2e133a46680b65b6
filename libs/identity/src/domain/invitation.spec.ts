import { organizationKinds, roles, type OrganizationKind, type Role } from '#libs/kernel';
import { decideAcceptance, decideInvitation, decideRevocation, invitationStatus, type Invitation } from './invitation.js';

const at = (time: string): Date => new Date(time);
const now = at('2026-11-24T01:00:00Z');
const open: Invitation = { organizationId: 'o1', role: 'MENTOR', expiresAt: at('2026-12-01T01:00:00Z'), usedAt: null, revokedAt: null };
const shown = (answer: unknown): unknown => (answer as { refusal?: string } | null)?.refusal ?? answer;

test.each([
  ['OPEN', {}, '2026-12-01T00:59:59.999Z'],
  ['EXPIRED', {}, '2026-12-01T01:00:00Z'],
  ['USED', { usedAt: now }, '2026-11-25T00:00:00Z'],
  ['USED', { usedAt: now }, '2027-01-01T00:00:00Z'],
  ['REVOKED', { revokedAt: now }, '2026-11-25T00:00:00Z'],
] as const)('is %s with %j at %s', (status, change, time) => {
  expect(invitationStatus({ ...open, ...change }, at(time))).toBe(status);
});

test.each([
  ['a good link', {}, false, '2026-11-25T00:00:00Z', { usedAt: at('2026-11-25T00:00:00Z') }],
  ['a used link', { usedAt: now }, false, '2026-11-25T00:00:00Z', 'identity.invitation-used'],
  ['a link taken back', { revokedAt: now }, false, '2026-11-25T00:00:00Z', 'identity.invitation-over'],
  ['a link of eight days', {}, false, '2026-12-02T01:00:00Z', 'identity.invitation-over'],
  ['a post held already', {}, true, '2026-11-25T00:00:00Z', 'identity.post-held'],
] as const)('accepting %s', (_, change, holdsPost, time, answer) => {
  expect(shown(decideAcceptance({ ...open, ...change }, { holdsPost }, at(time)))).toEqual(answer);
});

test.each([
  ['open', {}, { revokedAt: now }],
  ['used', { usedAt: now }, 'identity.invitation-used'],
  ['taken back before', { revokedAt: now }, 'identity.invitation-over'],
] as const)('taking back an invitation that is %s', (_, change, answer) => {
  expect(shown(decideRevocation({ ...open, ...change }, now))).toEqual(answer);
});

// Which roles an administrator may give where, by hand from design.md §5.
const everywhere: readonly Role[] = ['ADMINISTRATOR', 'DELEGATE', 'FINANCE', 'SECRETARY'];
const given: Readonly<Record<OrganizationKind, readonly Role[]>> = {
  ENTERPRISE: [...everywhere, 'TASK_OWNER', 'MENTOR', 'SAFETY_OFFICER'],
  SCHOOL: [...everywhere, 'ACADEMIC_OFFICER', 'TEACHER'],
  UNIVERSITY: [...everywhere, 'ACADEMIC_OFFICER', 'TEACHER'],
  INDUSTRY_BODY: [...everywhere, 'VERIFIER'],
  PARK: everywhere,
  AUTHORITY: [...everywhere, 'OVERSEER'],
};

describe.each(organizationKinds)('at %s', (kind) => {
  test.each(roles)('an invitation to %s', (role) => {
    const answer = decideInvitation({ id: 'o1', kind, status: 'ADMITTED' }, role, now);
    expect(shown(answer)).toEqual(given[kind].includes(role) ? { ...open, role } : 'identity.role-not-here');
  });
});

test.each(['PENDING', 'REFUSED'] as const)('an organization that is %s invites nobody', (status) => {
  expect(shown(decideInvitation({ id: 'o1', kind: 'SCHOOL', status }, 'TEACHER', now))).toBe('identity.not-admitted');
});
