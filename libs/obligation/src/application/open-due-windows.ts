import { businessDate } from '#libs/kernel';
import type { Clock, Db } from '#libs/platform';
import type { OpenWindows } from './open-windows.js';
import type { ObligationStore } from './ports/obligation-store.js';

const BATCH = 200;

/** What the installation does by itself when a period has ended: every agreed promise has a window for today. */
export class OpenDueWindows {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly windows: OpenWindows,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Each promise in a transaction of its own; a second node that does the same finds nothing left. @returns how many were behind */
  async run(): Promise<number> {
    const today = businessDate(this.clock.now());
    let opened = 0;
    for (;;) {
      const behind = await this.obligations.withoutWindowOn(today, BATCH);
      for (const id of behind) await this.open(id, today);
      opened += behind.length;
      if (behind.length < BATCH) return opened;
    }
  }

  private async open(id: string, today: string): Promise<void> {
    await this.db.transaction(async () => {
      const obligation = await this.obligations.lock(id);
      if (obligation?.status === 'AGREED') await this.windows.on(obligation, today);
    });
  }
}
