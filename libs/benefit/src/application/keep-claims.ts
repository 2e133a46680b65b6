import type { ClaimKeeper, DueClaim } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import { insist, refuse } from '#libs/kernel';
import { writeOffPayment } from '../domain/payment.js';
import { benefitRefusals } from '../domain/refusals.js';
import { PaymentStore, PayStore, StatementStore } from './ports/statement-store.js';

/** States what is due under a statement to the leads who may write it off; the statement is locked, so that nothing comes in beside them. */
export class KeepClaims implements ClaimKeeper {
  constructor(
    private readonly statements: StatementStore,
    private readonly payments: PaymentStore,
    private readonly pays: PayStore,
    private readonly organizations: OrganizationDirectory,
  ) {}

  async due(consortiumId: string, claimId: string): Promise<DueClaim | null> {
    const pay = await this.pays.find(claimId);
    if (pay?.consortiumId === consortiumId) insist(refuse('benefit.pay-never-written-off'), benefitRefusals);
    const statementId = await this.payments.statementOf(claimId);
    if (!statementId || (await this.statements.find(statementId))?.consortiumId !== consortiumId) return null;
    const statement = await this.statements.lock(statementId, 'update');
    const payment = statement && (await this.payments.ofStatement(statement)).find(({ id }) => id === claimId);
    if (!statement || !payment) return null;
    insist(writeOffPayment(payment), benefitRefusals);
    const names = await this.organizations.find([statement.payerId, payment.payeeId]);
    const named = (id: string) => ({ id, name: names.get(id)?.name ?? '' });
    return {
      id: payment.id,
      statement: { id: statement.id, number: statement.number },
      payer: named(statement.payerId),
      payee: named(payment.payeeId),
      amountFen: String(payment.amountFen),
      currency: 'CNY',
    };
  }
}
