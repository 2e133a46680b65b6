import { consortium } from '#libs/consortium';
import { monitoring } from '#libs/monitoring';
import { obligation } from '#libs/obligation';
import type { Capability } from '#libs/platform';

/** Every capability of the product, used by both processes: adding one is one folder, one migration, one line here. */
export const capabilities: readonly Capability[] = [consortium, obligation, monitoring];
