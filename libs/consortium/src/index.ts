import type { Capability } from '#libs/platform';
import { consortiumRefusals } from './domain/refusals.js';
import { ConsortiumModule } from './nest/consortium.module.js';
import { consortiumPermissions } from './permissions.js';

export const consortium = { module: ConsortiumModule, permissions: consortiumPermissions, refusals: consortiumRefusals } satisfies Capability;
