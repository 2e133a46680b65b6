import type { RosterColumn } from './roster-columns.js';
import type { CheckedRow, RowFaultCode } from './roster-row.js';

/** A text that stands in some rows; `programme` is what those rows say beside an unknown class. */
export interface RepairValue {
  readonly text: string;
  readonly programme: string | null;
  readonly rows: number;
}

/** The same fault in some rows: what is repaired together. `values` are the distinct texts found, for faults that one choice repairs. */
export interface RepairGroup {
  readonly code: RowFaultCode;
  readonly column: RosterColumn;
  readonly rows: number;
  readonly lines: readonly number[];
  readonly values: readonly RepairValue[];
}

const LINES_SHOWN = 20;
const VALUES_SHOWN = 20;

/** Faults that one answer repairs in every row with the same text; of the others, texts are not repeated (they may be personal data). */
const repairedByValue: readonly RowFaultCode[] = ['programme-unknown', 'class-unknown', 'grade-wrong', 'sex-wrong'];

/**
 * Faults grouped by what repairs them, most rows first.
 * @example repairGroups(checkRoster(rows, facts))[0] // { code: 'class-unknown', column: 'classGroup', rows: 12, lines: [3, …], values: [{ text: '数控9班', programme: '数控技术', rows: 12 }] }
 */
export function repairGroups(checked: readonly CheckedRow[]): readonly RepairGroup[] {
  const groups = new Map<RowFaultCode, { column: RosterColumn; lines: number[]; values: Map<string, RepairValue> }>();
  for (const { row, faults } of checked) {
    for (const { code, column } of faults) {
      const group = groups.get(code) ?? { column, lines: [], values: new Map<string, RepairValue>() };
      const value = { text: (row.cells[column] ?? '').trim(), programme: code === 'class-unknown' ? (row.cells.programme ?? '').trim() : null };
      const key = `${value.programme ?? ''}\n${value.text}`;
      group.lines.push(row.line);
      group.values.set(key, { ...value, rows: (group.values.get(key)?.rows ?? 0) + 1 });
      groups.set(code, group);
    }
  }
  return [...groups]
    .map(([code, { column, lines, values }]) => ({
      code,
      column,
      rows: lines.length,
      lines: lines.slice(0, LINES_SHOWN),
      values: repairedByValue.includes(code) ? [...values.values()].slice(0, VALUES_SHOWN) : [],
    }))
    .sort((a, b) => b.rows - a.rows || a.code.localeCompare(b.code));
}
