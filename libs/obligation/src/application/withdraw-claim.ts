import type { Actor } from '#libs/kernel';
import type { UnitOfWork, Written } from '#libs/platform';
import type { AnswerClaim, AnswerClaimInput } from './answer-claim.js';

/** The claimant takes a claim back before it is answered. */
export class WithdrawClaim {
  constructor(
    private readonly answer: AnswerClaim,
    private readonly work: UnitOfWork,
  ) {}

  run(actor: Actor, input: AnswerClaimInput): Promise<Written> {
    return this.work.command(actor, async () => ({ id: input.claimId, version: await this.answer.withdraw(actor, input) }));
  }
}
