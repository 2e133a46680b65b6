import { canTransition, refuse, type Refusal, type Transitions } from '#libs/kernel';
import type { BenefitRefusal } from './refusals.js';
import type { StatementState } from './statement.js';

export const costKinds = ['MATERIAL', 'TOOLING', 'QC_LOGISTICS', 'OTHER'] as const;
export type CostKind = (typeof costKinds)[number];
export const entryKinds = ['RECEIPT', ...costKinds] as const;
export type EntryKind = (typeof entryKinds)[number];

export const entryStates = ['RECORDED', 'VERIFIED', 'RETURNED'] as const;
export type EntryState = (typeof entryStates)[number];

/** A receipt or a cost is the payer's claim until the school verifies it; what is returned counts for nothing. */
export const entryTransitions = {
  RECORDED: ['VERIFIED', 'RETURNED'],
  VERIFIED: [],
  RETURNED: [],
} as const satisfies Transitions<EntryState>;

/** What separation of duties needs to know: nobody verifies their own record, nor their own side's (domain.md §2.4). */
export interface VerifierFacts {
  readonly statement: StatementState;
  readonly recordedBy: string;
  readonly verifiedBy: string;
  /** Whether the verifying organization is another legal person outside the recorder's control group. */
  readonly independent: boolean;
}

/** Why the statement takes no more evidence, or null while it is open. */
export const refusalToRecord = (statement: StatementState): Refusal<BenefitRefusal> | null =>
  statement === 'OPEN' ? null : refuse('benefit.statement-not-open');

/** Why an amount on a date is no fact, or null: money moved already, and more than nothing of it. Business dates. */
export function refusalToFigure({
  amountFen,
  onDate,
  today,
}: {
  readonly amountFen: bigint;
  readonly onDate: string;
  readonly today: string;
}): Refusal<BenefitRefusal> | null {
  if (amountFen <= 0n) return refuse('benefit.amount-zero');
  return onDate > today ? refuse('benefit.date-ahead', { date: onDate }) : null;
}

/** The school's word on a receipt or cost: verified, it makes the pool a little more solid; returned, it must be recorded anew. */
export function decideEntry(
  entry: EntryState,
  verdict: 'VERIFIED' | 'RETURNED',
  facts: VerifierFacts,
): { readonly status: EntryState } | Refusal<BenefitRefusal> {
  const closed = refusalToRecord(facts.statement);
  if (closed) return closed;
  if (facts.recordedBy === facts.verifiedBy) return refuse('benefit.own-record');
  if (!facts.independent) return refuse('benefit.same-hand');
  return canTransition(entryTransitions, entry, verdict) ? { status: verdict } : refuse('benefit.already-decided');
}
