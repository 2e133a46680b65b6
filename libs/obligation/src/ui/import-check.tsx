import { useState } from 'react';
import {
  obligation_import_again,
  obligation_import_columns,
  obligation_import_columns_note,
  obligation_import_counts,
  obligation_import_done,
  obligation_import_none_ready,
  obligation_import_propose,
  obligation_import_rows,
  obligation_import_rows_most,
  obligation_import_step_propose,
  obligation_import_take_back,
  obligation_import_working,
} from '#messages';
import { Button, Card, SelectField, Stack, type SheetTexts } from '#libs/kit/ui';
import { sheetColumns, type Matched } from '../domain/match-columns.js';
import type { Known } from '../domain/read-sheet-row.js';
import type { TemplatesView } from '../contract.js';
import { columnText } from './import-words.js';
import { ImportRows } from './import-rows.js';
import { isProposed, isReady, MOST_ROWS, useLedgerImport } from './use-ledger-import.js';

interface Props {
  readonly cid: string;
  readonly texts: SheetTexts;
  readonly found: { readonly headAt: number; readonly columns: Matched };
  readonly known: Known & TemplatesView;
  readonly onAgain: () => void;
}

/** Columns matched, rows corrected in place, then proposed one by one; what was proposed can be taken back while nobody has answered. */
export function ImportCheck({ cid, texts, found, known, onAgain }: Props) {
  const [columns, setColumns] = useState(found.columns);
  const sheet = useLedgerImport(cid, { texts, headAt: found.headAt, columns }, known);
  const { rows, done } = sheet;
  const [ready, proposed] = [rows.filter(isReady).length, rows.filter(isProposed).length];
  const left = rows.filter((row) => row.left && !isProposed(row)).length;
  return (
    <Stack>
      <Card title={obligation_import_columns()} note={obligation_import_columns_note()}>
        <div className="fields columns">
          {sheetColumns.map((column) => (
            <SelectField
              key={column}
              label={columnText[column]()}
              required={column !== 'target' && column !== 'cadence'}
              disabled={done !== null || proposed > 0}
              value={String(columns[column] ?? '')}
              onChange={(value) => setColumns({ ...columns, [column]: value === '' ? null : Number(value) })}
              choices={headsOf(texts, found.headAt)}
            />
          ))}
        </div>
      </Card>
      <Card title={obligation_import_step_propose()}>
        <Stack>
          <p role="status">
            {done ? (
              <>
                {obligation_import_working(done)} <progress value={done.at} max={done.of} aria-hidden="true" />
              </>
            ) : proposed > 0 ? (
              obligation_import_done({ count: proposed })
            ) : (
              obligation_import_counts({ ready, wrong: rows.length - ready - left, left })
            )}
          </p>
          <div className="actions">
            <Button kind="primary" busy={done !== null} disabled={ready === 0} onClick={() => void sheet.propose()}>
              {ready === 0 ? obligation_import_none_ready() : obligation_import_propose({ count: ready })}
            </Button>
            {proposed > 0 && (
              <Button busy={done !== null} onClick={() => void sheet.takeBack()}>
                {obligation_import_take_back({ count: proposed })}
              </Button>
            )}
            <Button kind="quiet" disabled={done !== null} onClick={onAgain}>
              {obligation_import_again()}
            </Button>
          </div>
        </Stack>
      </Card>
      <Card flush title={obligation_import_rows()} note={rows.length === MOST_ROWS ? obligation_import_rows_most({ most: MOST_ROWS }) : undefined}>
        <ImportRows cid={cid} rows={rows} columns={columns} known={known} busy={done !== null} onCorrect={sheet.correct} onLeave={sheet.leave} />
      </Card>
    </Stack>
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
