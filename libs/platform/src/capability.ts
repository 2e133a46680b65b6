import type { Type } from '@nestjs/common';
import type { Permissions } from '#libs/access';
import type { RefusalTable } from '#libs/kernel';

/** All that the processes need to know of a capability: one line in apps/capabilities.ts. */
export interface Capability {
  readonly module: Type<unknown>;
  readonly permissions: Permissions;
  readonly refusals: RefusalTable;
}
