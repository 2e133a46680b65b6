import { insist, type Actor } from '#libs/kernel';
import { Clock, EventLog, Ids, UnitOfWork, type Written } from '#libs/platform';
import { decidePay } from '../domain/pay.js';
import { benefitRefusals } from '../domain/refusals.js';
import { FindPayee } from './find-payee.js';
import { LoadStatementFor } from './load-statement-for.js';
import { appendPayEvent } from './pay-event.js';
import { PayStore } from './ports/statement-store.js';

export interface RecordPayInput {
  readonly taskId: string;
  readonly seatId: string;
  readonly amountFen: bigint;
  readonly fromOn: string;
  readonly toOn: string;
}

/** The payer records what a seat's student was paid, straight to the student. */
export class RecordPay {
  constructor(
    private readonly load: LoadStatementFor,
    private readonly payees: FindPayee,
    private readonly pays: PayStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, statementId: string, input: RecordPayInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const statement = await this.load.locked(actor, statementId, 'record');
      const { standing, seat } = await this.payees.run(statement, input);
      const { personId } = insist(decidePay(input, { statement: statement.status, standing, payee: seat }), benefitRefusals);
      const pay = { ...input, id: this.ids.next(), ordinal: seat?.ordinal ?? 0, personId, recordedBy: actor.personId };
      await this.pays.add(statement, { ...pay, at: this.clock.now() });
      await appendPayEvent(this.log, { actor, statement, speaksFor: statement.payerId, pay, version: 1, verb: 'recorded' });
      return { id: statementId, version: statement.version };
    });
  }
}
