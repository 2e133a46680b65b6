import {
  demand_field_codes,
  demand_field_codes_hint,
  demand_field_from,
  demand_field_text,
  demand_field_text_hint,
  demand_field_unit,
} from '#messages';
import { DateField, getLocale, NumberField, SelectField, TextArea, TextField, type useForm } from '#libs/kit/ui';
import type { ListKind } from '../contract.js';
import { detailsOf } from '../domain/list-kind.js';
import { detailText } from '../domain/list-words.js';
import { fieldNames } from './demand-words.js';
import type { EntryValues } from './entry-values.js';

interface EntryFieldsProps {
  readonly kind: ListKind;
  readonly form: ReturnType<typeof useForm<EntryValues>>;
}

/** The fields of one line; each list calls them as its people do. */
export function EntryFields({ kind, form }: EntryFieldsProps) {
  const names = fieldNames[kind];
  const details = detailsOf[kind];
  return (
    <>
      <TextField {...form.field('title')} label={names.title()} required maxLength={60} autoFocus />
      {details === null ? (
        <TextField {...form.field('detail')} label={names.detail()} maxLength={40} />
      ) : (
        <SelectField
          {...form.field('detail')}
          label={names.detail()}
          choices={details.map((value) => ({ value, label: detailText(value, getLocale()) }))}
        />
      )}
      <div className="demand-amount">
        <NumberField {...form.field('quantity')} label={names.quantity()} required={kind === 'TALENT_DEMAND'} maxLength={7} />
        <TextField {...form.field('unit')} label={demand_field_unit()} required={form.values.quantity !== ''} maxLength={10} />
      </div>
      {kind === 'SUPPLY' && <DateField {...form.field('from')} label={demand_field_from()} />}
      <DateField {...form.field('until')} label={names.until()} />
      <TextField {...form.field('codes')} label={demand_field_codes()} hint={demand_field_codes_hint()} maxLength={120} />
      <TextArea {...form.field('text')} label={demand_field_text()} hint={demand_field_text_hint()} maxLength={500} />
    </>
  );
}
