import { consortiumTopic, DomainError, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Gate, Ids, UnitOfWork, Written } from '#libs/platform';
import type { AnswerClaim } from './answer-claim.js';
import type { BatchOutcome, ClaimStore } from './ports/claim-store.js';

export interface VerifyClaimsInput {
  readonly consortiumId: string;
  readonly speaksForId: string;
  readonly claimIds: readonly string[];
}

/** Many claims verified whole at once: one batch with one event that names them; what may not be verified stays, and the batch says why. */
export class VerifyClaims {
  constructor(
    private readonly answer: AnswerClaim,
    private readonly claims: ClaimStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, input: VerifyClaimsInput): Promise<Written> {
    const { consortiumId, speaksForId, claimIds } = input;
    return this.work.command(actor, async () => {
      await this.gate.require(actor, 'verify', 'Obligation', { id: consortiumId, consortiumId, parties: [{ organizationId: speaksForId }] });
      const outcomes: BatchOutcome[] = [];
      // In the order of their ids, so that two batches lock in the same order.
      for (const claimId of [...claimIds].sort()) outcomes.push({ claimId, refusal: await this.one(actor, input, claimId) });
      const id = this.ids.next();
      await this.claims.batch({ id, consortiumId, organizationId: speaksForId, outcomes, at: this.clock.now() });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id: consortiumId },
        type: 'obligation.batch-verified',
        actor,
        speaksFor: speaksForId,
        data: { batchId: id, claimIds: outcomes.filter(({ refusal }) => refusal === null).map(({ claimId }) => claimId) },
        topics: [consortiumTopic(consortiumId)],
      });
      return { id, version: 1 };
    });
  }

  /** @returns why it was left; a refusal comes before anything is written, so the others go on. */
  private async one(actor: Actor, { consortiumId, speaksForId }: VerifyClaimsInput, claimId: string): Promise<string | null> {
    const claim = await this.claims.find(claimId);
    if (claim?.consortiumId !== consortiumId) return 'access.missing';
    try {
      await this.answer.verify(actor, { claimId, speaksForId }, null);
      return null;
    } catch (thrown) {
      if (thrown instanceof DomainError) return thrown.code;
      throw thrown;
    }
  }
}
