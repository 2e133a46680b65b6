import { allow, type Permissions, type Rule } from '#libs/access';
import { holds, organizationsWhere, type Role } from '#libs/kernel';

/**
 * Who may do what with students, their clearance, hours and outcomes (domain.md §2.4). Every subject carries the school as `organizationId`, the enterprise
 * as `enterpriseId` and the student's person as `personId`. The school's students are its own; an enterprise sees them only while it is a member of the
 * consortium the work belongs to. Overseers, industry bodies and secretariats have no rule here: they never see persons.
 */
export const trainingPermissions: Permissions = (actor) => {
  const officer = { organizationId: { $in: organizationsWhere(actor, 'ACADEMIC_OFFICER') } };
  const school = { organizationId: { $in: organizationsWhere(actor, 'ACADEMIC_OFFICER', 'TEACHER') } };
  const enterprise = (action: string, subject: string, ...roles: readonly Role[]): readonly Rule[] =>
    actor.memberships
      .filter(({ organizationId }) => holds(actor, organizationId, ...roles))
      .map(({ consortiumId, organizationId }) => allow(action, subject, { consortiumId, enterpriseId: organizationId }));
  const self = { personId: actor.personId };
  return [
    allow('read', 'Student', school),
    allow('read', 'Student', self),
    allow('reveal', 'Student', officer),
    allow('issueCode', 'Student', officer),
    allow('read', 'RosterImport', officer),
    allow('import', 'RosterImport', officer),
    allow('read', 'Register', school),
    allow('extend', 'Register', officer),
    allow('read', 'Clearance', school),
    allow('attest', 'Clearance', school),
    allow('read', 'Hours', school),
    ...enterprise('read', 'Hours', 'MENTOR', 'TASK_OWNER'),
    allow('read', 'Hours', self),
    allow('log', 'Hours', self),
    ...enterprise('confirm', 'Hours', 'MENTOR'),
    allow('credit', 'Hours', school),
    allow('read', 'Outcome', school),
    ...enterprise('read', 'Outcome', 'MENTOR', 'TASK_OWNER'),
    allow('read', 'Outcome', self),
    allow('report', 'Outcome', school),
    ...enterprise('comment', 'Outcome', 'MENTOR', 'TASK_OWNER'),
  ];
};
