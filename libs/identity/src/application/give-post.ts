import { insist, type Actor, type Role } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideGivePost } from '../domain/decide-post.js';
import { identityRefusals } from '../domain/refusals.js';
import type { OrganizationLoader } from './organization-loader.js';
import type { OrganizationStore } from './ports/organization-store.js';
import type { PostStore } from './ports/post-store.js';

/** Gives someone of the organization a further role there. */
export class GivePost {
  constructor(
    private readonly loader: OrganizationLoader,
    private readonly organizations: OrganizationStore,
    private readonly posts: PostStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, organizationId: string, { personId, role }: { readonly personId: string; readonly role: Role }): Promise<Written> {
    return this.work.command(actor, async () => {
      const { kind } = await this.loader.loadOrganizationFor(actor, organizationId, 'give-posts');
      await this.organizations.lock([organizationId]);
      const rolesHeld = await this.posts.rolesHeld(personId, organizationId);
      insist(decideGivePost(kind, role, { rolesHeld }), identityRefusals);
      const id = this.ids.next();
      await this.posts.add({ id, personId, organizationId, role, fromAt: this.clock.now() });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'organization', id: organizationId },
        type: 'post.given',
        actor,
        speaksFor: organizationId,
        data: { postId: id, organizationId, personId, role },
        topics: [`organization:${organizationId}`, `person:${personId}`],
      });
      return { id, version: 1 };
    });
  }
}
