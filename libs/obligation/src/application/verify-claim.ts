import type { Actor } from '#libs/kernel';
import type { UnitOfWork, Written } from '#libs/platform';
import type { AnswerClaim, AnswerClaimInput } from './answer-claim.js';

export interface VerifyClaimInput extends AnswerClaimInput {
  /** How much of it; null: the whole. */
  readonly numerator: number | null;
}

/** The other side has looked: all of a claim, or a part of it, is solid. */
export class VerifyClaim {
  constructor(
    private readonly answer: AnswerClaim,
    private readonly work: UnitOfWork,
  ) {}

  run(actor: Actor, input: VerifyClaimInput): Promise<Written> {
    return this.work.command(actor, async () => ({ id: input.claimId, version: await this.answer.verify(actor, input, input.numerator) }));
  }
}
