import { insist, missing, type Actor } from '#libs/kernel';
import { Clock, EventLog, UnitOfWork, type Written } from '#libs/platform';
import { OrganizationDirectory } from '#libs/identity/contract';
import { decideEntry } from '../domain/entry.js';
import { benefitRefusals } from '../domain/refusals.js';
import { appendEntryEvent } from './entry-event.js';
import { LoadStatementFor } from './load-statement-for.js';
import { EntryStore } from './ports/statement-store.js';

export interface DecideEntryInput {
  readonly entryId: string;
  readonly verdict: 'VERIFIED' | 'RETURNED';
  /** Why it is returned. */
  readonly reason?: string;
}

/** The school verifies a receipt or a cost, or returns it with a reason. */
export class DecideEntry {
  constructor(
    private readonly load: LoadStatementFor,
    private readonly entries: EntryStore,
    private readonly organizations: OrganizationDirectory,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, statementId: string, { entryId, verdict, reason }: DecideEntryInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const statement = await this.load.locked(actor, statementId, 'verify');
      const entry = await this.entries.lock(statement, entryId);
      if (!entry) throw missing();
      const independent = await this.organizations.independent(statement.payerId, statement.schoolId);
      const { status } = insist(
        decideEntry(entry.status, verdict, { statement: statement.status, recordedBy: entry.recordedBy, verifiedBy: actor.personId, independent }),
        benefitRefusals,
      );
      const version = await this.entries.decide(statement, entry, {
        status,
        by: actor.personId,
        at: this.clock.now(),
        reason: verdict === 'RETURNED' ? (reason ?? '') : null,
      });
      await appendEntryEvent(this.log, {
        actor,
        statement,
        speaksFor: statement.schoolId,
        entry,
        version,
        verb: verdict === 'VERIFIED' ? 'verified' : 'returned',
      });
      return { id: statementId, version: statement.version };
    });
  }
}
