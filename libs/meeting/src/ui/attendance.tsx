import {
  meeting_turn_all,
  meeting_turn_cancelled,
  meeting_turn_mine,
  meeting_turn_others,
  meeting_turn_refused,
  meeting_turn_refused_erased,
  meeting_turn_unwritten,
} from '#messages';
import { inLocale, Seal, Tag, When } from '#libs/kit/ui';
import type { MeetingView } from '../contract.js';
import { attended } from '../domain/meeting.js';
import { attendanceWord, joined, presenceWord } from './meeting-words.js';
import { useMinutesSigner, waitingFor } from './meeting-signer.js';

/** Whose turn it is in one line, and of each organization how it was there and whether it has signed. */
export const Attendance = ({ meeting }: { readonly meeting: MeetingView }) => (
  <>
    <p className="no-print">
      <Turn meeting={meeting} />
    </p>
    {meeting.presence !== null && <p className="muted">{presenceWord(meeting.presence)}</p>}
    <ul className="meeting-attendance">
      {meeting.participants.map((one) => (
        <Line key={one.organization.id} participant={one} written={meeting.hash !== null} />
      ))}
    </ul>
  </>
);

function Turn({ meeting }: { readonly meeting: MeetingView }) {
  const mine = useMinutesSigner(meeting);
  const { status, refusal } = meeting;
  if (refusal) {
    const name = refusal.organization.shortName;
    return <>{refusal.reason ? meeting_turn_refused({ name, reason: refusal.reason }) : meeting_turn_refused_erased({ name })}</>;
  }
  if (status === 'CANCELLED') return <>{meeting_turn_cancelled()}</>;
  if (status === 'CONVENED') return <>{meeting_turn_unwritten()}</>;
  if (status === 'SIGNED') return <>{meeting_turn_all()}</>;
  if (mine) return <strong>{meeting_turn_mine({ name: mine.organization.shortName })}</strong>;
  return <>{meeting_turn_others({ names: joined(waitingFor(meeting).map(({ organization }) => organization.shortName)) })}</>;
}

function Line({ participant, written }: { readonly participant: MeetingView['participants'][number]; readonly written: boolean }) {
  const { organization, seat, attendance, signedAt, signedHash, signedByName } = participant;
  const signed = signedAt && signedHash ? { by: signedByName ?? organization.name, at: signedAt, hash: signedHash } : null;
  return (
    <li>
      {written && attended(participant) ? (
        <Seal name={organization.shortName} signed={signed} />
      ) : (
        <span aria-hidden="true" className="meeting-no-seal" />
      )}
      <div>
        {seat && <small className="muted">{inLocale(seat)}</small>}
        <b>{organization.name}</b>
        <small>
          <Tag tone={attendance === 'ABSENT' ? 'rust' : attendance === 'DELEGATE' ? 'amber' : 'plain'}>{attendanceWord(attendance)}</Tag>{' '}
          {signed && (
            <>
              {signedByName && <>{signedByName} · </>}
              <When at={signed.at} />
            </>
          )}
        </small>
      </div>
    </li>
  );
}
