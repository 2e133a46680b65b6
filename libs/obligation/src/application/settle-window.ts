import type { EventLog, Ids, LoggedEvent } from '#libs/platform';
import type { Measured } from '../domain/progress.js';
import type { ClaimRecord } from './ports/claim-store.js';
import type { FactStore, TurnStore } from './ports/fact-store.js';
import type { ObligationRecord, WindowRecord } from './ports/records.js';
import type { WindowStore } from './ports/window-store.js';
import type { WindowFigures } from './window-figures.js';

interface Answered {
  readonly promise: ObligationRecord;
  readonly claim: ClaimRecord;
}

/** What the end of a claim means for its window: the same rows, figures and event as a fact of a task. */
export class SettleWindow {
  constructor(
    private readonly windows: WindowStore,
    private readonly facts: FactStore,
    private readonly figures: WindowFigures,
    private readonly turns: TurnStore,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  async verified({ promise, claim }: Answered, event: LoggedEvent, verifierId: string, amount: Measured): Promise<void> {
    const window = await this.windowOf(promise, claim);
    const fact = { ...amount, late: claim.late };
    const source = { consortiumId: promise.consortiumId, kind: 'CLAIM', id: claim.id, pageId: null } as const;
    await this.facts.verify({
      id: this.ids.next(),
      window,
      source,
      sourceEventId: event.id,
      orderRefHash: null,
      minutes: null,
      verifierId,
      at: event.at,
      ...fact,
    });
    const points = await this.figures.answered(window, claim, fact);
    await this.turns.settle(window);
    const step = { sourceKind: source.kind, sourceId: source.id, ...fact, verifierId, points };
    await this.log.append(await this.figures.told('obligation.verified', promise, window, step));
  }

  /** Rejected or taken back: nothing of it stays hatched. */
  async released({ promise, claim }: Answered): Promise<void> {
    const window = await this.windowOf(promise, claim);
    await this.figures.answered(window, claim, null);
    await this.turns.settle(window);
  }

  /** The arbiter has verified more of it than the answer did. What was claimed is hatched no longer since that answer. */
  async ruled({ promise, claim }: Answered, event: LoggedEvent, arbiterId: string, amount: Measured): Promise<void> {
    const window = await this.windowOf(promise, claim);
    const source = { consortiumId: promise.consortiumId, kind: 'RULING', id: claim.id, pageId: null } as const;
    const fact = { ...amount, late: claim.late };
    const row = { id: this.ids.next(), window, source, sourceEventId: event.id, orderRefHash: null, minutes: null, verifierId: arbiterId };
    await this.facts.verify({ ...row, ...fact, at: event.at });
    const points = await this.figures.verified(window, fact, 1);
    const step = { sourceKind: source.kind, sourceId: source.id, ...fact, verifierId: arbiterId, points };
    await this.log.append(await this.figures.told('obligation.verified', promise, window, step));
  }

  /** Whose turn it is on the line of the window, after a dispute came or went. */
  async turned({ promise, claim }: Answered): Promise<void> {
    await this.turns.settle(await this.windowOf(promise, claim));
  }

  private async windowOf(promise: ObligationRecord, claim: ClaimRecord): Promise<WindowRecord> {
    const window = await this.windows.find(promise, claim.windowId);
    if (!window) throw new Error(`claim ${claim.id} is about no window`);
    return window;
  }
}
