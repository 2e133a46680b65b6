import { insist, type Actor } from '#libs/kernel';
import { UnitOfWork, type Written } from '#libs/platform';
import { issueStatement } from '../domain/issue-statement.js';
import { benefitRefusals } from '../domain/refusals.js';
import { assessStatement } from './assess-statement.js';
import { IssueBook } from './issue-book.js';
import { LoadStatementFor } from './load-statement-for.js';
import { StatementStore } from './ports/statement-store.js';
import { SettleStatement } from './settle-statement.js';

export interface IssueStatementInput {
  /** Names the formula version and the inputs the issuer has seen. */
  readonly inputsHash: string;
}

/** Fixes a statement: figures, split, postings and what the payer owes each party, in one transaction. */
export class IssueStatement {
  constructor(
    private readonly load: LoadStatementFor,
    private readonly book: IssueBook,
    private readonly settlement: SettleStatement,
    private readonly statements: StatementStore,
    private readonly work: UnitOfWork,
  ) {}

  run(actor: Actor, statementId: string, command: IssueStatementInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const statement = await this.load.locked(actor, statementId, 'issue');
      const assessment = assessStatement(statement, await this.statements.evidence(statement));
      const { split } = insist(issueStatement({ ...assessment, status: statement.status }, command), benefitRefusals);
      const version = await this.book.run(actor, statement, assessment, split);
      return { id: statementId, version: await this.settlement.ifReceived(actor, statement, version) };
    });
  }
}
