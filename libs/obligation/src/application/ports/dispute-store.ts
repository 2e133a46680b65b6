/** The dispute of the answer to a claim; a claim has one at most. */
export interface DisputeRecord {
  readonly consortiumId: string;
  readonly claimId: string;
  readonly obligationId: string;
  readonly windowId: string;
  readonly arbiterId: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly reasonId: string;
  /** The last day on which a ruling is in time. */
  readonly ruleBy: string;
}

/** How a claim was answered, for who wants to dispute it. */
export interface GivenAnswer {
  readonly answeredById: string | null;
  readonly answeredAt: Date | null;
  /** How much of it stands verified; null: nothing. */
  readonly verified: number | null;
}

/** A window in which something waits for the charter's arbiter. */
export interface WaitingWindow {
  readonly consortiumId: string;
  readonly obligationId: string;
  readonly windowId: string;
}

/** Disputes and their rulings. Whoever writes them has locked their promise. */
export abstract class DisputeStore {
  abstract answerOf(claim: { readonly consortiumId: string; readonly id: string }): Promise<GivenAnswer>;
  abstract open(dispute: DisputeRecord): Promise<void>;
  /** Windows with something that waits for a ruling, or for a verification in a beneficiary's stead, by somebody else than this organization. */
  abstract waitingForAnother(consortiumId: string, arbiterId: string): Promise<readonly WaitingWindow[]>;
  /** From now on it waits for this organization. */
  abstract handOver(window: WaitingWindow, arbiterId: string): Promise<void>;
  abstract close(
    claim: { readonly consortiumId: string; readonly id: string },
    ruling: { readonly ruledBy: string; readonly ruledAt: Date; readonly rulingId: string; readonly numerator: number | null },
  ): Promise<void>;
}
