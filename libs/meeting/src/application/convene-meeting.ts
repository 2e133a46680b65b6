import { businessDate, consortiumTopic, insist, organizationsWhere, type Actor } from '#libs/kernel';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideConvening } from '../domain/decide-convening.js';
import type { MeetingKind } from '../domain/meeting.js';
import { meetingRefusals } from '../domain/refusals.js';
import type { MeetingAccess } from './meeting-access.js';
import type { MeetingStore } from './ports/meeting-store.js';

export interface ConveneInput {
  readonly kindCode: string;
  readonly heldOn: string;
  readonly beginsAt: string;
  readonly place: string;
  readonly agenda: readonly string[];
  readonly chosenIds: readonly string[];
}

/** The secretariat, or a lead's delegate, convenes a meeting; those who hold the seats today are asked. */
export class ConveneMeeting {
  constructor(
    private readonly access: MeetingAccess,
    private readonly consortia: ConsortiumDirectory,
    private readonly meetings: MeetingStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, consortiumId: string, input: ConveneInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const { secretariatId } = await this.access.loadConsortiumFor(actor, consortiumId, 'convene');
      await this.consortia.requireActive(consortiumId);
      const today = businessDate(this.clock.now());
      const kind = await this.meetings.kind(input.kindCode);
      const { asked } = insist(decideConvening(input, { kind, today, ...(await this.meetings.circles(consortiumId, today)) }), meetingRefusals);
      return this.write(actor, consortiumId, input, { kind: kind as MeetingKind, asked, convenedFor: speakerOf(actor, consortiumId, secretariatId) });
    });
  }

  private async write(
    actor: Actor,
    consortiumId: string,
    { heldOn, beginsAt, place, agenda }: ConveneInput,
    { kind, asked, convenedFor }: Pick<Parameters<MeetingStore['insert']>[0], 'kind' | 'asked' | 'convenedFor'>,
  ): Promise<Written> {
    const id = this.ids.next();
    const convened = { convenedFor, convenedBy: actor.personId, convenedAt: this.clock.now() };
    await this.meetings.insert({ id, consortiumId, kind, heldOn, beginsAt, place, agenda, asked, ...convened });
    await this.log.append({
      stream: id,
      version: 1,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'meeting.convened',
      actor,
      speaksFor: convenedFor,
      data: { meetingId: id, kind: kind.code, heldOn, organizationIds: asked.map(({ organizationId }) => organizationId) },
      topics: [consortiumTopic(consortiumId)],
    });
    return { id, version: 1 };
  }
}

/** For which organization a convener speaks: the secretariat where it is its secretary, else the lead it is a delegate of. */
function speakerOf(actor: Actor, consortiumId: string, secretariatId: string): string {
  if (organizationsWhere(actor, 'SECRETARY').includes(secretariatId)) return secretariatId;
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  const seat = actor.memberships.find((m) => m.consortiumId === consortiumId && m.seat !== null && delegateOf.includes(m.organizationId));
  return seat?.organizationId ?? secretariatId;
}
