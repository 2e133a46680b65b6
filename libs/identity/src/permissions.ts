import { allow, type Permissions } from '#libs/access';
import { consortiaOf, organizationsWhere, staffRoles, type Actor } from '#libs/kernel';

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
    ...ofTags(actor),
    ...ofMergers(actor),
    ...ofStaff(organizationsWhere(actor, ...staffRoles)),
    ...ofAdministrator(administered),
    ...(organizationsWhere(actor, 'ADMINISTRATOR', 'DELEGATE', 'SECRETARY').length > 0 ? [allow('search', 'Directory')] : []),
    ...(actor.operator ? ofOperator() : []),
  ];
};

/** What an organization is known for is read by its own staff, its fellow members and their overseers; confirmed by authorities and industry bodies. */
const ofTags = (actor: Actor) => {
  const staffAt = organizationsWhere(actor, ...staffRoles);
  const bodies = actor.posts.filter(
    ({ organizationKind, role }) => organizationKind === 'INDUSTRY_BODY' && (role === 'DELEGATE' || role === 'VERIFIER'),
  );
  const beside = actor.memberships.filter((m) => bodies.some((post) => post.organizationId === m.organizationId)).map((m) => m.consortiumId);
  return [
    allow('read', 'OrganizationTag', { organizationId: { $in: staffAt } }),
    allow('read', 'OrganizationTag', { 'consortia.consortiumId': { $in: consortiaOf(actor, ...staffRoles) } }),
    allow('read', 'OrganizationTag', { 'consortia.consortiumId': { $in: actor.oversees } }),
    ...[beside, actor.oversees]
      .filter((them) => them.length > 0)
      .map((them) => allow('confirm', 'OrganizationTag', { 'consortia.consortiumId': { $in: them } })),
  ];
};

/** A merger is declared for the one that ends, agreed to by the delegate of the one that takes it in, and read by the staff of both. */
const ofMergers = (actor: Actor) => {
  const staffAt = organizationsWhere(actor, ...staffRoles);
  const declares = organizationsWhere(actor, 'DELEGATE', 'ADMINISTRATOR');
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  return [
    ...(declares.length > 0 ? [allow('merge', 'Organization', { id: { $in: declares } })] : []),
    ...(declares.length > 0 ? [allow('withdraw', 'Merger', { fromId: { $in: declares } })] : []),
    ...(delegateOf.length > 0 ? [allow('answer', 'Merger', { intoId: { $in: delegateOf } })] : []),
    ...(staffAt.length > 0 ? [allow('read', 'Merger', { fromId: { $in: staffAt } }), allow('read', 'Merger', { intoId: { $in: staffAt } })] : []),
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
        allow('tag', 'Organization', { id: { $in: organizations } }),
        allow('withdraw', 'OrganizationTag', { organizationId: { $in: organizations } }),
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
  allow('read', 'Merger'),
  allow('record', 'Merger'),
  allow('read', 'OrganizationTag'),
  allow('confirm', 'OrganizationTag'),
  allow('read', 'Person', { 'posts.role': 'ADMINISTRATOR' }),
  allow('reset', 'Person', { 'posts.role': 'ADMINISTRATOR' }),
];
