import { businessDate, type Actor } from '#libs/kernel';
import { EventLog, type LoggedEvent } from '#libs/platform';
import type { PaymentData } from '../contract.js';
import type { PaymentRecord, StatementRecord } from './ports/statement-store.js';

export interface PaymentEvent {
  readonly actor: Actor;
  readonly statement: StatementRecord;
  readonly speaksFor: string;
  readonly payment: PaymentRecord;
  /** Business date of the transfer. */
  readonly paidOn: string | null;
  readonly version: number;
  readonly type: 'payment.recorded' | 'payment.corrected' | 'payment.received';
}

/** A payment's step, told to the consortium and to the payee: without the bank's reference, which only the parties read. */
export const appendPaymentEvent = (
  log: EventLog,
  { actor, statement, speaksFor, payment, paidOn, version, type }: PaymentEvent,
): Promise<LoggedEvent> =>
  log.append({
    stream: payment.id,
    version,
    owner: { kind: 'consortium', id: statement.consortiumId },
    type,
    actor,
    speaksFor,
    data: { ...paymentData(statement, payment), issuedOn: statement.issuedAt && businessDate(statement.issuedAt), paidOn },
    topics: [`consortium:${statement.consortiumId}`],
  });

/** What every event of a payment says. */
export const paymentData = ({ id, consortiumId, payerId }: StatementRecord, payment: PaymentRecord): PaymentData => ({
  consortiumId,
  statementId: id,
  paymentId: payment.id,
  payerId,
  payeeId: payment.payeeId,
  amountFen: String(payment.amountFen),
});
