import type { RosterColumn } from './roster-columns.js';
import type { CheckedRow, RowFaultCode } from './roster-row.js';

/** The same fault in some rows: what is repaired together. `values` are the distinct texts found, for faults that one choice repairs. */
export interface RepairGroup {
  readonly code: RowFaultCode;
  readonly column: RosterColumn;
  readonly rows: number;
  readonly lines: readonly number[];
  readonly values: readonly { readonly text: string; readonly rows: number }[];
}

const LINES_SHOWN = 20;
const VALUES_SHOWN = 20;

/** Faults that one answer repairs in every row with the same text; of the others, texts are not repeated (they may be personal data). */
const repairedByValue: readonly RowFaultCode[] = ['programme-unknown', 'class-unknown', 'grade-wrong', 'sex-wrong'];

/**
 * Faults grouped by what repairs them, most rows first.
 * @example repairGroups(checkRoster(rows, facts))[0] // { code: 'class-unknown', column: 'classGroup', rows: 12, lines: [3, …], values: [{ text: '数控9班', rows: 12 }] }
 */
export function repairGroups(checked: readonly CheckedRow[]): readonly RepairGroup[] {
  const groups = new Map<RowFaultCode, { column: RosterColumn; lines: number[]; values: Map<string, number> }>();
  for (const { row, faults } of checked) {
    for (const { code, column } of faults) {
      const group = groups.get(code) ?? { column, lines: [], values: new Map<string, number>() };
      const text = (row.cells[column] ?? '').trim();
      group.lines.push(row.line);
      group.values.set(text, (group.values.get(text) ?? 0) + 1);
      groups.set(code, group);
    }
  }
  return [...groups]
    .map(([code, { column, lines, values }]) => ({
      code,
      column,
      rows: lines.length,
      lines: lines.slice(0, LINES_SHOWN),
      values: repairedByValue.includes(code) ? [...values].slice(0, VALUES_SHOWN).map(([text, rows]) => ({ text, rows })) : [],
    }))
    .sort((a, b) => b.rows - a.rows || a.code.localeCompare(b.code));
}
