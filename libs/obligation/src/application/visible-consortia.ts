import { consortiaOf, organizationsWhere, staffRoles, type Actor } from '#libs/kernel';

/** Consortia whose obligations the actor may read: the hand-written twin of the rule `read Obligation` (proven equal by a spec). */
export const visibleConsortia = (actor: Actor): readonly string[] => [...new Set([...consortiaOf(actor, ...staffRoles), ...actor.oversees])];

/** Organizations for which "we" stands on the actor's ledger. */
export const ownOrganizations = (actor: Actor): readonly string[] => organizationsWhere(actor, ...staffRoles);

/** The actor's organizations per consortium in which they are members: one pair each. */
export const ownSeats = (
  actor: Actor,
  organizations: readonly string[],
): readonly { readonly consortiumId: string; readonly organizationId: string }[] =>
  actor.memberships.filter((membership) => organizations.includes(membership.organizationId));
