import { useId, type ReactNode } from 'react';
import { kit_field_optional } from '#messages';

/** What every field takes. `useForm().field(name)` gives name, value, onChange and error. */
export interface FieldProps {
  readonly label: string;
  /** As the server calls it in its refusals; `useForm().field(name)` sets it. */
  readonly name?: string;
  /** What is accepted, before anything went wrong. */
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Puts the label over the top for readers who hear it only, where the heading says it already. */
  readonly hideLabel?: boolean;
}

/** What the control inside must carry. */
export interface ControlProps {
  readonly id: string;
  readonly name: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
  readonly disabled: boolean | undefined;
}

/** Label, control, hint, error, tied together for every reader. */
export function Field({
  label,
  name,
  hint,
  error,
  required = false,
  disabled,
  hideLabel = false,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}h` : '', error ? `${id}e` : ''].filter(Boolean).join(' ');
  return (
    <div className={`field${error ? ' wrong' : ''}`}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
        {!required && <small> {kit_field_optional()}</small>}
      </label>
      {children({
        id,
        name,
        disabled,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      {hint && (
        <p className="hint" id={`${id}h`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}e`}>
          {error}
        </p>
      )}
    </div>
  );
}
