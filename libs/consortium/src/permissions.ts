import { allow, type Permissions } from '#libs/access';
import { consortiaOf, organizationsWhere, staffRoles } from '#libs/kernel';

/**
 * Who may do what to consortia, motions and memberships (domain.md §2.4: membership is proposed by the secretariat and decided by
 * the leads; overseers read). State is no matter of right: it is refused by the rule, with its reason.
 */
export const consortiumPermissions: Permissions = (actor) => {
  const own = consortiaOf(actor, ...staffRoles);
  const secretariats = organizationsWhere(actor, 'SECRETARY');
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  const invitedThrough = organizationsWhere(actor, 'DELEGATE', 'ADMINISTRATOR');
  return [
    ...(secretariats.length > 0 ? [allow('choose', 'ConsortiumKind'), allow('found', 'Consortium', { secretariatId: { $in: secretariats } })] : []),
    allow('list', 'Consortium'),

    allow('read', 'Consortium', { id: { $in: own } }),
    allow('read', 'Consortium', { id: { $in: actor.oversees } }),
    allow('read', 'Consortium', { secretariatId: { $in: secretariats } }),
    allow('read', 'Consortium', { 'invitations.organizationId': { $in: invitedThrough } }),
    allow('follow', 'Consortium', { id: { $in: own } }),
    allow('follow', 'Consortium', { id: { $in: actor.oversees } }),
    allow('redraft', 'Consortium', { secretariatId: { $in: secretariats } }),
    allow('invite', 'Consortium', { secretariatId: { $in: secretariats } }),
    allow('propose', 'Consortium', { secretariatId: { $in: secretariats } }),
    allow('give-up-seat', 'Consortium', { 'holders.organizationId': { $in: delegateOf } }),
    allow('turn-down', 'Membership', { secretariatId: { $in: secretariats } }),
    ...(delegateOf.length > 0 ? [allow('apply', 'Application', { organizationId: { $in: delegateOf } })] : []),

    allow('read', 'Motion', { consortiumId: { $in: own } }),
    allow('read', 'Motion', { consortiumId: { $in: actor.oversees } }),
    allow('read', 'Motion', { secretariatId: { $in: secretariats } }),
    allow('read', 'Motion', { kind: 'CHARTER', 'invitations.organizationId': { $in: invitedThrough } }),
    allow('read', 'Motion', { candidateId: { $in: invitedThrough }, candidateStatus: 'INVITED' }),
    // A payee gives up what it is owed by its own word, also once it is no member any more; nothing else of the consortium is shown to it.
    allow('read', 'Motion', { kind: 'WRITE_OFF', candidateId: { $in: delegateOf } }),
    allow('read-names', 'Motion', { consortiumId: { $in: own } }),
    allow('sign', 'Motion', { 'signers.organizationId': { $in: delegateOf } }),
    allow('refuse', 'Motion', { 'signers.organizationId': { $in: delegateOf } }),

    allow('read', 'Membership', { consortiumId: { $in: own } }),
    allow('read', 'Membership', { consortiumId: { $in: actor.oversees } }),
    allow('read', 'Membership', { secretariatId: { $in: secretariats } }),
    allow('read', 'Membership', { organizationId: { $in: invitedThrough }, status: { $in: ['APPLIED', 'INVITED', 'ACTIVE'] } }),
    allow('answer', 'Membership', { organizationId: { $in: delegateOf }, status: { $in: ['APPLIED', 'INVITED', 'ACTIVE'] } }),
    allow('leave', 'Membership', { organizationId: { $in: delegateOf }, status: { $in: ['ACTIVE', 'SUSPENDED'] } }),
  ];
};
