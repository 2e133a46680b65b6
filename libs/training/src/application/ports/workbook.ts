import type { Locale, Refusal } from '#libs/kernel';
import type { CheckedRow, Register, TrainingRefusal } from '../../domain/index.js';

/** The cells of a sheet as text. `rows[0]` is row 1 of the spreadsheet program; trailing empty rows are left out. */
export interface SheetText {
  readonly rows: readonly (readonly string[])[];
}

export type WorkbookRefusal = Extract<TrainingRefusal, `training.workbook-${string}` | 'training.rows-too-many' | 'training.columns-too-many'>;

/** Workbooks in and out. Whoever reads one treats it as hostile. */
export abstract class Workbook {
  /** The first visible sheet of an .xlsx file, or why it is not read. */
  abstract read(bytes: Uint8Array): Promise<SheetText | Refusal<WorkbookRefusal>>;
  /** An empty roster made for one school: its programmes and classes are there to choose from. */
  abstract template(register: Register, locale: Locale): Promise<Uint8Array>;
  /** The checked rows with what is wrong beside each, for whoever repairs them in a spreadsheet. */
  abstract annotated(rows: readonly CheckedRow[], locale: Locale): Promise<Uint8Array>;
}
