import type { Json } from '#libs/kernel';
import type { NewEvent } from '#libs/platform';
import { points, type Measured } from '../domain/progress.js';
import { consortiumTopic } from './naming.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { ObligationRecord, WindowRecord } from './ports/records.js';
import type { WindowStore } from './ports/window-store.js';

const add = (a: Measured, b: Measured, sign: 1 | -1): Measured => ({
  numerator: a.numerator + sign * b.numerator,
  denominator: a.denominator + sign * b.denominator,
});

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
  async verified(window: WindowRecord, amount: Measured, sign: 1 | -1): Promise<number> {
    const next = { claimed: window.claimed, verified: add(window.verified, amount, sign), entries: window.entries + sign };
    await this.windows.write(window, next);
    return points(window, next.verified, next.entries) - points(window, window.verified, window.entries);
  }

  /** Adds an amount that stands with one key, or takes it away. */
  async claimed(window: WindowRecord, amount: Measured, sign: 1 | -1): Promise<void> {
    await this.windows.write(window, { claimed: add(window.claimed, amount, sign), verified: window.verified, entries: window.entries });
  }

  /**
   * A claim is answered: its amount is no longer hatched, and what was verified of it is solid.
   * @returns the points of that step
   */
  async answered(window: WindowRecord, claimed: Measured, verified: Measured | null): Promise<number> {
    const solid = verified ? add(window.verified, verified, 1) : window.verified;
    const entries = window.entries + (verified ? 1 : 0);
    await this.windows.write(window, { claimed: add(window.claimed, claimed, -1), verified: solid, entries });
    return points(window, solid, entries) - points(window, window.verified, window.entries);
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
