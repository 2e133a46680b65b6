import type { EventLog } from '#libs/platform';
import type { FactStore, Standing } from './ports/fact-store.js';
import type { Source } from '../domain/told-fact.js';
import type { ObligationRecord } from './ports/records.js';
import type { WindowStore } from './ports/window-store.js';
import type { WindowFigures } from './window-figures.js';

/** What was verified counts no longer: the log gets a counter-entry, the window's figures the difference; nothing is erased. */
export class TakeBackVerification {
  constructor(
    private readonly windows: WindowStore,
    private readonly facts: FactStore,
    private readonly figures: WindowFigures,
    private readonly log: EventLog,
  ) {}

  /** The promise is locked by the caller. */
  async run(promise: ObligationRecord, verification: Standing, source: Source, at: Date): Promise<void> {
    const window = await this.windows.find(promise, verification.windowId);
    if (!window) return;
    await this.facts.withdraw(source, verification, at);
    const points = await this.figures.verified(window, verification, -1);
    await this.log.append(
      await this.figures.told('obligation.verification-withdrawn', promise, window, {
        sourceKind: source.kind,
        sourceId: source.id,
        numerator: -verification.numerator,
        denominator: -verification.denominator,
        points,
      }),
    );
  }
}
