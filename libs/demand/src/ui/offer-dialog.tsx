import {
  demand_as,
  demand_needed,
  demand_offer_capacity,
  demand_offer_note,
  demand_offer_note_hint,
  demand_offer_send,
  demand_offer_supply_choose,
  demand_offer_title,
  demand_offered_said,
} from '#messages';
import { Button, Dialog, Form, NumberField, SelectField, send, TextArea, useCommand, useForm, usePages } from '#libs/kit/ui';
import type { EntryItem, EntryView } from '../contract.js';
import { pathsOf } from './demand-words.js';

interface OfferDialogProps {
  readonly entry: EntryView;
  readonly responders: readonly { readonly id: string; readonly shortName: string }[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** An organization's own word on a need: what it offers, for how much. */
export const OfferDialog = ({ open, onClose, ...rest }: OfferDialogProps) => (
  <Dialog open={open} onClose={onClose} title={demand_offer_title({ name: rest.entry.organization.shortName })} sheet>
    <OfferForm {...rest} onDone={onClose} />
  </Dialog>
);

function OfferForm({ entry, responders, onDone }: Omit<OfferDialogProps, 'open' | 'onClose'> & { readonly onDone: () => void }) {
  const { id, consortiumId: cid, terms } = entry;
  const own = usePages<EntryItem>(`/consortia/${cid}/demands`, { kind: 'SUPPLY', scope: 'mine' }).items;
  const offer = useCommand((body: object) => send<EntryView>('POST', `/demands/${id}/responses`, body), {
    refresh: pathsOf(cid),
    said: demand_offered_said(),
    onDone,
    quiet: true,
  });
  const form = useForm(
    { responderId: responders[0]?.id ?? '', supplyId: '', quantity: '', note: '' },
    { draft: `demand-offer-${id}`, problem: offer.problem },
  );
  const { responderId, supplyId, quantity, note } = form.values;
  const submit = (): void => {
    if (!form.check({ responderId: responderId === '' && demand_needed(), note: note.trim() === '' && supplyId === '' && demand_needed() })) return;
    const given = { ...(supplyId ? { supplyId } : {}), ...(quantity ? { quantity: Number(quantity) } : {}) };
    void offer.tryRun({ responderId, note, ...given }).then((done) => done && form.sent());
  };
  return (
    <Form
      onSubmit={submit}
      problem={offer.problem}
      actions={
        <Button kind="primary" type="submit" busy={offer.pending}>
          {demand_offer_send()}
        </Button>
      }
    >
      {responders.length > 1 && (
        <SelectField
          {...form.field('responderId')}
          label={demand_as()}
          required
          choices={responders.map((one) => ({ value: one.id, label: one.shortName }))}
        />
      )}
      <SelectField
        {...form.field('supplyId')}
        label={demand_offer_supply_choose()}
        choices={own.filter((one) => one.organization.id === responderId).map((one) => ({ value: one.id, label: one.terms.title }))}
      />
      <NumberField {...form.field('quantity')} label={demand_offer_capacity()} unit={terms.unit ?? undefined} maxLength={7} />
      <TextArea {...form.field('note')} label={demand_offer_note()} hint={demand_offer_note_hint()} required maxLength={1000} />
    </Form>
  );
}
