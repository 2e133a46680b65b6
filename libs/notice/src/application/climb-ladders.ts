import { addDays, businessDate, daysBetween } from '#libs/kernel';
import type { DuePromises, OpenPromise } from '#libs/obligation/contract';
import type { Clock, Db } from '#libs/platform';
import { reach, stepDue } from '../domain/ladder.js';
import type { RungStore } from './ports/rung-store.js';
import type { TellRung } from './tell-rung.js';

const BATCH = 500;

/** What the installation does by itself every day: whoever must know of a promise that is not kept is told, once per rung. */
export class ClimbLadders {
  constructor(
    private readonly promises: DuePromises,
    private readonly rungs: RungStore,
    private readonly tell: TellRung,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Each step in a transaction of its own; a second node that does the same finds nothing left. @returns how many steps were taken */
  async run(): Promise<number> {
    const today = businessDate(this.clock.now());
    let steps = 0;
    for (const consortiumId of await this.rungs.activeConsortia()) steps += await this.climbIn(consortiumId, today);
    return steps;
  }

  private async climbIn(consortiumId: string, today: string): Promise<number> {
    const [from, to] = [addDays(today, -reach.after), addDays(today, reach.before)];
    let [steps, after] = [0, null as OpenPromise | null];
    for (;;) {
      const open = await this.promises.openBetween(consortiumId, from, to, { after, limit: BATCH });
      steps += await this.climb(consortiumId, open, today);
      after = open.at(-1) ?? null;
      if (open.length < BATCH) return steps;
    }
  }

  private async climb(consortiumId: string, open: readonly OpenPromise[], today: string): Promise<number> {
    const windows = open.map(({ windowId }) => windowId);
    const known = await this.rungs.known(consortiumId, windows);
    let steps = 0;
    for (const promise of open) {
      const step = stepDue(daysBetween(promise.dueOn, today), known.get(promise.windowId) ?? []);
      if (step && (await this.db.transaction(() => this.tell.run(promise, step, this.clock.now())))) steps++;
    }
    return steps;
  }
}
