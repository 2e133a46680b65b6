import { consortiumTopic, insist, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideApplication } from '../domain/decide-membership.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { CharterDesk } from './charter-desk.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { MembershipStore } from './ports/membership-store.js';

/** An organization asks to be admitted; the secretary may then put its admission to the leads. */
export class ApplyForMembership {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly desk: CharterDesk,
    private readonly consortia: ConsortiumStore,
    private readonly memberships: MembershipStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, consortiumId: Id<'Consortium'>, organizationId: Id<'Organization'>): Promise<Written> {
    return this.work.command(actor, async () => {
      const status = await this.access.requireApplicant(actor, consortiumId, organizationId);
      await this.consortia.lock(consortiumId);
      const applicant = await this.desk.party(organizationId);
      const before = await this.memberships.findByOrganization(consortiumId, organizationId);
      insist(decideApplication(status, applicant.kind, before?.status ?? null), consortiumRefusals);
      const written = await this.memberships.apply(consortiumId, organizationId, this.clock.now());
      await this.log.append({
        stream: written.id,
        version: written.version,
        owner: { kind: 'consortium', id: consortiumId },
        type: 'membership.applied',
        actor,
        speaksFor: organizationId,
        data: { membershipId: written.id, organizationId },
        topics: [consortiumTopic(consortiumId), organizationTopic(organizationId)],
      });
      return written;
    });
  }
}
