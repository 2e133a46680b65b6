import {
  coordination_form_add_co,
  coordination_form_co,
  coordination_form_department,
  coordination_form_due,
  coordination_form_remove_co,
} from '#messages';
import { Button, DateField, SelectField, TextField, type Choice } from '#libs/kit/ui';

/** An authority that helps, as it is typed. */
export interface Co {
  readonly organizationId: string;
  readonly department: string;
  readonly dueOn: string;
}

interface Props {
  readonly co: Co;
  readonly choices: readonly Choice[];
  readonly onChange: (next: Co) => void;
  readonly onRemove: () => void;
}

const CoFields = ({ co, choices, onChange, onRemove }: Props) => (
  <div className="coordination-co">
    <SelectField
      label={coordination_form_co()}
      required
      value={co.organizationId}
      onChange={(organizationId) => onChange({ ...co, organizationId })}
      choices={choices}
    />
    <TextField
      label={coordination_form_department()}
      maxLength={60}
      value={co.department}
      onChange={(department) => onChange({ ...co, department })}
    />
    <DateField label={coordination_form_due()} required value={co.dueOn} onChange={(dueOn) => onChange({ ...co, dueOn })} />
    <Button small kind="quiet" onClick={onRemove}>
      {coordination_form_remove_co()}
    </Button>
  </div>
);

interface ListProps {
  readonly co: readonly Co[];
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly usualDueOn: string;
  readonly onChange: (next: readonly Co[]) => void;
}

/** The authorities that help, each with its own department and date; none to begin with. */
export const CoList = ({ co, authorities, usualDueOn, onChange }: ListProps) => (
  <>
    {co.map((one, at) => (
      <CoFields
        key={at}
        co={one}
        choices={authorities.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(next) => onChange(co.map((old, index) => (index === at ? next : old)))}
        onRemove={() => onChange(co.filter((_, index) => index !== at))}
      />
    ))}
    {authorities.length > 0 && (
      <div className="actions">
        <Button small onClick={() => onChange([...co, { organizationId: '', department: '', dueOn: usualDueOn }])}>
          {coordination_form_add_co()}
        </Button>
      </div>
    )}
  </>
);
