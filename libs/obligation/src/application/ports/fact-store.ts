import type { passedOverReasons } from '../../domain/decide-credit.js';
import type { Fact, Measured } from '../../domain/progress.js';
import type { FactSource } from '../../domain/template.js';
import type { Source } from '../../domain/told-fact.js';
import type { ObligationRecord, WindowRecord } from './records.js';

export interface NewVerification extends Fact {
  readonly id: string;
  readonly window: WindowRecord;
  readonly source: Source;
  readonly sourceEventId: string;
  readonly orderRefHash: string | null;
  /** Of hours: how long they were. */
  readonly minutes: number | null;
  readonly verifierId: string;
  readonly at: Date;
}

export interface NewClaim extends Measured {
  readonly id: string;
  readonly window: WindowRecord;
  readonly source: Source;
  readonly orderRefHash: string | null;
  /** The organization whose key is missing. */
  readonly awaitsId: string;
  readonly at: Date;
}

export interface PassedOver extends Measured {
  readonly id: string;
  readonly obligationId: string;
  readonly source: Source;
  readonly reason: (typeof passedOverReasons)[number];
  readonly at: Date;
}

/** What of a fact stands for a promise. */
export interface Standing extends Fact {
  readonly id: string;
  readonly obligationId: string;
  readonly windowId: string;
}

/** Facts that are verified, and facts that stand with one key. */
export abstract class FactStore {
  /** Whether the fact, and whether another fact of the same order in the window, is already verified. */
  abstract counted(window: WindowRecord, source: Source, orderRefHash: string | null): Promise<{ readonly fact: boolean; readonly order: boolean }>;
  /** The same among facts with one key. */
  abstract claimed(window: WindowRecord, source: Source, orderRefHash: string | null): Promise<{ readonly fact: boolean; readonly order: boolean }>;
  /** Whether this payment stands in the window as due. */
  abstract fallenDue(window: WindowRecord, paymentId: string): Promise<boolean>;
  /** The hours that stand in the window: how long they were, and the whole hours they were counted as. */
  abstract hoursIn(window: WindowRecord): Promise<{ readonly minutes: number; readonly hours: number }>;
  /** Keeps a fact that does not count, with the reason; a fact is kept once for a promise. */
  abstract passOver(fact: PassedOver): Promise<void>;
  /** The fact is withdrawn: nothing of it is shown as passed over any more. */
  abstract forgetPassedOver(source: Source): Promise<void>;
  abstract verify(verification: NewVerification): Promise<void>;
  abstract claim(claim: NewClaim): Promise<void>;
  /** What stands verified of a fact, for promises computed from it. */
  abstract verifiedOf(source: Source, from: FactSource): Promise<readonly Standing[]>;
  abstract claimsOf(source: Source): Promise<readonly Standing[]>;
  abstract withdraw(source: Source, verification: Standing, at: Date): Promise<void>;
  abstract release(source: Source, claim: Standing, at: Date): Promise<void>;
}

export type TurnReason = 'AGREE' | 'KEY' | 'VERIFY' | 'WAIVE' | 'RULE';

/** Whose turn it is on a line of the ledger. */
export abstract class TurnStore {
  abstract put(
    obligation: ObligationRecord | Pick<ObligationRecord, 'id' | 'consortiumId'>,
    turn: { readonly organizationId: string; readonly rowId: string; readonly reason: TurnReason; readonly dueOn: string },
  ): Promise<void>;
  /** Nobody must answer the proposal any more. */
  abstract answered(obligation: ObligationRecord): Promise<void>;
  /** After a claim or a wish of the window came or went: who must act on it now, from the rows themselves. */
  abstract settle(window: Pick<WindowRecord, 'consortiumId' | 'id'>): Promise<void>;
}
