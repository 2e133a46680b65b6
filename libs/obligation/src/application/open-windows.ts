import { addDays, businessDate, consortiumTopic } from '#libs/kernel';
import type { EventLog, Ids } from '#libs/platform';
import { payableUntil } from '../domain/decide-credit.js';
import type { ToldFact } from '../domain/told-fact.js';
import { windowAt, windowFrom, windowsUpTo } from '../domain/window.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord, WindowRecord } from './ports/records.js';
import type { WindowStore } from './ports/window-store.js';

/** Opens the windows of a promise one after another. The promise is locked by the caller. */
export class OpenWindows {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly windows: WindowStore,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * The window in which the promise is agreed; its facts belong to the event of the agreement.
   * @param after the last day of the window of the promise it replaces: it begins the day after, so that nothing is owed twice
   */
  async first(
    obligation: ObligationRecord,
    date: string,
    after: string | null = null,
  ): Promise<{ readonly windowId: string; readonly startsOn: string; readonly endsOn: string }> {
    const window = after === null ? windowAt(obligation.cadence, date) : windowFrom(obligation.cadence, addDays(after, 1));
    const windowId = this.ids.next();
    await this.windows.open(windowId, obligation, 1, window);
    return { windowId, ...window };
  }

  /** The window a date lies in, opened with all before it when the clock has passed them; null for a date before the promise. */
  async on(obligation: ObligationRecord, date: string): Promise<WindowRecord | null> {
    const last = await this.windows.last(obligation);
    if (!last) return null;
    let ordinal = last.ordinal;
    // A promise that is replaced or let off gets no window any more.
    const missing = obligation.status === 'AGREED' ? windowsUpTo(obligation.cadence, last, date) : [];
    for (const window of missing) await this.open(obligation, ++ordinal, window);
    return this.windows.on(obligation, date);
  }

  /**
   * The window what happened on a date counts in: one drawn over that date while it is waited for, else the date's own; null for a date
   * before the promise.
   */
  async counting(obligation: ObligationRecord, date: string): Promise<WindowRecord | null> {
    const own = await this.on(obligation, date);
    return own && ((await this.windows.drawnOver(obligation, date)) ?? own);
  }

  /** The window a fact counts in: a payment's is the one its last day lies in, whenever it is paid; any other's goes by the day it is told. */
  async of(obligation: ObligationRecord, fact: ToldFact, toldAt: Date): Promise<WindowRecord | null> {
    return fact.payment
      ? this.on(obligation, payableUntil(fact.payment.issuedOn, obligation.withinDays))
      : this.counting(obligation, businessDate(toldAt));
  }

  private async open(obligation: ObligationRecord, ordinal: number, window: { readonly startsOn: string; readonly endsOn: string }): Promise<void> {
    const { id, consortiumId, target } = obligation;
    const windowId = this.ids.next();
    await this.windows.open(windowId, obligation, ordinal, window);
    await this.log.append({
      stream: id,
      version: await this.obligations.touch(obligation),
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.window-opened',
      actor: null,
      data: { obligationId: id, windowId, ordinal, target, ...window },
      topics: [consortiumTopic(consortiumId)],
    });
  }
}
