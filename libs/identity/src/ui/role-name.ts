import type { OrganizationKind, Role } from '#libs/kernel';
import {
  identity_kind_authority,
  identity_kind_enterprise,
  identity_kind_industry_body,
  identity_kind_park,
  identity_kind_school,
  identity_kind_university,
  identity_role_academic_officer,
  identity_role_administrator,
  identity_role_delegate,
  identity_role_finance,
  identity_role_guardian,
  identity_role_mentor,
  identity_role_overseer,
  identity_role_safety_officer,
  identity_role_secretary,
  identity_role_student,
  identity_role_task_owner,
  identity_role_teacher,
  identity_role_verifier,
} from '#messages';

const roleNames: Readonly<Record<Role, () => string>> = {
  ADMINISTRATOR: identity_role_administrator,
  DELEGATE: identity_role_delegate,
  FINANCE: identity_role_finance,
  TASK_OWNER: identity_role_task_owner,
  MENTOR: identity_role_mentor,
  SAFETY_OFFICER: identity_role_safety_officer,
  ACADEMIC_OFFICER: identity_role_academic_officer,
  TEACHER: identity_role_teacher,
  STUDENT: identity_role_student,
  VERIFIER: identity_role_verifier,
  SECRETARY: identity_role_secretary,
  OVERSEER: identity_role_overseer,
  GUARDIAN: identity_role_guardian,
};

/** What a role is called. */
export const roleName = (role: Role): string => roleNames[role]();

const kindNames: Readonly<Record<OrganizationKind, () => string>> = {
  ENTERPRISE: identity_kind_enterprise,
  SCHOOL: identity_kind_school,
  UNIVERSITY: identity_kind_university,
  INDUSTRY_BODY: identity_kind_industry_body,
  PARK: identity_kind_park,
  AUTHORITY: identity_kind_authority,
};

/** What a kind of organization is called. */
export const kindName = (kind: OrganizationKind): string => kindNames[kind]();
