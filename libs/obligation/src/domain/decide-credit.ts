import { addDays } from '#libs/kernel';
import type { Scope } from './decide-proposal.js';
import type { Measured } from './progress.js';
import type { ToldFact } from './told-fact.js';

/** The promise a fact may be credited to, and what already stands in its window. */
export interface CreditFacts {
  readonly obligorId: string;
  readonly beneficiaryId: string;
  readonly scope: Scope;
  /** Days within which what is due is to be done; null: the promise's windows alone say when. */
  readonly withinDays: number | null;
  /** False when both sides of the fact are one legal person or one control group. */
  readonly independent: boolean;
  /** The fact already counts for this promise. */
  readonly counted: boolean;
  /** Another task of the same order already counts in this window. */
  readonly orderCounted: boolean;
  /** Of a payment: it stands in the window as due. */
  readonly fallenDue: boolean;
}

export type Skip = 'not-real' | 'not-independent' | 'not-theirs' | 'counted' | 'same-order' | 'not-due' | 'too-late';
export type Credit = { readonly credit: Measured } | { readonly skip: Skip };

/** Why a fact that is theirs is shown and not counted. */
export const passedOver = { 'same-order': 'SAME_ORDER', 'too-late': 'TOO_LATE' } as const;
export const passedOverReasons = Object.values(passedOver);

/**
 * Why a skipped fact is to be shown beside those that count; null: it is nothing to this promise.
 * @example reasonOf('same-order') // 'SAME_ORDER'
 */
export const reasonOf = (skip: Skip): (typeof passedOverReasons)[number] | null =>
  skip === 'same-order' || skip === 'too-late' ? passedOver[skip] : null;

/**
 * The last day on which a payment is in time, and in whose window it counts.
 * @param issuedOn the day on which the statement made it due
 */
export const payableUntil = (issuedOn: string, withinDays: number | null): string => addDays(issuedOn, withinDays ?? 0);

/**
 * Whether a fact counts towards a promise. Nobody verifies for itself or its control group, only what is real counts, a fact counts once,
 * and so does one order however many tasks it is split into (domain.md §4.1; §7 anti-gaming 2 and 9). Of a payment counts what fell due
 * while the promise stood and was paid within its days, by the day of the transfer: how long the payee takes to confirm it is not held
 * against the payer (domain.md §6, O14).
 */
export function decideCredit(fact: ToldFact, facts: CreditFacts): Credit {
  const { obligorId, verifierId } = fact;
  const theirs = facts.obligorId === obligorId && (facts.scope === 'CONSORTIUM' || facts.beneficiaryId === verifierId);
  if (!theirs) return { skip: 'not-theirs' };
  if (obligorId === verifierId || !facts.independent) return { skip: 'not-independent' };
  if (!fact.real) return { skip: 'not-real' };
  if (facts.counted) return { skip: 'counted' };
  if (facts.orderCounted) return { skip: 'same-order' };
  if (fact.source.kind === 'PAYMENT') {
    if (!facts.fallenDue) return { skip: 'not-due' };
    if (fact.payment?.paidOn && fact.payment.paidOn > payableUntil(fact.payment.issuedOn, facts.withinDays)) return { skip: 'too-late' };
  }
  return { credit: fact.amount };
}
