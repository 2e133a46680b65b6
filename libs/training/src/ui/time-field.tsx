import { Field } from '#libs/kit/ui';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly required?: boolean;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time of day, HH:MM, with the system's own wheel. */
export const TimeField = ({ value, onChange, ...field }: Props) => (
  <Field {...field}>{(control) => <input {...control} type="time" value={value} onChange={(event) => onChange(event.target.value)} />}</Field>
);
