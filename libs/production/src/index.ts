import type { Capability } from '#libs/platform';
import { productionRefusals } from './domain/refusals.js';
import { ProductionModule } from './nest/production.module.js';
import { productionPermissions } from './permissions.js';

/** Production tasks, their team, their deliveries and their room. */
export const production = { module: ProductionModule, permissions: productionPermissions, refusals: productionRefusals } satisfies Capability;
