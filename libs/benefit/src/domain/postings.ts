import type { Workings } from './workings.js';

export type Account = 'CASH' | 'VAT' | 'COST' | 'STUDENT_PAY' | 'SHARE' | 'WRITTEN_OFF';

/** One side of a double entry in fen: debit above zero, credit below. `position` names the party of a SHARE. */
export interface Posting {
  readonly account: Account;
  readonly position: number | null;
  readonly amountFen: bigint;
}

/**
 * Issuing posts the receipt and everyone's claim on it, in the order of domain.md §5.2.
 * @returns postings that sum to zero; empty amounts are left out
 */
export const postingsOfIssue = (workings: Workings, split: readonly bigint[]): readonly Posting[] =>
  balanced([
    { account: 'CASH', position: null, amountFen: workings.grossFen },
    { account: 'VAT', position: null, amountFen: -workings.vatFen },
    { account: 'COST', position: null, amountFen: -workings.costFen },
    { account: 'STUDENT_PAY', position: null, amountFen: -workings.payFen },
    ...split.map((part, position): Posting => ({ account: 'SHARE', position, amountFen: -part })),
  ]);

/** A received payment takes a party's claim away, and the cash with it. */
export const postingsOfPayment = (position: number, amountFen: bigint): readonly Posting[] =>
  balanced([
    { account: 'SHARE', position, amountFen },
    { account: 'CASH', position: null, amountFen: -amountFen },
  ]);

/** A write-off takes a party's claim away without any cash: what the payer keeps stands as written off. */
export const postingsOfWriteOff = (position: number, amountFen: bigint): readonly Posting[] =>
  balanced([
    { account: 'SHARE', position, amountFen },
    { account: 'WRITTEN_OFF', position: null, amountFen: -amountFen },
  ]);

function balanced(postings: readonly Posting[]): readonly Posting[] {
  const sum = postings.reduce((total, posting) => total + posting.amountFen, 0n);
  if (sum !== 0n) throw new RangeError(`postings sum to ${sum} fen, not to zero`);
  return postings.filter((posting) => posting.amountFen !== 0n);
}
