import type { EventLog, LoggedEvent } from '#libs/platform';
import type { FactStore, Standing } from './ports/fact-store.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { WindowStore } from './ports/window-store.js';
import { sourceOf } from './task-fact.js';
import type { WindowFigures } from './window-figures.js';

/** An acceptance is taken back: the log gets a counter-entry, the window's figures the difference; nothing is erased. */
export class WithdrawVerificationWhenAcceptanceWithdrawn {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly windows: WindowStore,
    private readonly facts: FactStore,
    private readonly figures: WindowFigures,
    private readonly log: EventLog,
  ) {}

  async run(event: LoggedEvent): Promise<void> {
    for (const verification of await this.facts.verifiedOf(sourceOf(event), 'TASK_ACCEPTED')) await this.withdraw(event, verification);
  }

  private async withdraw(event: LoggedEvent, verification: Standing): Promise<void> {
    const promise = await this.obligations.lock(verification.obligationId);
    const window = promise && (await this.windows.find(promise, verification.windowId));
    if (!promise || !window) return;
    const source = sourceOf(event);
    await this.facts.withdraw(source, verification, event.at);
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
