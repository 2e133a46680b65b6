import { refuse, type OrganizationKind, type Refusal, type Role } from '#libs/kernel';
import { rolesAt } from './roles-at.js';

type GiveRefusal = 'identity.role-not-here' | 'identity.not-of-organization' | 'identity.post-held';

/**
 * Gives a further role to someone who already works for the organization; anyone else comes by an invitation they accept
 * themselves (互聘 needs the person's consent). Source: design.md §5.
 * @param facts.rolesHeld the roles the person holds at this organization now
 */
export function decideGivePost(
  kind: OrganizationKind,
  role: Role,
  facts: { readonly rolesHeld: readonly Role[] },
): { readonly role: Role } | Refusal<GiveRefusal> {
  if (!facts.rolesHeld.some((held) => rolesAt(kind).includes(held))) return refuse('identity.not-of-organization');
  if (!rolesAt(kind).includes(role)) return refuse('identity.role-not-here');
  return facts.rolesHeld.includes(role) ? refuse('identity.post-held') : { role };
}

type EndRefusal = 'identity.post-ended' | 'identity.last-administrator';

/**
 * Ends a post. An organization is never left without an administrator, or nobody could ever act for it again.
 * @param facts.administrators how many people administer the organization now
 */
export function decideEndPost(
  post: { readonly role: Role; readonly toAt: Date | null },
  facts: { readonly administrators: number },
  now: Date,
): { readonly toAt: Date } | Refusal<EndRefusal> {
  if (post.toAt) return refuse('identity.post-ended');
  if (post.role === 'ADMINISTRATOR' && facts.administrators <= 1) return refuse('identity.last-administrator');
  return { toAt: now };
}
