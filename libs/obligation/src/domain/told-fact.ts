import type { Measured } from './progress.js';
import type { FactSource } from './template.js';

/** Where a fact comes from, and the page of the product on which it is shown. */
export interface Source {
  readonly consortiumId: string;
  /** A task, a batch of credited hours, an amount that fell due, its payment, a claim somebody made, or the ruling on one. */
  readonly kind: 'TASK' | 'HOURS' | 'DUE' | 'PAYMENT' | 'CLAIM' | 'RULING';
  readonly id: string;
  /** The task of hours, the statement of a payment; null: the source itself. */
  readonly pageId: string | null;
}

/**
 * A fact of another capability, as its event tells it: who owes what it fulfils, and whose word made it solid. Accepted tasks are owed by
 * the enterprise and verified by the school that did the work (O01, O02), filled seats owed by the school and verified by the enterprise
 * that starts (O16), a mentor's hours owed by the enterprise and credited by the school (O04), shared benefits owed by the payer and
 * received by the payee (O14).
 */
export interface ToldFact {
  readonly from: FactSource;
  readonly source: Source;
  readonly obligorId: string;
  readonly verifierId: string;
  /** Keyed hash of the order a task belongs to; null when it names none. */
  readonly orderRefHash: string | null;
  /** Whether it passes the test of its own capability: a task that is real work, hours between independent sides (domain.md §4.1, §4.4). */
  readonly real: boolean;
  /** False when its event says that both sides are in one hand. */
  readonly independent: boolean;
  readonly amount: Measured;
  /** Of hours: how long, in minutes; the amount is what of them completes whole hours ({@link wholeHours}). */
  readonly minutes: number | null;
  /** Of a payment: the business dates it became due from, and of its transfer; null: not paid yet. */
  readonly payment: { readonly issuedOn: string; readonly paidOn: string | null } | null;
}

/**
 * How many whole hours more a promise has when so many minutes are added: what is left over waits for the next.
 * @param standing what stands in the window: minutes, and the hours they were counted as
 * @example wholeHours(90, { minutes: 0, hours: 0 }) // 1
 * @example wholeHours(30, { minutes: 90, hours: 1 }) // 1
 */
export const wholeHours = (minutes: number, standing: { readonly minutes: number; readonly hours: number }): number =>
  Math.max(0, Math.floor((standing.minutes + minutes) / 60) - standing.hours);

/**
 * An amount of money as a promise measures it: whole yuan, rounded half up, and never nothing. Money itself stays in the statement, to the
 * fen; here it is a part of what was due, and due and paid are rounded alike.
 * @example yuanOf(2461251n) // 24613
 */
export const yuanOf = (fen: bigint): number => Math.max(1, Number((fen + 50n) / 100n));
