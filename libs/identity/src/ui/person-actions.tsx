import { useState } from 'react';
import { Button, ConsequenceSheet, Dialog, Form, ProblemNote, SelectField, send, useCommand, useForm, useSession } from '#libs/kit/ui';
import {
  identity_erase,
  identity_erase_ends,
  identity_erase_keeps,
  identity_erase_names,
  identity_erase_said,
  identity_field_needed,
  identity_post_give,
  identity_post_give_role,
  identity_post_give_said,
  identity_post_give_title,
  identity_reset_code,
} from '#messages';
import type { ColleagueView, OrganizationView } from '../contract.js';
import { rolesAt } from '../domain/roles-at.js';
import { ResetCode } from './reset-code.js';
import { roleName } from './role-name.js';

interface Props {
  readonly person: ColleagueView;
  readonly organization: OrganizationView;
}

/** What an administrator does for one person. */
export function PersonActions({ person, organization }: Props) {
  const [open, setOpen] = useState<'give' | 'reset' | 'erase' | null>(null);
  const { person: me } = useSession();
  const other = person.personId !== me.id;
  const close = (): void => setOpen(null);
  return (
    <>
      <Button small onClick={() => setOpen('give')}>
        {identity_post_give()}
      </Button>
      {other && person.home && (
        <Button small onClick={() => setOpen('reset')}>
          {identity_reset_code()}
        </Button>
      )}
      {other && person.home && (
        <Button small kind="danger" onClick={() => setOpen('erase')}>
          {identity_erase()}
        </Button>
      )}
      <GivePost person={person} organization={organization} open={open === 'give'} onClose={close} />
      <ResetCode person={person} organizationId={organization.id} open={open === 'reset'} onClose={close} />
      <ErasePerson person={person} organization={organization} open={open === 'erase'} onClose={close} />
    </>
  );
}

type Opened = Props & { readonly open: boolean; readonly onClose: () => void };

function GivePost({ person, organization, open, onClose }: Opened) {
  const free = rolesAt(organization.kind).filter((role) => !person.posts.some((post) => post.role === role));
  const give = useCommand((role: string) => send('POST', `/organizations/${organization.id}/posts`, { personId: person.personId, role }), {
    refresh: [`/organizations/${organization.id}`, '/session'],
    said: identity_post_give_said({ name: person.name }),
    quiet: true,
    onDone: onClose,
  });
  const form = useForm({ role: '' }, { problem: give.problem });
  const submit = (): void => {
    if (form.check({ role: !form.values.role && identity_field_needed() })) give.run(form.values.role);
  };
  const button = (
    <Button kind="primary" type="submit" busy={give.pending}>
      {identity_post_give()}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={identity_post_give_title({ name: person.name })}>
      <Form onSubmit={submit} problem={give.problem} actions={button}>
        <SelectField
          label={identity_post_give_role()}
          required
          choices={free.map((role) => ({ value: role, label: roleName(role) }))}
          {...form.field('role')}
        />
      </Form>
    </Dialog>
  );
}

function ErasePerson({ person, organization, open, onClose }: Opened) {
  const erase = useCommand(() => send('POST', `/organizations/${organization.id}/people/${person.personId}/erasure`, {}), {
    refresh: [`/organizations/${organization.id}`],
    said: identity_erase_said(),
    quiet: true,
    onDone: onClose,
  });
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={[
        { mark: 'overdue', text: identity_erase_names({ name: person.name }) },
        { mark: 'overdue', text: identity_erase_ends({ count: person.posts.length }) },
        { mark: 'verified', text: identity_erase_keeps() },
      ]}
      confirm={identity_erase()}
      onConfirm={() => erase.run()}
      busy={erase.pending}
    >
      <ProblemNote problem={erase.problem} />
    </ConsequenceSheet>
  );
}
