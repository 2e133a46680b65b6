import { demand_field_date_past, demand_needed } from '#messages';
import { today } from '#libs/kit/ui';
import type { ListKind, TermsView } from '../contract.js';

/** The form as it is typed. */
export interface EntryValues {
  readonly title: string;
  readonly text: string;
  readonly quantity: string;
  readonly unit: string;
  readonly detail: string;
  readonly codes: string;
  readonly from: string;
  readonly until: string;
  readonly organizationId: string;
}

export const emptyEntry = (kind: ListKind, organizationId: string): EntryValues => ({
  title: '',
  text: '',
  quantity: '',
  unit: kind === 'TALENT_DEMAND' ? '人' : '',
  detail: '',
  codes: '',
  from: '',
  until: '',
  organizationId,
});

export const valuesOf = (terms: TermsView, organizationId: string): EntryValues => ({
  title: terms.title,
  text: terms.text,
  quantity: terms.quantity === null ? '' : String(terms.quantity),
  unit: terms.unit ?? '',
  detail: terms.detail ?? '',
  codes: terms.codes.join('、'),
  from: terms.from ?? '',
  until: terms.until ?? '',
  organizationId,
});

/** The terms as the request carries them; what is empty is left out. */
export function bodyOf(values: EntryValues): object {
  const given = (name: 'unit' | 'detail' | 'from' | 'until'): object => (values[name].trim() === '' ? {} : { [name]: values[name].trim() });
  return {
    title: values.title.trim(),
    text: values.text.trim(),
    codes: values.codes.split(/[、，,;；\s]+/).filter(Boolean),
    ...(values.quantity === '' ? {} : { quantity: Number(values.quantity), ...given('unit') }),
    ...given('detail'),
    ...given('from'),
    ...given('until'),
  };
}

/** What the form can tell before it is sent. */
export const faultsOf = (values: EntryValues, kind: ListKind, changing: boolean): Partial<Record<keyof EntryValues, string | false>> => ({
  title: values.title.trim() === '' && demand_needed(),
  organizationId: values.organizationId === '' && demand_needed(),
  quantity: kind === 'TALENT_DEMAND' && values.quantity === '' && demand_needed(),
  unit: values.quantity !== '' && values.unit.trim() === '' && demand_needed(),
  until: !changing && values.until !== '' && values.until < today() && demand_field_date_past(),
});
