import { allow, type Permissions, type Rule } from '#libs/access';
import { consortiaOf, holds, staffRoles, type Actor, type Membership, type Role } from '#libs/kernel';

/** Memberships of organizations where the actor holds one of the roles. A rule names consortium and organization together, so that rights at one member never reach through another. */
const through = (actor: Actor, ...roles: readonly Role[]): readonly Membership[] =>
  actor.memberships.filter((m) => holds(actor, m.organizationId, ...roles));

const kindOf = (actor: Actor, organizationId: string): string | undefined =>
  actor.posts.find((post) => post.organizationId === organizationId)?.organizationKind;

const postings = (actor: Actor): readonly Membership[] =>
  through(actor, 'TASK_OWNER').filter((m) => kindOf(actor, m.organizationId) === 'ENTERPRISE');
const schools = (actor: Actor, ...roles: readonly Role[]): readonly Membership[] =>
  through(actor, ...roles).filter((m) => ['SCHOOL', 'UNIVERSITY'].includes(kindOf(actor, m.organizationId) ?? ''));

const published = { number: { $ne: null } } as const;

/** Who may see that a task exists: the staff of the members, overseers of the region, the team; a draft only its enterprise. */
const readers = (actor: Actor): readonly Rule[] => [
  allow('read', 'Task', { consortiumId: { $in: consortiaOf(actor, ...staffRoles) }, ...published }),
  ...through(actor, ...staffRoles).map((m) => allow('read', 'Task', { consortiumId: m.consortiumId, enterpriseId: m.organizationId })),
  allow('read', 'Task', { consortiumId: { $in: actor.oversees }, ...published }),
  allow('read', 'Task', { consortiumId: { $in: consortiaOf(actor, 'STUDENT') }, 'seats.personId': actor.personId }),
];

/** The room's one audience: the poster's side, the school's academic officers, the named teacher, students whose seat is cleared. */
const audience = (actor: Actor, ...actions: readonly string[]): readonly Rule[] =>
  actions.flatMap((action) => [
    ...through(actor, 'TASK_OWNER', 'MENTOR', 'SAFETY_OFFICER').map((m) =>
      allow(action, 'Task', { consortiumId: m.consortiumId, enterpriseId: m.organizationId }),
    ),
    ...teamRules(actor, action),
  ]);

const teamRules = (actor: Actor, action: string): readonly Rule[] => [
  ...schools(actor, 'ACADEMIC_OFFICER').map((m) => allow(action, 'Task', { consortiumId: m.consortiumId, schoolId: m.organizationId })),
  ...schools(actor, 'TEACHER').map((m) =>
    allow(action, 'Task', { consortiumId: m.consortiumId, schoolId: m.organizationId, teacherId: actor.personId }),
  ),
  ...students(actor, action),
];

const students = (actor: Actor, action: string): readonly Rule[] =>
  through(actor, 'STUDENT').map((m) =>
    allow(action, 'Task', { consortiumId: m.consortiumId, schoolId: m.organizationId, 'clearedSeats.personId': actor.personId }),
  );

/** The enterprise's steps. */
const enterprise = (actor: Actor): readonly Rule[] => [
  ...postings(actor).flatMap((m) =>
    ['post', 'edit', 'publish', 'cancel'].map((action) => allow(action, 'Task', { consortiumId: m.consortiumId, enterpriseId: m.organizationId })),
  ),
  ...through(actor, 'MENTOR').flatMap((m) =>
    ['start', 'inspect', 'withdraw'].map((action) => allow(action, 'Task', { consortiumId: m.consortiumId, enterpriseId: m.organizationId })),
  ),
  ...through(actor, ...staffRoles).map((m) => allow('read-terms', 'Task', { consortiumId: m.consortiumId, enterpriseId: m.organizationId })),
];

/** The school's steps; taking a task on is asked with the school it would then have. */
const school = (actor: Actor): readonly Rule[] => [
  ...schools(actor, 'ACADEMIC_OFFICER').flatMap((m) =>
    ['award', 'name-teacher', 'fill'].map((action) => allow(action, 'Task', { consortiumId: m.consortiumId, schoolId: m.organizationId })),
  ),
  ...schools(actor, 'ACADEMIC_OFFICER', 'TEACHER').map((m) =>
    allow('know-team', 'Task', { consortiumId: m.consortiumId, schoolId: m.organizationId }),
  ),
  ...schools(actor, 'TEACHER').flatMap((m) =>
    ['sign', 'withdraw', 'resume'].map((action) =>
      allow(action, 'Task', { consortiumId: m.consortiumId, schoolId: m.organizationId, teacherId: actor.personId }),
    ),
  ),
  ...students(actor, 'deliver'),
  ...students(actor, 'resume'),
  ...teamRules(actor, 'read-terms'),
];

/** Who may do what to a production task (domain.md §2.4). Overseers, secretariats and industry bodies read only; guardians and operators do not. */
export const productionPermissions: Permissions = (actor) => [
  ...readers(actor),
  ...audience(actor, 'follow', 'say'),
  ...enterprise(actor),
  ...school(actor),
];
