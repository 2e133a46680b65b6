import { useState } from 'react';
import {
  consortium_accept,
  consortium_accept_confirm,
  consortium_accept_member,
  consortium_accept_pending,
  consortium_accept_read,
  consortium_accept_said,
  consortium_decline,
  consortium_decline_confirm,
  consortium_decline_effect,
  consortium_decline_said,
  consortium_leave,
  consortium_leave_confirm,
  consortium_leave_effect,
  consortium_leave_history,
  consortium_leave_said,
  consortium_stay,
  consortium_stay_effect,
  consortium_stay_said,
} from '#messages';
import { Button, ConsequenceSheet, send, useCommand, useRules, useSession, useView, type Effect } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { MembershipView, MotionView } from '../contract.js';
import { consortiumPermissions } from '../permissions.js';
import { SignMotion } from './sign-motion.js';

/** What this person may do about one member: sign its admission for a lead, answer or leave for the organization itself. */
export function MemberActions({ row }: { readonly row: MembershipView }) {
  const { actor } = useSession();
  const may = useRules(consortiumPermissions);
  const own = { organizationId: row.organization.id, status: row.status };
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  const toAnswer = (row.status === 'INVITED' || row.status === 'APPLIED') && may('answer', 'Membership', own);
  return (
    <span className="actions">
      {row.motionId && row.waitsFor.some(({ id }) => delegateOf.includes(id)) && (
        <SignAdmission motionId={row.motionId} accepted={row.acceptedAt !== null} />
      )}
      {toAnswer && (
        <Act
          row={row}
          kind="quiet"
          label={consortium_decline()}
          path="refusal"
          said={consortium_decline_said()}
          confirm={consortium_decline_confirm()}
          effects={[{ mark: 'overdue', text: consortium_decline_effect() }]}
        />
      )}
      {row.status === 'INVITED' && toAnswer && row.acceptedAt === null && (
        <Act
          row={row}
          kind="primary"
          label={consortium_accept()}
          path="acceptance"
          said={consortium_accept_said()}
          confirm={consortium_accept_confirm()}
          effects={acceptEffects(row)}
        />
      )}
      {!row.namedInCharter && row.leavesOn !== null && may('leave', 'Membership', own) && (
        <Act
          row={row}
          kind="quiet"
          method="DELETE"
          label={consortium_stay()}
          path="notice"
          said={consortium_stay_said()}
          confirm={consortium_stay()}
          effects={[{ mark: 'verified', text: consortium_stay_effect() }]}
        />
      )}
      {!row.namedInCharter && row.leavesOn === null && may('leave', 'Membership', own) && (
        <Act
          row={row}
          kind="quiet"
          label={consortium_leave()}
          path="notice"
          said={consortium_leave_said()}
          confirm={consortium_leave_confirm()}
          effects={leaveEffects()}
        />
      )}
    </span>
  );
}

const acceptEffects = (row: MembershipView): readonly Effect[] => [
  { mark: 'verified', text: consortium_accept_read() },
  row.admittedAt
    ? { mark: 'verified', text: consortium_accept_member() }
    : { mark: 'claimed', text: consortium_accept_pending({ count: row.waitsFor.length }) },
];

const leaveEffects = (): readonly Effect[] => [
  { mark: 'overdue', text: consortium_leave_effect() },
  { mark: 'verified', text: consortium_leave_history() },
];

function SignAdmission({ motionId, accepted }: { readonly motionId: string; readonly accepted: boolean }) {
  const motion = useView<MotionView>(`/motions/${motionId}`);
  return motion.data ? <SignMotion motion={motion.data} accepted={accepted} small /> : null;
}

interface ActProps {
  readonly row: MembershipView;
  readonly kind: 'primary' | 'quiet';
  readonly label: string;
  readonly path: 'acceptance' | 'refusal' | 'notice';
  readonly method?: 'POST' | 'DELETE';
  readonly said: string;
  readonly confirm: string;
  readonly effects: readonly Effect[];
}

/** One act on a membership, after saying what it does. */
function Act({ row, kind, label, path, method = 'POST', said, confirm, effects }: ActProps) {
  const [open, setOpen] = useState(false);
  const act = useCommand(() => send(method, `/memberships/${row.id}/${path}`, method === 'POST' ? {} : undefined, { ifMatch: row.version }), {
    refresh: ['/session', '/consortia'],
    said,
    quiet: true,
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button small kind={kind} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => {
          setOpen(false);
          act.clear();
        }}
        effects={effects}
        confirm={confirm}
        onConfirm={() => act.run()}
        busy={act.pending}
        problem={act.problem}
      />
    </>
  );
}
