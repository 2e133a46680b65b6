import { insist, organizationTopic, type Actor } from '#libs/kernel';
import type { EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideChange } from '../domain/decide-entries.js';
import type { EntryTerms } from '../domain/entry.js';
import { demandRefusals } from '../domain/refusals.js';
import type { DemandDesk } from './demand-desk.js';
import type { DemandStore } from './ports/demand-store.js';

/** Rewrites an open line; others read it with the next version. */
export class ChangeEntry {
  constructor(
    private readonly desk: DemandDesk,
    private readonly store: DemandStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, id: string, typed: EntryTerms, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const { entry, list } = await this.desk.lockEntry(actor, id, seen);
      const { today } = this.desk.now();
      // A date that stood there before may have passed since; only a new one must lie ahead.
      const { terms } = insist(
        decideChange(entry, typed, { kind: entry.kind, today: laterOf(entry.terms.until, typed.until, today) }),
        demandRefusals,
      );
      await this.store.change(entry, terms);
      const version = await this.store.touch(list, list.version);
      await this.log.append({
        stream: list.id,
        version,
        owner: { kind: 'consortium', id: list.consortiumId },
        type: 'demand.entry-changed',
        actor,
        speaksFor: list.organizationId,
        data: { listId: list.id, entryId: id },
        topics: [organizationTopic(list.organizationId)],
      });
      return { id, version };
    });
  }
}

const laterOf = (before: string | null, typed: string | null, today: string): string =>
  typed !== null && typed === before && typed < today ? typed : today;
