import type { Capability } from '#libs/platform';
import { MonitoringModule } from './nest/monitoring.module.js';
import { monitoringPermissions } from './permissions.js';

/** The overview, its figures, and today. */
export const monitoring = { module: MonitoringModule, permissions: monitoringPermissions, refusals: {} } satisfies Capability;
