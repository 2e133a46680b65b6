import { Injectable } from '@nestjs/common';
import { writeXlsx } from 'hucre/xlsx';
import { Workbook, type Sheet } from './workbook.js';

/** A text a spreadsheet would take for a formula is shown as text (quality.md A1, row 3). */
const safe = (cell: string | number | null): string | number | null => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

@Injectable()
export class HucreWorkbook extends Workbook {
  async write({ name, columns, rows }: Sheet): Promise<Uint8Array> {
    return writeXlsx({
      sheets: [
        {
          name,
          columns: columns.map(({ width }) => ({ width })),
          rows: [columns.map(({ head }) => head), ...rows.map((row) => row.map(safe))],
          freezePane: { rows: 1 },
          pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
        },
      ],
    });
  }
}
