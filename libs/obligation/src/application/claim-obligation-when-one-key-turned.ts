import type { Ids, LoggedEvent } from '#libs/platform';
import type { OrganizationDirectory } from '#libs/identity/contract';
import { decideCredit } from '../domain/decide-credit.js';
import type { ToldFact } from '../domain/told-fact.js';
import { waitedUntil } from '../domain/extension.js';
import type { OpenWindows } from './open-windows.js';
import type { FactStore, TurnStore } from './ports/fact-store.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord } from './ports/records.js';
import type { WindowFigures } from './window-figures.js';

/**
 * One key has turned: the bar is hatched, and the ledger says whose turn it is. The amount is computed from the other capability's events and
 * nobody's entry; it is gone when the second key turns or the first is taken back (design.md §1.1).
 */
export class ClaimObligationWhenOneKeyTurned {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly windows: OpenWindows,
    private readonly facts: FactStore,
    private readonly turns: TurnStore,
    private readonly figures: WindowFigures,
    private readonly organizations: OrganizationDirectory,
    private readonly ids: Ids,
  ) {}

  /** @param awaitsId the organization whose key is missing */
  async run(event: LoggedEvent, fact: ToldFact, awaitsId: string): Promise<void> {
    const { source, from, obligorId, verifierId } = fact;
    const promises = await this.obligations.lockCreditable(source.consortiumId, from, obligorId, verifierId);
    if (promises.length === 0) return;
    const independent = fact.independent && (await this.organizations.independent(obligorId, verifierId));
    for (const promise of promises) await this.claim(event, fact, { promise, independent, awaitsId });
  }

  private async claim(
    event: LoggedEvent,
    fact: ToldFact,
    to: { readonly promise: ObligationRecord; readonly independent: boolean; readonly awaitsId: string },
  ): Promise<void> {
    const { promise, independent, awaitsId } = to;
    const window = await this.windows.of(promise, fact, event.at);
    if (!window) return;
    const { source } = fact;
    const [verified, claimed] = [
      await this.facts.counted(window, source, fact.orderRefHash),
      await this.facts.claimed(window, source, fact.orderRefHash),
    ];
    const decided = decideCredit(fact, {
      ...promise,
      independent,
      counted: verified.fact || claimed.fact,
      orderCounted: verified.order || claimed.order,
      fallenDue: source.kind === 'PAYMENT' && (await this.facts.fallenDue(window, source.id)),
    });
    if (!('credit' in decided)) return;
    await this.facts.claim({ id: this.ids.next(), window, source, orderRefHash: fact.orderRefHash, awaitsId, at: event.at, ...decided.credit });
    await this.figures.claimed(window, { ...decided.credit, late: false }, 1);
    await this.turns.put(promise, { organizationId: awaitsId, rowId: window.id, reason: 'KEY', dueOn: waitedUntil(window) });
  }
}
