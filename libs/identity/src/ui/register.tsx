import { useState } from 'react';
import { Link } from 'react-router';
import { Button, Card, Form, Page, send, Stack, useCommand, useForm, useSessionIfAny } from '#libs/kit/ui';
import {
  identity_register_administrator,
  identity_register_administrator_note,
  identity_register_done,
  identity_register_done_note,
  identity_register_note,
  identity_register_organization,
  identity_register_sign_in,
  identity_register_signed_in,
  identity_register_submit,
  identity_register_title,
  identity_register_to_application,
} from '#messages';
import { NewcomerFields, newcomerFaults, newcomerOf, nobodyYet, type NewcomerValues } from './newcomer-fields.js';
import { applicationOf, noOrganization, OrganizationFields, organizationFaults, type OrganizationValues } from './organization-fields.js';
import { useEnter } from './use-enter.js';

export default function Register() {
  const session = useSessionIfAny();
  const [done, setDone] = useState(false);
  return (
    <Page title={identity_register_title()} note={identity_register_note()}>
      {done ? (
        <Registered />
      ) : session ? (
        <BySignedIn name={session.person.name} onDone={() => setDone(true)} />
      ) : (
        <ByNewcomer onDone={() => setDone(true)} />
      )}
    </Page>
  );
}

function ByNewcomer({ onDone }: { readonly onDone: () => void }) {
  const enter = useEnter();
  const register = useCommand(
    async (values: OrganizationValues & NewcomerValues) => {
      await send('POST', '/organizations', { ...applicationOf(values), administrator: newcomerOf(values) });
      onDone();
      await enter(values.signIn, values.password, '/organization').catch(() => undefined);
    },
    { quiet: true },
  );
  const form = useForm({ ...noOrganization, ...nobodyYet }, { problem: register.problem });
  const submit = (): void => {
    if (form.check({ ...organizationFaults(form.values), ...newcomerFaults(form.values) })) register.run(form.values);
  };
  return (
    <Form onSubmit={submit} problem={register.problem} actions={<SubmitButton busy={register.pending} />}>
      <Stack>
        <Card title={identity_register_organization()}>
          <div className="fields">
            <OrganizationFields form={form} />
          </div>
        </Card>
        <Card title={identity_register_administrator()} note={identity_register_administrator_note()}>
          <div className="fields">
            <NewcomerFields form={form} />
          </div>
        </Card>
      </Stack>
    </Form>
  );
}

function BySignedIn({ name, onDone }: { readonly name: string; readonly onDone: () => void }) {
  const register = useCommand((values: typeof noOrganization) => send('POST', '/organizations/mine', applicationOf(values)), {
    refresh: ['/session'],
    quiet: true,
    onDone,
  });
  const form = useForm(noOrganization, { draft: 'register', problem: register.problem });
  const submit = (): void => {
    if (form.check(organizationFaults(form.values))) register.run(form.values);
  };
  return (
    <Card title={identity_register_organization()} note={identity_register_signed_in({ name })}>
      <Form onSubmit={submit} problem={register.problem} actions={<SubmitButton busy={register.pending} />}>
        <OrganizationFields form={form} />
      </Form>
    </Card>
  );
}

const SubmitButton = ({ busy }: { readonly busy: boolean }) => (
  <Button kind="primary" type="submit" busy={busy}>
    {identity_register_submit()}
  </Button>
);

function Registered() {
  const session = useSessionIfAny();
  return (
    <Card title={identity_register_done()}>
      <p>{identity_register_done_note()}</p>
      <p>
        {session ? <Link to="/organization">{identity_register_to_application()}</Link> : <Link to="/sign-in">{identity_register_sign_in()}</Link>}
      </p>
    </Card>
  );
}
