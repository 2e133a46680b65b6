import type { Capability } from '#libs/platform';
import { obligationRefusals } from './domain/refusals.js';
import { ObligationModule } from './nest/obligation.module.js';
import { obligationPermissions } from './permissions.js';

/** Promises and their verification. */
export const obligation = { module: ObligationModule, permissions: obligationPermissions, refusals: obligationRefusals } satisfies Capability;
