import type { LoggedEvent } from '#libs/platform';
import type { MotionStore } from './ports/motion-store.js';

/**
 * Why somebody refused a motion or gave a seat up goes with them, in the same transaction; that it happened, when and for whom stays. What
 * stands in a signed text stays too: it is the organization's word, and its hash is signed (design.md §4).
 */
export class EraseReasonsWhenPersonErased {
  constructor(private readonly motions: MotionStore) {}

  run({ data }: Pick<LoggedEvent, 'data'>): Promise<void> {
    return this.motions.eraseReasons(data['personId'] as string);
  }
}
