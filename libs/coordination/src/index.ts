import type { Capability } from '#libs/platform';
import { coordinationRefusals } from './domain/refusals.js';
import { CoordinationModule } from './nest/coordination.module.js';
import { coordinationPermissions } from './permissions.js';

/** Requests to authorities, their answers, and policies that members may qualify for. */
export const coordination = { module: CoordinationModule, permissions: coordinationPermissions, refusals: coordinationRefusals } satisfies Capability;
