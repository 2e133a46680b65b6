import {
  consortium_form_kind,
  consortium_form_name,
  consortium_form_name_hint,
  consortium_form_secretariat,
  consortium_form_seats_of,
} from '#messages';
import { inLocale, RadioField, SelectField, TextField } from '#libs/kit/ui';
import type { FoundingChoicesView } from '../contract.js';
import type { CharterFormState } from './charter-form-state.js';
import { withKind } from './charter-values.js';
import { joined } from './joined.js';

interface Props {
  readonly form: CharterFormState;
  readonly choices: FoundingChoicesView;
  readonly secretariats: readonly { readonly id: string; readonly name: string }[];
}

/** Which kind, for which secretariat, under which name. */
export function KindStep({ form, choices, secretariats }: Props) {
  const choose = (code: string): void => {
    const kind = choices.kinds.find((each) => each.code === code);
    if (!kind) return;
    const next = withKind(form.values, kind, choices);
    for (const name of ['kindCode', 'quorumPercent', 'verificationDays', 'objectionDays', 'templateHash', 'formulaHash'] as const)
      form.set(name, next[name]);
  };
  const kinds = choices.kinds.map((kind) => ({
    value: kind.code,
    label: inLocale(kind.names),
    note: consortium_form_seats_of({ seats: joined(kind.seats.map((seat) => inLocale(seat.names))) }),
  }));
  const { error } = form.field('kindCode');
  return (
    <>
      <RadioField label={consortium_form_kind()} name="kindCode" choices={kinds} value={form.values.kindCode} onChange={choose} />
      {error && (
        <p className="error rust" role="alert">
          {error}
        </p>
      )}
      <TextField label={consortium_form_name()} required maxLength={100} hint={consortium_form_name_hint()} {...form.field('name')} />
      {secretariats.length > 1 && (
        <SelectField
          label={consortium_form_secretariat()}
          required
          choices={secretariats.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('secretariatId')}
        />
      )}
    </>
  );
}
