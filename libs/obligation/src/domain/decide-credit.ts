import type { Scope } from './decide-proposal.js';
import type { Measured } from './progress.js';
import type { FactSource } from './template.js';

/** A fact of the task both sides have part in, as its event tells it. */
export interface TaskFact {
  readonly source: FactSource;
  readonly taskId: string;
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly schoolId: string;
  /** Keyed hash of the order the task belongs to; null when it names none. */
  readonly orderRefHash: string | null;
  /** Whether the task passes the reality test (domain.md §4.1). */
  readonly real: boolean;
  readonly seats: number;
  readonly filledOnTime: number;
}

/** Whom a fact is measured for and who verifies it: the other side of the task. */
export interface Sides {
  readonly obligorId: string;
  readonly verifierId: string;
}

/**
 * Which side owes what the fact fulfils, and which side's word makes it solid: accepted tasks are owed by the enterprise and verified
 * by the school that did the work (O01, O02); filled seats are owed by the school and verified by the enterprise that starts (O16).
 */
export function sidesOf(fact: TaskFact): Sides {
  switch (fact.source) {
    case 'TASK_ACCEPTED':
      return { obligorId: fact.enterpriseId, verifierId: fact.schoolId };
    case 'TASK_STARTED':
      return { obligorId: fact.schoolId, verifierId: fact.enterpriseId };
  }
}

/** What one fact adds: a task, or seats filled on time out of seats. */
export function measureOf(fact: TaskFact): Measured {
  switch (fact.source) {
    case 'TASK_ACCEPTED':
      return { numerator: 1, denominator: 0 };
    case 'TASK_STARTED':
      return { numerator: fact.filledOnTime, denominator: fact.seats };
  }
}

/** The promise a fact may be credited to, and what already stands in its window. */
export interface CreditFacts {
  readonly obligorId: string;
  readonly beneficiaryId: string;
  readonly scope: Scope;
  /** False when both sides of the task are one legal person or one control group. */
  readonly independent: boolean;
  /** The task already counts for this promise. */
  readonly counted: boolean;
  /** Another task of the same order already counts in this window. */
  readonly orderCounted: boolean;
}

export type Credit = { readonly credit: Measured } | { readonly skip: 'not-real' | 'not-independent' | 'not-theirs' | 'counted' | 'same-order' };

/**
 * Whether a fact counts towards a promise. Nobody verifies for itself or its control group, only a REAL task counts, a task counts
 * once, and so does one order however many tasks it is split into (domain.md §4.1; §7 anti-gaming 2 and 9).
 */
export function decideCredit(fact: TaskFact, facts: CreditFacts): Credit {
  const { obligorId, verifierId } = sidesOf(fact);
  const theirs = facts.obligorId === obligorId && (facts.scope === 'CONSORTIUM' || facts.beneficiaryId === verifierId);
  if (!theirs) return { skip: 'not-theirs' };
  if (obligorId === verifierId || !facts.independent) return { skip: 'not-independent' };
  if (fact.source === 'TASK_ACCEPTED' && !fact.real) return { skip: 'not-real' };
  if (facts.counted) return { skip: 'counted' };
  if (facts.orderCounted) return { skip: 'same-order' };
  return { credit: measureOf(fact) };
}
