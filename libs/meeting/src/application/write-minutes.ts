import { insist, type Actor } from '#libs/kernel';
import type { OrganizationDirectory } from '#libs/identity/contract';
import { contentHash, stale, type Clock, type EventLog, type Ids, type UnitOfWork, type Written } from '#libs/platform';
import { decideMinutes, type Attended } from '../domain/decide-minutes.js';
import { minutesContent, type DecisionKind, type Minutes } from '../domain/minutes.js';
import { meetingRefusals } from '../domain/refusals.js';
import type { MeetingAccess } from './meeting-access.js';
import { meetingEvent } from './meeting-event.js';
import type { MeetingRecord, MeetingStore } from './ports/meeting-store.js';

export interface MinutesInput {
  readonly attendance: readonly Attended[];
  readonly items: readonly {
    readonly title: string;
    readonly text: string;
    readonly decisions: readonly { readonly kind: DecisionKind; readonly text: string }[];
  }[];
}

/** The secretariat records who was there, what was said and what was decided; from then on the text waits for those who attended. */
export class WriteMinutes {
  constructor(
    private readonly access: MeetingAccess,
    private readonly meetings: MeetingStore,
    private readonly organizations: OrganizationDirectory,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, id: string, seen: number | undefined, input: MinutesInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const meeting = await this.access.lockMeetingFor(actor, id, 'keep');
      if (seen !== undefined && seen !== meeting.version) throw stale(meeting.version);
      const at = this.clock.now();
      const { signerIds } = insist(decideMinutes(meeting, input.attendance, at), meetingRefusals);
      const minutes = await this.compose(meeting, input);
      const content = minutesContent(minutes);
      const hash = contentHash(content);
      const decisions = minutes.items.flatMap((item) => item.decisions);
      const version = await this.meetings.writeMinutes(meeting, meeting.version, { content, hash, attendance: input.attendance, decisions, at });
      const data = { hash, signerIds: [...signerIds], again: meeting.hash !== null };
      await this.log.append(meetingEvent(meeting, version, { type: 'meeting.minutes-written', actor, speaksFor: meeting.secretariatId, data }));
      return { id, version };
    });
  }

  private async compose(meeting: MeetingRecord, { attendance, items }: MinutesInput): Promise<Minutes> {
    const { consortiumId, consortiumName, heldOn, beginsAt, place } = meeting;
    const known = await this.organizations.find(meeting.participants.map(({ organizationId }) => organizationId));
    const { code, version, names } = meeting.kind;
    return {
      document: 'MINUTES',
      consortiumId,
      consortiumName,
      meetingId: meeting.id,
      kind: { code, version, names },
      heldOn,
      beginsAt,
      place,
      participants: meeting.participants.map(({ organizationId: id, seat }) => ({
        organization: { id, name: known.get(id)?.name ?? id, shortName: known.get(id)?.shortName ?? id },
        seat,
        attendance: attendance.find((told) => told.organizationId === id)?.attendance ?? 'ABSENT',
      })),
      items: items.map(({ title, text, decisions }) => ({
        title,
        text,
        decisions: decisions.map((decision) => ({ id: this.ids.next(), kind: decision.kind, text: decision.text })),
      })),
    };
  }
}
