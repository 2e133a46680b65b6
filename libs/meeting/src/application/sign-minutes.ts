import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideMinutesSignature } from '../domain/decide-word.js';
import { minutesRefusals } from '../domain/refusals.js';
import type { MeetingAccess } from './meeting-access.js';
import { meetingEvent } from './meeting-event.js';
import type { MeetingStore } from './ports/meeting-store.js';

/** What a delegate signs: for which organization, over which text. */
export interface MinutesSignature {
  readonly organizationId: string;
  readonly hash: string;
}

/** A delegate signs the minutes for an organization that was there. With the last signature the meeting counts as held. */
export class SignMinutes {
  constructor(
    private readonly access: MeetingAccess,
    private readonly meetings: MeetingStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { organizationId, hash }: MinutesSignature): Promise<Written> {
    return this.work.command(actor, async () => {
      const meeting = await this.access.lockForWordOf(actor, id, organizationId);
      const { personId } = actor;
      const { complete } = insist(decideMinutesSignature(meeting, { organizationId, personId, hash }), minutesRefusals);
      const version = await this.meetings.sign(meeting, { organizationId, personId, at: this.clock.now() }, complete);
      const data = { organizationId, hash, complete, kind: meeting.kind.code };
      await this.log.append(meetingEvent(meeting, version, { type: 'meeting.minutes-signed', actor, speaksFor: organizationId, data }));
      return { id, version };
    });
  }
}
