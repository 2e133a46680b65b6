import { allow, type Permissions } from '#libs/access';
import { consortiaOf, organizationsWhere, staffRoles } from '#libs/kernel';

/**
 * Who may do what to coordination requests (domain.md §2.4): the staff of members and the overseers read; a member's delegate asks for the
 * member, the secretary for the secretariat, and the same judge the answer. An authority's delegate reads and answers what is addressed
 * to that authority: it speaks for its own organization, and of the consortium it learns nothing more. An overseer answers nothing.
 */
export const coordinationPermissions: Permissions = (actor) => {
  const own = consortiaOf(actor, ...staffRoles);
  const secretariats = organizationsWhere(actor, 'SECRETARY');
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  const authorities = [
    ...new Set(
      actor.posts.filter(({ role, organizationKind }) => role === 'DELEGATE' && organizationKind === 'AUTHORITY').map((post) => post.organizationId),
    ),
  ];
  return [
    allow('read', 'Coordination', { consortiumId: { $in: own } }),
    allow('read', 'Coordination', { consortiumId: { $in: actor.oversees } }),
    allow('read', 'Coordination', { secretariatId: { $in: secretariats } }),
    allow('read', 'Coordination', { 'addressees.organizationId': { $in: authorities } }),
    allow('ask', 'Coordination', { consortiumId: { $in: consortiaOf(actor, 'DELEGATE') }, requesterId: { $in: delegateOf } }),
    allow('ask', 'Coordination', { secretariatId: { $in: secretariats }, requesterId: { $in: secretariats } }),
    allow('judge', 'Coordination', { consortiumId: { $in: consortiaOf(actor, 'DELEGATE') }, requesterId: { $in: delegateOf } }),
    allow('judge', 'Coordination', { secretariatId: { $in: secretariats }, requesterId: { $in: secretariats } }),
    ...(authorities.length > 0 ? [allow('answer', 'Coordination', { speaksForId: { $in: authorities } })] : []),
  ];
};
