import type { Id } from './id.js';

export const organizationKinds = ['ENTERPRISE', 'SCHOOL', 'UNIVERSITY', 'INDUSTRY_BODY', 'PARK', 'AUTHORITY'] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const roles = [
  'ADMINISTRATOR',
  'DELEGATE',
  'FINANCE',
  'TASK_OWNER',
  'MENTOR',
  'SAFETY_OFFICER',
  'ACADEMIC_OFFICER',
  'TEACHER',
  'STUDENT',
  'VERIFIER',
  'SECRETARY',
  'OVERSEER',
  'GUARDIAN',
] as const;
export type Role = (typeof roles)[number];

/** A person's current role at one organization. One person may hold posts at several (互聘). */
export interface Post {
  readonly organizationId: Id<'Organization'>;
  readonly organizationKind: OrganizationKind;
  readonly role: Role;
}

/** An organization the person holds a post at, as a current member of a consortium; `seat` when it holds a lead seat there. */
export interface Membership {
  readonly consortiumId: Id<'Consortium'>;
  readonly organizationId: Id<'Organization'>;
  readonly seat: string | null;
}

/** Who asks: one signed-in account with all that decides what it may do. Plain data, the same in server and browser. */
export interface Actor {
  readonly accountId: Id<'Account'>;
  readonly personId: Id<'Person'>;
  readonly operator: boolean;
  readonly locale: Locale;
  readonly posts: readonly Post[];
  readonly memberships: readonly Membership[];
  /** Consortia whose region lies under the region code of an authority at which the person is an overseer. */
  readonly oversees: readonly Id<'Consortium'>[];
}

export type Locale = 'zh' | 'en';

const isWanted = (role: Role, wanted: readonly Role[]): boolean => wanted.length === 0 || wanted.includes(role);

/** Organizations at which the actor holds at least one of the roles; without roles, any post. */
export const organizationsWhere = (actor: Pick<Actor, 'posts'>, ...wanted: readonly Role[]): readonly Id<'Organization'>[] => [
  ...new Set(actor.posts.filter((p) => isWanted(p.role, wanted)).map((p) => p.organizationId)),
];

/** Whether the actor holds one of the roles at this organization; without roles, any post. */
export const holds = (actor: Actor, organizationId: Id<'Organization'>, ...wanted: readonly Role[]): boolean =>
  actor.posts.some((p) => p.organizationId === organizationId && isWanted(p.role, wanted)); // asked for every row of a list: makes nothing

/** Consortia in which an organization is a member where the actor holds one of the roles; without roles, any post. */
export function consortiaOf(actor: Actor, ...wanted: readonly Role[]): readonly Id<'Consortium'>[] {
  const organizations = organizationsWhere(actor, ...wanted);
  return [...new Set(actor.memberships.filter((m) => organizations.includes(m.organizationId)).map((m) => m.consortiumId))];
}

/** Every post that is a matter of work for an organization: all roles but student and guardian. */
export const staffRoles: readonly Role[] = roles.filter((role) => role !== 'STUDENT' && role !== 'GUARDIAN' && role !== 'OVERSEER');
