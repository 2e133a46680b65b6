import { benefit_model, benefit_model_fund, benefit_model_hint, benefit_model_none, benefit_model_pair } from '#messages';
import { Card, inLocale, SelectField } from '#libs/kit/ui';
import type { AgreementModelView } from '../contract.js';

interface Props {
  readonly models: readonly AgreementModelView[];
  /** Its id; empty: none. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

const nameOf = ({ payer, school, parties }: AgreementModelView): string =>
  benefit_model_pair({
    payer: inLocale(payer),
    school: inLocale(school),
    shares: parties.map(({ role, percent }) => `${role ? inLocale(role) : benefit_model_fund()} ${percent}%`).join(' · '),
  });

/** How agreements share at the consortium this one is modelled on; choosing one fills the form in. */
export const ModelField = ({ models, value, onChange }: Props) => (
  <Card>
    <SelectField
      name="model"
      label={benefit_model()}
      hint={benefit_model_hint()}
      value={value}
      onChange={onChange}
      choices={[{ value: '', label: benefit_model_none() }, ...models.map((model) => ({ value: model.id, label: nameOf(model) }))]}
    />
  </Card>
);
