import { insist, missing, type Actor } from '#libs/kernel';
import type { EventLog, UnitOfWork, Written } from '#libs/platform';
import { refusalToFollow } from '../domain/decide-outcome.js';
import { meetingRefusals } from '../domain/refusals.js';
import type { MeetingAccess } from './meeting-access.js';
import { meetingEvent } from './meeting-event.js';
import type { MeetingStore } from './ports/meeting-store.js';

/** The secretariat records the promise or the motion that a decision became, so that minutes lead to what is kept. */
export class FollowDecision {
  constructor(
    private readonly access: MeetingAccess,
    private readonly meetings: MeetingStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, meetingId: string, decisionId: string, outcomeId: string): Promise<Written> {
    return this.work.command(actor, async () => {
      const meeting = await this.access.lockMeetingFor(actor, meetingId, 'keep');
      const decision = await this.meetings.decision(decisionId);
      if (decision?.meetingId !== meetingId) throw missing();
      insist(refusalToFollow(decision, await this.meetings.outcomeKind(meeting.consortiumId, outcomeId)), meetingRefusals);
      const version = await this.meetings.follow(meeting, decision, outcomeId);
      const data = { decisionId, kind: decision.kind, outcomeId };
      await this.log.append(meetingEvent(meeting, version, { type: 'meeting.decision-followed', actor, speaksFor: meeting.secretariatId, data }));
      return { id: meetingId, version };
    });
  }
}
