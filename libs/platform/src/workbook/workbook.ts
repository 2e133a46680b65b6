/** A sheet to be saved: a heading and rows of texts and numbers. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Writes .xlsx; a library stands behind it in one file. */
export abstract class Workbook {
  abstract write(sheet: Sheet): Promise<Uint8Array>;
}
