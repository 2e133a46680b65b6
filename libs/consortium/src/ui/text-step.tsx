import {
  consortium_form_formulas,
  consortium_form_keeper,
  consortium_form_keeper_hint,
  consortium_form_region,
  consortium_form_region_hint,
  consortium_form_templates,
  consortium_form_text,
  consortium_form_text_hint,
  consortium_form_terms_none,
  consortium_form_unit_days,
  consortium_rule_objection,
  consortium_rule_quorum,
  consortium_rule_verification,
} from '#messages';
import { Binding, inLocale, NumberField, SelectField, TextArea, TextField } from '#libs/kit/ui';
import type { FoundingChoicesView, KindView } from '../contract.js';
import type { CharterFormState } from './charter-form-state.js';

interface Props {
  readonly form: CharterFormState;
  readonly kind: KindView;
  readonly choices: FoundingChoicesView;
  readonly secretariats: readonly { readonly id: string; readonly name: string }[];
  /** An amendment leaves the consortium where it is. */
  readonly fixedRegion?: boolean;
}

/** The structured rules, the terms chosen by content hash, and the text. */
export function TextStep({ form, kind, choices, secretariats, fixedRegion = false }: Props) {
  const { values } = form;
  const secretariat = secretariats.filter(({ id }) => id === values.secretariatId);
  const members = [...kind.seats.flatMap(({ code }) => values.holders[code] ?? []), ...secretariat];
  const keepers = [...new Map(members.map(({ id, name }) => [id, { value: id, label: name }])).values()];
  return (
    <>
      <div className="fields columns">
        {!fixedRegion && (
          <TextField
            label={consortium_form_region()}
            required
            maxLength={6}
            inputMode="numeric"
            hint={consortium_form_region_hint()}
            {...form.field('regionCode')}
          />
        )}
        <SelectField
          label={consortium_form_keeper()}
          required
          choices={keepers}
          hint={consortium_form_keeper_hint()}
          {...form.field('commonFundKeeperId')}
        />
        <NumberField label={consortium_rule_quorum()} required unit="%" maxLength={3} {...form.field('quorumPercent')} />
        <NumberField
          label={consortium_rule_verification()}
          required
          unit={consortium_form_unit_days()}
          maxLength={3}
          {...form.field('verificationDays')}
        />
        <NumberField label={consortium_rule_objection()} required unit={consortium_form_unit_days()} maxLength={3} {...form.field('objectionDays')} />
        <Terms form={form} name="templateHash" label={consortium_form_templates()} terms={choices.templates} />
        <Terms form={form} name="formulaHash" label={consortium_form_formulas()} terms={choices.formulas} />
      </div>
      <Binding>
        <TextArea label={consortium_form_text()} required rows={14} maxLength={20_000} hint={consortium_form_text_hint()} {...form.field('text')} />
      </Binding>
    </>
  );
}

interface TermsProps {
  readonly form: CharterFormState;
  readonly name: 'templateHash' | 'formulaHash';
  readonly label: string;
  readonly terms: FoundingChoicesView['templates'];
}

function Terms({ form, name, label, terms }: TermsProps) {
  if (terms.length === 0) return <p className="muted">{consortium_form_terms_none({ label })}</p>;
  const choices = terms.map(({ hash, names }) => ({ value: hash, label: `${inLocale(names)} · ${hash.slice(0, 8)}` }));
  return <SelectField label={label} required choices={choices} {...form.field(name)} />;
}
