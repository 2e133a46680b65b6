import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideMinutesRefusal } from '../domain/decide-word.js';
import { minutesRefusals } from '../domain/refusals.js';
import type { MeetingAccess } from './meeting-access.js';
import { meetingEvent } from './meeting-event.js';
import type { MeetingStore } from './ports/meeting-store.js';
import type { MinutesSignature } from './sign-minutes.js';

/** An attendant's no: the text it read, and why. The secretariat then writes the minutes anew. */
export class RefuseMinutes {
  constructor(
    private readonly access: MeetingAccess,
    private readonly meetings: MeetingStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, id: string, { organizationId, hash, reason }: MinutesSignature & { readonly reason: string }): Promise<Written> {
    return this.work.command(actor, async () => {
      const meeting = await this.access.lockForWordOf(actor, id, organizationId);
      const { personId } = actor;
      insist(decideMinutesRefusal(meeting, { organizationId, personId, hash }), minutesRefusals);
      const refusalId = this.ids.next();
      const row = { id: refusalId, organizationId, reason, refusedBy: personId, refusedAt: this.clock.now() };
      const version = await this.meetings.refuse(meeting, row);
      const data = { organizationId, hash, refusalId };
      await this.log.append(meetingEvent(meeting, version, { type: 'meeting.minutes-refused', actor, speaksFor: organizationId, data }));
      return { id, version };
    });
  }
}
