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
  consortium_motion_look,
  consortium_put_forward,
  consortium_put_forward_effect,
  consortium_put_forward_said,
  consortium_stay,
  consortium_stay_effect,
  consortium_stay_said,
  consortium_turn_down,
  consortium_turn_down_effect,
  consortium_turn_down_said,
} from '#messages';
import { ButtonLink, send, useRules, useSession, type Effect } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ConsortiumView, MembershipView } from '../contract.js';
import { consortiumPermissions } from '../permissions.js';
import { MemberAct, type Sending } from './member-act.js';
import { ProposeMotion } from './propose-motion.js';
import { UnfinishedDuties } from './unfinished-duties.js';

interface Props {
  readonly consortium: ConsortiumView;
  readonly row: MembershipView;
}

/** What this person may do about one member: for its own organization, as the secretary, or for a lead that has a motion to sign. */
export const MemberActions = ({ consortium, row }: Props) =>
  consortium.status === 'DISSOLVED' ? null : (
    <span className="actions">
      <Motion consortium={consortium} row={row} />
      <Answer row={row} />
      <Notice row={row} />
      <Secretary consortium={consortium} row={row} />
    </span>
  );

const onMembership =
  ({ id, version }: MembershipView, path: string, method: 'POST' | 'DELETE' = 'POST'): Sending =>
  () =>
    send(method, `/memberships/${id}/${path}`, method === 'POST' ? {} : undefined, { ifMatch: version });

/** The open motion about it; ours to sign, it is the button of the row. */
function Motion({ consortium, row }: Props) {
  const { actor } = useSession();
  if (row.motionId === null) return null;
  const ours = row.waitsFor.some(({ id }) => organizationsWhere(actor, 'DELEGATE').includes(id));
  return (
    <ButtonLink small kind={ours ? 'primary' : 'quiet'} to={`/consortia/${consortium.id}/governance/${row.motionId}`}>
      {consortium_motion_look()}
    </ButtonLink>
  );
}

/** The organization's own yes or no to an invitation, or the taking back of its application. */
function Answer({ row }: { readonly row: MembershipView }) {
  const may = useRules(consortiumPermissions);
  const asked = row.status === 'INVITED' || row.status === 'APPLIED';
  if (!asked || !may('answer', 'Membership', { organizationId: row.organization.id, status: row.status })) return null;
  return (
    <>
      <MemberAct
        kind="quiet"
        label={consortium_decline()}
        send={onMembership(row, 'refusal')}
        said={consortium_decline_said()}
        confirm={consortium_decline_confirm()}
        effects={[{ mark: 'overdue', text: consortium_decline_effect() }]}
      />
      {row.status === 'INVITED' && row.acceptedAt === null && (
        <MemberAct
          kind="primary"
          label={consortium_accept()}
          send={onMembership(row, 'acceptance')}
          said={consortium_accept_said()}
          confirm={consortium_accept_confirm()}
          effects={acceptEffects(row)}
        />
      )}
    </>
  );
}

const acceptEffects = (row: MembershipView): readonly Effect[] => [
  { mark: 'verified', text: consortium_accept_read() },
  row.admittedAt
    ? { mark: 'verified', text: consortium_accept_member() }
    : { mark: 'claimed', text: consortium_accept_pending({ count: row.waitsFor.length }) },
];

/** Notice of ninety days, with what is still owed in sight; until the day comes it can be taken back. */
function Notice({ row }: { readonly row: MembershipView }) {
  const may = useRules(consortiumPermissions);
  if (row.namedInCharter || !may('leave', 'Membership', { organizationId: row.organization.id, status: row.status })) return null;
  if (row.leavesOn !== null)
    return (
      <MemberAct
        kind="quiet"
        label={consortium_stay()}
        send={onMembership(row, 'notice', 'DELETE')}
        said={consortium_stay_said()}
        confirm={consortium_stay()}
        effects={[{ mark: 'verified', text: consortium_stay_effect() }]}
      />
    );
  return (
    <MemberAct
      kind="quiet"
      label={consortium_leave()}
      send={onMembership(row, 'notice')}
      said={consortium_leave_said()}
      confirm={consortium_leave_confirm()}
      effects={[
        { mark: 'overdue', text: consortium_leave_effect() },
        { mark: 'verified', text: consortium_leave_history() },
      ]}
    >
      <UnfinishedDuties row={row} />
    </MemberAct>
  );
}

/** An application goes to the leads or is turned down; a member's standing is put to the leads. */
function Secretary({ consortium: { id, secretariat }, row }: Props) {
  const may = useRules(consortiumPermissions);
  const about = { id, secretariatId: secretariat.id };
  const standing = (row.status === 'ACTIVE' || row.status === 'SUSPENDED') && (!row.namedInCharter || row.leadsOnly) && row.motionId === null;
  if (standing && may('propose', 'Consortium', about)) return <ProposeMotion consortiumId={id} about={row} small />;
  if (row.status !== 'APPLIED' || !may('turn-down', 'Membership', { ...row, ...about })) return null;
  return (
    <>
      <MemberAct
        kind="quiet"
        label={consortium_turn_down()}
        send={onMembership(row, 'turning-down')}
        said={consortium_turn_down_said()}
        confirm={consortium_turn_down()}
        effects={[{ mark: 'overdue', text: consortium_turn_down_effect({ name: row.organization.name }) }]}
      />
      <MemberAct
        kind="primary"
        label={consortium_put_forward()}
        send={() => send('POST', `/consortia/${id}/members`, { organizationId: row.organization.id })}
        said={consortium_put_forward_said()}
        confirm={consortium_put_forward()}
        effects={[{ mark: 'claimed', text: consortium_put_forward_effect({ name: row.organization.name }) }]}
      />
    </>
  );
}
