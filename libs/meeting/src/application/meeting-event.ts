import { consortiumTopic, type Actor } from '#libs/kernel';
import type { NewEvent } from '#libs/platform';
import type { MeetingRecord } from './ports/meeting-store.js';

/** The event of a change to one meeting. */
export const meetingEvent = (
  meeting: MeetingRecord,
  version: number,
  about: Pick<NewEvent, 'type' | 'data'> & { readonly actor: Actor; readonly speaksFor: string },
): NewEvent => ({
  stream: meeting.id,
  version,
  owner: { kind: 'consortium', id: meeting.consortiumId },
  topics: [consortiumTopic(meeting.consortiumId)],
  ...about,
  data: { meetingId: meeting.id, ...about.data },
});
