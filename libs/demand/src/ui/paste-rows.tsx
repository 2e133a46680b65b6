import { useState } from 'react';
import {
  demand_as,
  demand_paste_button,
  demand_paste_count,
  demand_paste_fault_date,
  demand_paste_fault_quantity,
  demand_paste_fault_title,
  demand_paste_hint,
  demand_paste_label,
  demand_paste_ok,
  demand_paste_title,
  demand_pasted_said,
} from '#messages';
import { Button, Dialog, Form, Mark, readPasted, SelectField, send, TextArea, useCommand } from '#libs/kit/ui';
import type { ListsView } from '../contract.js';
import { readRows, type PastedRow } from '../domain/read-rows.js';
import type { AddProps } from './add-entry.js';
import { kindNames, pathsOf, shortOf } from './demand-words.js';

const MOST = 100;

const faults: Readonly<Record<NonNullable<PastedRow['fault']>, () => string>> = {
  title: demand_paste_fault_title,
  quantity: demand_paste_fault_quantity,
  date: demand_paste_fault_date,
};

/** Rows copied out of a spreadsheet become drafts of the list, all at once; what cannot be read says so before anything is sent. */
export const PasteRows = ({ open, onClose, ...rest }: AddProps) => (
  <Dialog open={open && rest.keepers.length > 0} onClose={onClose} title={demand_paste_title({ list: kindNames[rest.kind]() })} wide>
    <PasteForm key={rest.kind} {...rest} onDone={onClose} />
  </Dialog>
);

function PasteForm({ cid, kind, keepers, onDone }: Omit<AddProps, 'open' | 'onClose'> & { readonly onDone: () => void }) {
  const [organizationId, choose] = useState(keepers[0]?.id ?? '');
  const [pasted, setPasted] = useState('');
  const [rows, setRows] = useState<readonly PastedRow[]>([]);
  const add = useCommand((body: object) => send<ListsView>('POST', `/consortia/${cid}/demands`, body), {
    refresh: pathsOf(cid),
    said: demand_pasted_said({ count: rows.length }),
    onDone,
    quiet: true,
  });
  const read = (text: string): void => {
    setPasted(text);
    void readPasted(text).then((texts) => setRows(readRows(texts, kind).slice(0, MOST)));
  };
  const ready = rows.length > 0 && rows.every(({ fault }) => fault === null);
  return (
    <Form
      onSubmit={() => ready && add.run({ organizationId, kind, publish: false, entries: rows.map(({ terms }) => withoutNulls(terms)) })}
      problem={add.problem}
      actions={
        <Button kind="primary" type="submit" busy={add.pending} disabled={!ready}>
          {demand_paste_button({ count: rows.length })}
        </Button>
      }
    >
      {keepers.length > 1 && (
        <SelectField
          label={demand_as()}
          required
          value={organizationId}
          onChange={choose}
          choices={keepers.map((one) => ({ value: one.id, label: one.shortName }))}
        />
      )}
      <TextArea label={demand_paste_label()} hint={demand_paste_hint()} required value={pasted} onChange={read} rows={6} maxLength={60_000} />
      {rows.length > 0 && (
        <p role="status">{demand_paste_count({ count: rows.length, faults: rows.filter(({ fault }) => fault !== null).length })}</p>
      )}
      <ol className="demand-pasted">
        {rows.map(({ terms, fault }, at) => (
          <li key={at}>
            <Mark kind={fault === null ? 'promised' : 'overdue'} word={fault === null ? demand_paste_ok() : faults[fault]()} />
            <span>
              <b>{terms.title}</b> {shortOf({ ...terms, codes: [...terms.codes] })} {terms.until}
            </span>
          </li>
        ))}
      </ol>
    </Form>
  );
}

const withoutNulls = (terms: PastedRow['terms']): object => Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null));
