import { insist } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import { identityRefusals } from '../domain/refusals.js';
import { refusalToTry, throttleLimits } from '../domain/throttle.js';
import type { TryCounter, TryKey } from './ports/try-counter.js';

/** Counts a try at a secret before the secret is looked at. */
export class CountTry {
  constructor(
    private readonly counter: TryCounter,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError identity.too-many-tries (429) with the seconds to wait */
  async run(keys: readonly TryKey[]): Promise<void> {
    const now = this.clock.now();
    const tried = await this.counter.count(keys, now);
    const waits = tried.map((t) => refusalToTry(throttleLimits[t.kind], t, now)).filter((wait) => wait !== null);
    const longest = waits.sort((a, b) => Number(b.details['retryAfter']) - Number(a.details['retryAfter']))[0];
    if (longest) insist(longest, identityRefusals);
  }

  async succeeded(guessable: readonly TryKey[], shared: readonly TryKey[]): Promise<void> {
    await this.counter.forget(guessable);
    await this.counter.uncount(shared);
  }
}
