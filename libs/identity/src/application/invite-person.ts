import { insist, type Actor, type Role } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideInvitation } from '../domain/invitation.js';
import { identityRefusals } from '../domain/refusals.js';
import type { OrganizationLoader } from './organization-loader.js';
import type { InvitationStore } from './ports/invitation-store.js';

/** Opens an invitation to one role: whoever gets the link may take it up, once. */
export class InvitePerson {
  constructor(
    private readonly loader: OrganizationLoader,
    private readonly store: InvitationStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, organizationId: string, { role, note }: { readonly role: Role; readonly note: string }): Promise<Written> {
    return this.work.command(actor, async () => {
      const organization = await this.loader.loadOrganizationFor(actor, organizationId, 'invite');
      const createdAt = this.clock.now();
      const { expiresAt } = insist(decideInvitation(organization, role, createdAt), identityRefusals);
      const id = this.ids.next();
      await this.store.add({ id, organizationId, role, note, invitedBy: actor.personId, createdAt, expiresAt });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'organization', id: organizationId },
        type: 'invitation.opened',
        actor,
        speaksFor: organizationId,
        data: { invitationId: id, organizationId, role },
        topics: [`organization:${organizationId}`],
      });
      return { id, version: 1 };
    });
  }
}
