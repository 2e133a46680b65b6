import type { OrganizationKind, Role } from '#libs/kernel';

const EVERYWHERE: readonly Role[] = ['ADMINISTRATOR', 'DELEGATE', 'FINANCE', 'SECRETARY'];

/** Roles an administrator may give at each kind of organization (design.md §5). */
const ROLES: Readonly<Record<OrganizationKind, readonly Role[]>> = {
  ENTERPRISE: [...EVERYWHERE, 'TASK_OWNER', 'MENTOR', 'SAFETY_OFFICER'],
  SCHOOL: [...EVERYWHERE, 'ACADEMIC_OFFICER', 'TEACHER'],
  UNIVERSITY: [...EVERYWHERE, 'ACADEMIC_OFFICER', 'TEACHER'],
  INDUSTRY_BODY: [...EVERYWHERE, 'VERIFIER'],
  PARK: EVERYWHERE,
  AUTHORITY: [...EVERYWHERE, 'OVERSEER'],
};

/**
 * The roles an administrator may give at an organization of this kind. Students come by their school's roster and guardians by
 * their student, never by an administrator's choice. Source: design.md §5.
 * @example rolesAt('INDUSTRY_BODY') // ['ADMINISTRATOR', 'DELEGATE', 'FINANCE', 'SECRETARY', 'VERIFIER']
 */
export const rolesAt = (kind: OrganizationKind): readonly Role[] => ROLES[kind];
