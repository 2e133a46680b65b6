import type { Actor } from '#libs/kernel';
import { EventLog, type LoggedEvent } from '#libs/platform';
import type { PaymentRecord, StatementKey } from './ports/statement-store.js';

export interface PaymentEvent {
  readonly actor: Actor;
  readonly statement: StatementKey;
  readonly speaksFor: string;
  readonly payment: PaymentRecord;
  readonly version: number;
  readonly type: 'payment.recorded' | 'payment.corrected' | 'payment.received';
}

/** A payment's step, told to the consortium and to the payee: without the bank's reference, which only the parties read. */
export const appendPaymentEvent = (log: EventLog, { actor, statement, speaksFor, payment, version, type }: PaymentEvent): Promise<LoggedEvent> =>
  log.append({
    stream: payment.id,
    version,
    owner: { kind: 'consortium', id: statement.consortiumId },
    type,
    actor,
    speaksFor,
    data: { statementId: statement.id, paymentId: payment.id, payeeId: payment.payeeId, amountFen: String(payment.amountFen) },
    topics: [`consortium:${statement.consortiumId}`],
  });
