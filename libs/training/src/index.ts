import type { Capability } from '#libs/platform';
import { trainingRefusals } from './domain/index.js';
import { TrainingModule } from './nest/training.module.js';
import { trainingPermissions } from './permissions.js';

/** Rosters, clearance, hours and outcomes of students. */
export const training = { module: TrainingModule, permissions: trainingPermissions, refusals: trainingRefusals } satisfies Capability;
