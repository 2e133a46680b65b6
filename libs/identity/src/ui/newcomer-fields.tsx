import { PasswordField, TextField, type useForm } from '#libs/kit/ui';
import {
  identity_field_needed,
  identity_field_password,
  identity_field_password_hint,
  identity_field_person_name,
  identity_field_sign_in,
  identity_field_sign_in_hint,
} from '#messages';
import { refusalToPassword } from '../domain/password.js';
import { refusalToSignIn, tidySignIn } from '../domain/sign-in-name.js';
import { refusalText } from './refusal-text.js';

export interface NewcomerValues {
  readonly personName: string;
  readonly signIn: string;
  readonly password: string;
}

export const nobodyYet: NewcomerValues = { personName: '', signIn: '', password: '' };

/** The server's own rules, at the field, before anything is sent. */
export const newcomerFaults = ({ personName, signIn, password }: NewcomerValues) => ({
  personName: !personName.trim() && identity_field_needed(),
  ...credentialFaults({ signIn, password }, personName),
});

export const credentialFaults = ({ signIn, password }: { readonly signIn: string; readonly password: string }, name: string) => ({
  signIn: refusalText(refusalToSignIn(tidySignIn(signIn))),
  password: refusalText(refusalToPassword(password, { signIn: tidySignIn(signIn), name: name.trim() })),
});

export const newcomerOf = ({ personName, signIn, password }: NewcomerValues) => ({ name: personName.trim(), signIn: signIn.trim(), password });

type Fields = ReturnType<typeof useForm<NewcomerValues>>['field'];

export const NewcomerFields = <Values extends NewcomerValues>({ form }: { readonly form: ReturnType<typeof useForm<Values>> }) => {
  const field = form.field as unknown as Fields;
  return (
    <>
      <TextField label={identity_field_person_name()} required maxLength={40} autoComplete="name" {...field('personName')} />
      <CredentialFields field={field} />
    </>
  );
};

/** A sign-in name and a password one chooses oneself. */
export const CredentialFields = ({ field, onlyPassword = false }: { readonly field: Fields; readonly onlyPassword?: boolean }) => (
  <>
    {!onlyPassword && (
      <TextField
        label={identity_field_sign_in()}
        hint={identity_field_sign_in_hint()}
        required
        maxLength={64}
        autoComplete="username"
        spellCheck={false}
        {...field('signIn')}
      />
    )}
    <PasswordField
      label={identity_field_password()}
      hint={identity_field_password_hint()}
      required
      autoComplete="new-password"
      {...field('password')}
    />
  </>
);
