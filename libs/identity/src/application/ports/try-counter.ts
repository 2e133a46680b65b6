import type { ThrottleKind } from '../../domain/throttle.js';

/** What is counted: a kind of limit and the text it counts by. Only a keyed hash of both is kept. */
export interface TryKey {
  readonly kind: ThrottleKind;
  readonly of: string;
}

export interface Tried extends TryKey {
  readonly count: number;
  readonly windowStart: Date;
}

/** Counts tries at once and for good: whatever becomes of the request, its try has been counted. */
export abstract class TryCounter {
  /** Counts one more of each and answers where they stand. */
  abstract count(keys: readonly TryKey[], at: Date): Promise<readonly Tried[]>;
  /** A try that succeeded does not count: one less of each. */
  abstract uncount(keys: readonly TryKey[]): Promise<void>;
  /** Starts over: the right secret was given. */
  abstract forget(keys: readonly TryKey[]): Promise<void>;
}
