import { useState, type ComponentProps } from 'react';
import { kit_field_choose } from '#messages';
import { parseYuan, yuanText } from '../text/format.js';
import { Field, type FieldProps } from './field.js';

export interface ValueProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

type Native = Pick<ComponentProps<'input'>, 'autoComplete' | 'inputMode' | 'maxLength' | 'placeholder' | 'autoFocus' | 'spellCheck'>;

/** One line of text. `type` for e-mail, telephone, password. */
export const TextField = ({
  type = 'text',
  value,
  onChange,
  autoComplete,
  inputMode,
  maxLength,
  placeholder,
  autoFocus,
  spellCheck,
  ...field
}: FieldProps & ValueProps & Native & { readonly type?: 'text' | 'tel' | 'email' | 'password' | 'search' }) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        {...{ type, value, autoComplete, inputMode, maxLength, placeholder, autoFocus, spellCheck }}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);

export const TextArea = ({
  value,
  onChange,
  rows = 3,
  maxLength,
  placeholder,
  ...field
}: FieldProps & ValueProps & { readonly rows?: number; readonly maxLength?: number; readonly placeholder?: string }) => (
  <Field {...field}>
    {(control) => <textarea {...control} {...{ value, rows, maxLength, placeholder }} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);

/** A whole number as digits in a string; `unit` stands behind it. */
export const NumberField = ({
  value,
  onChange,
  unit,
  maxLength = 9,
  placeholder,
  ...field
}: FieldProps & ValueProps & { readonly unit?: string; readonly maxLength?: number; readonly placeholder?: string }) => (
  <Field {...field}>
    {(control) => (
      <span className="with-unit">
        <input
          {...control}
          {...{ value, maxLength, placeholder }}
          inputMode="numeric"
          onChange={(event) => onChange(event.target.value.replaceAll(/[^\d]/g, ''))}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </span>
    )}
  </Field>
);

/** Typed in yuan, kept in fen: `value` and `onChange` carry fen digits, or what was typed while it is not an amount. */
export function MoneyField({ value, onChange, ...field }: FieldProps & ValueProps) {
  const [typed, setTyped] = useState<{ text: string; fen: string } | null>(null);
  const change = (text: string): void => {
    const fen = parseYuan(text) ?? text;
    setTyped({ text, fen });
    onChange(fen);
  };
  const text = typed && typed.fen === value ? typed.text : yuanText(value);
  return (
    <Field {...field}>
      {(control) => (
        <span className="with-unit before">
          <span aria-hidden="true">¥</span>
          <input
            {...control}
            value={text}
            inputMode="decimal"
            maxLength={18}
            onChange={(event) => change(event.target.value)}
            onBlur={() => setTyped(null)}
          />
        </span>
      )}
    </Field>
  );
}

/** A business date, YYYY-MM-DD, with the system's own picker. */
export const DateField = ({ value, onChange, min, max, ...field }: FieldProps & ValueProps & { readonly min?: string; readonly max?: string }) => (
  <Field {...field}>
    {(control) => <input {...control} {...{ value, min, max }} type="date" onChange={(event) => onChange(event.target.value)} />}
  </Field>
);

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A second line under it; radio buttons only. */
  readonly note?: string;
}

/** The system's own list; up to a dozen choices. More: `Combobox`. What is required and chosen cannot be unchosen. */
export const SelectField = ({
  value,
  onChange,
  choices,
  placeholder,
  ...field
}: FieldProps & ValueProps & { readonly choices: readonly Choice[]; readonly placeholder?: string }) => (
  <Field {...field}>
    {(control) => (
      <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
        {!(field.required && choices.some((choice) => choice.value === value)) && <option value="">{placeholder ?? kit_field_choose()}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);

interface CheckProps {
  readonly label: string;
  readonly name?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly hint?: string;
}

export const CheckField = ({ label, name, checked, onChange, disabled, hint }: CheckProps) => (
  <label className="check">
    <input type="checkbox" {...{ name, checked, disabled }} onChange={(event) => onChange(event.target.checked)} />
    <span>
      {label}
      {hint && <small>{hint}</small>}
    </span>
  </label>
);

/** One of a few, all in sight. */
interface RadioProps extends ValueProps {
  readonly label: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly disabled?: boolean;
  readonly hint?: string;
  /** Side by side, where there are few and short ones. */
  readonly inline?: boolean;
}

export const RadioField = ({ label, name, value, onChange, choices, disabled, hint, inline = false }: RadioProps) => (
  <fieldset className={inline ? 'radio inline' : 'radio'} disabled={disabled} aria-describedby={hint ? `${name}-hint` : undefined}>
    <legend>{label}</legend>
    {hint && (
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {choices.map((choice) => (
      <label className="check" key={choice.value}>
        <input type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
        <span>
          {choice.label}
          {choice.note && <small>{choice.note}</small>}
        </span>
      </label>
    ))}
  </fieldset>
);
