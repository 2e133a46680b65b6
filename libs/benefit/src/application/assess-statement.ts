import { contentHash } from '#libs/platform';
import { contestedSeats } from '../domain/pay.js';
import { standingTasks } from '../domain/statement.js';
import { statementInputs } from '../domain/statement-inputs.js';
import { workings, type Stated, type Workings } from '../domain/workings.js';
import type { Evidence, StatementRecord } from './ports/statement-store.js';

/** A statement's figures as its evidence stands, and the hash that names exactly these. */
export interface Assessment {
  readonly workings: Workings;
  readonly standing: readonly string[];
  readonly receipts: number;
  readonly inputs: string;
  readonly inputsHash: string;
}

/** Computes a statement from its evidence; what was returned or contested is left out. */
export function assessStatement(statement: StatementRecord, evidence: Evidence): Assessment {
  const entries = evidence.entries.filter((entry) => entry.status !== 'RETURNED');
  const pays = evidence.pays.filter((pay) => pay.status !== 'CONTESTED');
  const standing = standingTasks(evidence.lines);
  const { agreement, parties } = statement;
  const stated = (isReceipt: boolean): readonly Stated[] =>
    entries
      .filter((entry) => (entry.kind === 'RECEIPT') === isReceipt)
      .map(({ amountFen, status }) => ({ amountFen, verified: status === 'VERIFIED' }));
  const inputs = statementInputs({
    statementId: statement.id,
    agreementHash: agreement.hash,
    formula: agreement.formula,
    vatPercent: agreement.vatPercent,
    taskIds: standing,
    entries,
    pays,
    parties,
  });
  return {
    workings: workings({
      vatPercent: agreement.vatPercent,
      receipts: stated(true),
      costs: stated(false),
      pays: pays.map(({ amountFen, status }) => ({ amountFen, verified: status === 'CONFIRMED' })),
      contestedSeats: contestedSeats(evidence.pays).length,
      sharesMillionths: parties.map((party) => party.shareMillionths),
    }),
    standing,
    receipts: stated(true).length,
    inputs,
    inputsHash: contentHash(inputs),
  };
}
