import { insist, organizationTopic, type Actor } from '#libs/kernel';
import type { EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideAdd } from '../domain/decide-entries.js';
import type { EntryTerms } from '../domain/entry.js';
import { demandRefusals } from '../domain/refusals.js';
import type { DemandDesk } from './demand-desk.js';
import type { ListPublisher } from './list-publisher.js';
import type { DemandStore, ListKey, ListRecord } from './ports/demand-store.js';

export interface AddEntriesInput extends ListKey {
  readonly entries: readonly EntryTerms[];
  /** Published at once, with everything else on the list that waits for it. */
  readonly publish: boolean;
}

/** Writes lines on one's own list: one, or as many as were pasted; all or none. */
export class AddEntries {
  constructor(
    private readonly desk: DemandDesk,
    private readonly store: DemandStore,
    private readonly publisher: ListPublisher,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, { entries, publish, ...key }: AddEntriesInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const list = await this.desk.take(actor, key, this.ids.next());
      const { today } = this.desk.now();
      const open = (await this.store.openEntries(list)).length;
      const { terms } = insist(decideAdd(entries, { ...list, open, today }), demandRefusals);
      const added = terms.map((one) => ({ id: this.ids.next(), terms: one }));
      await this.store.add(list, added, today);
      const version = publish
        ? await this.publisher.publish(actor, list)
        : await this.tell(
            actor,
            list,
            added.map(({ id }) => id),
          );
      return { id: list.id, version };
    });
  }

  private async tell(actor: Actor, list: ListRecord, entryIds: readonly string[]): Promise<number> {
    const version = await this.store.touch(list, list.version);
    await this.log.append({
      stream: list.id,
      version,
      owner: { kind: 'consortium', id: list.consortiumId },
      type: 'demand.entries-added',
      actor,
      speaksFor: list.organizationId,
      data: { listId: list.id, kind: list.kind, entryIds: [...entryIds] },
      topics: [organizationTopic(list.organizationId)],
    });
    return version;
  }
}
