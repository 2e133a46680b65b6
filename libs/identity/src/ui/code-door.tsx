import { useState } from 'react';
import { Button, Card, Facts, Form, Page, send, Stack, TextField, useCommand, useForm } from '#libs/kit/ui';
import {
  identity_code_field,
  identity_code_hint,
  identity_code_look,
  identity_code_name,
  identity_code_other,
  identity_code_set,
  identity_code_sign_in,
  identity_code_step_password,
  identity_field_needed,
} from '#messages';
import type { CodePreview } from '../contract.js';
import { CredentialFields, credentialFaults, nobodyYet } from './newcomer-fields.js';
import { useEnter } from './use-enter.js';

interface Known {
  readonly code: string;
  readonly preview: CodePreview;
}

/** A one-time code opens an account for the first time, or again after a reset: first whose it is, then the password. */
export function CodeDoor({ title, note }: { readonly title: string; readonly note: string }) {
  const [known, setKnown] = useState<Known | null>(null);
  return (
    <Page title={title} note={note}>
      {known ? <Redeem {...known} onOther={() => setKnown(null)} /> : <Look onKnown={setKnown} />}
    </Page>
  );
}

function Look({ onKnown }: { readonly onKnown: (known: Known) => void }) {
  const look = useCommand((code: string) => send<CodePreview>('POST', '/passwords/code-preview', { code }), {
    quiet: true,
    onDone: (preview, code) => onKnown({ code, preview }),
  });
  const form = useForm({ code: '' }, { problem: look.problem });
  const submit = (): void => {
    const code = form.values.code.trim();
    if (form.check({ code: !code && identity_field_needed() })) look.run(code);
  };
  return (
    <Card>
      <Form
        onSubmit={submit}
        problem={look.problem}
        actions={
          <Button kind="primary" type="submit" busy={look.pending}>
            {identity_code_look()}
          </Button>
        }
      >
        <TextField
          label={identity_code_field()}
          hint={identity_code_hint()}
          required
          autoFocus
          autoComplete="one-time-code"
          spellCheck={false}
          maxLength={20}
          {...form.field('code')}
        />
      </Form>
    </Card>
  );
}

function Redeem({ code, preview: { purpose, name, signIn }, onOther }: Known & { readonly onOther: () => void }) {
  const enter = useEnter();
  const opens = purpose === 'ACTIVATION';
  const redeem = useCommand(
    async (values: typeof nobodyYet) => {
      await send('POST', '/passwords/by-code', { code, password: values.password, ...(opens ? { signIn: values.signIn.trim() } : {}) });
      await enter(values.signIn, values.password);
    },
    { quiet: true },
  );
  const form = useForm({ ...nobodyYet, personName: name, signIn }, { problem: redeem.problem });
  const submit = (): void => {
    if (form.check(credentialFaults(form.values, name))) redeem.run(form.values);
  };
  const facts = [[identity_code_name(), name] as const, ...(opens ? [] : [[identity_code_sign_in(), signIn] as const])];
  return (
    <Stack>
      <Card>
        <Facts items={facts} />
      </Card>
      <Card title={identity_code_step_password()}>
        <Form
          onSubmit={submit}
          problem={redeem.problem}
          actions={
            <>
              <Button onClick={onOther}>{identity_code_other()}</Button>
              <Button kind="primary" type="submit" busy={redeem.pending}>
                {identity_code_set()}
              </Button>
            </>
          }
        >
          <CredentialFields field={form.field} onlyPassword={!opens} />
        </Form>
      </Card>
    </Stack>
  );
}
