import type { LineKind } from '../../domain/statement.js';
import type { Pair } from './agreement-store.js';
import type { StatementKey } from './statement-store.js';

/** An accepted task as this capability knows it. */
export interface SettleableTask {
  readonly taskId: string;
  readonly number: string;
  readonly title: string;
  readonly priceFen: bigint | null;
  readonly acceptedEventId: string;
}

export interface NewLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly task: Omit<SettleableTask, 'acceptedEventId'>;
  readonly sourceEventId: string;
}

export abstract class SettleableTaskStore {
  /** The task waits for an agreement of its pair, whatever it did before. */
  abstract wait(pair: Pair, task: SettleableTask): Promise<void>;
  abstract waiting(pair: Pair): Promise<readonly SettleableTask[]>;
  abstract entered(consortiumId: string, taskIds: readonly string[], statementId: string): Promise<void>;
  /** Marks the task withdrawn. @returns it with the statement its acceptance stands in; null when it stands in none */
  abstract withdraw(consortiumId: string, taskId: string): Promise<{ readonly task: SettleableTask; readonly statementId: string | null } | null>;
}

export interface OpenStatement extends StatementKey {
  readonly version: number;
  readonly isNew: boolean;
}

export abstract class LineStore {
  /** The agreement's open statement of the month, locked; a new one when there is none. The pair's lock must be held. */
  abstract openFor(agreementId: string, month: string, fresh: { readonly id: string; readonly at: Date }): Promise<OpenStatement>;
  /** This statement, locked, if it is still open; otherwise null and the agreement it belongs to. */
  abstract stillOpen(consortiumId: string, statementId: string): Promise<{ readonly open: OpenStatement | null; readonly agreementId: string }>;
  /** @returns the statement's new version */
  abstract enter(statement: OpenStatement, lines: readonly NewLine[], at: Date): Promise<number>;
}
