import { useState } from 'react';
import { ConsequenceSheet, DateField, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import {
  identity_field_needed,
  identity_merger_declare_confirm,
  identity_merger_declare_sheet,
  identity_merger_declared_said,
  identity_merger_effect_consent,
  identity_merger_effect_control,
  identity_merger_effect_history,
  identity_merger_on,
  identity_merger_reason,
  identity_merger_reason_hint,
  identity_merger_reason_short,
} from '#messages';
import type { MergerView, OrganizationView } from '../contract.js';
import { useAffairs } from './affairs.js';
import { SuccessorPicker, type Successor } from './successor-picker.js';

interface Props {
  readonly organization: OrganizationView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** One's own organization goes into another: what follows, counted, then into whom, when and why. */
export function DeclareMerger({ organization, open, onClose }: Props) {
  const path = `/organizations/${organization.id}`;
  const [into, setInto] = useState<Successor | null>(null);
  const affairs = useAffairs(open ? `${path}/affairs` : null);
  const declare = useCommand((body: object) => send<MergerView>('POST', `${path}/mergers`, body, { ifMatch: organization.version }), {
    refresh: [path],
    said: identity_merger_declared_said(),
    onDone: onClose,
    quiet: true,
  });
  const form = useForm({ intoId: '', on: '', reason: '' }, { problem: declare.problem });
  const confirm = (): void => {
    const { on, reason } = form.values;
    const complete = form.check({
      intoId: into === null && identity_field_needed(),
      on: on === '' && identity_field_needed(),
      reason: reason.trim().length < 2 && identity_merger_reason_short(),
    });
    if (complete && into) declare.run({ intoId: into.id, on, reason: reason.trim() });
  };
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      title={identity_merger_declare_sheet()}
      effects={[
        { mark: 'claimed', text: identity_merger_effect_consent() },
        ...affairs,
        { mark: 'verified', text: identity_merger_effect_history({ name: organization.shortName }) },
        { mark: 'overdue', text: identity_merger_effect_control() },
      ]}
      confirm={identity_merger_declare_confirm()}
      onConfirm={confirm}
      busy={declare.pending}
      problem={declare.problem}
    >
      <SuccessorPicker organization={organization} value={into} onChange={setInto} error={form.field('intoId').error} />
      <DateField {...form.field('on')} label={identity_merger_on()} required />
      <TextArea {...form.field('reason')} label={identity_merger_reason()} hint={identity_merger_reason_hint()} required rows={2} maxLength={1000} />
    </ConsequenceSheet>
  );
}
