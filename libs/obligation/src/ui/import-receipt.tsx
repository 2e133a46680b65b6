import { Link } from 'react-router';
import {
  obligation_draft_discarded,
  obligation_draft_open,
  obligation_draft_proposed,
  obligation_draft_sides,
  obligation_draft_withdrawn,
  obligation_drafts_head_how,
  obligation_drafts_head_what,
  obligation_drafts_head_who,
  obligation_head_state,
  obligation_import_line,
  obligation_import_open,
  obligation_import_receipt,
  obligation_import_receipt_left,
} from '#messages';
import { Code, DataTable, Dialog, inLocale, Loaded, Stack, useView } from '#libs/kit/ui';
import type { ImportView } from '../contract.js';
import { cadenceText, targetText } from './cadence-text.js';

type Drafted = ImportView['drafts'][number];

const words: Readonly<Record<Drafted['state'], () => string>> = {
  OPEN: obligation_draft_open,
  PROPOSED: obligation_draft_proposed,
  DISCARDED: obligation_draft_discarded,
  WITHDRAWN: obligation_draft_withdrawn,
};

/** Each row of an import with what became of it. */
export function ImportReceipt({ id, onClose }: { readonly id: string | null; readonly onClose: () => void }) {
  const receipt = useView<ImportView>(id === null ? null : `/obligation-imports/${id}`);
  return (
    <Dialog open={id !== null} onClose={onClose} title={obligation_import_receipt()} wide>
      {id !== null && <Loaded of={receipt}>{(view) => <Rows view={view} />}</Loaded>}
    </Dialog>
  );
}

const Rows = ({ view: { consortiumId, drafts, leftRows } }: { readonly view: ImportView }) => (
  <Stack>
    {leftRows.length > 0 && (
      <div>
        <p>{obligation_import_receipt_left({ count: leftRows.length })}</p>
        <ul className="plain">
          {leftRows.map(({ line, reason }) => (
            <li key={line}>
              <Code>{line}</Code> {reason}
            </li>
          ))}
        </ul>
      </div>
    )}
    <DataTable<Drafted>
      caption={obligation_import_receipt()}
      rows={drafts}
      id={({ id }) => id}
      columns={[
        { key: 'line', head: obligation_import_line(), place: 'mark', cell: ({ line }) => <Code>{line}</Code> },
        { key: 'what', head: obligation_drafts_head_what(), place: 'title', cell: ({ code, names }) => `${code} ${inLocale(names)}` },
        {
          key: 'who',
          head: obligation_drafts_head_who(),
          place: 'line',
          cell: ({ obligor, beneficiary }) => obligation_draft_sides({ obligor: obligor.shortName, beneficiary: beneficiary.shortName }),
        },
        {
          key: 'how',
          head: obligation_drafts_head_how(),
          place: 'half',
          cell: (draft) => `${targetText(draft)} · ${cadenceText(draft.cadence)}`,
        },
        {
          key: 'state',
          head: obligation_head_state(),
          place: 'half',
          cell: ({ state, obligationId }) => (
            <>
              {words[state]()}{' '}
              {obligationId !== null && <Link to={`/consortia/${consortiumId}/ledger?open=${obligationId}`}>{obligation_import_open()}</Link>}
            </>
          ),
        },
      ]}
    />
  </Stack>
);
