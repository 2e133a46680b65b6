import { useState } from 'react';
import { Button, Card, ConsequenceSheet, Form, Mark, send, TextField, useCommand, useForm } from '#libs/kit/ui';
import {
  notice_mail_address,
  notice_mail_address_hint,
  notice_mail_address_needed,
  notice_mail_candidate,
  notice_mail_card,
  notice_mail_change,
  notice_mail_code,
  notice_mail_code_needed,
  notice_mail_confirm,
  notice_mail_confirmed,
  notice_mail_none,
  notice_mail_note,
  notice_mail_remove,
  notice_mail_remove_effect_address,
  notice_mail_remove_effect_bell,
  notice_mail_remove_said,
  notice_mail_remove_title,
  notice_mail_send,
  notice_mail_sent,
  notice_mail_used,
} from '#messages';
import type { SettingsView } from '../contract.js';

type Mail = SettingsView['mail'];
const ADDRESS = '/notices/mail-address';
const refresh = ['/notices'];

/** Where one's letters go: named, confirmed by the code that was sent there, changed, removed. */
export function MailCard({ mail }: { readonly mail: Mail }) {
  const [naming, setNaming] = useState(false);
  if (!mail.available) return <Card title={notice_mail_card()}>{notice_mail_none()}</Card>;
  const asksForAddress = naming || (mail.address === null && mail.candidate === null);
  return (
    <Card title={notice_mail_card()} note={notice_mail_note()}>
      {mail.address !== null && <UsedAddress address={mail.address} onChange={() => setNaming(true)} />}
      {asksForAddress ? (
        <NameAddress onSent={() => setNaming(false)} />
      ) : (
        mail.candidate !== null && <ConfirmAddress key={mail.candidate} candidate={mail.candidate} onAnother={() => setNaming(true)} />
      )}
    </Card>
  );
}

function UsedAddress({ address, onChange }: { readonly address: string; readonly onChange: () => void }) {
  const [removing, setRemoving] = useState(false);
  const remove = useCommand(() => send('DELETE', ADDRESS), { refresh, said: notice_mail_remove_said(), quiet: true });
  return (
    <div className="actions">
      <Mark kind="verified" /> <span>{notice_mail_used({ address })}</span>
      <Button small onClick={onChange}>
        {notice_mail_change()}
      </Button>
      <Button small kind="danger" onClick={() => setRemoving(true)}>
        {notice_mail_remove()}
      </Button>
      <ConsequenceSheet
        open={removing}
        onClose={() => setRemoving(false)}
        title={notice_mail_remove_title()}
        effects={[
          { mark: 'overdue', text: notice_mail_remove_effect_address() },
          { mark: 'promised', text: notice_mail_remove_effect_bell() },
        ]}
        confirm={notice_mail_remove()}
        onConfirm={() => remove.run()}
        busy={remove.pending}
        problem={remove.problem}
      />
    </div>
  );
}

function NameAddress({ onSent }: { readonly onSent: () => void }) {
  const name = useCommand((values: { address: string }) => send('PUT', ADDRESS, values), {
    refresh,
    said: notice_mail_sent(),
    quiet: true,
    onDone: onSent,
  });
  const form = useForm({ address: '' }, { problem: name.problem });
  const submit = (): void => {
    if (form.check({ address: !form.values.address.trim() && notice_mail_address_needed() })) name.run(form.values);
  };
  const button = (
    <Button type="submit" busy={name.pending}>
      {notice_mail_send()}
    </Button>
  );
  return (
    <Form onSubmit={submit} problem={name.problem} actions={button}>
      <TextField
        label={notice_mail_address()}
        hint={notice_mail_address_hint()}
        type="email"
        autoComplete="email"
        maxLength={254}
        required
        {...form.field('address')}
      />
    </Form>
  );
}

function ConfirmAddress({ candidate, onAnother }: { readonly candidate: string; readonly onAnother: () => void }) {
  const confirm = useCommand((values: { code: string }) => send('POST', `${ADDRESS}/confirmation`, values), {
    refresh,
    said: notice_mail_confirmed(),
    quiet: true,
  });
  const form = useForm({ code: '' }, { problem: confirm.problem });
  const submit = (): void => {
    if (form.check({ code: !/^\d{6}$/.test(form.values.code.trim()) && notice_mail_code_needed() })) confirm.run({ code: form.values.code.trim() });
  };
  const buttons = (
    <>
      <Button onClick={onAnother}>{notice_mail_change()}</Button>
      <Button type="submit" busy={confirm.pending}>
        {notice_mail_confirm()}
      </Button>
    </>
  );
  return (
    <Form onSubmit={submit} problem={confirm.problem} actions={buttons}>
      <TextField
        label={notice_mail_code()}
        hint={notice_mail_candidate({ address: candidate })}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        required
        {...form.field('code')}
      />
    </Form>
  );
}
