import { useState } from 'react';
import {
  obligation_import_again,
  obligation_import_columns,
  obligation_import_columns_note,
  obligation_import_both,
  obligation_import_lay,
  obligation_import_none_ready,
  obligation_import_propose,
  obligation_import_rows,
  obligation_import_rows_most,
  obligation_import_step_propose,
  obligation_import_take_back,
} from '#messages';
import { Button, Card, ProblemNote, SelectField, Stack, type SheetTexts } from '#libs/kit/ui';
import { sheetColumns, type Matched } from '../domain/match-columns.js';
import { wayOf, type Known } from '../domain/read-sheet-row.js';
import type { TemplatesView } from '../contract.js';
import { columnText } from './import-words.js';
import { ImportRows } from './import-rows.js';
import { MOST_IMPORTED } from '../domain/decide-import.js';
import { isDone, isReady, type ImportRow } from './import-rows-of.js';
import { ImportSummary } from './import-summary.js';
import { useLedgerImport } from './use-ledger-import.js';

interface Props {
  readonly cid: string;
  readonly texts: SheetTexts;
  readonly found: { readonly headAt: number; readonly columns: Matched };
  readonly known: Known & TemplatesView;
  readonly onAgain: () => void;
}

/** Columns matched, rows corrected in place, then laid down at once and proposed one by one; all can be taken back while nobody has answered. */
export function ImportCheck({ cid, texts, found, known, onAgain }: Props) {
  const [columns, setColumns] = useState(found.columns);
  const sheet = useLedgerImport(cid, { texts, headAt: found.headAt, columns }, known);
  const { rows, done, busy } = sheet;
  const taken = rows.filter(isDone).length;
  return (
    <Stack>
      <Card title={obligation_import_columns()} note={obligation_import_columns_note()}>
        <div className="fields columns">
          {sheetColumns.map((column) => (
            <SelectField
              key={column}
              label={columnText[column]()}
              required={column !== 'target' && column !== 'cadence'}
              disabled={busy || taken > 0}
              value={String(columns[column] ?? '')}
              onChange={(value) => setColumns({ ...columns, [column]: value === '' ? null : Number(value) })}
              choices={headsOf(texts, found.headAt)}
            />
          ))}
        </div>
      </Card>
      <Card title={obligation_import_step_propose()}>
        <Stack>
          <ImportSummary rows={rows} known={known} done={done} />
          <ProblemNote problem={sheet.problem} />
          <div className="actions">
            <TakeButton rows={rows} known={known} busy={busy} onTake={sheet.take} />
            {taken > 0 && (
              <Button busy={busy} onClick={sheet.takeBack}>
                {obligation_import_take_back({ count: taken })}
              </Button>
            )}
            <Button kind="quiet" disabled={busy} onClick={onAgain}>
              {obligation_import_again()}
            </Button>
          </div>
        </Stack>
      </Card>
      <Card
        flush
        title={obligation_import_rows()}
        note={rows.length === MOST_IMPORTED ? obligation_import_rows_most({ most: MOST_IMPORTED }) : undefined}
      >
        <ImportRows cid={cid} rows={rows} columns={columns} known={known} busy={busy} onCorrect={sheet.correct} onLeave={sheet.leave} />
      </Card>
    </Stack>
  );
}

interface TakeButtonProps extends Pick<Props, 'known'> {
  readonly rows: readonly ImportRow[];
  readonly busy: boolean;
  readonly onTake: () => void;
}

/** Says what it does with how many. */
function TakeButton({ rows, known, busy, onTake }: TakeButtonProps) {
  const ready = rows.filter(isReady);
  const laid = ready.filter(({ values }) => wayOf(values, known) === 'LAY').length;
  const proposed = ready.length - laid;
  const words =
    ready.length === 0
      ? obligation_import_none_ready()
      : laid === 0
        ? obligation_import_propose({ count: proposed })
        : proposed === 0
          ? obligation_import_lay({ count: laid })
          : obligation_import_both({ proposed, laid });
  return (
    <Button kind="primary" busy={busy} disabled={ready.length === 0} onClick={onTake}>
      {words}
    </Button>
  );
}

/** The heads to choose from; a sheet without any is told apart by its first row. */
function headsOf(texts: SheetTexts, headAt: number): { readonly value: string; readonly label: string }[] {
  const width = Math.max(...texts.map((row) => row.length));
  return Array.from({ length: width }, (_, i) => ({
    value: String(i),
    label: `${columnName(i)} ${(texts[Math.max(0, headAt)] ?? [])[i] ?? ''}`.trim(),
  }));
}

/** As spreadsheets call it: A, B, … Z, AA. */
const columnName = (i: number): string => (i < 26 ? '' : columnName(Math.floor(i / 26) - 1)) + String.fromCodePoint(65 + (i % 26));
