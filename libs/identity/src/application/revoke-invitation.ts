import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Gate, UnitOfWork, Written } from '#libs/platform';
import { decideRevocation } from '../domain/invitation.js';
import { identityRefusals } from '../domain/refusals.js';
import type { InvitationStore } from './ports/invitation-store.js';

/** Takes an unused invitation back. */
export class RevokeInvitation {
  constructor(
    private readonly store: InvitationStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<Written> {
    return this.work.command(actor, async () => {
      const invitation = await this.gate.require(actor, 'revoke', 'Invitation', await this.store.find(id));
      const { organizationId } = invitation;
      const version = await this.store.change(id, invitation.version, insist(decideRevocation(invitation, this.clock.now()), identityRefusals));
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'organization', id: organizationId },
        type: 'invitation.revoked',
        actor,
        speaksFor: organizationId,
        data: { invitationId: id, organizationId },
        topics: [`organization:${organizationId}`],
      });
      return { id, version };
    });
  }
}
