import { missing } from '#libs/kernel';
import type { DueClaim } from './due-claim.js';

/** Who keeps amounts due between members. What carries a write-off out follows `motion.signed` as a policy of the keeper. */
export interface ClaimKeeper {
  /**
   * The amount due as it stands, held so until the transaction has ended; null when the keeper knows of none.
   * @throws DomainError with why it cannot be written off
   */
  due(consortiumId: string, claimId: string): Promise<DueClaim | null>;
}

/** Where capabilities register the amounts due that the leads may write off; filled when modules start (docs/adr/0007). */
export class ClaimBook {
  private readonly keepers: ClaimKeeper[] = [];

  register(keeper: ClaimKeeper): void {
    this.keepers.push(keeper);
  }

  /** @throws DomainError access.missing when no keeper knows of it; the keeper's refusal */
  async due(consortiumId: string, claimId: string): Promise<DueClaim> {
    for (const keeper of this.keepers) {
      const claim = await keeper.due(consortiumId, claimId);
      if (claim) return claim;
    }
    throw missing();
  }
}
