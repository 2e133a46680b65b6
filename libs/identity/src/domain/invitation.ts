import { refuse, type OrganizationKind, type Refusal, type Role } from '#libs/kernel';
import type { OrganizationState } from './organization-state.js';
import { rolesAt } from './roles-at.js';

/** How long an invitation link may be used. Source: issue "walking skeleton": single use, seven days. */
export const INVITATION_DAYS = 7;

const DAY = 86_400_000;

export interface Invitation {
  readonly organizationId: string;
  readonly role: Role;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

export type InvitationStatus = 'OPEN' | 'USED' | 'REVOKED' | 'EXPIRED';

/**
 * Where an invitation stands. It is good until the instant it expires, and not at it.
 * @example invitationStatus({ …, expiresAt, usedAt: null, revokedAt: null }, expiresAt) // 'EXPIRED'
 */
export function invitationStatus(
  { usedAt, revokedAt, expiresAt }: Pick<Invitation, 'usedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): InvitationStatus {
  if (usedAt) return 'USED';
  if (revokedAt) return 'REVOKED';
  return now < expiresAt ? 'OPEN' : 'EXPIRED';
}

/**
 * A new invitation to one role at one organization, or why it cannot be made: only an admitted organization invites, and only to
 * roles its kind has. Source: design.md §5.
 */
export function decideInvitation(
  organization: { readonly id: string; readonly kind: OrganizationKind; readonly status: OrganizationState },
  role: Role,
  now: Date,
): Invitation | Refusal<'identity.not-admitted' | 'identity.role-not-here'> {
  if (organization.status !== 'ADMITTED') return refuse('identity.not-admitted');
  if (!rolesAt(organization.kind).includes(role)) return refuse('identity.role-not-here');
  return { organizationId: organization.id, role, expiresAt: new Date(now.getTime() + INVITATION_DAYS * DAY), usedAt: null, revokedAt: null };
}

type AcceptanceRefusal = 'identity.invitation-used' | 'identity.invitation-over' | 'identity.post-held';

const refusalOfStatus = { USED: 'identity.invitation-used', REVOKED: 'identity.invitation-over', EXPIRED: 'identity.invitation-over' } as const;

/**
 * Takes up an invitation: once, in time, and only for a post the person does not hold yet.
 * @param facts.holdsPost whether the person holds this role at this organization already (never for a new person)
 * @returns when it was used, or why it cannot be
 */
export function decideAcceptance(
  invitation: Invitation,
  facts: { readonly holdsPost: boolean },
  now: Date,
): { readonly usedAt: Date } | Refusal<AcceptanceRefusal> {
  const status = invitationStatus(invitation, now);
  if (status !== 'OPEN') return refuse(refusalOfStatus[status]);
  return facts.holdsPost ? refuse('identity.post-held') : { usedAt: now };
}

/** Takes an invitation back while nobody has used it. */
export function decideRevocation(
  invitation: Invitation,
  now: Date,
): { readonly revokedAt: Date } | Refusal<'identity.invitation-used' | 'identity.invitation-over'> {
  const status = invitationStatus(invitation, now);
  return status === 'OPEN' ? { revokedAt: now } : refuse(refusalOfStatus[status]);
}
