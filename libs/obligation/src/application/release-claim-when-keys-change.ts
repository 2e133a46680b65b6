import type { LoggedEvent } from '#libs/platform';
import type { Source } from '../domain/told-fact.js';
import type { FactStore, Standing, TurnStore } from './ports/fact-store.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { WindowStore } from './ports/window-store.js';
import type { WindowFigures } from './window-figures.js';

/** The fact no longer stands with one key: it was verified, sent back, rejected or cancelled. Nothing of it stays hatched. */
export class ReleaseClaimWhenKeysChange {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly windows: WindowStore,
    private readonly facts: FactStore,
    private readonly turns: TurnStore,
    private readonly figures: WindowFigures,
  ) {}

  async run(event: LoggedEvent, source: Source): Promise<void> {
    for (const claim of await this.facts.claimsOf(source)) await this.release(event, source, claim);
  }

  private async release(event: LoggedEvent, source: Source, claim: Standing): Promise<void> {
    const promise = await this.obligations.lock(claim.obligationId);
    const window = promise && (await this.windows.find(promise, claim.windowId));
    if (!window) return;
    await this.facts.release(source, claim, event.at);
    await this.figures.claimed(window, claim, -1);
    await this.turns.settle(window);
  }
}
