import './meeting.css';
import { Link, useParams } from 'react-router';
import {
  meeting_agenda,
  meeting_attendance,
  meeting_convened_by,
  meeting_hash_title,
  meeting_minutes,
  meeting_of_consortium,
  meeting_participants,
} from '#messages';
import { Card, Columns, inLocale, Loaded, Page, Stack, useLiveRefresh, useView } from '#libs/kit/ui';
import type { MeetingView } from '../contract.js';
import { Attendance } from './attendance.js';
import { DecisionList } from './decision-list.js';
import { MeetingActs } from './meeting-acts.js';
import { MeetingState, whenText } from './meeting-words.js';
import { MinutesArticle } from './minutes-article.js';
import { MinutesHash } from './minutes-hash.js';

/** One meeting: its agenda, who was asked and was there, the minutes, and what each of us has to do about it. */
export default function Meeting() {
  const { mid = '' } = useParams();
  const meeting = useView<MeetingView>(`/meetings/${mid}`);
  useLiveRefresh(meeting.data ? `consortium:${meeting.data.consortiumId}` : null, `/meetings/${mid}`);
  return (
    <Loaded of={meeting}>
      {(loaded) => (
        <Page
          title={inLocale(loaded.kindNames)}
          over={<MeetingState meeting={loaded} />}
          note={
            <>
              {whenText(loaded)} · {loaded.place} · {meeting_convened_by({ name: loaded.convenedBy.shortName })}
              <span className="no-print">
                {' '}
                · <Link to={`/consortia/${loaded.consortiumId}/meetings`}>{meeting_of_consortium()}</Link>
              </span>
            </>
          }
          actions={<MeetingActs meeting={loaded} />}
        >
          <Body meeting={loaded} />
        </Page>
      )}
    </Loaded>
  );
}

const Body = ({ meeting }: { readonly meeting: MeetingView }) => (
  <div className="meeting-body">
    <Columns wide="first">
      {meeting.content === null ? (
        <Card title={meeting_agenda()}>
          <ol className="meeting-agenda">
            {meeting.agenda.map((item, at) => (
              <li key={at}>{item}</li>
            ))}
          </ol>
        </Card>
      ) : (
        <Card title={meeting_minutes()}>
          <MinutesArticle content={meeting.content} />
        </Card>
      )}
      <Stack>
        <Card title={meeting.content === null ? meeting_participants() : meeting_attendance()}>
          <Attendance meeting={meeting} />
        </Card>
        {meeting.content !== null && <DecisionList meeting={meeting} content={meeting.content} />}
        {meeting.content !== null && meeting.hash !== null && (
          <Card title={meeting_hash_title()}>
            <MinutesHash content={meeting.content} hash={meeting.hash} />
          </Card>
        )}
      </Stack>
    </Columns>
  </div>
);
