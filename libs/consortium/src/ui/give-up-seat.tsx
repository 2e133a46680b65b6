import { useState } from 'react';
import {
  consortium_refuse_hint,
  consortium_refuse_reason,
  consortium_refuse_reason_short,
  consortium_seat_give_up,
  consortium_seat_give_up_as,
  consortium_seat_give_up_blocks,
  consortium_seat_give_up_confirm,
  consortium_seat_give_up_functions,
  consortium_seat_give_up_keeps,
  consortium_seat_give_up_said,
  consortium_seat_give_up_vacant,
} from '#messages';
import { Button, ConsequenceSheet, inLocale, send, TextArea, useCommand, useForm, useRules, type Effect } from '#libs/kit/ui';
import type { ConsortiumView, LeadSeatsView, LeadSeatView } from '../contract.js';
import { consortiumPermissions } from '../permissions.js';

interface Props {
  readonly consortium: ConsortiumView;
  readonly seat: LeadSeatView;
  /** The consortium's, as it was read with the seat. */
  readonly version: number;
}

/** A delegate of the holder gives the seat up, with the reason the others will read. */
export function GiveUpSeat({ consortium, seat: { seat, names, organization }, version }: Props) {
  const [open, setOpen] = useState(false);
  const may = useRules(consortiumPermissions);
  const at = `/consortia/${consortium.id}`;
  const giveUp = useCommand(
    (reason: string) => send<LeadSeatsView>('POST', `${at}/vacancies`, { seat, organizationId: organization?.id, reason }, { ifMatch: version }),
    { refresh: ['/session', at], said: consortium_seat_give_up_said(), quiet: true, onDone: () => setOpen(false) },
  );
  const form = useForm({ reason: '' }, { problem: giveUp.problem });
  if (!organization || consortium.status !== 'ACTIVE' || !may('give-up-seat', 'Consortium', { holders: [{ organizationId: organization.id }] }))
    return null;
  const confirm = (): void => {
    const reason = form.values.reason.trim();
    if (form.check({ reason: reason.length < 2 && consortium_refuse_reason_short() })) giveUp.run(reason);
  };
  const close = (): void => {
    giveUp.clear();
    form.reset();
    setOpen(false);
  };
  return (
    <span className="actions">
      <Button small kind="quiet" onClick={() => setOpen(true)}>
        {consortium_seat_give_up()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={close}
        effects={effectsOf(consortium, organization.id)}
        confirm={consortium_seat_give_up_confirm()}
        onConfirm={confirm}
        busy={giveUp.pending}
        problem={giveUp.problem}
      >
        <TextArea label={consortium_refuse_reason()} required rows={3} maxLength={1000} hint={consortium_refuse_hint()} {...form.field('reason')} />
        <p>{consortium_seat_give_up_as({ name: organization.name, seat: inLocale(names) })}</p>
      </ConsequenceSheet>
    </span>
  );
}

function effectsOf({ arbiter, spotChecker }: ConsortiumView, organizationId: string): readonly Effect[] {
  const neutral = arbiter?.id === organizationId || spotChecker?.id === organizationId;
  return [
    { mark: 'overdue', text: consortium_seat_give_up_vacant() },
    { mark: 'overdue', text: consortium_seat_give_up_blocks() },
    ...(neutral ? [{ mark: 'overdue' as const, text: consortium_seat_give_up_functions() }] : []),
    { mark: 'verified', text: consortium_seat_give_up_keeps() },
  ];
}
