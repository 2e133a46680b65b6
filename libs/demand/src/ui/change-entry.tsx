import { demand_change_note, demand_change_title, demand_changed_said, demand_save } from '#messages';
import { Button, Dialog, Form, send, useCommand, useForm } from '#libs/kit/ui';
import type { EntryView } from '../contract.js';
import { pathsOf } from './demand-words.js';
import { EntryFields } from './entry-fields.js';
import { bodyOf, faultsOf, valuesOf } from './entry-values.js';

interface ChangeEntryProps {
  readonly entry: EntryView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A line rewritten; others read it with the next version. */
export const ChangeEntry = ({ entry, open, onClose }: ChangeEntryProps) => (
  <Dialog open={open} onClose={onClose} title={demand_change_title()} wide>
    <ChangeForm entry={entry} onDone={onClose} />
  </Dialog>
);

function ChangeForm({ entry, onDone }: { readonly entry: EntryView; readonly onDone: () => void }) {
  const { id, kind, consortiumId, listVersion, terms, organization, status } = entry;
  const change = useCommand((body: object) => send<EntryView>('PUT', `/demands/${id}`, body, { ifMatch: listVersion }), {
    refresh: pathsOf(consortiumId),
    said: demand_changed_said(),
    onDone,
    quiet: true,
  });
  const form = useForm(valuesOf(terms, organization.id), { problem: change.problem });
  return (
    <Form
      onSubmit={() => form.check(faultsOf(form.values, kind, true)) && change.run({ terms: bodyOf(form.values) })}
      problem={change.problem}
      columns
      actions={
        <Button kind="primary" type="submit" busy={change.pending}>
          {demand_save()}
        </Button>
      }
    >
      <EntryFields kind={kind} form={form} />
      {status === 'LISTED' && <p className="muted">{demand_change_note()}</p>}
    </Form>
  );
}
