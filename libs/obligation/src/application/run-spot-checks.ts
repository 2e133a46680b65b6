import { businessDate, consortiumTopic } from '#libs/kernel';
import type { Clock, Db, EventLog, Ids } from '#libs/platform';
import { nextMonth } from '../domain/spot-check.js';
import type { DrawSample } from './draw-sample.js';
import type { Seeds, SpotCheckStore } from './ports/spot-check-store.js';

/**
 * What the installation does by itself: before a month begins it commits to the seed of its sample, by the seed's hash in the log; once
 * the month is over it draws. A month nobody committed to before it began has no sample: it could be chosen afterwards.
 */
export class RunSpotChecks {
  constructor(
    private readonly store: SpotCheckStore,
    private readonly seeds: Seeds,
    private readonly drawSample: DrawSample,
    private readonly db: Db,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Each month in a transaction of its own; a second node that does the same finds nothing left. */
  async run(): Promise<void> {
    const today = businessDate(this.clock.now());
    const month = nextMonth(today);
    for (const consortiumId of await this.store.uncommitted(month)) await this.db.transaction(() => this.commit(consortiumId, month));
    for (const id of await this.store.undrawn(today)) await this.db.transaction(() => this.drawSample.run(id));
  }

  private async commit(consortiumId: string, month: string): Promise<void> {
    const [id, seed] = [this.ids.next(), this.seeds.fresh()];
    const seedHash = this.seeds.hashOf(seed);
    if (!(await this.store.commit({ id, consortiumId, month, seed, seedHash, committedAt: this.clock.now() }))) return;
    await this.log.append({
      stream: id,
      version: 1,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.sample-committed',
      actor: null,
      data: { checkId: id, month, seedHash },
      topics: [consortiumTopic(consortiumId)],
    });
  }
}
