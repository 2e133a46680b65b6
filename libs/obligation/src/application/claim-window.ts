import type { Fact } from '../domain/progress.js';
import type { OpenWindows } from './open-windows.js';
import type { TurnStore } from './ports/fact-store.js';
import type { ObligationRecord, WindowRecord } from './ports/records.js';
import type { WindowFigures } from './window-figures.js';

/** The window a claim is about: its bar, and whose turn it is on its line. */
export class ClaimWindow {
  constructor(
    private readonly windows: OpenWindows,
    private readonly figures: WindowFigures,
    private readonly turns: TurnStore,
  ) {}

  /** @returns null for a date before the promise, or after its end */
  on(promise: ObligationRecord, date: string): Promise<WindowRecord | null> {
    return this.windows.counting(promise, date);
  }

  /** The row of the claim is written already. */
  async claimed(window: WindowRecord, fact: Fact): Promise<void> {
    await this.figures.claimed(window, fact, 1);
    await this.turns.settle(window);
  }
}
