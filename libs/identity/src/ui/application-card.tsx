import { useState } from 'react';
import { Button, Card, Code, Facts, Form, Mark, send, useCommand, useForm, When } from '#libs/kit/ui';
import {
  identity_application_correct,
  identity_application_pending,
  identity_application_pending_note,
  identity_application_refused,
  identity_application_said,
  identity_application_since,
  identity_application_submit,
  identity_field_uscc,
} from '#messages';
import type { OrganizationView } from '../contract.js';
import { applicationOf, OrganizationFields, organizationFaults, type OrganizationValues } from './organization-fields.js';
import { reasonName } from './reason-name.js';

/** An organization one registered that is not admitted: what it waits for, or why it was refused and how it can be put again. */
export function ApplicationCard({ application }: { readonly application: OrganizationView }) {
  const [correcting, setCorrecting] = useState(false);
  const { refusal } = application;
  return (
    <Card
      title={application.name}
      aside={<Mark kind={refusal ? 'overdue' : 'claimed'} word={refusal ? identity_application_refused() : identity_application_pending()} />}
    >
      <Facts
        row
        items={[
          [identity_field_uscc(), <Code key="uscc">{application.uscc}</Code>],
          [identity_application_since(), <When key="since" at={application.createdAt} />],
        ]}
      />
      {refusal ? (
        <p>
          <b>{reasonName(refusal.reason)}</b> {refusal.note}
        </p>
      ) : (
        <p className="muted">{identity_application_pending_note()}</p>
      )}
      {refusal && !correcting && <Button onClick={() => setCorrecting(true)}>{identity_application_correct()}</Button>}
      {refusal && correcting && <Resubmit application={application} />}
    </Card>
  );
}

function Resubmit({ application }: { readonly application: OrganizationView }) {
  const { id, version, kind, name, shortName, uscc, regionCode } = application;
  const again = useCommand(
    (values: OrganizationValues) => send('POST', `/organizations/${id}/resubmission`, applicationOf(values), { ifMatch: version }),
    {
      refresh: ['/session', `/organizations/${id}`],
      said: identity_application_said(),
      quiet: true,
    },
  );
  const form = useForm({ kind, name, shortName, uscc, regionCode } as OrganizationValues, { problem: again.problem });
  const submit = (): void => {
    if (form.check(organizationFaults(form.values))) again.run(form.values);
  };
  const button = (
    <Button kind="primary" type="submit" busy={again.pending}>
      {identity_application_submit()}
    </Button>
  );
  return (
    <Form onSubmit={submit} problem={again.problem} columns actions={button}>
      <OrganizationFields form={form} />
    </Form>
  );
}
