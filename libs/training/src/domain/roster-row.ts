import type { Refusal } from '#libs/kernel';
import type { PlacementRefusal } from './placement.js';
import type { RosterColumn } from './roster-columns.js';

/** One student's line of a workbook, as text. `line` is the row number the spreadsheet program shows. */
export interface RosterRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<RosterColumn, string>>>;
}

/** One student, read and found sound. */
export interface RosterEntry {
  readonly number: string;
  readonly name: string;
  readonly sex: 'F' | 'M' | null;
  readonly identityNumber: string | null;
  /** 'YYYY-MM-DD' */
  readonly bornOn: string;
  /** Year of entry. */
  readonly grade: number;
  readonly programme: string;
  readonly classGroup: string;
  readonly phone: string | null;
  readonly skills: readonly string[];
}

export const rowFaultCodes = [
  'number-missing',
  'number-wrong',
  'number-repeated',
  'number-taken',
  'name-missing',
  'name-long',
  'sex-wrong',
  'sex-differs',
  'identity-form',
  'identity-digits-lost',
  'identity-check-digit',
  'identity-repeated',
  'identity-elsewhere',
  'birth-missing',
  'birth-wrong',
  'birth-differs',
  'grade-wrong',
  'programme-unknown',
  'class-unknown',
  'phone-wrong',
  'skills-long',
] as const;
export type RowFaultCode = (typeof rowFaultCodes)[number];

/** What is wrong with one cell. `hint` is what would be accepted there, when that can be told. */
export interface RowFault {
  readonly column: RosterColumn;
  readonly code: RowFaultCode;
  readonly hint?: string;
}

/** What an import would do with a row; a mark never keeps a student out. */
export type RowOutcome = 'NEW' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

export interface CheckedRow {
  readonly row: RosterRow;
  readonly outcome: RowOutcome;
  /** null exactly when the row is refused. */
  readonly entry: RosterEntry | null;
  readonly faults: readonly RowFault[];
  /** Why this student could not be placed at work today. */
  readonly marks: readonly Refusal<PlacementRefusal>[];
}
