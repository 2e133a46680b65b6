import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Card, ConsequenceSheet, dropDrafts, live, PasswordField, send, useCommand, useForm, useSession } from '#libs/kit/ui';
import {
  identity_erase_ends,
  identity_erase_keeps,
  identity_erase_me,
  identity_erase_me_note,
  identity_erase_me_title,
  identity_erase_names,
  identity_erase_said,
  identity_field_needed,
  identity_password_current,
} from '#messages';

/** One's own right to be forgotten (PIPL 47), after saying what stays. */
export function EraseMeCard() {
  const { person, actor } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const erase = useCommand((password: string) => send('POST', '/people/me/erasure', { password }), {
    quiet: true,
    said: identity_erase_said(),
    onDone: () => {
      live.close();
      void dropDrafts();
      client.clear();
      void navigate('/sign-in');
    },
  });
  const form = useForm({ password: '' }, { problem: erase.problem });
  const confirm = (): void => {
    if (form.check({ password: !form.values.password && identity_field_needed() })) erase.run(form.values.password);
  };
  return (
    <Card title={identity_erase_me_title()} note={identity_erase_me_note()}>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {identity_erase_me()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => setOpen(false)}
        effects={[
          { mark: 'overdue', text: identity_erase_names({ name: person.name }) },
          { mark: 'overdue', text: identity_erase_ends({ count: actor.posts.length }) },
          { mark: 'verified', text: identity_erase_keeps() },
        ]}
        confirm={identity_erase_me()}
        onConfirm={confirm}
        busy={erase.pending}
        problem={erase.problem}
      >
        <PasswordField label={identity_password_current()} required {...form.field('password')} />
      </ConsequenceSheet>
    </Card>
  );
}
