import { useState } from 'react';
import { kit_password_hide, kit_password_show } from '#messages';
import { Field, type FieldProps } from './field.js';
import type { ValueProps } from './fields.js';

/** A password that can be read before it is sent. */
export function PasswordField({
  value,
  onChange,
  autoComplete = 'current-password',
  ...field
}: FieldProps & ValueProps & { readonly autoComplete?: 'current-password' | 'new-password' }) {
  const [shown, setShown] = useState(false);
  return (
    <Field {...field}>
      {(control) => (
        <span className="with-unit">
          <input
            {...control}
            {...{ value, autoComplete }}
            type={shown ? 'text' : 'password'}
            spellCheck={false}
            autoCapitalize="none"
            onChange={(event) => onChange(event.target.value)}
          />
          <button type="button" className="button quiet small" aria-pressed={shown} aria-controls={control.id} onClick={() => setShown(!shown)}>
            {shown ? kit_password_hide() : kit_password_show()}
          </button>
        </span>
      )}
    </Field>
  );
}
