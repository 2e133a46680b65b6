import type { Actor } from '#libs/kernel';
import { EventLog, type LoggedEvent } from '#libs/platform';
import type { PayLine, StatementKey } from './ports/statement-store.js';

export interface PayEvent {
  readonly actor: Actor;
  readonly statement: StatementKey;
  readonly speaksFor?: string;
  readonly pay: Pick<PayLine, 'id' | 'taskId' | 'seatId' | 'personId'>;
  readonly version: number;
  readonly verb: 'recorded' | 'confirmed' | 'contested';
}

/** Tells the consortium that a seat's pay changed, and the student; never how much. */
export const appendPayEvent = (log: EventLog, { actor, statement, speaksFor, pay, version, verb }: PayEvent): Promise<LoggedEvent> =>
  log.append({
    stream: pay.id,
    version,
    owner: { kind: 'consortium', id: statement.consortiumId },
    type: `pay.${verb}`,
    actor,
    ...(speaksFor ? { speaksFor } : {}),
    data: { statementId: statement.id, payId: pay.id, taskId: pay.taskId, seatId: pay.seatId },
    topics: [`consortium:${statement.consortiumId}`, `person:${pay.personId}`],
  });
