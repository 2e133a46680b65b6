import type { Actor } from '#libs/kernel';
import { stillCounts } from '../domain/obligation-status.js';
import type { WaiverFacts, WaiverKind } from '../domain/decide-waiver.js';
import type { ClaimDesk, Sighted } from './claim-desk.js';
import type { OpenWindows } from './open-windows.js';
import type { ClaimStore } from './ports/claim-store.js';
import type { TurnStore } from './ports/fact-store.js';
import type { WindowRecord } from './ports/records.js';
import type { WaiverStore } from './ports/waiver-store.js';
import type { WindowStore } from './ports/window-store.js';

/** All that a waiver is decided on. */
export interface SightedWaiver extends Sighted {
  readonly window: WindowRecord | null;
  readonly facts: WaiverFacts;
}

interface About {
  readonly obligationId: string | undefined;
  readonly speaksForId: string;
  readonly kind: WaiverKind;
  readonly windowId: string | null;
}

/** Opens a promise for a waiver, for the delegates of its two sides and of the charter's arbiter. */
export class WaiverDesk {
  constructor(
    private readonly desk: ClaimDesk,
    private readonly running: OpenWindows,
    private readonly windows: WindowStore,
    private readonly claims: ClaimStore,
    private readonly waivers: WaiverStore,
    private readonly turns: TurnStore,
  ) {}

  async sight(actor: Actor, { obligationId, speaksForId, kind, windowId }: About): Promise<SightedWaiver> {
    const sighted = await this.desk.sight(actor, 'waive', obligationId, speaksForId);
    const { promise, today } = sighted;
    const { status, metric } = promise;
    const window = !stillCounts(status)
      ? null
      : windowId === null || kind === 'REST'
        ? await this.running.on(promise, today)
        : await this.windows.find(promise, windowId);
    const openClaims = kind === 'TARGET' || kind === 'EXTENSION' || !window ? 0 : await this.claims.open(promise, kind === 'REST' ? null : window.id);
    const asked = await this.waivers.asked(promise);
    return { ...sighted, window, facts: { ...sighted.verifiers, status, metric, window, openClaims, asked, today } };
  }

  /** Whose turn it is on the line of the window. */
  turn(window: WindowRecord): Promise<void> {
    return this.turns.settle(window);
  }
}
