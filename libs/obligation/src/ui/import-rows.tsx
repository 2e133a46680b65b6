import { Link } from 'react-router';
import {
  obligation_head_parties,
  obligation_head_promise,
  obligation_head_proof,
  obligation_import_fault,
  obligation_import_laid,
  obligation_import_lays,
  obligation_import_leave,
  obligation_import_left_by_choice,
  obligation_import_line,
  obligation_import_open,
  obligation_import_proposes,
  obligation_import_rows,
  obligation_import_take_in,
  obligation_import_taken_back,
  obligation_import_was,
} from '#messages';
import { Button, Code, Combobox, DataTable, inLocale, Mark, NumberField, SelectField } from '#libs/kit/ui';
import type { TemplatesView } from '../contract.js';
import { sheetColumns, type Matched, type SheetColumn } from '../domain/match-columns.js';
import { saidIn, standingFault, wayOf, type Known, type RowFault } from '../domain/read-sheet-row.js';
import { cadences, type Cadence } from '../domain/template.js';
import { cadenceText } from './cadence-text.js';
import { columnText, faultText } from './import-words.js';
import { isDone, isReady, type ImportRow } from './import-rows-of.js';

interface Props {
  readonly cid: string;
  readonly rows: readonly ImportRow[];
  readonly columns: Matched;
  readonly known: Known & TemplatesView;
  readonly busy: boolean;
  readonly onCorrect: (line: number, column: SheetColumn, value: string) => void;
  readonly onLeave: (line: number, left: boolean) => void;
}

/** What waits for a correction comes first, then what is ready, then what is left out or done. */
const rank = (row: ImportRow): number => (isDone(row) || row.left ? 2 : isReady(row) ? 1 : 0);

/** The rows of the sheet: each says what was understood, and what was not is corrected where it stands. */
export const ImportRows = ({ cid, rows, columns, known, busy, onCorrect, onLeave }: Props) => (
  <DataTable<ImportRow>
    caption={obligation_import_rows()}
    rows={[...rows].sort((a, b) => rank(a) - rank(b) || a.line - b.line)}
    id={({ line }) => String(line)}
    isOurTurn={(row) => rank(row) === 0}
    columns={[
      { key: 'line', head: obligation_import_line(), place: 'mark', cell: ({ line }) => <Code>{line}</Code> },
      {
        key: 'promise',
        head: obligation_head_promise(),
        place: 'title',
        cell: ({ values, cells }) => promiseText(values.promise, known) ?? <span className="muted">{cells.join(' · ')}</span>,
      },
      {
        key: 'parties',
        head: obligation_head_parties(),
        cell: ({ values }) => `${partyText(values.obligor, known)} → ${partyText(values.beneficiary, known)}`,
      },
      {
        key: 'amount',
        head: obligation_head_proof(),
        place: 'half',
        cell: ({ values }) =>
          `${values.target || '?'} · ${cadences.includes(values.cadence as Cadence) ? cadenceText(values.cadence as Cadence) : '?'}`,
      },
      {
        key: 'faults',
        head: obligation_import_fault(),
        place: 'wide',
        cell: (row) => {
          if (row.left && !isDone(row)) return <LeftOut row={row} />;
          return hasSomethingToSay(row) && <Faults row={row} columns={columns} known={known} onCorrect={onCorrect} />;
        },
      },
      { key: 'outcome', place: 'actions', cell: (row) => <Outcome cid={cid} row={row} known={known} busy={busy} onLeave={onLeave} /> },
    ]}
  />
);

const promiseText = (code: string, { templates }: TemplatesView): string | null => {
  const template = templates.find((one) => one.code === code);
  return template ? `${code} ${inLocale(template.names)}` : null;
};
const partyText = (party: string, { parties }: TemplatesView): string => parties.find(({ id }) => id === party)?.shortName ?? '?';

/** What is wrong, was corrected, or was refused. */
const hasSomethingToSay = (row: ImportRow): boolean =>
  (!isDone(row) && Object.keys({ ...row.faults, ...row.corrected }).length > 0) || (row.outcome !== null && 'refused' in row.outcome);

function Faults({ row, columns, known, onCorrect }: { readonly row: ImportRow } & Pick<Props, 'columns' | 'known' | 'onCorrect'>) {
  return (
    <div className="stack">
      {row.outcome && 'refused' in row.outcome && (
        <p role="alert" className="problem-note">
          {row.outcome.refused}
        </p>
      )}
      {!isDone(row) &&
        sheetColumns.map((column) => {
          const fault = row.faults[column];
          return (
            (fault || row.corrected[column] !== undefined) && (
              <Fix
                key={column}
                row={row}
                column={column}
                fault={fault}
                said={saidIn(row.cells, columns, column)}
                known={known}
                onCorrect={onCorrect}
              />
            )
          );
        })}
    </div>
  );
}

interface FixProps extends Pick<Props, 'known' | 'onCorrect'> {
  readonly row: ImportRow;
  readonly column: SheetColumn;
  readonly fault: RowFault | undefined;
  readonly said: string;
}

function Fix({ row, column, fault, said, known, onCorrect }: FixProps) {
  const field = {
    label: columnText[column](),
    required: true,
    ...(fault && { error: faultText[fault]() }),
    ...(said && { hint: obligation_import_was({ text: said }) }),
    value: row.values[column],
    onChange: (value: string | null) => onCorrect(row.line, column, value ?? ''),
  };
  switch (column) {
    case 'promise':
      return <Combobox {...field} items={known.templates} id={({ code }) => code} text={({ code, names }) => `${code} ${inLocale(names)}`} />;
    case 'obligor':
    case 'beneficiary':
      return <Combobox {...field} items={known.parties} id={({ id }) => id} text={({ name }) => name} also={({ shortName }) => shortName} />;
    case 'target':
      return <NumberField {...field} maxLength={7} />;
    case 'cadence':
      return <SelectField {...field} choices={cadences.map((value) => ({ value, label: cadenceText(value) }))} />;
  }
}

/** Why it is not taken in: the reader's own choice, or what stands already. */
const LeftOut = ({ row }: { readonly row: ImportRow }) => {
  const fault = standingFault(row.faults);
  return <small className="muted">{fault === null ? obligation_import_left_by_choice() : faultText[fault]()}</small>;
};

function Outcome({ cid, row, known, busy, onLeave }: { readonly row: ImportRow } & Pick<Props, 'cid' | 'known' | 'busy' | 'onLeave'>) {
  const { outcome, line, left, values } = row;
  if (outcome && 'obligationId' in outcome)
    return (
      <>
        <Mark kind="promised" /> <Link to={`/consortia/${cid}/ledger?open=${outcome.obligationId}`}>{obligation_import_open()}</Link>
      </>
    );
  if (outcome && 'importId' in outcome) return <Mark kind="promised" word={obligation_import_laid()} />;
  return (
    <>
      {known.lays && isReady(row) && (
        <small className="muted obligation-way">{wayOf(values, known) === 'LAY' ? obligation_import_lays() : obligation_import_proposes()}</small>
      )}
      {outcome && 'takenBack' in outcome && <span className="muted">{obligation_import_taken_back()}</span>}{' '}
      <Button small kind="quiet" disabled={busy} onClick={() => onLeave(line, !left)}>
        {left ? obligation_import_take_in() : obligation_import_leave()}
      </Button>
    </>
  );
}
