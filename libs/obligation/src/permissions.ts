import { allow, type Permissions } from '#libs/access';
import { consortiaOf, organizationsWhere, staffRoles } from '#libs/kernel';

/**
 * Who may do what to obligations (domain.md §2.4): the staff of members and the overseers read; delegates of the two sides propose and
 * answer. Nobody here verifies: verification comes with the keys of a task, so neither the secretariat nor an overseer ever can.
 */
export const obligationPermissions: Permissions = (actor) => {
  const own = consortiaOf(actor, ...staffRoles);
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  return [
    allow('read', 'Obligation', { consortiumId: { $in: own } }),
    allow('read', 'Obligation', { consortiumId: { $in: actor.oversees } }),
    allow('propose', 'Obligation', { consortiumId: { $in: consortiaOf(actor, 'DELEGATE') }, 'parties.organizationId': { $in: delegateOf } }),
    allow('answer', 'Obligation', { consortiumId: { $in: consortiaOf(actor, 'DELEGATE') }, 'parties.organizationId': { $in: delegateOf } }),
  ];
};
