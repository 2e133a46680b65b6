import type { Candidate, Drawn, SpotCheckOutcome } from '../../domain/spot-check.js';
import type { Standing } from './fact-store.js';
import type { Source } from '../../domain/told-fact.js';

/** A month of a consortium whose sample is committed to. `seed` is nobody's to read before the draw. */
export interface CommittedCheck {
  readonly id: string;
  readonly consortiumId: string;
  readonly version: number;
  /** The first day of the month. */
  readonly month: string;
  readonly seed: string;
}

/** A verification of the month, as far as a draw goes. */
export interface CandidateFacts {
  readonly id: string;
  readonly obligationId: string;
  readonly obligorId: string;
  readonly verifierId: string;
  /** Of a claim: when it was made; of a fact of a task null. */
  readonly claimedAt: Date | null;
  readonly verifiedAt: Date;
}

/** How many claims of one side another verified. */
export interface VerifiedFor {
  readonly verifierId: string;
  readonly obligorId: string;
  readonly count: number;
}

/** One verification of a sample, with what is verified by it. */
export interface SampledRecord {
  readonly id: string;
  readonly consortiumId: string;
  readonly checkId: string;
  readonly version: number;
  readonly outcome: SpotCheckOutcome | null;
  readonly obligationId: string;
  readonly obligorId: string;
  readonly verifierId: string;
  readonly verification: Standing;
  readonly source: Source;
  /** The verification has not been withdrawn. */
  readonly stands: boolean;
}

/** Samples and what was found in them. */
export abstract class SpotCheckStore {
  /** Active consortia with a spot checker whose month is not committed to. */
  abstract uncommitted(month: string): Promise<readonly string[]>;
  /** @returns false when another node has committed meanwhile */
  abstract commit(check: Omit<CommittedCheck, 'version'> & { readonly seedHash: string; readonly committedAt: Date }): Promise<boolean>;
  /** Months that are over on a date and not drawn, by id. */
  abstract undrawn(today: string): Promise<readonly string[]>;
  /** The month, once nobody else draws it; null when somebody has. */
  abstract lock(id: string): Promise<CommittedCheck | null>;
  /** What was verified from one date to another and stands, of tasks and claims. */
  abstract candidates(consortiumId: string, from: string, to: string): Promise<readonly CandidateFacts[]>;
  abstract verifiedFor(consortiumId: string): Promise<readonly VerifiedFor[]>;
  /** Writes the draw with its items. @returns the new version */
  abstract draw(
    check: CommittedCheck,
    drawn: {
      readonly at: Date;
      readonly dueOn: string;
      readonly checkerId: string;
      readonly population: readonly Candidate[];
      readonly items: readonly (Drawn & { readonly itemId: string; readonly obligationId: string })[];
    },
  ): Promise<number>;
  abstract item(id: string): Promise<SampledRecord | null>;
  /** @returns the new version */
  abstract record(
    item: SampledRecord,
    found: { readonly outcome: SpotCheckOutcome; readonly checkedBy: string; readonly checkedAt: Date; readonly noteId: string | null },
  ): Promise<number>;
}

/** Chance, and what it commits to. */
export abstract class Seeds {
  /** A seed nobody knows, as text. */
  abstract fresh(): string;
  /** The SHA-256 of a seed's text, hexadecimal. */
  abstract hashOf(seed: string): string;
  /** The HMAC-SHA256 of an id under the seed's text, hexadecimal. */
  abstract rank(seed: string, id: string): string;
}
