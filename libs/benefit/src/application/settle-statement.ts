import type { Actor } from '#libs/kernel';
import { Clock, EventLog } from '#libs/platform';
import { isSettled } from '../domain/payment.js';
import { standingTasks } from '../domain/statement.js';
import { PaymentStore, StatementStore, type StatementKey } from './ports/statement-store.js';

/** With the last confirmation or write-off, in its transaction: the statement is settled, and its tasks can close. */
export class SettleStatement {
  constructor(
    private readonly statements: StatementStore,
    private readonly payments: PaymentStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the statement's version afterwards */
  async ifReceived(actor: Actor | null, statement: StatementKey, version: number): Promise<number> {
    const payments = await this.payments.ofStatement(statement);
    if (!isSettled(payments.map((payment) => payment.status))) return version;
    const settled = await this.statements.settle(statement, version, this.clock.now());
    const taskIds = standingTasks((await this.statements.evidence(statement)).lines);
    await this.log.append({
      stream: statement.id,
      version: settled,
      owner: { kind: 'consortium', id: statement.consortiumId },
      type: 'statement.settled',
      actor,
      data: { statementId: statement.id, taskIds },
      topics: [`consortium:${statement.consortiumId}`],
    });
    return settled;
  }
}
