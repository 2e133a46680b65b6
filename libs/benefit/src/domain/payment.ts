import { refuse, type Refusal, type Transitions } from '#libs/kernel';
import type { BenefitRefusal } from './refusals.js';

export const paymentStates = ['DUE', 'RECORDED', 'RECEIVED', 'WRITTEN_OFF'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** DUE with the statement; the payer records it, and may correct the record until the payee has confirmed. What never comes, the leads and the payee write off. */
export const paymentTransitions = {
  DUE: ['RECORDED', 'WRITTEN_OFF'],
  RECORDED: ['RECORDED', 'RECEIVED', 'WRITTEN_OFF'],
  RECEIVED: [],
  WRITTEN_OFF: [],
} as const satisfies Transitions<PaymentState>;

/** The payer says it has paid: a claim, with the bank's reference. A second record replaces the first. */
export function recordPayment(
  payment: PaymentState,
  on: { readonly paidOn: string; readonly today: string },
): { readonly status: 'RECORDED'; readonly corrects: boolean } | Refusal<BenefitRefusal> {
  const closed = refusalOnceClosed(payment);
  if (closed) return closed;
  if (on.paidOn > on.today) return refuse('benefit.date-ahead', { date: on.paidOn });
  return { status: 'RECORDED', corrects: payment === 'RECORDED' };
}

export interface ReceiverFacts {
  readonly recordedBy: string | null;
  readonly receivedBy: string;
  /** Whether the payee is another legal person outside the payer's control group. */
  readonly independent: boolean;
}

/** The payee says the money has come: the only thing that makes a payment count (domain.md §2.4: benefit receipt is confirmed by the payee). */
export function receivePayment(payment: PaymentState, facts: ReceiverFacts): { readonly status: 'RECEIVED' } | Refusal<BenefitRefusal> {
  if (payment === 'DUE') return refuse('benefit.payment-not-recorded');
  const closed = refusalOnceClosed(payment);
  if (closed) return closed;
  if (facts.recordedBy === facts.receivedBy) return refuse('benefit.own-record');
  return facts.independent ? { status: 'RECEIVED' } : refuse('benefit.same-hand');
}

/**
 * The leads and the payee give up what will never come, whether or not the payer says it has paid (domain.md §2.4: settlement write-off).
 * Students are paid by pay lines, never by a payment: no payment can be a student's.
 * @returns how much of it, in fen, the payer had recorded and nobody confirmed
 */
export function writeOffPayment({
  status,
  amountFen,
}: {
  readonly status: PaymentState;
  readonly amountFen: bigint;
}): { readonly status: 'WRITTEN_OFF'; readonly recordedFen: bigint } | Refusal<BenefitRefusal> {
  return refusalOnceClosed(status) ?? { status: 'WRITTEN_OFF', recordedFen: status === 'RECORDED' ? amountFen : 0n };
}

function refusalOnceClosed(status: PaymentState): Refusal<BenefitRefusal> | null {
  if (status === 'RECEIVED') return refuse('benefit.payment-received');
  return status === 'WRITTEN_OFF' ? refuse('benefit.payment-written-off') : null;
}

/** Whether nothing is left to receive: then the statement is settled. */
export const isSettled = (payments: readonly PaymentState[]): boolean =>
  payments.every((status) => status === 'RECEIVED' || status === 'WRITTEN_OFF');

/** What the payer owes the others: every part but its own and the empty ones. A fund kept by the payer is refused when the terms are settled. */
export const paymentsDue = <Share extends { readonly organizationId: string; readonly amountFen: bigint }>(
  shares: readonly Share[],
  payerId: string,
): readonly Share[] => shares.filter((share) => share.organizationId !== payerId && share.amountFen > 0n);
