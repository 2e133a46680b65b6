import { businessDate, insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideTagClaim, type TagClaim } from '../domain/decide-tag.js';
import { identityRefusals } from '../domain/refusals.js';
import type { OrganizationLoader } from './organization-loader.js';
import type { OrganizationStore } from './ports/organization-store.js';
import type { TagStore } from './ports/tag-store.js';

/** An administrator says what the organization is known for: hatched, until somebody else has confirmed it. */
export class ClaimTag {
  constructor(
    private readonly loader: OrganizationLoader,
    private readonly organizations: OrganizationStore,
    private readonly tags: TagStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, organizationId: string, claim: TagClaim): Promise<Written> {
    return this.work.command(actor, async () => {
      const { kind: organizationKind } = await this.loader.loadOrganizationFor(actor, organizationId, 'tag');
      await this.organizations.lock([organizationId]);
      const claimedAt = this.clock.now();
      const standing = await this.tags.standing(organizationId, claim);
      insist(decideTagClaim(claim, { organizationKind, today: businessDate(claimedAt), ...standing }), identityRefusals);
      const id = this.ids.next();
      await this.tags.add({ ...claim, id, organizationId, claimedAt });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'organization', id: organizationId },
        type: 'organization.tag-claimed',
        actor,
        speaksFor: organizationId,
        data: { tagId: id, organizationId, kind: claim.kind, stage: claim.stage },
        topics: [`organization:${organizationId}`, 'operator'],
      });
      return { id, version: 1 };
    });
  }
}
