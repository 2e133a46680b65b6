import { useState } from 'react';
import { Button, Dialog, Form, SelectField, send, TextArea, TextField, useCommand, useForm } from '#libs/kit/ui';
import {
  identity_field_needed,
  identity_operator_admit,
  identity_operator_admit_said,
  identity_operator_group_field,
  identity_operator_group_hint,
  identity_operator_group_set,
  identity_operator_note_field,
  identity_operator_reason,
  identity_operator_refuse,
  identity_operator_refuse_said,
  identity_reset_code,
} from '#messages';
import type { ApplicationView } from '../contract.js';
import { refusalReasons } from '../domain/organization-state.js';
import { reasonName } from './reason-name.js';
import { ResetCode } from './reset-code.js';

type Open = 'admit' | 'refuse' | 'group' | 'reset' | null;
interface Opened {
  readonly row: ApplicationView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What the operator decides about one organization. */
export function OperatorActions({ row }: { readonly row: ApplicationView }) {
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const [only] = row.administrators;
  return (
    <>
      {row.status === 'PENDING' && (
        <>
          <Button small onClick={() => setOpen('refuse')}>
            {identity_operator_refuse()}
          </Button>
          <Button small kind="primary" onClick={() => setOpen('admit')}>
            {identity_operator_admit()}
          </Button>
        </>
      )}
      {row.status === 'ADMITTED' && (
        <Button small onClick={() => setOpen('group')}>
          {identity_operator_group_set()}
        </Button>
      )}
      {row.status === 'ADMITTED' && only && row.administrators.length === 1 && (
        <Button small onClick={() => setOpen('reset')}>
          {identity_reset_code()}
        </Button>
      )}
      <Group row={row} admits={row.status === 'PENDING'} open={open === 'admit' || open === 'group'} onClose={close} />
      <Refuse row={row} open={open === 'refuse'} onClose={close} />
      {only && <ResetCode person={only} organizationId={row.id} open={open === 'reset'} onClose={close} />}
    </>
  );
}

/** Admits with, or changes, the control group: who is under one control does not verify each other. */
function Group({ row, admits, open, onClose }: Opened & { readonly admits: boolean }) {
  const ifMatch = row.version;
  const decide = useCommand(
    (controlGroup: string) =>
      admits
        ? send('POST', `/organizations/${row.id}/admission`, { controlGroup }, { ifMatch })
        : send('PUT', `/organizations/${row.id}/control-group`, { controlGroup }, { ifMatch }),
    { refresh: ['/organizations'], said: admits ? identity_operator_admit_said({ name: row.name }) : undefined, quiet: true, onDone: onClose },
  );
  const form = useForm({ controlGroup: row.controlGroup ?? '' }, { problem: decide.problem });
  const act = admits ? identity_operator_admit() : identity_operator_group_set();
  const button = (
    <Button kind="primary" type="submit" busy={decide.pending}>
      {act}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={`${act} · ${row.name}`}>
      <Form onSubmit={() => decide.run(form.values.controlGroup.trim())} problem={decide.problem} actions={button}>
        <TextField label={identity_operator_group_field()} hint={identity_operator_group_hint()} maxLength={60} {...form.field('controlGroup')} />
      </Form>
    </Dialog>
  );
}

function Refuse({ row, open, onClose }: Opened) {
  const refuse = useCommand(
    (values: { reason: string; note: string }) =>
      send('POST', `/organizations/${row.id}/refusal`, { ...values, note: values.note.trim() }, { ifMatch: row.version }),
    { refresh: ['/organizations'], said: identity_operator_refuse_said({ name: row.name }), quiet: true, onDone: onClose },
  );
  const form = useForm({ reason: '', note: '' }, { problem: refuse.problem });
  const submit = (): void => {
    if (form.check({ reason: !form.values.reason && identity_field_needed() })) refuse.run(form.values);
  };
  const button = (
    <Button kind="danger" type="submit" busy={refuse.pending}>
      {identity_operator_refuse()}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={`${identity_operator_refuse()} · ${row.name}`}>
      <Form onSubmit={submit} problem={refuse.problem} actions={button}>
        <SelectField
          label={identity_operator_reason()}
          required
          choices={refusalReasons.map((reason) => ({ value: reason, label: reasonName(reason) }))}
          {...form.field('reason')}
        />
        <TextArea label={identity_operator_note_field()} maxLength={200} {...form.field('note')} />
      </Form>
    </Dialog>
  );
}
