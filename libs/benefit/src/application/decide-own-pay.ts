import { insist, missing, type Actor } from '#libs/kernel';
import { Clock, EventLog, Gate, UnitOfWork, type Written } from '#libs/platform';
import { decidePayee } from '../domain/pay.js';
import { benefitRefusals } from '../domain/refusals.js';
import { appendPayEvent } from './pay-event.js';
import { PayStore, StatementStore } from './ports/statement-store.js';

/** A student says of the own pay that it came, or that it did not. */
export class DecideOwnPay {
  constructor(
    private readonly pays: PayStore,
    private readonly statements: StatementStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, payId: string, verdict: 'CONFIRMED' | 'CONTESTED'): Promise<Written> {
    return this.work.command(actor, async () => {
      const own = await this.gate.require(actor, 'confirm', 'Pay', await this.pays.find(payId));
      const statement = await this.statements.lock(own.statementId, 'share');
      const pay = statement && (await this.pays.lock(statement, payId));
      if (!statement || !pay) throw missing();
      const { status } = insist(
        decidePayee(pay.status, verdict, { statement: statement.status, recordedBy: pay.recordedBy, by: actor.personId }),
        benefitRefusals,
      );
      const version = await this.pays.decide(statement, pay, status, this.clock.now());
      await appendPayEvent(this.log, { actor, statement, pay, version, verb: verdict === 'CONFIRMED' ? 'confirmed' : 'contested' });
      return { id: payId, version };
    });
  }
}
