import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  consortium_propose_member,
  consortium_propose_needed,
  consortium_propose_reason,
  consortium_propose_reason_hint,
  consortium_propose_said,
  consortium_refuse_reason_short,
  consortium_seat_fill,
  consortium_seat_fill_hint,
  consortium_seat_fill_none,
  consortium_seat_fill_title,
} from '#messages';
import { Button, Dialog, Form, inLocale, SelectField, send, TextArea, useCommand, useForm, usePages, useRules } from '#libs/kit/ui';
import type { ConsortiumView, LeadSeatView, MembershipView, MotionView } from '../contract.js';
import { useDecided } from './decided.js';
import { ProposalActions } from './proposal-actions.js';
import { consortiumPermissions } from '../permissions.js';

interface Props {
  readonly consortium: ConsortiumView;
  readonly seat: LeadSeatView;
}

/** The secretary puts a member forward for a vacant seat; every lead that sits signs, and so does the member. */
export function FillSeat({ consortium, seat }: Props) {
  const [open, setOpen] = useState(false);
  const may = useRules(consortiumPermissions);
  if (!may('propose', 'Consortium', { id: consortium.id, secretariatId: consortium.secretariat.id })) return null;
  const close = (): void => setOpen(false);
  return (
    <span className="actions">
      <Button small kind="primary" onClick={() => setOpen(true)}>
        {consortium_seat_fill()}
      </Button>
      <Dialog open={open} onClose={close} title={consortium_seat_fill_title({ seat: inLocale(seat.names) })} sheet>
        <Fields consortium={consortium} seat={seat} onClose={close} />
      </Dialog>
    </span>
  );
}

function Fields({ consortium: { id }, seat: { seat }, onClose }: Props & { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const decided = useDecided();
  const pages = usePages<MembershipView>(`/consortia/${id}/members`, { limit: 100 });
  const propose = useCommand((body: object) => send<MotionView>('POST', `/consortia/${id}/motions`, { kind: 'SEAT_FILLING', seat, ...body }), {
    refresh: ['/session', `/consortia/${id}`],
    said: consortium_propose_said(),
    quiet: true,
    onDone: (motion) => void navigate(`/consortia/${id}/governance/${motion.id}`),
  });
  const form = useForm({ membershipId: '', reason: decided.reason }, { problem: propose.problem });
  const choices = pages.items
    .filter((member) => member.status === 'ACTIVE' && member.seat === null && member.leavesOn === null)
    .map((member) => ({ value: member.id, label: member.organization.name }));
  const submit = (): void => {
    const { membershipId, reason } = form.values;
    const faults = {
      membershipId: !choices.some(({ value }) => value === membershipId) && consortium_propose_needed(),
      reason: reason.trim().length < 2 && consortium_refuse_reason_short(),
    };
    if (form.check(faults)) propose.run({ membershipId, reason: reason.trim(), decisionId: decided.decisionId });
  };
  return (
    <Form onSubmit={submit} problem={propose.problem} actions={<ProposalActions busy={propose.pending} onClose={onClose} />}>
      <SelectField
        label={consortium_propose_member()}
        required
        choices={choices}
        hint={!pages.pending && choices.length === 0 ? consortium_seat_fill_none() : consortium_seat_fill_hint()}
        {...form.field('membershipId')}
      />
      <TextArea
        label={consortium_propose_reason()}
        required
        rows={3}
        maxLength={1000}
        hint={consortium_propose_reason_hint()}
        {...form.field('reason')}
      />
    </Form>
  );
}
