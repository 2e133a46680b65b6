import { insist } from '#libs/kernel';
import { Clock, EventLog, Ids, type LoggedEvent } from '#libs/platform';
import { writeOffPayment } from '../domain/payment.js';
import { postingsOfWriteOff } from '../domain/postings.js';
import { benefitRefusals } from '../domain/refusals.js';
import { paymentData } from './payment-event.js';
import { PaymentStore, StatementStore } from './ports/statement-store.js';
import { SettleStatement } from './settle-statement.js';

/** What a signature's event tells, as far as a write-off asks. */
interface Signed {
  readonly motionId: string;
  readonly kind: string;
  readonly carried: boolean;
  readonly claimId?: string;
}

/** In the transaction of the last signature under a write-off: the payee's claim is closed by a difference, and nothing is removed. */
export class WriteOffWhenMotionCarried {
  constructor(
    private readonly statements: StatementStore,
    private readonly payments: PaymentStore,
    private readonly settlement: SettleStatement,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async run(event: LoggedEvent): Promise<void> {
    const { motionId, kind, carried, claimId } = event.data as unknown as Signed;
    if (kind !== 'WRITE_OFF' || !carried || claimId === undefined) return;
    const statementId = await this.payments.statementOf(claimId);
    const statement = statementId && (await this.statements.lock(statementId, 'update'));
    const payment = statement ? (await this.payments.ofStatement(statement)).find(({ id }) => id === claimId) : undefined;
    if (!statement || !payment) throw new Error(`event ${event.id} writes off what nobody keeps`);
    const { recordedFen } = insist(writeOffPayment(payment), benefitRefusals);
    const at = this.clock.now();
    const version = await this.payments.writeOff(statement, payment, motionId, at);
    await this.statements.addPostings(statement, this.ids.next(), postingsOfWriteOff(payment.position, payment.amountFen), at);
    await this.log.append({
      stream: payment.id,
      version,
      owner: { kind: 'consortium', id: statement.consortiumId },
      type: 'payment.written-off',
      actor: null,
      data: { ...paymentData(statement, payment), motionId, recordedFen: String(recordedFen) },
      topics: [`consortium:${statement.consortiumId}`],
    });
    await this.settlement.ifReceived(null, statement, statement.version);
  }
}
