import { consortiumTopic, insist, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideInvitation } from '../domain/decide-membership.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { CharterDesk } from './charter-desk.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { OpenMotion } from './open-motion.js';
import type { MembershipStore } from './ports/membership-store.js';

/**
 * The secretary proposes a member: the organization is asked, unless it has applied by itself, and the leads are asked to sign its
 * admission.
 */
export class InviteMember {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly desk: CharterDesk,
    private readonly memberships: MembershipStore,
    private readonly openMotion: OpenMotion,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, consortiumId: Id<'Consortium'>, organizationId: Id<'Organization'>, decisionId?: string): Promise<Written> {
    return this.work.command(actor, async () => {
      const consortium = await this.access.lockConsortiumFor(actor, consortiumId, 'invite');
      const invitee = await this.desk.party(organizationId);
      const before = await this.memberships.findByOrganization(consortiumId, organizationId);
      const lapsed = before?.status === 'INVITED' && (await this.openMotion.hasLapsed(actor, consortiumId, before.id));
      insist(decideInvitation(consortium.status, invitee.kind, before?.status ?? null, lapsed), consortiumRefusals);
      const { id, version } = await this.memberships.invite(consortiumId, organizationId, this.clock.now());
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'consortium', id: consortiumId },
        type: 'membership.invited',
        actor,
        speaksFor: consortium.secretariatId,
        data: { membershipId: id, organizationId },
        topics: [consortiumTopic(consortiumId), organizationTopic(organizationId)],
      });
      await this.openMotion.admission(actor, consortium, { membershipId: id, organization: invitee, decisionId });
      return { id, version };
    });
  }
}
