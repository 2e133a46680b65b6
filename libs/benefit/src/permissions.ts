import { allow, type Permissions, type Rule } from '#libs/access';
import { organizationsWhere, type Actor, type Role, type Standing } from '#libs/kernel';

/** Posts through which an organization's money is its people's business. */
const moneyRoles: readonly Role[] = ['DELEGATE', 'FINANCE', 'TASK_OWNER', 'ACADEMIC_OFFICER', 'SECRETARY'];

/** Organizations at which the actor holds one of the posts, each with the consortia it is a member of now: who has left sees nothing. */
function standings(actor: Actor, ...roles: readonly Role[]): readonly { readonly organizationId: string; readonly consortia: readonly string[] }[] {
  return organizationsWhere(actor, ...roles).map((organizationId) => ({
    organizationId,
    consortia: actor.memberships.filter((membership) => membership.organizationId === organizationId).map((membership) => membership.consortiumId),
  }));
}

const each = (actor: Actor, roles: readonly Role[], field: string, action: string, subject: string): readonly Rule[] =>
  standings(actor, ...roles).map(({ organizationId, consortia }) =>
    allow(action, subject, { consortiumId: { $in: consortia }, [field]: organizationId }),
  );

/**
 * Agreements and statements are their parties' (domain.md §2.4: party); the secretariat prepares and reads, an overseer reads totals.
 * The payer records and issues, the school verifies, each payee confirms what it received, each student the own pay.
 */
export const benefitPermissions: Permissions = (actor) => [
  ...each(actor, moneyRoles, 'parties.organizationId', 'read', 'Agreement'),
  ...each(actor, ['SECRETARY'], 'secretariatId', 'read', 'Agreement'),
  allow('read', 'Agreement', { consortiumId: { $in: actor.oversees } }),
  ...each(actor, ['DELEGATE', 'FINANCE'], 'parties.organizationId', 'draft', 'Agreement'),
  ...each(actor, ['SECRETARY'], 'secretariatId', 'draft', 'Agreement'),
  ...each(actor, ['DELEGATE'], 'parties.organizationId', 'sign', 'Agreement'),

  ...each(actor, moneyRoles, 'parties.organizationId', 'read', 'Statement'),
  ...each(actor, ['SECRETARY'], 'secretariatId', 'read', 'Statement'),
  allow('read', 'Statement', { consortiumId: { $in: actor.oversees } }),
  ...each(actor, moneyRoles, 'parties.organizationId', 'inspect', 'Statement'),
  ...each(actor, ['FINANCE', 'TASK_OWNER', 'DELEGATE'], 'payerId', 'name-payees', 'Statement'),
  ...each(actor, ['FINANCE', 'ACADEMIC_OFFICER', 'DELEGATE'], 'schoolId', 'name-payees', 'Statement'),
  ...each(actor, ['FINANCE', 'TASK_OWNER'], 'payerId', 'record', 'Statement'),
  ...each(actor, ['FINANCE', 'ACADEMIC_OFFICER'], 'schoolId', 'verify', 'Statement'),
  ...each(actor, ['FINANCE', 'DELEGATE'], 'payerId', 'issue', 'Statement'),

  ...each(actor, moneyRoles, 'parties.organizationId', 'read', 'Payment'),
  ...each(actor, ['SECRETARY'], 'secretariatId', 'read', 'Payment'),
  allow('read', 'Payment', { consortiumId: { $in: actor.oversees } }),
  ...each(actor, ['FINANCE'], 'payerId', 'record', 'Payment'),
  ...each(actor, ['FINANCE'], 'payeeId', 'receive', 'Payment'),

  allow('read', 'Pay', { personId: actor.personId }),
  allow('confirm', 'Pay', { personId: actor.personId }),
];

/** Who may read an agreement or a statement, as search keeps it beside the document: a spec holds it equal to the rules above. */
export const settlementReaders = (settlement: {
  readonly consortiumId: string;
  readonly secretariatId: string;
  readonly parties: readonly { readonly organizationId: string }[];
}): readonly Standing[] => {
  const { consortiumId, secretariatId, parties } = settlement;
  return [
    ...parties.flatMap(({ organizationId }) => moneyRoles.map((role) => ({ consortiumId, organizationId, role }))),
    { consortiumId, organizationId: secretariatId, role: 'SECRETARY' },
    { consortiumId, role: 'OVERSEER' },
  ];
};
