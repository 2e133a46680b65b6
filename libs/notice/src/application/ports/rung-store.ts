import type { Role } from '#libs/kernel';
import type { Step } from '../../domain/ladder.js';

/** What the ladder keeps, and whom it finds. */
export abstract class RungStore {
  abstract activeConsortia(): Promise<readonly string[]>;
  /** Rungs sent or skipped before, by window. */
  abstract known(consortiumId: string, windowIds: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>;
  /** Takes a step for this transaction alone: false when it is taken already, after waiting for who is taking it. */
  abstract take(window: { readonly consortiumId: string; readonly windowId: string }, id: string, step: Step, at: Date): Promise<boolean>;
  abstract leadSeats(consortiumId: string): Promise<readonly string[]>;
  /** People who hold one of the roles at one of the organizations now. */
  abstract people(organizationIds: readonly string[], roles: readonly Role[]): Promise<readonly string[]>;
}
