import { allow, type Permissions } from '#libs/access';
import { organizationsWhere, staffRoles } from '#libs/kernel';

/**
 * Who may do what with organizations, people and sign-ins (design.md §5). An administrator manages the own organization only;
 * the operator admits organizations and has no rule about consortia.
 */
export const identityPermissions: Permissions = (actor) => {
  const administered = organizationsWhere(actor, 'ADMINISTRATOR');
  const anyPost = organizationsWhere(actor);
  return [
    allow('read', 'Session', { accountId: actor.accountId }),
    allow('end', 'Session', { accountId: actor.accountId }),
    allow('open', 'Token', { accountId: actor.accountId }),
    allow('change', 'Account', { id: actor.accountId }),
    allow('accept', 'Invitation'),
    allow('register', 'Organization'),
    allow('read', 'Person', { id: actor.personId }),
    allow('erase', 'Person', { id: actor.personId }),
    // What a person has registered is theirs to follow until it is admitted; posts count only after that.
    allow('read', 'Organization', { 'administrators.personId': actor.personId }),
    allow('resubmit', 'Organization', { status: 'REFUSED', 'administrators.personId': actor.personId }),
    ...(anyPost.length > 0 ? [allow('read', 'Organization', { id: { $in: anyPost } })] : []),
    ...ofStaff(organizationsWhere(actor, ...staffRoles)),
    ...ofAdministrator(administered),
    ...(organizationsWhere(actor, 'ADMINISTRATOR', 'DELEGATE', 'SECRETARY').length > 0 ? [allow('search', 'Directory')] : []),
    ...(actor.operator ? ofOperator() : []),
  ];
};

const ofStaff = (organizations: readonly string[]) =>
  organizations.length === 0
    ? []
    : [
        allow('see-colleagues', 'Organization', { id: { $in: organizations } }),
        allow('read', 'Post', { organizationId: { $in: organizations }, role: { $nin: ['STUDENT', 'GUARDIAN'] } }),
        allow('read', 'Person', { 'posts.organizationId': { $in: organizations } }),
      ];

const ofAdministrator = (organizations: readonly string[]) =>
  organizations.length === 0
    ? []
    : [
        allow('invite', 'Organization', { id: { $in: organizations } }),
        allow('read', 'Invitation', { organizationId: { $in: organizations } }),
        allow('revoke', 'Invitation', { organizationId: { $in: organizations } }),
        allow('give-posts', 'Organization', { id: { $in: organizations } }),
        allow('end', 'Post', { organizationId: { $in: organizations }, role: { $nin: ['STUDENT', 'GUARDIAN'] } }),
        allow('reset', 'Person', { 'posts.organizationId': { $in: organizations } }),
        allow('erase', 'Person', { 'posts.organizationId': { $in: organizations } }),
      ];

const ofOperator = () => [
  allow('read', 'Organization'),
  allow('admit', 'Organization'),
  allow('group', 'Organization'),
  allow('read', 'Person', { 'posts.role': 'ADMINISTRATOR' }),
  allow('reset', 'Person', { 'posts.role': 'ADMINISTRATOR' }),
];
