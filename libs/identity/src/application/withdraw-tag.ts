import { insist, type Actor } from '#libs/kernel';
import type { EventLog, Gate, UnitOfWork, Written } from '#libs/platform';
import { decideTagWithdrawal } from '../domain/decide-tag.js';
import { identityRefusals } from '../domain/refusals.js';
import type { TagStore } from './ports/tag-store.js';

/** An organization takes back what it said of itself, confirmed or not. */
export class WithdrawTag {
  constructor(
    private readonly tags: TagStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, id: string, seen?: number): Promise<Written> {
    return this.work.command(actor, async () => {
      const tag = await this.gate.require(actor, 'withdraw', 'OrganizationTag', await this.tags.find(id));
      insist(decideTagWithdrawal(tag), identityRefusals);
      const outcome = { state: 'WITHDRAWN', answeredById: null, byOperator: false, at: null, reason: null } as const;
      const version = await this.tags.settle(tag, seen ?? tag.version, outcome);
      await this.log.append({
        stream: id,
        version,
        owner: { kind: 'organization', id: tag.organizationId },
        type: 'organization.tag-withdrawn',
        actor,
        speaksFor: tag.organizationId,
        data: { tagId: id, organizationId: tag.organizationId, kind: tag.kind },
        topics: [`organization:${tag.organizationId}`, 'operator', ...tag.consortia.map(({ consortiumId }) => `consortium:${consortiumId}`)],
      });
      return { id, version };
    });
  }
}
