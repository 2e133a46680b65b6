import { allow, type Permissions } from '#libs/access';
import { consortiaOf, organizationsWhere, staffRoles, type Role } from '#libs/kernel';

/** Who claims for the side that owes: its delegate, and those who run what was promised; for its own duties, the secretariat (domain.md §2.4). */
export const claimantRoles: readonly Role[] = ['DELEGATE', 'TASK_OWNER', 'ACADEMIC_OFFICER', 'SECRETARY'];

/** Who verifies for the side that is owed: the delegate, or the role that sees the work; of an industry body its verifiers. */
export const verifierRoles: readonly Role[] = ['DELEGATE', 'TASK_OWNER', 'ACADEMIC_OFFICER', 'VERIFIER'];

/** Who acts for the charter's neutral functions: rules on what two sides dispute, and checks what was drawn. */
export const arbiterRoles: readonly Role[] = ['DELEGATE', 'VERIFIER'];

/** Who acts for the secretariat, of the organization that holds it. */
export const secretariatRoles: readonly Role[] = ['SECRETARY', 'DELEGATE'];

/**
 * Who may do what to obligations (domain.md §2.4): the staff of members and the overseers read; the two sides propose, answer, claim,
 * verify and waive for themselves, and the charter's arbiter stands in as a party where it must verify, and rules where they dispute, and its
 * spot checker as one where it checks what was drawn. The secretariat lays down drafts for members to propose, and binds nobody. Which party may verify is the
 * domain's to say (domain/verifier.ts). No rule gives the secretariat, an administrator or an overseer a verification.
 */
export const obligationPermissions: Permissions = (actor) => {
  const own = consortiaOf(actor, ...staffRoles);
  const of = (...roles: readonly Role[]) => ({
    consortiumId: { $in: consortiaOf(actor, ...roles) },
    'parties.organizationId': { $in: organizationsWhere(actor, ...roles) },
  });
  const secretariat = {
    consortiumId: { $in: consortiaOf(actor, ...secretariatRoles) },
    secretariatId: { $in: organizationsWhere(actor, ...secretariatRoles) },
  };
  return [
    allow('read', 'Obligation', { consortiumId: { $in: own } }),
    allow('read', 'Obligation', { consortiumId: { $in: actor.oversees } }),
    allow('propose', 'Obligation', of('DELEGATE')),
    allow('answer', 'Obligation', of('DELEGATE')),
    allow('claim', 'Obligation', of(...claimantRoles)),
    allow('verify', 'Obligation', of(...verifierRoles)),
    allow('waive', 'Obligation', of('DELEGATE')),
    allow('rule', 'Obligation', of(...arbiterRoles)),
    allow('check', 'Obligation', of(...arbiterRoles)),
    allow('inspect', 'Obligation', of(...staffRoles)),
    allow('draft', 'Obligation', secretariat),
    allow('read', 'ObligationImport', secretariat),
    allow('withdraw', 'ObligationImport', secretariat),
  ];
};
