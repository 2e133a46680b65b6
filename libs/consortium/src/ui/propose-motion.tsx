import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  consortium_propose,
  consortium_propose_expulsion,
  consortium_propose_expulsion_note,
  consortium_propose_kind,
  consortium_propose_member,
  consortium_propose_member_hint,
  consortium_propose_member_none,
  consortium_propose_needed,
  consortium_propose_reason,
  consortium_propose_reason_hint,
  consortium_propose_reinstatement,
  consortium_propose_reinstatement_note,
  consortium_propose_said,
  consortium_propose_suspension,
  consortium_propose_suspension_note,
  consortium_propose_title,
  consortium_refuse_reason_short,
} from '#messages';
import { Button, Dialog, Form, RadioField, SelectField, send, TextArea, useCommand, useForm, usePages } from '#libs/kit/ui';
import type { MembershipView, MotionView } from '../contract.js';
import { useDecided } from './decided.js';
import { ProposalActions } from './proposal-actions.js';
import { standingActs, type StandingAct } from '../domain/decide-standing.js';

interface Props {
  readonly consortiumId: string;
  /** The member it is about, where that is settled. */
  readonly about?: MembershipView;
  readonly small?: boolean;
}

const words: Readonly<Record<StandingAct, () => { readonly label: string; readonly note: string }>> = {
  SUSPENSION: () => ({ label: consortium_propose_suspension(), note: consortium_propose_suspension_note() }),
  REINSTATEMENT: () => ({ label: consortium_propose_reinstatement(), note: consortium_propose_reinstatement_note() }),
  EXPULSION: () => ({ label: consortium_propose_expulsion(), note: consortium_propose_expulsion_note() }),
};

/** Which acts fit a member as it stands; the server asks the same again. */
const fitting = (act: StandingAct, { status, namedInCharter, leadsOnly }: MembershipView): boolean =>
  (!namedInCharter || (leadsOnly && act === 'EXPULSION')) &&
  (act === 'SUSPENSION' ? status === 'ACTIVE' : act === 'REINSTATEMENT' ? status === 'SUSPENDED' : status === 'ACTIVE' || status === 'SUSPENDED');

/** The secretary puts a suspension, reinstatement or expulsion to the leads, with the reason that will stand in the text they sign. */
export function ProposeMotion({ consortiumId, about, small = false }: Props) {
  const decided = useDecided();
  const [open, setOpen] = useState(!about && standingActs.some((act) => act === decided.act));
  const close = (): void => {
    setOpen(false);
    if (!about) decided.clear();
  };
  return (
    <>
      <Button small={small} kind={about ? 'quiet' : 'primary'} onClick={() => setOpen(true)}>
        {consortium_propose()}
      </Button>
      <Dialog open={open} onClose={close} title={consortium_propose_title()} sheet>
        {about ? (
          <Fields consortiumId={consortiumId} members={[about]} onClose={close} />
        ) : (
          <WithMembers consortiumId={consortiumId} onClose={close} />
        )}
      </Dialog>
    </>
  );
}

function WithMembers({ consortiumId, onClose }: { readonly consortiumId: string; readonly onClose: () => void }) {
  const pages = usePages<MembershipView>(`/consortia/${consortiumId}/members`, { limit: 100 });
  return <Fields consortiumId={consortiumId} members={pages.items} onClose={onClose} />;
}

interface FieldsProps {
  readonly consortiumId: string;
  readonly members: readonly MembershipView[];
  readonly onClose: () => void;
}

function Fields({ consortiumId, members, onClose }: FieldsProps) {
  const navigate = useNavigate();
  const only = members.length === 1 ? members[0] : undefined;
  const decided = useDecided();
  const acts = standingActs.filter((act) => !only || fitting(act, only));
  const propose = useCommand((body: object) => send<MotionView>('POST', `/consortia/${consortiumId}/motions`, body), {
    refresh: ['/session', `/consortia/${consortiumId}`],
    said: consortium_propose_said(),
    quiet: true,
    onDone: ({ id }) => void navigate(`/consortia/${consortiumId}/governance/${id}`),
  });
  const form = useForm<{ kind: StandingAct; membershipId: string; reason: string }>(
    { kind: acts.find((act) => act === decided.act) ?? acts[0] ?? 'SUSPENSION', membershipId: only?.id ?? '', reason: decided.reason },
    { problem: propose.problem },
  );
  const { kind, membershipId, reason } = form.values;
  const choices = members.filter((member) => fitting(kind, member)).map((member) => ({ value: member.id, label: member.organization.name }));
  const submit = (): void => {
    const faults = {
      membershipId: !choices.some(({ value }) => value === membershipId) && consortium_propose_needed(),
      reason: reason.trim().length < 2 && consortium_refuse_reason_short(),
    };
    if (form.check(faults)) propose.run({ kind, membershipId, reason: reason.trim(), decisionId: decided.decisionId });
  };
  return (
    <Form onSubmit={submit} problem={propose.problem} actions={<ProposalActions busy={propose.pending} onClose={onClose} />}>
      <RadioField
        label={consortium_propose_kind()}
        name="kind"
        value={kind}
        onChange={(next) => form.set('kind', standingActs.find((act) => act === next) ?? kind)}
        choices={acts.map((act) => ({ value: act, ...words[act]() }))}
      />
      <SelectField
        label={consortium_propose_member()}
        required
        choices={choices}
        hint={choices.length === 0 ? consortium_propose_member_none() : consortium_propose_member_hint()}
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
