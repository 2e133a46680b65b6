import { refuse, type Refusal } from '#libs/kernel';
import { readIdentityNumber } from './identity-number.js';
import { columnNames, matchColumns, rosterColumns, type RosterColumn } from './roster-columns.js';
import type { CheckedRow, RosterRow } from './roster-row.js';

/** The students of a sheet as rows. */
export interface ReadRoster {
  readonly rows: readonly RosterRow[];
  readonly unknownHeadings: readonly string[];
}

const LONGEST_CELL = 200;

/**
 * The rows below the headings of a sheet, empty ones left out. Cells are cut at 200 characters: nothing a roster holds is longer.
 * @example rowsOfSheet([['学号', '姓名', '年级', '专业', '班级'], ['1', '林小满', '2024级', '数控技术', '数控1班']])
 */
export function rowsOfSheet(
  sheet: readonly (readonly string[])[],
  mostRows: number,
): ReadRoster | Refusal<'training.columns-missing' | 'training.rows-none' | 'training.rows-too-many'> {
  const map = matchColumns(sheet);
  if ('lacking' in map) {
    return refuse('training.columns-missing', {
      missingZh: map.lacking.map((column) => columnNames[column][0]).join('、'),
      missingEn: map.lacking.join(', '),
    });
  }
  const rows = sheet.flatMap((cells, position) => {
    if (position <= map.headingRow || cells.every((cell) => cell.trim() === '')) return [];
    const entries = rosterColumns.flatMap((column): readonly (readonly [RosterColumn, string])[] => {
      const at = map.at[column];
      return at === undefined ? [] : [[column, (cells[at] ?? '').trim().slice(0, LONGEST_CELL)]];
    });
    return [{ line: position + 1, cells: Object.fromEntries(entries) }];
  });
  if (rows.length === 0) return refuse('training.rows-none');
  return rows.length > mostRows
    ? refuse('training.rows-too-many', { limit: mostRows })
    : { rows, unknownHeadings: map.unknown.slice(0, 20).map((heading) => heading.slice(0, 40)) };
}

/** Whom a sheet speaks of: the student numbers and identity numbers to look for on the roster. */
export function namedIn(rows: readonly RosterRow[]): { readonly numbers: readonly string[]; readonly identityNumbers: readonly string[] } {
  const numbers = rows.flatMap((row) => (row.cells.number?.trim() ? [row.cells.number.trim()] : []));
  const identityNumbers = rows.flatMap((row) => {
    const read = readIdentityNumber(row.cells.identityNumber ?? '');
    return typeof read === 'string' ? [] : [read.text];
  });
  return { numbers: [...new Set(numbers)], identityNumbers: [...new Set(identityNumbers)] };
}

/** How many rows an import would add, update, leave and refuse, and how many students it would mark. */
export interface RowCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly marked: number;
}

/** Counts the outcomes of a check. */
export function countRows(checked: readonly CheckedRow[]): RowCounts {
  const of = (outcome: CheckedRow['outcome']): number => checked.filter((row) => row.outcome === outcome).length;
  return {
    added: of('NEW'),
    updated: of('UPDATED'),
    unchanged: of('UNCHANGED'),
    refused: of('REFUSED'),
    marked: checked.filter((row) => row.marks.length > 0).length,
  };
}
