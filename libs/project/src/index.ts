import type { Capability } from '#libs/platform';
import { projectRefusals } from './domain/refusals.js';
import { ProjectModule } from './nest/project.module.js';
import { projectPermissions } from './permissions.js';

/** Projects of a consortium that bring obligations of their own: joint R&D, vocational education overseas. */
export const project = { module: ProjectModule, permissions: projectPermissions, refusals: projectRefusals } satisfies Capability;
