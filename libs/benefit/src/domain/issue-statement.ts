import { canTransition, refuse, type Refusal } from '#libs/kernel';
import type { BenefitRefusal } from './refusals.js';
import { statementTransitions, type StatementState } from './statement.js';
import type { Workings } from './workings.js';

export interface IssueFacts {
  readonly status: StatementState;
  readonly standing: readonly string[];
  readonly receipts: number;
  readonly workings: Workings;
  /** Hash of formula version and inputs as they are now. */
  readonly inputsHash: string;
}

/** What is fixed when a statement is issued. */
export interface Issued {
  readonly status: 'ISSUED';
  readonly split: readonly bigint[];
}

/**
 * Fixes a statement: every figure stands verified by the other side, the pool is not negative, and the issuer has seen exactly these
 * inputs (domain.md §5.3: formula version and inputs hashed).
 */
export function issueStatement(facts: IssueFacts, command: { readonly inputsHash: string }): Issued | Refusal<BenefitRefusal> {
  const { workings } = facts;
  if (!canTransition(statementTransitions, facts.status, 'ISSUED')) return refuse('benefit.statement-not-open');
  if (facts.standing.length === 0) return refuse('benefit.no-task');
  if (facts.receipts === 0) return refuse('benefit.no-receipt');
  const { receipts, costs, pays, contested } = workings.awaiting;
  if (contested > 0) return refuse('benefit.pay-contested', { contested });
  if (!workings.solid) return refuse('benefit.not-verified', { receipts, costs, pays });
  if (workings.split === null) return refuse('benefit.pool-negative', { missing: String(-workings.poolFen) });
  if (command.inputsHash !== facts.inputsHash) return refuse('benefit.inputs-changed');
  return { status: 'ISSUED', split: workings.split };
}
