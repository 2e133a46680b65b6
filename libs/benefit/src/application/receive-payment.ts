import { insist, type Actor } from '#libs/kernel';
import { UnitOfWork, type Written } from '#libs/platform';
import { OrganizationDirectory } from '#libs/identity/contract';
import { receivePayment } from '../domain/payment.js';
import { benefitRefusals } from '../domain/refusals.js';
import { LoadPaymentFor } from './load-payment-for.js';
import { ReceiptBook } from './receipt-book.js';

/** The payee says that the money has come; the common fund's keeper says it for the fund. Only this makes a payment count. */
export class ReceivePayment {
  constructor(
    private readonly load: LoadPaymentFor,
    private readonly organizations: OrganizationDirectory,
    private readonly book: ReceiptBook,
    private readonly work: UnitOfWork,
  ) {}

  run(actor: Actor, paymentId: string): Promise<Written> {
    return this.work.command(actor, async () => {
      const { statement, payment } = await this.load.locked(actor, paymentId, 'receive');
      const independent = await this.organizations.independent(statement.payerId, payment.payeeId);
      insist(receivePayment(payment.status, { recordedBy: payment.recordedBy, receivedBy: actor.personId, independent }), benefitRefusals);
      return { id: statement.id, version: await this.book.run(actor, statement, payment) };
    });
  }
}
