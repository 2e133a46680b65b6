import { missing, type Actor } from '#libs/kernel';
import { Gate } from '#libs/platform';
import { PaymentStore, StatementStore, type PaymentRecord, type StatementRecord } from './ports/statement-store.js';

/** The one door to a payment: its statement is locked, so that exactly one confirmation is the last. */
export class LoadPaymentFor {
  constructor(
    private readonly statements: StatementStore,
    private readonly payments: PaymentStore,
    private readonly gate: Gate,
  ) {}

  async locked(
    actor: Actor,
    paymentId: string,
    action: 'record' | 'receive',
  ): Promise<{ readonly statement: StatementRecord; readonly payment: PaymentRecord }> {
    const statementId = await this.payments.statementOf(paymentId);
    await this.require(actor, paymentId, action, statementId && (await this.statements.find(statementId)));
    return this.require(actor, paymentId, action, statementId && (await this.statements.lock(statementId, 'update')));
  }

  private async require(
    actor: Actor,
    paymentId: string,
    action: string,
    statement: StatementRecord | '' | null,
  ): Promise<{ readonly statement: StatementRecord; readonly payment: PaymentRecord }> {
    const payment = statement ? (await this.payments.ofStatement(statement)).find((candidate) => candidate.id === paymentId) : undefined;
    await this.gate.require(actor, action, 'Payment', statement && payment ? { ...statement, id: paymentId, payeeId: payment.payeeId } : null);
    if (!statement || !payment) throw missing();
    return { statement, payment };
  }
}
