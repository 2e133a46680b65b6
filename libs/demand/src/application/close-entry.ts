import { consortiumTopic, insist, organizationTopic, type Actor } from '#libs/kernel';
import type { EventLog, SearchIndex, UnitOfWork, Written } from '#libs/platform';
import { decideClosing } from '../domain/decide-entries.js';
import { demandRefusals } from '../domain/refusals.js';
import type { DemandDesk } from './demand-desk.js';
import type { DemandStore } from './ports/demand-store.js';

/** A line is met, or no longer needed or offered: at once, and counted in the next version. */
export class CloseEntry {
  constructor(
    private readonly desk: DemandDesk,
    private readonly store: DemandStore,
    private readonly index: SearchIndex,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, id: string, as: 'MET' | 'WITHDRAWN', seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const { entry, list } = await this.desk.lockEntry(actor, id, seen);
      const { status } = insist(decideClosing(entry, as), demandRefusals);
      await this.store.close(entry, status, this.desk.now().today);
      await this.index.remove('Demand', [id]);
      const version = await this.store.touch(list, list.version);
      const listed = entry.listed !== null;
      await this.log.append({
        stream: list.id,
        version,
        owner: { kind: 'consortium', id: list.consortiumId },
        type: 'demand.entry-closed',
        actor,
        speaksFor: list.organizationId,
        data: { listId: list.id, entryId: id, as: status },
        topics: [organizationTopic(list.organizationId), ...(listed ? [consortiumTopic(list.consortiumId)] : [])],
      });
      return { id, version };
    });
  }
}
