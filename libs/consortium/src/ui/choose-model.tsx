import { consortium_model, consortium_model_hint, consortium_model_none } from '#messages';
import { Card, SelectField, usePages } from '#libs/kit/ui';
import type { ConsortiumItem } from '../contract.js';

interface Props {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** On which of one's own consortia a new one is modelled; not shown to who has none. */
export function ChooseModel({ value, onChange }: Props) {
  const pages = usePages<ConsortiumItem>('/consortia', { limit: 100 });
  const own = pages.items.filter(({ secretary, status }) => secretary && status !== 'FOUNDING');
  if (own.length === 0) return null;
  return (
    <Card>
      <SelectField
        label={consortium_model()}
        name="model"
        hint={consortium_model_hint()}
        value={value}
        onChange={onChange}
        placeholder={consortium_model_none()}
        choices={own.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Card>
  );
}
