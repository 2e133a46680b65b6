import { useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useSearchParams } from 'react-router';
import {
  kit_door_activate,
  kit_door_claimed,
  kit_door_explain,
  kit_door_line,
  kit_door_name,
  kit_door_name_hint,
  kit_door_name_needed,
  kit_door_password,
  kit_door_password_needed,
  kit_door_promised,
  kit_door_register,
  kit_door_reset,
  kit_door_sign_in,
  kit_door_title,
  kit_door_verified,
  kit_shell_brand,
} from '#messages';
import {
  Button,
  Form,
  MarkShape,
  markWord,
  PasswordField,
  send,
  TextField,
  useCommand,
  useForm,
  useSessionIfAny,
  type MarkKind,
  type Session,
} from '#libs/kit/ui';
import { BrandTripod } from './brand.js';
import { SettingsLine } from './settings.js';

/** Only a path of this site: an address in the link must not lead elsewhere after sign-in. */
const inside = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : '/');

export default function SignIn() {
  const session = useSessionIfAny();
  const [query] = useSearchParams();
  if (session) return <Navigate to={inside(query.get('next'))} replace />;
  return (
    <div className="gate">
      <title>{`${kit_door_title()} · ${kit_shell_brand()}`}</title>
      <Pitch />
      <main className="door" id="main">
        <h1>{kit_door_title()}</h1>
        <SignInForm />
        <nav className="links" aria-label={kit_door_title()}>
          <Link to="/activate">{kit_door_activate()}</Link>
          <Link to="/reset">{kit_door_reset()}</Link>
          <Link to="/register">{kit_door_register()}</Link>
        </nav>
        <SettingsLine />
      </main>
    </div>
  );
}

function SignInForm() {
  const client = useQueryClient();
  const signIn = useCommand((values: { signIn: string; password: string }) => send<Session>('POST', '/sessions', values), {
    quiet: true,
    onDone: (session) => client.setQueryData(['/session'], session),
  });
  const form = useForm({ signIn: '', password: '' }, { problem: signIn.problem });
  const submit = (): void => {
    const { signIn: name, password } = form.values;
    if (form.check({ signIn: !name.trim() && kit_door_name_needed(), password: !password && kit_door_password_needed() }))
      signIn.run({ signIn: name.trim(), password });
  };
  return (
    <Form
      onSubmit={submit}
      problem={signIn.problem}
      actions={
        <Button kind="primary" type="submit" busy={signIn.pending}>
          {kit_door_sign_in()}
        </Button>
      }
    >
      <TextField
        label={kit_door_name()}
        hint={kit_door_name_hint()}
        required
        autoFocus
        autoComplete="username"
        spellCheck={false}
        maxLength={100}
        {...form.field('signIn')}
      />
      <PasswordField label={kit_door_password()} required {...form.field('password')} />
    </Form>
  );
}

/** The one rule of the product, told before anybody is inside. */
function Pitch() {
  const rules: readonly (readonly [MarkKind, string])[] = [
    ['promised', kit_door_promised()],
    ['claimed', kit_door_claimed()],
    ['verified', kit_door_verified()],
  ];
  return (
    <section className="pitch" aria-label={kit_shell_brand()}>
      <BrandTripod size={148} />
      <div>
        <p className="name">{kit_shell_brand()}</p>
        <p>{kit_door_line()}</p>
      </div>
      <ul className="rules wide-only">
        {rules.map(([kind, text]) => (
          <li key={kind}>
            <MarkShape kind={kind} />
            <b>{markWord(kind)}</b>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p className="wide-only">{kit_door_explain()}</p>
    </section>
  );
}
