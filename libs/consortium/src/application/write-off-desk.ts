import { insist, missing, type Id } from '#libs/kernel';
import type { ClaimBook } from '../contract.js';
import type { DueClaim } from '../domain/due-claim.js';
import { consortiumRefusals } from '../domain/refusals.js';
import { decideStillDue } from '../domain/write-off.js';
import type { MotionRecord } from './ports/records.js';

/** Judges write-offs by what is due now, as the capability that keeps it says; it stays so until the transaction has ended. */
export class WriteOffDesk {
  constructor(private readonly claims: ClaimBook) {}

  /** @throws DomainError access.missing when nobody keeps such a claim there; the keeper's refusal when it is none to be written off */
  judge(consortiumId: Id<'Consortium'>, claimId: string): Promise<DueClaim> {
    return this.claims.due(consortiumId, claimId);
  }

  /** @throws DomainError as `judge`; consortium.claim-changed when it is not what the text names */
  async requireStillDue({ consortiumId, claim }: Pick<MotionRecord, 'consortiumId' | 'claim'>): Promise<void> {
    if (!claim) throw missing();
    insist(decideStillDue(claim, await this.judge(consortiumId, claim.id)), consortiumRefusals);
  }
}
