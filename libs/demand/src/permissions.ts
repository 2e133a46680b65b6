import { allow, type Permissions, type Rule } from '#libs/access';
import { consortiaOf, holds, organizationsWhere, staffRoles, type Actor, type Membership, type Role } from '#libs/kernel';

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
  ...experts(actor),
  ...through(actor, ...staffRoles).flatMap((m) => [
    allow('read', 'DemandResponse', { consortiumId: m.consortiumId, ownerId: m.organizationId }),
    allow('read', 'DemandResponse', { consortiumId: m.consortiumId, responderId: m.organizationId }),
  ]),
];

/**
 * The pool of experts: everybody keeps their own entry, delegates and administrators those of their organization; fellow members' staff see
 * whom the person has consented to show. Overseers do not: these are people. Asking goes to the expert's organization.
 */
const experts = (actor: Actor): readonly Rule[] => {
  const managed = organizationsWhere(actor, 'DELEGATE', 'ADMINISTRATOR');
  const self = { personId: actor.personId };
  return [
    allow('read', 'Expert', { state: 'SHOWN', 'consortia.consortiumId': { $in: consortiaOf(actor, ...staffRoles) } }),
    allow('read', 'Expert', self),
    allow('read', 'Expert', { organizationId: { $in: managed } }),
    allow('enter', 'Expert', { ...self, organizationId: { $in: organizationsWhere(actor, ...staffRoles) } }),
    allow('enter', 'Expert', { organizationId: { $in: managed } }),
    allow('change', 'Expert', self),
    allow('change', 'Expert', { organizationId: { $in: managed } }),
    allow('consent', 'Expert', self),
    allow('remove', 'Expert', self),
    allow('remove', 'Expert', { organizationId: { $in: managed } }),
    ...through(actor, ...keeperRoles).flatMap((m) => [
      allow('ask', 'Expert', { consortiumId: m.consortiumId, askerId: m.organizationId }),
      allow('read', 'ExpertRequest', { consortiumId: m.consortiumId, askerId: m.organizationId }),
    ]),
    ...through(actor, 'DELEGATE', 'ADMINISTRATOR').flatMap((m) => [
      allow('read', 'ExpertRequest', { consortiumId: m.consortiumId, ownerId: m.organizationId }),
      allow('answer', 'ExpertRequest', { consortiumId: m.consortiumId, ownerId: m.organizationId }),
    ]),
  ];
};
