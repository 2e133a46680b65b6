import { insist, type Actor } from '#libs/kernel';
import { stale, type EventLog, type UnitOfWork, type Written } from '#libs/platform';
import { refusalToCancel } from '../domain/decide-minutes.js';
import { meetingRefusals } from '../domain/refusals.js';
import type { MeetingAccess } from './meeting-access.js';
import { meetingEvent } from './meeting-event.js';
import type { MeetingStore } from './ports/meeting-store.js';

/** The secretariat calls a meeting off, or says that it was not held. It counts as none. */
export class CancelMeeting {
  constructor(
    private readonly access: MeetingAccess,
    private readonly meetings: MeetingStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, id: string, seen: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const meeting = await this.access.lockMeetingFor(actor, id, 'keep');
      if (seen !== undefined && seen !== meeting.version) throw stale(meeting.version);
      insist(refusalToCancel(meeting), meetingRefusals);
      const version = await this.meetings.cancel(meeting);
      await this.log.append(meetingEvent(meeting, version, { type: 'meeting.cancelled', actor, speaksFor: meeting.secretariatId, data: {} }));
      return { id, version };
    });
  }
}
