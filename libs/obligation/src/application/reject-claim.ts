import type { Actor } from '#libs/kernel';
import type { UnitOfWork, Written } from '#libs/platform';
import type { AnswerClaim, AnswerClaimInput } from './answer-claim.js';

export interface RejectClaimInput extends AnswerClaimInput {
  readonly reason: string;
}

/** The other side has looked and says why it does not hold. */
export class RejectClaim {
  constructor(
    private readonly answer: AnswerClaim,
    private readonly work: UnitOfWork,
  ) {}

  run(actor: Actor, input: RejectClaimInput): Promise<Written> {
    return this.work.command(actor, async () => ({ id: input.claimId, version: await this.answer.reject(actor, input, input.reason) }));
  }
}
