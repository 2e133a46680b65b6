import { organizationKinds, type OrganizationKind } from '#libs/kernel';
import { SelectField, TextField, type useForm } from '#libs/kit/ui';
import {
  identity_field_kind,
  identity_field_name,
  identity_field_needed,
  identity_field_region,
  identity_field_region_hint,
  identity_field_short_name,
  identity_field_uscc,
  identity_field_uscc_hint,
} from '#messages';
import { refusalToUscc, tidyUscc } from '../domain/uscc.js';
import { refusalText } from './refusal-text.js';
import { kindName } from './role-name.js';

export interface OrganizationValues {
  readonly kind: string;
  readonly name: string;
  readonly shortName: string;
  readonly uscc: string;
  readonly regionCode: string;
}

export const noOrganization: OrganizationValues = { kind: '', name: '', shortName: '', uscc: '', regionCode: '' };

/** What is missing or malformed; the check character is the server's own rule. */
export const organizationFaults = ({ kind, name, shortName, uscc, regionCode }: OrganizationValues) => ({
  kind: !kind && identity_field_needed(),
  name: name.trim().length < 2 && identity_field_needed(),
  shortName: !shortName.trim() && identity_field_needed(),
  uscc: refusalText(refusalToUscc(tidyUscc(uscc))),
  regionCode: !/^\d{2}(\d{2}(\d{2})?)?$/.test(regionCode) && identity_field_region_hint(),
});

/** What is sent: exactly the fields of an application. */
export const applicationOf = ({ kind, name, shortName, uscc, regionCode }: OrganizationValues) => ({
  kind: kind as OrganizationKind,
  name: name.trim(),
  shortName: shortName.trim(),
  uscc: tidyUscc(uscc),
  regionCode,
});

export const OrganizationFields = <Values extends OrganizationValues>({ form }: { readonly form: ReturnType<typeof useForm<Values>> }) => {
  const field = (name: keyof OrganizationValues) => form.field(name) as ReturnType<ReturnType<typeof useForm<OrganizationValues>>['field']>;
  return (
    <>
      <SelectField
        label={identity_field_kind()}
        required
        choices={organizationKinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
        {...field('kind')}
      />
      <TextField label={identity_field_uscc()} hint={identity_field_uscc_hint()} required maxLength={30} spellCheck={false} {...field('uscc')} />
      <TextField label={identity_field_name()} required maxLength={100} autoComplete="organization" {...field('name')} />
      <TextField label={identity_field_short_name()} required maxLength={20} {...field('shortName')} />
      <TextField
        label={identity_field_region()}
        hint={identity_field_region_hint()}
        required
        inputMode="numeric"
        maxLength={6}
        {...field('regionCode')}
      />
    </>
  );
};
