import { Link } from 'react-router';
import {
  meeting_presence_due,
  meeting_presence_missing,
  meeting_presence_none,
  meeting_presence_note,
  meeting_presence_part,
  meeting_presence_score,
  meeting_presence_title,
} from '#messages';
import { Card, Loaded, MarkShape, useView } from '#libs/kit/ui';
import type { PresenceView } from '../contract.js';
import { presenceNumber, presenceWord } from './meeting-words.js';

/** How present the leads are, quarter by quarter: what was due, what counts for it, and the plain sum (S5). */
export function PresenceCard({ cid }: { readonly cid: string }) {
  const presence = useView<PresenceView>(`/consortia/${cid}/meeting-presence`);
  return (
    <Card title={meeting_presence_title()} note={meeting_presence_note()}>
      <Loaded of={presence}>
        {(loaded) => (loaded.due === 0 ? <p className="muted">{meeting_presence_none()}</p> : <Parts presence={loaded} />)}
      </Loaded>
    </Card>
  );
}

const Parts = ({ presence: { parts, due, held, halves } }: { readonly presence: PresenceView }) => (
  <>
    <p>
      <b>{meeting_presence_score({ score: presenceNumber(halves), due })}</b> <span className="muted">{meeting_presence_due({ due, held })}</span>
    </p>
    <ul className="meeting-parts">
      {parts.map(({ from, to, meetingId, halves: counted }) => (
        <li key={from}>
          <MarkShape kind={meetingId === null ? 'promised' : 'verified'} />
          <span className="number">{meeting_presence_part({ from, to })}</span>
          {meetingId === null ? (
            <span className="muted">{meeting_presence_missing()}</span>
          ) : (
            <Link to={`/meetings/${meetingId}`}>{presenceWord(counted)}</Link>
          )}
        </li>
      ))}
    </ul>
  </>
);
