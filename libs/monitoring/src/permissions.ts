import { allow, type Permissions } from '#libs/access';
import { consortiaOf, staffRoles } from '#libs/kernel';

/** The staff of members and the overseers read the overview and open its figures; whoever is signed in has a today (domain.md §2.4, §10). */
export const monitoringPermissions: Permissions = (actor) => [
  allow('read', 'Overview', { consortiumId: { $in: consortiaOf(actor, ...staffRoles) } }),
  allow('read', 'Overview', { consortiumId: { $in: actor.oversees } }),
  allow('read', 'Today', { personId: actor.personId }),
];
