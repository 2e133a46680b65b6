import { canonicalJson } from '#libs/kernel';

/** How a pool is made and split, as published: an agreement names it by the hash of this text. */
export interface AllocationFormula {
  readonly code: string;
  readonly version: number;
  readonly definition: string;
}

/** Fixed shares of what is left after tax, costs and the students' pay (domain.md §5.1 a, §5.2, §5.3). */
export const FIXED_SHARE_1: AllocationFormula = {
  code: 'FIXED_SHARE',
  version: 1,
  definition: canonicalJson({
    code: 'FIXED_SHARE',
    version: 1,
    claims: ['VAT', 'COSTS', 'STUDENT_PAY', 'SHARES'],
    vat: { net: 'GROSS/(1+RATE)', rounding: 'HALF_UP_ONCE' },
    split: { method: 'LARGEST_REMAINDER', ties: 'PARTY_ORDER', shareDecimals: 4 },
    negativePool: 'REFUSED',
    currency: 'CNY',
    unit: 'FEN',
  }),
};
