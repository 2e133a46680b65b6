import { allow, type Permissions } from '#libs/access';
import { organizationsWhere } from '#libs/kernel';

/**
 * Who may do what with students, their clearance, hours and outcomes (domain.md §2.4). Every subject carries the school as `organizationId`, the enterprise
 * as `enterpriseId` and the student's person as `personId`. Overseers, industry bodies and secretariats have no rule here: they never see persons.
 */
export const trainingPermissions: Permissions = (actor) => {
  const officer = { organizationId: { $in: organizationsWhere(actor, 'ACADEMIC_OFFICER') } };
  const school = { organizationId: { $in: organizationsWhere(actor, 'ACADEMIC_OFFICER', 'TEACHER') } };
  const enterprise = { enterpriseId: { $in: organizationsWhere(actor, 'MENTOR', 'TASK_OWNER') } };
  const mentor = { enterpriseId: { $in: organizationsWhere(actor, 'MENTOR') } };
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
    allow('read', 'Hours', enterprise),
    allow('read', 'Hours', self),
    allow('log', 'Hours', self),
    allow('confirm', 'Hours', mentor),
    allow('credit', 'Hours', school),
    allow('read', 'Outcome', school),
    allow('read', 'Outcome', enterprise),
    allow('read', 'Outcome', self),
    allow('report', 'Outcome', school),
    allow('comment', 'Outcome', enterprise),
  ];
};
