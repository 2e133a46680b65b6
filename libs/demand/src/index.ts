import type { Capability } from '#libs/platform';
import { demandRefusals } from './domain/refusals.js';
import { DemandModule } from './nest/demand.module.js';
import { demandPermissions } from './permissions.js';

/** The three lists of a consortium and what is offered against them. */
export const demand = { module: DemandModule, permissions: demandPermissions, refusals: demandRefusals } satisfies Capability;
