import type { CellValue } from 'hucre/xlsx';

/** A spreadsheet as texts, a row each. */
export type SheetTexts = readonly (readonly string[])[];

const LARGEST = 5_000_000;

/** Reads the first sheet of a workbook in the browser: nothing leaves this machine before it was looked at. Null: not a workbook, or too large. */
export async function readSheet(file: File): Promise<SheetTexts | null> {
  if (file.size > LARGEST) return null;
  try {
    const { readXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
    return (sheets[0]?.rows ?? []).map((row) => row.map(textOf));
  } catch {
    return null;
  }
}

/** Reads what was copied out of a spreadsheet: columns are set apart by tabs. */
export async function readPasted(text: string): Promise<SheetTexts> {
  const { parseCsv } = await import('hucre/csv');
  return parseCsv(text, { delimiter: '\t' }).map((row) => row.map(textOf));
}

const textOf = (cell: CellValue): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''));
