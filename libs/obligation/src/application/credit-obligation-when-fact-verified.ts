import { businessDate } from '#libs/kernel';
import type { EventLog, Ids, LoggedEvent } from '#libs/platform';
import type { OrganizationDirectory } from '#libs/identity/contract';
import { decideCredit, sidesOf } from '../domain/decide-credit.js';
import type { Measured } from '../domain/progress.js';
import type { OpenWindows } from './open-windows.js';
import type { FactStore } from './ports/fact-store.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord, WindowRecord } from './ports/records.js';
import { sourceOf, type ToldFact } from './task-fact.js';
import type { WindowFigures } from './window-figures.js';

/**
 * The second key has turned: the fact is verified for every promise it fulfils, in the transaction of the key
 * (design.md §1.1; who may verify and what counts: domain/decide-credit.ts).
 */
export class CreditObligationWhenFactVerified {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly windows: OpenWindows,
    private readonly facts: FactStore,
    private readonly figures: WindowFigures,
    private readonly organizations: OrganizationDirectory,
    private readonly ids: Ids,
    private readonly log: EventLog,
  ) {}

  async run(event: LoggedEvent, fact: ToldFact): Promise<void> {
    const { obligorId, verifierId } = sidesOf(fact);
    const promises = await this.obligations.lockCreditable(fact.consortiumId, fact.source, obligorId, verifierId);
    if (promises.length === 0) return;
    const independent = fact.independent && (await this.organizations.independent(obligorId, verifierId));
    for (const promise of promises) await this.credit(event, fact, promise, independent);
  }

  private async credit(event: LoggedEvent, fact: ToldFact, promise: ObligationRecord, independent: boolean): Promise<void> {
    const window = await this.windows.counting(promise, businessDate(event.at));
    if (!window) return;
    const counted = await this.facts.counted(window, sourceOf(event), fact.orderRefHash);
    const decided = decideCredit(fact, { ...promise, independent, counted: counted.fact, orderCounted: counted.order });
    if ('credit' in decided) await this.verify(event, fact, { promise, window, amount: decided.credit });
  }

  private async verify(
    event: LoggedEvent,
    fact: ToldFact,
    credit: { readonly promise: ObligationRecord; readonly window: WindowRecord; readonly amount: Measured },
  ): Promise<void> {
    const { promise, window, amount } = credit;
    const { verifierId } = sidesOf(fact);
    const source = sourceOf(event);
    // A task is told of when it happens.
    const late = { ...amount, late: false };
    await this.facts.verify({
      id: this.ids.next(),
      window,
      source,
      sourceEventId: event.id,
      orderRefHash: fact.orderRefHash,
      verifierId,
      at: event.at,
      ...late,
    });
    const points = await this.figures.verified(window, late, 1);
    await this.log.append(
      await this.figures.told('obligation.verified', promise, window, {
        sourceKind: source.kind,
        sourceId: source.id,
        numerator: amount.numerator,
        denominator: amount.denominator,
        verifierId,
        points,
      }),
    );
  }
}
