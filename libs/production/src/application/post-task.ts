import type { ConsortiumDirectory } from '#libs/consortium/contract';
import { insist, type Actor } from '#libs/kernel';
import type { Clock, Gate, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideDraft, decidePost } from '../domain/post-task.js';
import { productionRefusals } from '../domain/refusals.js';
import type { KeyedHash } from './ports/keyed-hash.js';
import type { TaskStore } from './ports/task-store.js';
import type { PrepareTask } from './prepare-task.js';
import type { RecordDecision } from './record-decision.js';
import { orderHashOf, termsOf, type TermsInput } from './terms-input.js';

export interface PostInput extends TermsInput {
  readonly consortiumId: string;
  readonly enterpriseId: string;
  /** Kept for later instead of published. */
  readonly draft?: boolean;
}

/** What posting asks of the rest of the product. */
export class PostingNeeds {
  constructor(
    readonly consortia: ConsortiumDirectory,
    readonly gate: Gate,
    readonly clock: Clock,
    readonly ids: Ids,
    readonly hash: KeyedHash,
  ) {}
}

/** A task owner posts a task: published at once, or kept as a draft. */
export class PostTask {
  constructor(
    private readonly tasks: TaskStore,
    private readonly work: UnitOfWork,
    private readonly record: RecordDecision,
    private readonly prepare: PrepareTask,
    private readonly needs: PostingNeeds,
  ) {}

  /** @throws DomainError the refusal of the rule, access.missing, access.denied, consortium.not-active, consortium.not-in-good-standing */
  async run(actor: Actor, input: PostInput): Promise<Written> {
    const { consortia, gate, clock, ids, hash } = this.needs;
    const { consortiumId, enterpriseId } = input;
    return this.work.command(actor, async () => {
      const id = ids.next();
      await gate.require(actor, 'post', 'Task', { id, consortiumId, enterpriseId, number: null, status: 'DRAFT' });
      await consortia.requireActive(consortiumId);
      if (!input.draft) await consortia.requireGoodStanding(consortiumId, enterpriseId);
      const terms = termsOf(input);
      const posting = { id, consortiumId, enterpriseId, postedBy: actor.personId, terms, orderRefHash: orderHashOf(terms, hash) };
      const decided = input.draft
        ? decideDraft(posting)
        : decidePost(posting, { number: await this.tasks.nextNumber(consortiumId), now: clock.now() });
      const decision = insist(decided, productionRefusals);
      await this.prepare.run(actor, decision.next, null);
      return this.record.first(actor, decision);
    });
  }
}
