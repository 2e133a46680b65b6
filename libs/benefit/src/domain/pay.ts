import { canTransition, daysBetween, refuse, type Refusal, type Transitions } from '#libs/kernel';
import type { BenefitRefusal } from './refusals.js';
import { refusalToRecord } from './entry.js';
import type { StatementState } from './statement.js';

export const payStates = ['RECORDED', 'CONFIRMED', 'CONTESTED'] as const;
export type PayState = (typeof payStates)[number];

/** Pay is the enterprise's claim until the student who was paid confirms it. A contested one must be recorded anew. */
export const payTransitions = {
  RECORDED: ['CONFIRMED', 'CONTESTED'],
  CONFIRMED: [],
  CONTESTED: [],
} as const satisfies Transitions<PayState>;

/** Longest pay cycle in days, both ends counted (职业学校学生实习管理规定 18: monthly; domain.md §3 R33). */
export const PAY_CYCLE_DAYS = 31;

/** Source of the two pay rules, as messages quote it. */
export const PAY_ARTICLE = '职业学校学生实习管理规定 18';

export interface PayRecord {
  readonly taskId: string;
  /** Business dates, both included. */
  readonly fromOn: string;
  readonly toOn: string;
  readonly amountFen: bigint;
}

export interface PayFacts {
  readonly statement: StatementState;
  readonly standing: readonly string[];
  /** The seat's student, when the seat has one who can sign in and confirm. */
  readonly payee: { readonly personId: string | null } | null;
}

/** Records what a seat's student was paid: for a task of this statement, at most a month, and to nobody but the student (R32, R33). */
export function decidePay(record: PayRecord, facts: PayFacts): { readonly personId: string } | Refusal<BenefitRefusal> {
  const closed = refusalToRecord(facts.statement);
  if (closed) return closed;
  if (!facts.standing.includes(record.taskId)) return refuse('benefit.task-not-in-statement');
  if (!facts.payee) return refuse('benefit.seat-empty', { article: PAY_ARTICLE });
  if (facts.payee.personId === null) return refuse('benefit.payee-without-account', { article: PAY_ARTICLE });
  if (record.amountFen <= 0n) return refuse('benefit.amount-zero');
  const days = daysBetween(record.fromOn, record.toOn) + 1;
  if (days < 1) return refuse('benefit.period-backwards');
  if (days > PAY_CYCLE_DAYS) return refuse('benefit.pay-cycle', { days, article: PAY_ARTICLE });
  return { personId: facts.payee.personId };
}

/** The student's own word on the pay. */
export function decidePayee(
  pay: PayState,
  verdict: 'CONFIRMED' | 'CONTESTED',
  facts: { readonly statement: StatementState; readonly recordedBy: string; readonly by: string },
): { readonly status: PayState } | Refusal<BenefitRefusal> {
  const closed = refusalToRecord(facts.statement);
  if (closed) return closed;
  if (facts.recordedBy === facts.by) return refuse('benefit.own-record');
  return canTransition(payTransitions, pay, verdict) ? { status: verdict } : refuse('benefit.already-decided');
}

/**
 * Seats whose last word is "I did not get it": a contested line stays open until a later one of the same seat replaces it.
 * @param pays in the order they were recorded
 */
export function contestedSeats(pays: readonly { readonly seatId: string; readonly status: PayState }[]): readonly string[] {
  const last = new Map(pays.map((pay) => [pay.seatId, pay.status]));
  return [...last].filter(([, status]) => status === 'CONTESTED').map(([seatId]) => seatId);
}
