import { allow, type Permissions } from '#libs/access';
import { consortiaOf, holds, organizationsWhere, staffRoles } from '#libs/kernel';

/**
 * Who may do what to meetings (domain.md §2.4): the staff of members and the overseers read; the secretariat convenes, keeps and writes,
 * and a lead's delegate convenes too; the delegates of those who attended sign. Who attended is the domain's to say.
 */
export const meetingPermissions: Permissions = (actor) => {
  const own = consortiaOf(actor, ...staffRoles);
  const secretariats = organizationsWhere(actor, 'SECRETARY');
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  const leads = actor.memberships
    .filter(({ seat, organizationId }) => seat !== null && holds(actor, organizationId, 'DELEGATE'))
    .map(({ consortiumId }) => consortiumId);
  return [
    allow('read', 'Meeting', { consortiumId: { $in: own } }),
    allow('read', 'Meeting', { consortiumId: { $in: actor.oversees } }),
    allow('read', 'Meeting', { secretariatId: { $in: secretariats } }),
    allow('read-names', 'Meeting', { consortiumId: { $in: own } }),
    allow('convene', 'Meeting', { secretariatId: { $in: secretariats } }),
    allow('convene', 'Meeting', { consortiumId: { $in: leads } }),
    allow('keep', 'Meeting', { secretariatId: { $in: secretariats } }),
    allow('sign', 'Meeting', { 'participants.organizationId': { $in: delegateOf } }),
  ];
};
