import { allow, type Permissions } from '#libs/access';
import { consortiaOf, holds, staffRoles, type Actor, type Membership, type Role } from '#libs/kernel';

/** Who says for an organization what it needs and offers, and answers others: who speaks for it, who runs its orders, who runs its teaching. */
export const keeperRoles: readonly Role[] = ['DELEGATE', 'TASK_OWNER', 'ACADEMIC_OFFICER'];

const through = (actor: Actor, ...roles: readonly Role[]): readonly Membership[] =>
  actor.memberships.filter((m) => holds(actor, m.organizationId, ...roles));

/**
 * Who may do what to the lists: the staff of the members and the overseers read what is published; each organization's keepers keep its own.
 * Drafts are shown to their organization alone (the list's statement), and an offer to its two sides.
 */
export const demandPermissions: Permissions = (actor) => [
  allow('read', 'Demand', { consortiumId: { $in: consortiaOf(actor, ...staffRoles) } }),
  allow('read', 'Demand', { consortiumId: { $in: actor.oversees } }),
  ...through(actor, ...keeperRoles).flatMap((m) => [
    allow('keep', 'Demand', { consortiumId: m.consortiumId, organizationId: m.organizationId }),
    allow('respond', 'Demand', { consortiumId: m.consortiumId, responderId: m.organizationId }),
    allow('answer', 'DemandResponse', { consortiumId: m.consortiumId, ownerId: m.organizationId }),
    allow('withdraw', 'DemandResponse', { consortiumId: m.consortiumId, responderId: m.organizationId }),
  ]),
  ...through(actor, ...staffRoles).flatMap((m) => [
    allow('read', 'DemandResponse', { consortiumId: m.consortiumId, ownerId: m.organizationId }),
    allow('read', 'DemandResponse', { consortiumId: m.consortiumId, responderId: m.organizationId }),
  ]),
];
