import type { LoggedEvent } from '#libs/platform';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { DisputeStore } from './ports/dispute-store.js';
import type { TurnStore } from './ports/fact-store.js';
import type { ObligationStore } from './ports/obligation-store.js';

/**
 * The functions of a lead seat go to who holds it: what waits for the arbiter waits for the new one, who alone may rule on it. While the
 * seat is vacant it goes on waiting for the former one, who may not; filling the seat is what is to be done then.
 * Window by window, in the order of the promises, each of which is locked before its windows: as many as there are open disputes.
 */
export class HandOverRulingsWhenSeatFilled {
  constructor(
    private readonly consortia: ConsortiumDirectory,
    private readonly obligations: ObligationStore,
    private readonly disputes: DisputeStore,
    private readonly turns: TurnStore,
  ) {}

  async run({ stream: consortiumId }: LoggedEvent): Promise<void> {
    const arbiterId = (await this.consortia.find(consortiumId))?.arbiterId ?? null;
    if (arbiterId === null) return;
    for (const window of await this.disputes.waitingForAnother(consortiumId, arbiterId)) {
      await this.obligations.lock(window.obligationId);
      await this.disputes.handOver(window, arbiterId);
      await this.turns.settle({ consortiumId, id: window.windowId });
    }
  }
}
