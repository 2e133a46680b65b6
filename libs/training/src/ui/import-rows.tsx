import { useState } from 'react';
import {
  training_import_fault,
  training_import_fix_label,
  training_import_fix_one,
  training_import_line,
  training_roster_list,
  training_roster_marks,
  training_roster_name,
} from '#messages';
import { Button, Code, DataTable, getLocale, TextField } from '#libs/kit/ui';
import type { RosterImportView } from '../contract.js';
import type { Correction } from '../domain/correct-rows.js';
import { rowFaultText } from '../domain/row-fault-texts.js';
import { PlacementMarks } from './placement-marks.js';
import { columnWord } from './words.js';

type Row = RosterImportView['items'][number];
type Fault = Row['faults'][number];

interface Props {
  readonly roster: RosterImportView;
  readonly busy: boolean;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
}

/** Rows with a fault, corrected in place, and rows with a mark, which are imported all the same. */
export const ImportRows = ({ roster, busy, onCorrect }: Props) => (
  <DataTable<Row>
    caption={training_roster_list()}
    rows={roster.items}
    id={(row) => String(row.line)}
    isOurTurn={(row) => row.outcome === 'REFUSED'}
    columns={[
      { key: 'line', head: training_import_line(), place: 'mark', cell: (row) => <Code>{row.line}</Code> },
      {
        key: 'name',
        head: training_roster_name(),
        place: 'title',
        cell: (row) => (
          <>
            {row.name} <Code>{row.number}</Code>
          </>
        ),
      },
      {
        key: 'faults',
        head: training_import_fault(),
        place: 'wide',
        cell: (row) =>
          row.faults.map((fault) => (
            <Fix key={`${fault.column} ${fault.code} ${fault.text}`} line={row.line} fault={fault} busy={busy} onCorrect={onCorrect} />
          )),
      },
      {
        key: 'marks',
        head: training_roster_marks(),
        place: 'wide',
        cell: (row) => (row.marks.length > 0 ? <PlacementMarks marks={row.marks} /> : null),
      },
    ]}
  />
);

function Fix({
  line,
  fault,
  busy,
  onCorrect,
}: {
  readonly line: number;
  readonly fault: Fault;
  readonly busy: boolean;
  readonly onCorrect: Props['onCorrect'];
}) {
  const [to, setTo] = useState(fault.text);
  return (
    <form
      className="fix in-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (to !== fault.text) onCorrect([{ column: fault.column, line, to }]);
      }}
    >
      <TextField
        label={training_import_fix_label({ line, column: columnWord[fault.column]() })}
        name={`${fault.column}-${line}`}
        hideLabel
        required
        value={to}
        onChange={setTo}
        maxLength={200}
        error={rowFaultText({ code: fault.code, hint: fault.hint ?? '' }, getLocale())}
      />
      <Button small type="submit" busy={busy} disabled={to === fault.text}>
        {training_import_fix_one()}
      </Button>
    </form>
  );
}
