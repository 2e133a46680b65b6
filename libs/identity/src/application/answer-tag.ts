import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Gate, UnitOfWork, Written } from '#libs/platform';
import type { OrganizationDirectory } from '../contract.js';
import { decideTagAnswer } from '../domain/decide-tag.js';
import { identityRefusals } from '../domain/refusals.js';
import type { TagReason } from '../domain/tag.js';
import type { TagRecord, TagStore } from './ports/tag-store.js';

/** An authority, an industry body or the operator has looked a tag up and confirms it, or says why not. */
export class AnswerTag {
  constructor(
    private readonly tags: TagStore,
    private readonly directory: OrganizationDirectory,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, reason: TagReason | null, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const tag = await this.gate.require(actor, 'confirm', 'OrganizationTag', await this.tags.find(id));
      const answeredById = await this.answererOf(actor, tag);
      const byOperator = answeredById === null && actor.operator;
      const { state } = insist(decideTagAnswer(tag, { reason, independent: answeredById !== null || byOperator }), identityRefusals);
      const version = await this.tags.settle(tag, seen ?? tag.version, { state, answeredById, byOperator, at: this.clock.now(), reason });
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'organization', id: tag.organizationId },
        type: state === 'VERIFIED' ? 'organization.tag-verified' : 'organization.tag-rejected',
        actor,
        ...(answeredById === null ? {} : { speaksFor: answeredById }),
        data: { tagId: id, organizationId: tag.organizationId, kind: tag.kind, ...(reason === null ? {} : { reason }) },
        topics: [`organization:${tag.organizationId}`, 'operator', ...tag.consortia.map(({ consortiumId }) => `consortium:${consortiumId}`)],
      });
      return { id, version };
    });
  }

  /** The organization the actor answers for: an authority, or a body of one of the claimant's consortia, independent of the claimant. */
  private async answererOf(actor: Actor, { organizationId, consortia }: TagRecord): Promise<string | null> {
    const shared = new Set(consortia.map(({ consortiumId }) => consortiumId));
    const bodies = new Set(actor.memberships.filter((m) => shared.has(m.consortiumId)).map((m) => m.organizationId));
    const candidates = actor.posts.filter(
      ({ organizationId: at, organizationKind, role }) =>
        (organizationKind === 'AUTHORITY' && role === 'OVERSEER') ||
        (organizationKind === 'INDUSTRY_BODY' && ['DELEGATE', 'VERIFIER'].includes(role) && bodies.has(at)),
    );
    const independent = await this.directory.independentOf(
      organizationId,
      candidates.map((post) => post.organizationId),
    );
    return candidates.find((post) => independent.has(post.organizationId))?.organizationId ?? null;
  }
}
