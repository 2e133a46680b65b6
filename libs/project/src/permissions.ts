import { allow, type Permissions } from '#libs/access';
import { consortiaOf, organizationsWhere, staffRoles } from '#libs/kernel';

/**
 * Who may do what to projects (domain.md §2.4: delegates speak for their organizations): the staff of members and the overseers read; a
 * member's delegate proposes one that it leads, and leads it; the delegates of those who take part join it and promise for it.
 */
export const projectPermissions: Permissions = (actor) => {
  const own = consortiaOf(actor, ...staffRoles);
  const speaksIn = consortiaOf(actor, 'DELEGATE');
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  return [
    allow('read', 'Project', { consortiumId: { $in: own } }),
    allow('read', 'Project', { consortiumId: { $in: actor.oversees } }),
    allow('read-names', 'Project', { consortiumId: { $in: own } }),
    allow('lead', 'Project', { consortiumId: { $in: speaksIn }, leadId: { $in: delegateOf } }),
    allow('speak', 'Project', { consortiumId: { $in: speaksIn }, 'parties.organizationId': { $in: delegateOf } }),
  ];
};
