import { useState } from 'react';
import {
  training_import_fix_all,
  training_import_fix_value,
  training_import_group_more,
  training_import_group_rows,
  training_import_register_class,
  training_import_register_programme,
} from '#messages';
import { Button, getLocale, SelectField, TextField, useView } from '#libs/kit/ui';
import type { RegisterView, RosterImportView } from '../contract.js';
import { rowFaultText } from '../domain/row-fault-texts.js';
import type { Correction } from '../domain/correct-rows.js';
import { columnWord } from './words.js';

type Group = RosterImportView['groups'][number];
type Value = Group['values'][number];
type Programmes = readonly { readonly name: string; readonly classes: readonly string[] }[];

interface Act {
  readonly busy: boolean;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
  readonly onRegister: (programmes: Programmes) => void;
}

/** Faults by what repairs them: the same mistake in many rows is corrected once, a class the school really has is registered. */
export function ImportRepairs({ roster, schoolPath, ...act }: Act & { readonly roster: RosterImportView; readonly schoolPath: string }) {
  const register = useView<RegisterView>(`${schoolPath}/programmes`);
  const programmes = register.data?.programmes ?? [];
  return (
    <ul className="repairs">
      {roster.groups.map((group) => (
        <li key={group.code}>
          <span>
            <strong>{`${columnWord[group.column]()}：${rowFaultText({ code: group.code, hint: '…' }, getLocale())}`}</strong>{' '}
            <small className="muted">{linesOf(group)}</small>
          </span>
          {group.values.map((value) => (
            <Repair
              key={`${value.programme ?? ''} ${value.text}`}
              group={group}
              value={value}
              choices={choicesOf(group, value, programmes)}
              {...act}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}

const linesOf = ({ rows, lines }: Group): string => {
  const told = { count: rows, lines: lines.join('、') };
  return rows > lines.length ? training_import_group_more(told) : training_import_group_rows(told);
};

function choicesOf({ column }: Group, { programme }: Value, programmes: Programmes): readonly string[] | null {
  if (column === 'programme') return programmes.map((one) => one.name);
  return column === 'classGroup' ? (programmes.find((one) => one.name === programme)?.classes ?? []) : null;
}

function Repair({
  group,
  value,
  choices,
  busy,
  onCorrect,
  onRegister,
}: Act & { readonly group: Group; readonly value: Value; readonly choices: readonly string[] | null }) {
  const [to, setTo] = useState('');
  const { text, programme, rows } = value;
  const field = {
    label: training_import_fix_value({ text: text || '—', rows }),
    name: `${group.code}-${text}`,
    required: true,
    value: to,
    onChange: setTo,
  };
  return (
    <div className="fix">
      {choices ? <SelectField {...field} choices={choices.map((name) => ({ value: name, label: name }))} /> : <TextField {...field} maxLength={40} />}
      <Button disabled={to === ''} busy={busy} onClick={() => onCorrect([{ column: group.column, from: text, to }])}>
        {training_import_fix_all()}
      </Button>
      {text !== '' && programme && (
        <Button kind="quiet" busy={busy} onClick={() => onRegister([{ name: programme, classes: [text] }])}>
          {training_import_register_class({ programme })}
        </Button>
      )}
      {text !== '' && group.code === 'programme-unknown' && (
        <Button kind="quiet" busy={busy} onClick={() => onRegister([{ name: text, classes: [] }])}>
          {training_import_register_programme({ name: text })}
        </Button>
      )}
    </div>
  );
}
