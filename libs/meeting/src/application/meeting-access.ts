import { missing, type Actor } from '#libs/kernel';
import type { ConsortiumDirectory, ConsortiumFacts } from '#libs/consortium/contract';
import type { Gate } from '#libs/platform';
import type { MeetingRecord, MeetingStore } from './ports/meeting-store.js';

/** The one loader: whatever a command works on comes from here, or reads as missing (design.md §5). */
export class MeetingAccess {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly consortia: ConsortiumDirectory,
    private readonly gate: Gate,
  ) {}

  async loadMeetingFor(actor: Actor, id: string, action: string): Promise<MeetingRecord> {
    return this.gate.require(actor, action, 'Meeting', await this.meetings.find(id));
  }

  /** The same, once no other command changes it. */
  async lockMeetingFor(actor: Actor, id: string, action: string): Promise<MeetingRecord> {
    await this.meetings.lock(id);
    return this.loadMeetingFor(actor, id, action);
  }

  /** The meeting, locked, if the actor may speak for this organization there; for one that was not asked, if it may be read. */
  async lockForWordOf(actor: Actor, id: string, organizationId: string): Promise<MeetingRecord> {
    const meeting = await this.lockMeetingFor(actor, id, 'read');
    const participants = meeting.participants.filter((participant) => participant.organizationId === organizationId);
    if (participants.length > 0) await this.gate.require(actor, 'sign', 'Meeting', { ...meeting, participants });
    return meeting;
  }

  /** The consortium, if the actor may do this to meetings of it; convening and listing have no meeting yet. */
  async loadConsortiumFor(actor: Actor, consortiumId: string, action: string): Promise<ConsortiumFacts> {
    const consortium = await this.consortia.find(consortiumId);
    if (!consortium) throw missing();
    await this.gate.require(actor, action, 'Meeting', { id: consortiumId, consortiumId, secretariatId: consortium.secretariatId, participants: [] });
    return consortium;
  }
}
