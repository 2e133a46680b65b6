import type { Role } from '#libs/kernel';

/** One thing on one occasion, for the organizations of one consortium. */
export interface Occasion {
  readonly consortiumId: string;
  readonly code: string;
  readonly subjectId: string;
  readonly occasion: string;
}

/** A person who is told something for an organization. */
export interface Told {
  readonly personId: string;
  readonly organizationId: string;
}

/** Who was told what, and where the reader of the log stands. */
export abstract class NewsStore {
  /** Where the reader stands, once no other node tells anything; until the running transaction ends none does. */
  abstract enter(): Promise<number>;
  abstract advance(seq: number): Promise<void>;
  /**
   * Takes an occasion for those of the organizations that were not told on it before, in the running transaction.
   * @param id of the occasion, if nobody was told on it before
   */
  abstract take(
    occasion: Occasion,
    organizationIds: readonly string[],
    id: string,
    at: Date,
  ): Promise<{ readonly id: string; readonly organizationIds: readonly string[] } | null>;
  /**
   * Who hears for these organizations now: people with one of the roles at admitted ones, or at those they were merged into, that are
   * members of the consortium now, or need not be.
   */
  abstract people(
    consortiumId: string,
    organizationIds: readonly string[],
    roles: readonly Role[],
    about: { readonly outside: boolean; readonly today: string },
  ): Promise<readonly Told[]>;
}
