import './meeting.css';
import { useParams, useSearchParams } from 'react-router';
import {
  meeting_convene,
  meeting_filter,
  meeting_filter_past,
  meeting_filter_upcoming,
  meeting_filter_waiting,
  meeting_note,
  meeting_title,
} from '#messages';
import { Button, Chips, Page, Stack, useLiveRefresh, useRules, useView } from '#libs/kit/ui';
import type { ConsortiumView } from '#libs/consortium/contract';
import { meetingPermissions } from '../permissions.js';
import { ConveneMeeting } from './convene-meeting.js';
import { MeetingTable, type MeetingFilter } from './meeting-table.js';
import { PresenceCard } from './presence-card.js';

const labels: Readonly<Record<MeetingFilter, () => string>> = {
  UPCOMING: meeting_filter_upcoming,
  WAITING: meeting_filter_waiting,
  PAST: meeting_filter_past,
};
const filters = Object.keys(labels) as MeetingFilter[];

/** Meetings to come, minutes that wait for signatures, and what was held; and how present the leads are. What is filtered is in the address. */
export default function Meetings() {
  const { cid = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const may = useRules(meetingPermissions);
  const consortium = useView<ConsortiumView>(`/consortia/${cid}`);
  useLiveRefresh(`consortium:${cid}`, `/consortia/${cid}/meetings`, `/consortia/${cid}/meeting-presence`);
  const filter = filters.find((one) => one === search.get('filter')) ?? 'UPCOMING';
  const show = (next: Readonly<Record<string, string>>): void => setSearch(next);
  const convenes =
    consortium.data?.status === 'ACTIVE' && may('convene', 'Meeting', { consortiumId: cid, secretariatId: consortium.data.secretariat.id });
  return (
    <Page
      title={meeting_title()}
      over={consortium.data?.name}
      note={meeting_note()}
      actions={
        convenes && (
          <Button kind="primary" onClick={() => show({ filter, new: '1' })}>
            {meeting_convene()}
          </Button>
        )
      }
    >
      <Stack>
        <PresenceCard cid={cid} />
        <Chips
          label={meeting_filter()}
          value={filter}
          onChange={(next) => show({ filter: next })}
          options={filters.map((value) => ({ value, label: labels[value]() }))}
        />
        <MeetingTable cid={cid} filter={filter} />
      </Stack>
      <ConveneMeeting cid={cid} open={search.get('new') !== null} onClose={() => show({ filter })} />
    </Page>
  );
}
