import type { FormulaReference } from '../../domain/agreement.js';

/** Published allocation formulas. */
export abstract class FormulaStore {
  /** The version a charter names by its hash; the newest when it names none. */
  abstract chosen(hash: string | null): Promise<FormulaReference | null>;
}
