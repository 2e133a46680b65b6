import { useState } from 'react';
import { obligation_import_kept } from '#messages';
import { asProblem, send, useCommand, type SheetTexts } from '#libs/kit/ui';
import type { ImportView, ObligationView } from '../contract.js';
import type { Matched, SheetColumn } from '../domain/match-columns.js';
import { wayOf, type Known, type RowValues } from '../domain/read-sheet-row.js';
import { isReady, rowsOf, type Choices, type ImportRow, type Outcome } from './import-rows-of.js';

const NONE: Choices = { corrections: {}, left: {}, outcomes: {} };

/** The rows of a sheet, what was corrected in them, and what became of each; a row between two others is laid down by the secretariat only. */
export function useLedgerImport(
  cid: string,
  sheet: { readonly texts: SheetTexts; readonly headAt: number; readonly columns: Matched },
  known: Known,
) {
  const [choices, setChoices] = useState(NONE);
  const [done, setDone] = useState<{ readonly of: number; readonly at: number } | null>(null);
  const rows = rowsOf(sheet, known, choices);
  const put = (outcomes: Readonly<Record<number, Outcome>>): void => setChoices((now) => ({ ...now, outcomes: { ...now.outcomes, ...outcomes } }));

  /** One after the other: each is a promise of its own, with its own refusal. */
  const each = async (wanted: readonly ImportRow[], work: (row: ImportRow) => Promise<Outcome>): Promise<void> => {
    for (const [at, row] of wanted.entries()) {
      setDone({ of: wanted.length, at });
      put({ [row.line]: await work(row).catch((thrown: unknown) => ({ ...row.outcome, refused: asProblem(thrown).message })) });
    }
    setDone(null);
  };
  const speaker = ({ obligor, beneficiary }: RowValues): string | undefined => [obligor, beneficiary].find((side) => known.ours.includes(side));

  const take = async (ready: readonly ImportRow[]): Promise<void> => {
    const laid = ready.filter(({ values }) => wayOf(values, known) === 'LAY');
    if (laid.length > 0)
      put(
        outcomesOf(
          await send<ImportView>('POST', `/consortia/${cid}/obligation-imports`, {
            rows: laid.map(({ line, values }) => ({ line, ...termsOf(values) })),
          }),
        ),
      );
    await each(
      ready.filter(({ values }) => wayOf(values, known) === 'PROPOSE'),
      async ({ values }) => {
        const body = { ...termsOf(values), speaksForId: speaker(values) };
        return { obligationId: (await send<ObligationView>('POST', `/consortia/${cid}/obligations`, body)).id };
      },
    );
  };
  const takeBack = async (): Promise<void> => {
    const imports = new Set(rows.flatMap(({ outcome }) => (outcome !== null && 'importId' in outcome ? [outcome.importId] : [])));
    for (const id of imports) put(outcomesOf(await send<ImportView>('POST', `/obligation-imports/${id}/withdrawal`)));
    await each(
      rows.filter(({ outcome }) => outcome !== null && 'obligationId' in outcome),
      async ({ values, outcome }) => {
        const id = outcome !== null && 'obligationId' in outcome ? outcome.obligationId : '';
        await send('POST', `/obligations/${id}/agreement`, { speaksForId: speaker(values), answer: 'REFUSE' });
        return { takenBack: true };
      },
    );
  };

  const options = { refresh: [`/consortia/${cid}`, '/obligations', '/obligation-imports', '/today'], quiet: true };
  const taking = useCommand(take, options);
  const takingBack = useCommand(takeBack, options);

  return {
    rows,
    done,
    busy: taking.pending || takingBack.pending,
    problem: taking.problem ?? takingBack.problem,
    correct: (line: number, column: SheetColumn, value: string) =>
      setChoices((now) => ({ ...now, corrections: { ...now.corrections, [line]: { ...now.corrections[line], [column]: value } } })),
    leave: (line: number, left: boolean) => setChoices((now) => ({ ...now, left: { ...now.left, [line]: left } })),
    take: () => taking.run(rows.filter(isReady)),
    takeBack: () => takingBack.run(),
  };
}

const termsOf = ({ promise, obligor, beneficiary, target, cadence }: RowValues) => ({
  templateCode: promise,
  obligorId: obligor,
  beneficiaryId: beneficiary,
  target: Number(target),
  cadence,
});

/** What an import says of each of its rows: waits, taken back, kept because a side was quicker, or left with the server's reason. */
function outcomesOf({ id, drafts, leftRows }: ImportView): Readonly<Record<number, Outcome>> {
  const laid = drafts.map(({ line, state }): [number, Outcome] => {
    if (state === 'WITHDRAWN') return [line, { takenBack: true }];
    return [line, { importId: id, ...(state === 'OPEN' ? {} : { refused: obligation_import_kept() }) }];
  });
  return Object.fromEntries([...laid, ...leftRows.map(({ line, reason }): [number, Outcome] => [line, { refused: reason }])]);
}
