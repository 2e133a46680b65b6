import { demand_add, demand_along, demand_as, demand_publish_line, demand_published_said, demand_save_draft, demand_saved_said } from '#messages';
import { Button, Dialog, DraftNote, Form, SelectField, send, useCommand, useForm, useView } from '#libs/kit/ui';
import type { ListKind, ListsView } from '../contract.js';
import { kindNames, pathsOf } from './demand-words.js';
import { EntryFields } from './entry-fields.js';
import { bodyOf, emptyEntry, faultsOf } from './entry-values.js';

export interface AddProps {
  readonly cid: string;
  readonly kind: ListKind;
  /** Organizations for which the reader keeps this list. */
  readonly keepers: readonly { readonly id: string; readonly shortName: string }[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** One line, written in under a minute: published at once, or kept as a draft. */
export const AddEntry = ({ open, onClose, ...rest }: AddProps) => (
  <Dialog open={open && rest.keepers.length > 0} onClose={onClose} title={demand_add({ list: kindNames[rest.kind]() })} wide>
    <AddForm key={rest.kind} {...rest} onDone={onClose} />
  </Dialog>
);

function AddForm({ cid, kind, keepers, onDone }: Omit<AddProps, 'open' | 'onClose'> & { readonly onDone: () => void }) {
  const add = useCommand((body: object) => send<ListsView>('POST', `/consortia/${cid}/demands`, body), {
    refresh: pathsOf(cid),
    said: (_, body) => ('publish' in body && body.publish ? demand_published_said() : demand_saved_said()),
    onDone,
    quiet: true,
  });
  const form = useForm(emptyEntry(kind, keepers[0]?.id ?? ''), { draft: `demand-${kind}-${cid}`, problem: add.problem });
  const { organizationId } = form.values;
  const along = useDrafts(cid, kind, organizationId);
  const submit = (publish: boolean): void => {
    if (!form.check(faultsOf(form.values, kind, false))) return;
    void add.tryRun({ organizationId, kind, publish, entries: [bodyOf(form.values)] }).then((done) => done && form.sent());
  };
  return (
    <Form
      onSubmit={() => submit(true)}
      problem={add.problem}
      columns
      actions={
        <>
          <Button busy={add.pending} onClick={() => submit(false)}>
            {demand_save_draft()}
          </Button>
          <Button kind="primary" type="submit" busy={add.pending}>
            {demand_publish_line()}
          </Button>
        </>
      }
    >
      {keepers.length > 1 && (
        <SelectField
          {...form.field('organizationId')}
          label={demand_as()}
          required
          choices={keepers.map((one) => ({ value: one.id, label: one.shortName }))}
        />
      )}
      <EntryFields kind={kind} form={form} />
      {along > 0 && <p className="muted">{demand_along({ count: along })}</p>}
      <DraftNote form={form} />
    </Form>
  );
}

/** What else of the list would be published with the line. */
function useDrafts(cid: string, kind: ListKind, organizationId: string): number {
  const { data } = useView<ListsView>(`/consortia/${cid}/demand-lists`);
  return data?.items.find((list) => list.kind === kind && list.organization.id === organizationId)?.unpublished ?? 0;
}
