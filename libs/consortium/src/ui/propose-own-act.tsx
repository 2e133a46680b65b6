import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  consortium_own_act,
  consortium_own_act_dissolution,
  consortium_own_act_dissolution_note,
  consortium_own_act_lift,
  consortium_own_act_lift_note,
  consortium_own_act_rectification,
  consortium_own_act_rectification_note,
  consortium_own_act_title,
  consortium_own_act_todo,
  consortium_own_act_todo_hint,
  consortium_own_act_until,
  consortium_own_act_until_needed,
  consortium_propose_kind,
  consortium_propose_reason,
  consortium_propose_reason_hint,
  consortium_propose_said,
  consortium_refuse_reason_short,
} from '#messages';
import { Button, DateField, Dialog, Form, RadioField, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { ConsortiumView, MotionView } from '../contract.js';
import type { OwnAct } from '../domain/decide-own-act.js';
import { useDecided } from './decided.js';
import { StillOpen } from './still-open.js';
import { ProposalActions } from './proposal-actions.js';

const words: Readonly<Record<OwnAct, () => { readonly label: string; readonly note: string }>> = {
  RECTIFICATION: () => ({ label: consortium_own_act_rectification(), note: consortium_own_act_rectification_note() }),
  RECTIFICATION_LIFT: () => ({ label: consortium_own_act_lift(), note: consortium_own_act_lift_note() }),
  DISSOLUTION: () => ({ label: consortium_own_act_dissolution(), note: consortium_own_act_dissolution_note() }),
};

/** The secretary puts the consortium itself to the leads: things to be put right by a date, the lifting of that, or its end. */
export function ProposeOwnAct({ consortium }: { readonly consortium: ConsortiumView }) {
  const decided = useDecided();
  const [open, setOpen] = useState(Object.keys(words).some((act) => act === decided.act));
  const close = (): void => {
    setOpen(false);
    decided.clear();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{consortium_own_act()}</Button>
      <Dialog open={open} onClose={close} title={consortium_own_act_title()} sheet>
        <Fields consortium={consortium} onClose={close} />
      </Dialog>
    </>
  );
}

function Fields({ consortium: { id, life }, onClose }: { readonly consortium: ConsortiumView; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const decided = useDecided();
  const acts: readonly OwnAct[] = [life.state === 'RECTIFICATION' ? 'RECTIFICATION_LIFT' : 'RECTIFICATION', 'DISSOLUTION'];
  const propose = useCommand((body: object) => send<MotionView>('POST', `/consortia/${id}/motions`, body), {
    refresh: ['/session', `/consortia/${id}`],
    said: consortium_propose_said(),
    quiet: true,
    onDone: (motion) => void navigate(`/consortia/${id}/governance/${motion.id}`),
  });
  const form = useForm<{ kind: OwnAct; reason: string; until: string }>(
    { kind: acts.find((act) => act === decided.act) ?? acts[0] ?? 'RECTIFICATION', reason: decided.reason, until: '' },
    { problem: propose.problem },
  );
  const { kind, reason, until } = form.values;
  const submit = (): void => {
    const faults = {
      reason: reason.trim().length < 2 && consortium_refuse_reason_short(),
      until: kind === 'RECTIFICATION' && until === '' && consortium_own_act_until_needed(),
    };
    if (form.check(faults))
      propose.run({ kind, reason: reason.trim(), decisionId: decided.decisionId, ...(kind === 'RECTIFICATION' ? { until } : {}) });
  };
  return (
    <Form onSubmit={submit} problem={propose.problem} actions={<ProposalActions busy={propose.pending} onClose={onClose} />}>
      <RadioField
        label={consortium_propose_kind()}
        name="kind"
        value={kind}
        onChange={(next) => form.set('kind', acts.find((act) => act === next) ?? kind)}
        choices={acts.map((act) => ({ value: act, ...words[act]() }))}
      />
      {kind === 'DISSOLUTION' && <StillOpen consortiumId={id} />}
      <TextArea
        label={kind === 'RECTIFICATION' ? consortium_own_act_todo() : consortium_propose_reason()}
        required
        rows={3}
        maxLength={1000}
        hint={kind === 'RECTIFICATION' ? consortium_own_act_todo_hint() : consortium_propose_reason_hint()}
        {...form.field('reason')}
      />
      {kind === 'RECTIFICATION' && <DateField label={consortium_own_act_until()} required {...form.field('until')} />}
    </Form>
  );
}
