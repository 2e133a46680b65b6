import {
  demand_expert_about,
  demand_expert_about_hint,
  demand_expert_fields_hint,
  demand_expert_hours_month,
  demand_expert_kind,
  demand_field_codes,
  demand_field_from,
  demand_field_until,
  demand_hours,
  demand_needed,
} from '#messages';
import { DateField, NumberField, SelectField, TextArea, TextField, type useForm } from '#libs/kit/ui';
import type { ExpertItem } from '../contract.js';
import { expertKinds } from '../domain/decide-expert.js';
import { expertKindNames } from './expert-words.js';

/** What an entry says of a person, as it stands in a form. */
export interface ExpertValues {
  readonly kind: string;
  readonly fields: string;
  readonly about: string;
  readonly hours: string;
  readonly from: string;
  readonly until: string;
}

export const noExpert: ExpertValues = { kind: '', fields: '', about: '', hours: '', from: '', until: '' };

export const expertValues = ({ kind, fields, about, hoursPerMonth, from, until }: ExpertItem): ExpertValues => ({
  ...{ kind, about, fields: fields.join('、'), from: from ?? '', until: until ?? '' },
  hours: hoursPerMonth === null ? '' : String(hoursPerMonth),
});

/** What is wrong with what was typed. */
export const expertFaults = ({ kind, fields }: ExpertValues) => ({
  kind: kind === '' && demand_needed(),
  fields: fields.trim() === '' && demand_needed(),
});

/** What is sent of it: what is left out is not known. */
export const expertTerms = ({ kind, fields, about, hours, from, until }: ExpertValues) => ({
  ...{ kind, fields: fields.split(/[、，,;；\s]+/).filter(Boolean), about: about.trim() },
  ...(hours ? { hoursPerMonth: Number(hours) } : {}),
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
});

/** The fields an entry has, whoever writes it. */
export const ExpertFields = ({ form }: { readonly form: Pick<ReturnType<typeof useForm<ExpertValues>>, 'field'> }) => (
  <>
    <SelectField
      {...form.field('kind')}
      label={demand_expert_kind()}
      required
      choices={expertKinds.map((value) => ({ value, label: expertKindNames[value]() }))}
    />
    <TextField {...form.field('fields')} label={demand_field_codes()} hint={demand_expert_fields_hint()} required maxLength={120} />
    <NumberField {...form.field('hours')} label={demand_expert_hours_month()} unit={demand_hours()} maxLength={3} />
    <DateField {...form.field('from')} label={demand_field_from()} />
    <DateField {...form.field('until')} label={demand_field_until()} />
    <TextArea {...form.field('about')} label={demand_expert_about()} hint={demand_expert_about_hint()} maxLength={300} />
  </>
);
