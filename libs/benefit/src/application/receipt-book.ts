import type { Actor } from '#libs/kernel';
import { Clock, EventLog, Ids } from '#libs/platform';
import { postingsOfPayment } from '../domain/postings.js';
import { appendPaymentEvent } from './payment-event.js';
import { PaymentStore, StatementStore, type PaymentRecord, type StatementRecord } from './ports/statement-store.js';
import { SettleStatement } from './settle-statement.js';

/** Writes a received payment down: the row, its postings, its event, and the settlement when it was the last. */
export class ReceiptBook {
  constructor(
    private readonly payments: PaymentStore,
    private readonly statements: StatementStore,
    private readonly settlement: SettleStatement,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns the statement's version afterwards */
  async run(actor: Actor, statement: StatementRecord, payment: PaymentRecord): Promise<number> {
    const at = this.clock.now();
    const version = await this.payments.receive(statement, payment, actor.personId, at);
    await this.statements.addPostings(statement, this.ids.next(), postingsOfPayment(payment.position, payment.amountFen), at);
    const { payeeId, paidOn } = payment;
    await appendPaymentEvent(this.log, { actor, statement, speaksFor: payeeId, payment, paidOn, version, type: 'payment.received' });
    return this.settlement.ifReceived(actor, statement, statement.version);
  }
}
