import type { Actor } from '#libs/kernel';
import { Clock, EventLog, Ids } from '#libs/platform';
import { paymentsDue } from '../domain/payment.js';
import { postingsOfIssue } from '../domain/postings.js';
import type { Assessment } from './assess-statement.js';
import { PaymentStore, StatementStore, type ShareRecord, type StatementRecord } from './ports/statement-store.js';

/** Writes an issued statement down: figures, split, what is due, postings, event. */
export class IssueBook {
  constructor(
    private readonly statements: StatementStore,
    private readonly payments: PaymentStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async run(actor: Actor, statement: StatementRecord, { workings, inputs, inputsHash }: Assessment, split: readonly bigint[]): Promise<number> {
    const at = this.clock.now();
    const shares = statement.parties.map((party, position): ShareRecord => ({ ...party, position, amountFen: split[position] ?? 0n }));
    const due = paymentsDue(shares, statement.payerId).map(({ position, organizationId, amountFen }) => ({
      id: this.ids.next(),
      position,
      payeeId: organizationId,
      amountFen,
    }));
    const version = await this.statements.issue(statement, { figures: workings, inputs, inputsHash, issuedBy: actor.personId, issuedAt: at });
    await this.statements.addShares(statement, shares);
    await this.payments.addDue(statement, due);
    await this.statements.addPostings(statement, this.ids.next(), postingsOfIssue(workings, split), at);
    const dueFen = due.reduce((sum, share) => sum + share.amountFen, 0n);
    await this.log.append({
      stream: statement.id,
      version,
      owner: { kind: 'consortium', id: statement.consortiumId },
      type: 'statement.issued',
      actor,
      speaksFor: statement.payerId,
      data: {
        consortiumId: statement.consortiumId,
        statementId: statement.id,
        payerId: statement.payerId,
        payments: due.map(({ id, payeeId, amountFen }) => ({ paymentId: id, payeeId, amountFen: String(amountFen) })),
        poolFen: String(workings.poolFen),
        dueFen: String(dueFen),
        inputsHash,
        formulaHash: statement.agreement.formula.hash,
      },
      topics: [`consortium:${statement.consortiumId}`],
    });
    return version;
  }
}
