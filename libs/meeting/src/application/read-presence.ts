import type { Actor } from '#libs/kernel';
import type { MeetingPresence, PresenceView } from '../contract.js';
import type { MeetingAccess } from './meeting-access.js';

/** How present the leads are, for whoever may read the consortium's meetings. */
export class ReadPresence {
  constructor(
    private readonly access: MeetingAccess,
    private readonly presence: MeetingPresence,
  ) {}

  async run(actor: Actor, consortiumId: string): Promise<PresenceView> {
    await this.access.loadConsortiumFor(actor, consortiumId, 'read');
    const { parts, ...sums } = await this.presence.of(consortiumId);
    return { ...sums, parts: [...parts] };
  }
}
