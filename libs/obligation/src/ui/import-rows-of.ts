import type { SheetTexts } from '#libs/kit/ui';
import { MOST_IMPORTED } from '../domain/decide-import.js';
import type { Matched } from '../domain/match-columns.js';
import { faultsOf, keyOf, readSheetRow, standingFault, type Known, type RowFaults, type RowValues } from '../domain/read-sheet-row.js';

/** What became of a row: proposed, laid down, refused by the server in its words, or taken back. What could not be taken back stays as it was. */
export type Outcome =
  | { readonly obligationId: string; readonly refused?: string }
  | { readonly importId: string; readonly refused?: string }
  | { readonly refused: string }
  | { readonly takenBack: true };

/** A row of the sheet on its way into the ledger. */
export interface ImportRow {
  /** As the spreadsheet numbers it. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly values: RowValues;
  /** What the reader put in: it stays open to be put right again. */
  readonly corrected: Partial<RowValues>;
  readonly faults: RowFaults;
  readonly left: boolean;
  readonly outcome: Outcome | null;
}

export interface Choices {
  readonly corrections: Readonly<Record<number, Partial<RowValues>>>;
  readonly left: Readonly<Record<number, boolean>>;
  readonly outcomes: Readonly<Record<number, Outcome>>;
}

/** Proposed or laid down. */
export const isDone = ({ outcome }: ImportRow): boolean => outcome !== null && ('obligationId' in outcome || 'importId' in outcome);
export const isReady = (row: ImportRow): boolean => !row.left && !isDone(row) && Object.keys(row.faults).length === 0;

/** The rows under the heads as they are understood, at most as many as one import takes; what needs no correction to be told apart is left out. */
export function rowsOf(
  { texts, headAt, columns }: { readonly texts: SheetTexts; readonly headAt: number; readonly columns: Matched },
  known: Known,
  choices: Choices,
): readonly ImportRow[] {
  const filled = texts
    .map((cells, i) => ({ cells, line: i + 1 }))
    .filter(({ cells, line }) => line > headAt + 1 && cells.some((cell) => cell.trim()));
  const taken = new Set<string>();
  return filled.slice(0, MOST_IMPORTED).map(({ cells, line }) => {
    const corrected = choices.corrections[line] ?? {};
    const values = readSheetRow(cells, columns, known, corrected);
    const found = faultsOf(values, known);
    const sound = Object.keys(found).length === 0;
    const faults: RowFaults = sound && taken.has(keyOf(values)) ? { promise: 'twice' } : found;
    const left = choices.left[line] ?? standingFault(faults) !== null;
    if (sound && !left) taken.add(keyOf(values));
    return { line, cells, values, corrected, faults, left, outcome: choices.outcomes[line] ?? null };
  });
}
