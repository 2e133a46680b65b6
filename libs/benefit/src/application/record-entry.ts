import { businessDate, insist, type Actor } from '#libs/kernel';
import { Clock, EventLog, Ids, UnitOfWork, type Written } from '#libs/platform';
import { refusalToFigure, refusalToRecord, type EntryKind } from '../domain/entry.js';
import { benefitRefusals } from '../domain/refusals.js';
import { appendEntryEvent } from './entry-event.js';
import { LoadStatementFor } from './load-statement-for.js';
import { Documents } from './ports/documents.js';
import { EntryStore } from './ports/statement-store.js';

export interface RecordEntryInput {
  readonly kind: EntryKind;
  readonly amountFen: bigint;
  readonly onDate: string;
  readonly note?: string;
  /** The document that proves it, uploaded beforehand. */
  readonly fileId: string;
}

/** The payer records a receipt or a cost with its document: a claim until the school verifies it. */
export class RecordEntry {
  constructor(
    private readonly load: LoadStatementFor,
    private readonly entries: EntryStore,
    private readonly documents: Documents,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, statementId: string, input: RecordEntryInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const statement = await this.load.locked(actor, statementId, 'record');
      const { kind, amountFen, onDate, note = '', fileId } = input;
      insist(refusalToRecord(statement.status) ?? refusalToFigure({ amountFen, onDate, today: businessDate(this.clock.now()) }), benefitRefusals);
      const id = this.ids.next();
      await this.entries.add(statement, { id, kind, amountFen, onDate, note, fileId, by: actor.personId, at: this.clock.now() });
      await this.documents.attach(actor, fileId, { id, consortiumId: statement.consortiumId });
      await appendEntryEvent(this.log, {
        actor,
        statement,
        speaksFor: statement.payerId,
        entry: { id, kind, amountFen },
        version: 1,
        verb: 'recorded',
      });
      return { id: statementId, version: statement.version };
    });
  }
}
