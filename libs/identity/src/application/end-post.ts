import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Gate, UnitOfWork, Written } from '#libs/platform';
import { decideEndPost } from '../domain/decide-post.js';
import { identityRefusals } from '../domain/refusals.js';
import type { OrganizationStore } from './ports/organization-store.js';
import type { PostRow, PostStore } from './ports/post-store.js';

/** Ends a post; what it allowed is gone with the next request, and from open sockets within seconds. */
export class EndPost {
  constructor(
    private readonly posts: PostStore,
    private readonly organizations: OrganizationStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, version?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const { organizationId } = await this.load(actor, id);
      await this.organizations.lock([organizationId]);
      const post = await this.load(actor, id);
      const administrators = await this.posts.administratorsOf(organizationId);
      const { toAt } = insist(decideEndPost(post, { administrators }, this.clock.now()), identityRefusals);
      const next = await this.posts.end(id, version ?? post.version, toAt);
      await this.log.append({
        stream: id,
        version: next,
        owner: { kind: 'organization', id: organizationId },
        type: 'post.ended',
        actor,
        speaksFor: organizationId,
        data: { postId: id, organizationId, personId: post.personId, role: post.role },
        topics: [`organization:${organizationId}`, `person:${post.personId}`],
      });
      return { id, version: next };
    });
  }

  private async load(actor: Actor, id: string): Promise<PostRow> {
    return this.gate.require(actor, 'end', 'Post', await this.posts.find(id));
  }
}
