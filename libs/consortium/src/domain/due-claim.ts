import type { Id } from '#libs/kernel';

/** An amount due as the capability that keeps it states it, and as a write-off names it. */
export interface DueClaim {
  readonly id: string;
  /** What it is due under. */
  readonly statement: { readonly id: string; readonly number: string };
  readonly payer: { readonly id: Id<'Organization'>; readonly name: string };
  readonly payee: { readonly id: Id<'Organization'>; readonly name: string };
  /** Fen, as text. */
  readonly amountFen: string;
  readonly currency: 'CNY';
}

/** Where the payee signs that is no lead: it gives up what it is owed, and silence is no consent. */
export const consentSeat = 'PAYEE';
export const consentNames = { zh: '收款方', en: 'Payee' } as const;
