import { useState } from 'react';
import { send, useRefresh, asProblem, type SheetTexts } from '#libs/kit/ui';
import type { ObligationView } from '../contract.js';
import type { Matched, SheetColumn } from '../domain/match-columns.js';
import { faultsOf, readSheetRow, type Known, type RowFaults, type RowValues } from '../domain/read-sheet-row.js';

/** What became of a row: proposed, refused by the server in its words, or taken back again. What could not be taken back stays proposed. */
export type Outcome = { readonly obligationId: string; readonly refused?: string } | { readonly refused: string } | { readonly takenBack: true };

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

/** More than this at once nobody looks through. */
export const MOST_ROWS = 200;

interface Choices {
  readonly corrections: Readonly<Record<number, Partial<RowValues>>>;
  readonly left: Readonly<Record<number, boolean>>;
  readonly outcomes: Readonly<Record<number, Outcome>>;
}

const NONE: Choices = { corrections: {}, left: {}, outcomes: {} };

export const isProposed = ({ outcome }: ImportRow): boolean => outcome !== null && 'obligationId' in outcome;
export const isReady = (row: ImportRow): boolean => !row.left && !isProposed(row) && Object.keys(row.faults).length === 0;

/** The rows of a sheet, what was corrected in them, and each one's proposal; a row between two others is left out from the start. */
export function useLedgerImport(
  cid: string,
  sheet: { readonly texts: SheetTexts; readonly headAt: number; readonly columns: Matched },
  known: Known,
) {
  const [choices, setChoices] = useState(NONE);
  const [done, setDone] = useState<{ readonly of: number; readonly at: number } | null>(null);
  const refresh = useRefresh();
  const rows = rowsOf(sheet, known, choices);
  const put = (line: number, outcome: Outcome): void => setChoices((now) => ({ ...now, outcomes: { ...now.outcomes, [line]: outcome } }));

  /** One after the other: each is a promise of its own, with its own refusal. */
  const each = async (wanted: readonly ImportRow[], work: (row: ImportRow) => Promise<Outcome>): Promise<void> => {
    for (const [at, row] of wanted.entries()) {
      setDone({ of: wanted.length, at });
      put(row.line, await work(row).catch((thrown: unknown) => ({ ...row.outcome, refused: asProblem(thrown).message })));
    }
    setDone(null);
    await refresh(`/consortia/${cid}/obligations`, '/obligations', '/today');
  };
  const speaker = ({ obligor, beneficiary }: RowValues): string | undefined => [obligor, beneficiary].find((side) => known.ours.includes(side));

  return {
    rows,
    done,
    correct: (line: number, column: SheetColumn, value: string) =>
      setChoices((now) => ({ ...now, corrections: { ...now.corrections, [line]: { ...now.corrections[line], [column]: value } } })),
    leave: (line: number, left: boolean) => setChoices((now) => ({ ...now, left: { ...now.left, [line]: left } })),
    propose: () =>
      each(rows.filter(isReady), async ({ values }) => {
        const { promise: templateCode, obligor: obligorId, beneficiary: beneficiaryId, cadence, target } = values;
        const body = { templateCode, obligorId, beneficiaryId, cadence, target: Number(target), speaksForId: speaker(values) };
        return { obligationId: (await send<ObligationView>('POST', `/consortia/${cid}/obligations`, body)).id };
      }),
    takeBack: () =>
      each(rows.filter(isProposed), async ({ values, outcome }) => {
        const id = outcome !== null && 'obligationId' in outcome ? outcome.obligationId : '';
        await send('POST', `/obligations/${id}/agreement`, { speaksForId: speaker(values), answer: 'REFUSE' });
        return { takenBack: true };
      }),
  };
}

function rowsOf(
  { texts, headAt, columns }: { readonly texts: SheetTexts; readonly headAt: number; readonly columns: Matched },
  known: Known,
  choices: Choices,
): readonly ImportRow[] {
  const filled = texts
    .map((cells, i) => ({ cells, line: i + 1 }))
    .filter(({ cells, line }) => line > headAt + 1 && cells.some((cell) => cell.trim()));
  return filled.slice(0, MOST_ROWS).map(({ cells, line }) => {
    const corrected = choices.corrections[line] ?? {};
    const values = readSheetRow(cells, columns, known, corrected);
    const faults = faultsOf(values, known);
    return {
      line,
      cells,
      values,
      corrected,
      faults,
      left: choices.left[line] ?? faults.beneficiary === 'not-ours',
      outcome: choices.outcomes[line] ?? null,
    };
  });
}
