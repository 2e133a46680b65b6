import type { Actor } from '#libs/kernel';
import { EventLog, type LoggedEvent } from '#libs/platform';
import type { EntryKind } from '../domain/entry.js';
import type { StatementKey } from './ports/statement-store.js';

export interface EntryEvent {
  readonly actor: Actor;
  readonly statement: StatementKey;
  readonly speaksFor: string;
  readonly entry: { readonly id: string; readonly kind: EntryKind; readonly amountFen: bigint };
  readonly version: number;
  readonly verb: 'recorded' | 'verified' | 'returned';
}

/** A receipt and a cost have events of their own names: what came in, and what it cost. */
export const appendEntryEvent = (log: EventLog, { actor, statement, speaksFor, entry, version, verb }: EntryEvent): Promise<LoggedEvent> =>
  log.append({
    stream: entry.id,
    version,
    owner: { kind: 'consortium', id: statement.consortiumId },
    type: `${entry.kind === 'RECEIPT' ? 'receipt' : 'cost'}.${verb}`,
    actor,
    speaksFor,
    data: { statementId: statement.id, entryId: entry.id, kind: entry.kind, amountFen: String(entry.amountFen) },
    topics: [`consortium:${statement.consortiumId}`],
  });
