import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import {
  asProblem,
  Button,
  Card,
  EmptyState,
  Facts,
  Form,
  Loaded,
  Page,
  send,
  Stack,
  useCommand,
  useForm,
  useSessionIfAny,
  When,
  type Problem,
} from '#libs/kit/ui';
import {
  identity_invitation_accept,
  identity_invitation_accept_as,
  identity_invitation_accepted,
  identity_invitation_as,
  identity_invitation_have_account,
  identity_invitation_missing,
  identity_invitation_missing_note,
  identity_invitation_new_person,
  identity_invitation_new_person_note,
  identity_invitation_note,
  identity_invitation_organization,
  identity_invitation_role,
  identity_invitation_sign_in,
  identity_invitation_title,
  identity_invitation_until,
} from '#messages';
import type { InvitationPreview } from '../contract.js';
import { dropInvitationToken, takeInvitationToken } from './invitation-token.js';
import { NewcomerFields, newcomerFaults, newcomerOf, nobodyYet } from './newcomer-fields.js';
import { kindName, roleName } from './role-name.js';
import { useEnter } from './use-enter.js';

export default function Invitation() {
  const [token] = useState(takeInvitationToken);
  const preview = useQuery<InvitationPreview, Problem>({
    queryKey: ['invitation-preview', token],
    enabled: token !== '',
    queryFn: () =>
      send<InvitationPreview>('POST', '/invitations/preview', { token }).catch((thrown: unknown) => {
        throw asProblem(thrown);
      }),
  });
  return (
    <Page title={identity_invitation_title()} note={identity_invitation_note()}>
      {token === '' ? (
        <EmptyState title={identity_invitation_missing()}>{identity_invitation_missing_note()}</EmptyState>
      ) : (
        <Loaded of={preview}>{(invitation) => <Invited invitation={invitation} token={token} />}</Loaded>
      )}
    </Page>
  );
}

function Invited({ invitation, token }: { readonly invitation: InvitationPreview; readonly token: string }) {
  const session = useSessionIfAny();
  return (
    <Stack>
      <Card>
        <Facts
          items={[
            [identity_invitation_organization(), `${invitation.organization.name} · ${kindName(invitation.organization.kind)}`],
            [identity_invitation_role(), roleName(invitation.role)],
            [identity_invitation_until(), <When key="until" at={invitation.expiresAt} />],
          ]}
        />
      </Card>
      {session ? <AcceptAsMe name={session.person.name} token={token} /> : <AcceptAsNewcomer token={token} />}
    </Stack>
  );
}

function AcceptAsMe({ name, token }: { readonly name: string; readonly token: string }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const accept = useCommand(() => send('POST', '/invitations/acceptance/mine', { token }), {
    quiet: true,
    said: identity_invitation_accepted(),
    onDone: () => {
      dropInvitationToken();
      void client.resetQueries().then(() => navigate('/organization', { replace: true }));
    },
  });
  return (
    <Card title={identity_invitation_as({ name })}>
      <Form
        onSubmit={() => accept.run()}
        problem={accept.problem}
        actions={
          <Button kind="primary" type="submit" busy={accept.pending}>
            {identity_invitation_accept_as({ name })}
          </Button>
        }
      >
        {null}
      </Form>
    </Card>
  );
}

function AcceptAsNewcomer({ token }: { readonly token: string }) {
  const enter = useEnter();
  const accept = useCommand(
    async (values: typeof nobodyYet) => {
      await send('POST', '/invitations/acceptance', { token, ...newcomerOf(values) });
      dropInvitationToken();
      await enter(values.signIn, values.password);
    },
    { quiet: true },
  );
  const form = useForm(nobodyYet, { problem: accept.problem });
  const submit = (): void => {
    if (form.check(newcomerFaults(form.values))) accept.run(form.values);
  };
  return (
    <Card title={identity_invitation_new_person()} note={identity_invitation_new_person_note()}>
      <Form
        onSubmit={submit}
        problem={accept.problem}
        actions={
          <Button kind="primary" type="submit" busy={accept.pending}>
            {identity_invitation_accept()}
          </Button>
        }
      >
        <NewcomerFields form={form} />
      </Form>
      <p>
        {identity_invitation_have_account()} <Link to="/sign-in?next=/invitations">{identity_invitation_sign_in()}</Link>
      </p>
    </Card>
  );
}
