import type { Capability } from '#libs/platform';
import { benefitRefusals } from './domain/refusals.js';
import { BenefitModule } from './nest/benefit.module.js';
import { benefitPermissions } from './permissions.js';

export const benefit = { module: BenefitModule, permissions: benefitPermissions, refusals: benefitRefusals } satisfies Capability;
