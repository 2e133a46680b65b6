import { consortiumTopic, type Json } from '#libs/kernel';
import type { NewEvent } from '#libs/platform';
import { counted, plus, points, type Fact } from '../domain/progress.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord, WindowRecord } from './ports/records.js';
import type { WindowStore } from './ports/window-store.js';

/** Keeps a window's figures in step with its facts. The promise is locked by the caller, and the window was read after that. */
export class WindowFigures {
  constructor(
    private readonly windows: WindowStore,
    private readonly obligations: ObligationStore,
  ) {}

  /**
   * Adds a verified amount, or takes it away.
   * @returns how many points of fulfilment that is: each event tells its step, so the steps of the log add up to the window's points
   */
  async verified(window: WindowRecord, fact: Fact, sign: 1 | -1): Promise<number> {
    const next = { claimed: window.claimed, verified: plus(window.verified, fact, sign), ...counted(window, fact, sign) };
    await this.windows.write(window, next);
    return points(window, next.verified, next) - points(window, window.verified, window);
  }

  /** Adds an amount that stands with one key, or takes it away. */
  async claimed(window: WindowRecord, fact: Fact, sign: 1 | -1): Promise<void> {
    await this.windows.write(window, { ...window, claimed: plus(window.claimed, fact, sign) });
  }

  /**
   * A claim is answered: its amount is no longer hatched, and what was verified of it is solid.
   * @returns the points of that step
   */
  async answered(window: WindowRecord, claimed: Fact, verified: Fact | null): Promise<number> {
    const solid = verified ? plus(window.verified, verified, 1) : window.verified;
    const entries = verified ? counted(window, verified, 1) : window;
    await this.windows.write(window, { ...window, ...entries, claimed: plus(window.claimed, claimed, -1), verified: solid });
    return points(window, solid, entries) - points(window, window.verified, window);
  }

  /** The event of a step; it raises the promise's version. The installation writes it, the verifying side's act is the source's event. */
  async told(type: string, promise: ObligationRecord, window: WindowRecord, step: Readonly<Record<string, Json>>): Promise<NewEvent> {
    const { id, consortiumId, code, obligorId, beneficiaryId } = promise;
    return {
      stream: id,
      version: await this.obligations.touch(promise),
      owner: { kind: 'consortium', id: consortiumId },
      type,
      actor: null,
      data: { obligationId: id, windowId: window.id, code, obligorId, beneficiaryId, ...step },
      topics: [consortiumTopic(consortiumId)],
    };
  }
}
