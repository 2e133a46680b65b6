import { refuse, type Refusal } from '#libs/kernel';
import type { RosterColumn } from './roster-columns.js';
import type { RosterRow } from './roster-row.js';

/** One correction of a checked workbook: of one line, or of every line whose cell has a certain text. */
export type Correction =
  | { readonly column: RosterColumn; readonly to: string; readonly line: number }
  | { readonly column: RosterColumn; readonly to: string; readonly from: string };

/**
 * Applies corrections in their order.
 * @returns the rows, or a refusal when a correction meets no row
 * @example correctRows(rows, [{ column: 'classGroup', from: '数控一班', to: '数控1班' }])
 */
export function correctRows(
  rows: readonly RosterRow[],
  corrections: readonly Correction[],
): readonly RosterRow[] | Refusal<'training.correction-misses'> {
  let corrected = rows;
  for (const correction of corrections) {
    const meets = (row: RosterRow): boolean =>
      'line' in correction ? row.line === correction.line : (row.cells[correction.column] ?? '').trim() === correction.from;
    if (!corrected.some(meets)) return refuse('training.correction-misses');
    corrected = corrected.map((row) => (meets(row) ? { ...row, cells: { ...row.cells, [correction.column]: correction.to } } : row));
  }
  return corrected;
}
