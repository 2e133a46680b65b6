import type { Capability } from '#libs/platform';
import { identityRefusals } from './domain/refusals.js';
import { IdentityModule } from './nest/identity.module.js';
import { identityPermissions } from './permissions.js';

/** Accounts, sign-in, organizations, posts, people and their erasure. */
export const identity = { module: IdentityModule, permissions: identityPermissions, refusals: identityRefusals } satisfies Capability;

// What seeds and the installation's own tools play.
export { AcceptInvitation } from './application/accept-invitation.js';
export { DecideAdmission } from './application/decide-admission.js';
export { InstallOperator } from './application/install-operator.js';
export { InvitePerson } from './application/invite-person.js';
export { RegisterOrganization } from './application/register-organization.js';
