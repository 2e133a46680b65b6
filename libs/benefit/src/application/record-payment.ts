import { businessDate, insist, type Actor } from '#libs/kernel';
import { Clock, EventLog, UnitOfWork, type Written } from '#libs/platform';
import { recordPayment } from '../domain/payment.js';
import { benefitRefusals } from '../domain/refusals.js';
import { LoadPaymentFor } from './load-payment-for.js';
import { appendPaymentEvent } from './payment-event.js';
import { PaymentStore } from './ports/statement-store.js';

export interface RecordPaymentInput {
  /** The bank's reference of the transfer. */
  readonly reference: string;
  readonly paidOn: string;
}

/** The payer says that a party was paid: a claim until the party confirms. */
export class RecordPayment {
  constructor(
    private readonly load: LoadPaymentFor,
    private readonly payments: PaymentStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, paymentId: string, { reference, paidOn }: RecordPaymentInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const { statement, payment } = await this.load.locked(actor, paymentId, 'record');
      const { corrects } = insist(recordPayment(payment.status, { paidOn, today: businessDate(this.clock.now()) }), benefitRefusals);
      const version = await this.payments.record(statement, payment, { reference, paidOn, by: actor.personId, at: this.clock.now() });
      await appendPaymentEvent(this.log, {
        actor,
        statement,
        speaksFor: statement.payerId,
        payment,
        paidOn,
        version,
        type: corrects ? 'payment.corrected' : 'payment.recorded',
      });
      return { id: statement.id, version: statement.version };
    });
  }
}
