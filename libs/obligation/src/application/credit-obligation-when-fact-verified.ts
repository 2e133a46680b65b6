import type { EventLog, Ids, LoggedEvent } from '#libs/platform';
import type { OrganizationDirectory } from '#libs/identity/contract';
import { decideCredit, reasonOf } from '../domain/decide-credit.js';
import type { Measured } from '../domain/progress.js';
import { wholeHours, type ToldFact } from '../domain/told-fact.js';
import type { OpenWindows } from './open-windows.js';
import type { FactStore } from './ports/fact-store.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord, WindowRecord } from './ports/records.js';
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
    const { source, from, obligorId, verifierId } = fact;
    const promises = await this.obligations.lockCreditable(source.consortiumId, from, obligorId, verifierId);
    if (promises.length === 0) return;
    const independent = fact.independent && (await this.organizations.independent(obligorId, verifierId));
    for (const promise of promises) await this.credit(event, fact, promise, independent);
  }

  private async credit(event: LoggedEvent, told: ToldFact, promise: ObligationRecord, independent: boolean): Promise<void> {
    const window = await this.windows.of(promise, told, event.at);
    if (!window) return;
    const fact = await this.measured(told, window);
    const counted = await this.facts.counted(window, fact.source, fact.orderRefHash);
    const fallenDue = fact.source.kind === 'PAYMENT' && (await this.facts.fallenDue(window, fact.source.id));
    const decided = decideCredit(fact, { ...promise, independent, counted: counted.fact, orderCounted: counted.order, fallenDue });
    if ('credit' in decided) return this.verify(event, fact, { promise, window, amount: decided.credit });
    const reason = reasonOf(decided.skip);
    const about = { id: this.ids.next(), obligationId: promise.id, source: fact.source, at: event.at };
    if (reason) await this.facts.passOver({ ...about, ...fact.amount, reason });
  }

  /** Minutes become the whole hours they complete in this window. */
  private async measured(fact: ToldFact, window: WindowRecord): Promise<ToldFact> {
    if (fact.minutes === null) return fact;
    return { ...fact, amount: { numerator: wholeHours(fact.minutes, await this.facts.hoursIn(window)), denominator: 0 } };
  }

  private async verify(
    event: LoggedEvent,
    { source, orderRefHash, minutes, verifierId }: ToldFact,
    credit: { readonly promise: ObligationRecord; readonly window: WindowRecord; readonly amount: Measured },
  ): Promise<void> {
    const { promise, window, amount } = credit;
    // Such a fact is told of when it happens.
    const onTime = { ...amount, late: false };
    const verification = { id: this.ids.next(), window, source, sourceEventId: event.id, orderRefHash, minutes, verifierId, at: event.at };
    await this.facts.verify({ ...verification, ...onTime });
    const points = await this.figures.verified(window, onTime, 1);
    await this.log.append(
      await this.figures.told('obligation.verified', promise, window, {
        sourceKind: source.kind,
        sourceId: source.id,
        pageId: source.pageId,
        orderRefHash,
        minutes,
        ...onTime,
        verifierId,
        points,
      }),
    );
  }
}
