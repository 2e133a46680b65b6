import type { Capability } from '#libs/platform';
import { obligationRefusals } from './domain/refusals.js';
import { ObligationModule } from './nest/obligation.module.js';
import { obligationPermissions } from './permissions.js';

/** Promises and their verification. */
export const obligation = { module: ObligationModule, permissions: obligationPermissions, refusals: obligationRefusals } satisfies Capability;

// What seeds and the installation's own tools play.
export { AnswerObligation } from './application/answer-obligation.js';
export { ProposeObligation } from './application/propose-obligation.js';
