import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#libs/kernel';

/** One published way to make a pool and split it. */
export interface AllocationFormula {
  readonly code: string;
  readonly version: number;
  readonly names: { readonly zh: string; readonly en: string };
  /** Who is served before the shares, in order. */
  readonly claims: readonly string[];
  readonly vat: { readonly net: string; readonly rounding: string };
  readonly split: { readonly method: string; readonly ties: string; readonly shareDecimals: number };
  readonly negativePool: string;
  readonly currency: string;
  readonly unit: string;
}

/**
 * Allocation formulas (domain.md §5.1 a, §5.2, §5.3). A published version is never edited; a change is a row with the next version,
 * and charters and agreements go on naming the one they chose.
 */
export const allocationFormulas: readonly AllocationFormula[] = [
  {
    code: 'FIXED_SHARE',
    version: 1,
    names: { zh: '固定比例分配 第1版', en: 'Fixed shares, version 1' },
    claims: ['VAT', 'COSTS', 'STUDENT_PAY', 'SHARES'],
    vat: { net: 'GROSS/(1+RATE)', rounding: 'HALF_UP_ONCE' },
    split: { method: 'LARGEST_REMAINDER', ties: 'PARTY_ORDER', shareDecimals: 4 },
    negativePool: 'REFUSED',
    currency: 'CNY',
    unit: 'FEN',
  },
];

const definitionOf = (formula: AllocationFormula): string => canonicalJson(formula as unknown as Json);

/** SHA-256 of a formula's canonical form, hex: what charters and agreements name it by. */
export const formulaHash = (formula: AllocationFormula): string => createHash('sha256').update(definitionOf(formula)).digest('hex');

type Run = (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

const PUBLISH = `INSERT INTO allocation_formula (code, version, definition, hash) VALUES ($1, $2, $3, $4)
  ON CONFLICT (code, version) DO UPDATE SET hash = excluded.hash WHERE allocation_formula.hash = excluded.hash RETURNING code`;

/**
 * Publishes the formulas that are not published yet; repeated, it changes nothing.
 * @throws Error when a published version differs from the row here: publish the next version instead
 */
export async function seedAllocationFormulas(run: Run, formulas: readonly AllocationFormula[] = allocationFormulas): Promise<void> {
  for (const formula of formulas) {
    const published = await run(PUBLISH, [formula.code, formula.version, definitionOf(formula), formulaHash(formula)]);
    if (published.length === 0)
      throw new Error(`${formula.code} version ${formula.version} is published with another content: give it the next version`);
  }
}
