import { EncryptedFileError, HucreError, readXlsx, UnsupportedFormatError, type CellValue } from 'hucre';
import { packStored, unpackZip, type ZipParts } from './unpack-zip.js';

export type SheetFault = 'not-one' | 'encrypted' | 'old-format' | 'bomb' | 'doctype' | 'rows' | 'columns';

export interface SheetLimits {
  readonly rows: number;
  readonly columns: number;
  readonly parts: number;
  readonly inflatedBytes: number;
}

/** Rows a sheet may hold in all: below a roster of the longest kind, formatted rows without content are common. */
const ROWS_WITH_EMPTY = 20_000;
const COMPOUND_FILE = 'd0cf11e0a1b11ae1';

/**
 * The first visible sheet of a workbook as text. Runs in a worker thread: what is read here was made by anyone.
 * Order matters: size and declarations are looked at before any XML is parsed.
 */
export async function readSheet(bytes: Buffer, limits: SheetLimits): Promise<readonly (readonly string[])[] | SheetFault> {
  if (bytes.subarray(0, 8).toString('hex') === COMPOUND_FILE)
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-format';
  const parts = unpackZip(bytes, { parts: limits.parts, bytes: limits.inflatedBytes });
  if (typeof parts === 'string')
    return ({ 'not-a-zip': 'not-one', encrypted: 'encrypted', 'too-many-parts': 'bomb', 'too-large': 'bomb' } as const)[parts];
  const fault = faultOf(parts, limits);
  return fault ?? rowsOf(packStored(parts), limits);
}

function faultOf(parts: ZipParts, limits: SheetLimits): SheetFault | null {
  if (!parts.has('xl/workbook.xml') || !parts.has('[Content_Types].xml')) return 'not-one';
  for (const [name, data] of parts) {
    if (data.includes(0)) return 'not-one'; // UTF-16, in which a declaration would hide from the next line
    if (/<!\s*(DOCTYPE|ENTITY)/i.test(data.toString('latin1'))) return 'doctype';
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    const { rows, columns } = extentOf(data.toString('latin1'));
    if (columns > limits.columns) return 'columns';
    if (rows > ROWS_WITH_EMPTY) return 'rows';
  }
  return null;
}

/** How far a sheet reaches, before anything allocates its rectangle: two cells at opposite corners are a few bytes. */
function extentOf(xml: string): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [, letters, digits] of xml.matchAll(/<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Za-z]{1,4})(\d{1,8})["']/g)) {
    columns = Math.max(
      columns,
      [...(letters ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
    rows = Math.max(rows, Number(digits));
  }
  for (const [, digits] of xml.matchAll(/<(?:\w+:)?row\s[^>]*?\br\s*=\s*["'](\d{1,8})["']/g)) rows = Math.max(rows, Number(digits));
  return { rows, columns };
}

async function rowsOf(bytes: Buffer, limits: SheetLimits): Promise<readonly (readonly string[])[] | SheetFault> {
  try {
    let seen = 0;
    const workbook = await readXlsx(bytes, { sheets: (info) => !info.hidden && !info.veryHidden && seen++ === 0, maxRows: ROWS_WITH_EMPTY });
    const rows = (workbook.sheets[0]?.rows ?? []).map((row) => row.map(textOf));
    const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
    if (rows.some((row) => row.findLastIndex((cell) => cell !== '') >= limits.columns)) return 'columns';
    // Ten rows may stand above and as headings: they are no students.
    if (rows.filter((row) => row.some((cell) => cell !== '')).length > limits.rows + 10) return 'rows';
    return rows.slice(0, last + 1);
  } catch (error) {
    if (error instanceof EncryptedFileError) return 'encrypted';
    if (error instanceof UnsupportedFormatError || error instanceof HucreError || error instanceof RangeError || error instanceof TypeError)
      return 'not-one';
    throw error;
  }
}

/** A cell as a person reads it. A number with more digits than a spreadsheet keeps is written so that its loss shows. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return Math.abs(value) >= 1e15 ? value.toExponential().toUpperCase() : String(value);
  return String(value)
    .trim()
    .replace(/^'(?=[=+\-@])/, ''); // the quote our own workbooks put before what begins like a formula
}
