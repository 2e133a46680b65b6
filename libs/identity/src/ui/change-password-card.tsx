import { Button, Card, Form, PasswordField, send, useCommand, useForm } from '#libs/kit/ui';
import {
  identity_field_needed,
  identity_field_password_hint,
  identity_password_change,
  identity_password_current,
  identity_password_new,
  identity_password_note,
  identity_password_said,
  identity_password_title,
} from '#messages';
import { refusalToPassword } from '../domain/password.js';
import { refusalText } from './refusal-text.js';

export function ChangePasswordCard({ name, signIn }: { readonly name: string; readonly signIn: string }) {
  const change = useCommand((values: { current: string; password: string }) => send('PUT', '/passwords/mine', values), {
    refresh: ['/sessions'],
    said: identity_password_said(),
    quiet: true,
    onDone: () => form.reset(),
  });
  const form = useForm({ current: '', password: '' }, { problem: change.problem });
  const submit = (): void => {
    const { current, password } = form.values;
    if (form.check({ current: !current && identity_field_needed(), password: refusalText(refusalToPassword(password, { signIn, name })) }))
      change.run(form.values);
  };
  const button = (
    <Button kind="primary" type="submit" busy={change.pending}>
      {identity_password_change()}
    </Button>
  );
  return (
    <Card title={identity_password_title()} note={identity_password_note()}>
      <Form onSubmit={submit} problem={change.problem} columns actions={button}>
        <PasswordField label={identity_password_current()} required {...form.field('current')} />
        <PasswordField
          label={identity_password_new()}
          hint={identity_field_password_hint()}
          required
          autoComplete="new-password"
          {...form.field('password')}
        />
      </Form>
    </Card>
  );
}
