import type { OwnDefinition } from '../../domain/own-promise.js';
import type { ObligationStatus } from '../../domain/obligation-status.js';
import type { FactSource, Standing } from '../../domain/template.js';
import type { ObligationRecord } from './records.js';

export interface NewObligation extends Omit<ObligationRecord, 'version' | 'status' | 'agreedAt' | 'parties' | 'supersededById'> {
  /** What it says, where no template does. */
  readonly definition: OwnDefinition | null;
}

/** A promise, what it weighs, and what it is to weigh. */
export interface WeighedAnew extends Pick<ObligationRecord, 'id' | 'consortiumId' | 'weight'> {
  readonly from: number;
}

/** Promises. */
export abstract class ObligationStore {
  abstract find(id: string): Promise<ObligationRecord | null>;
  /** The same, once no other command changes it. */
  abstract lock(id: string): Promise<ObligationRecord | null>;
  /** What current members are, by organization; others are absent. */
  abstract standings(consortiumId: string, organizationIds: readonly string[]): Promise<ReadonlyMap<string, Standing>>;
  /** The next number of the consortium; proposals of one consortium wait for each other here. */
  abstract nextNumber(consortiumId: string): Promise<number>;
  /** The number of the open or agreed promise of this kind between these two, except the one that is to be replaced. */
  abstract standingNumber(
    consortiumId: string,
    sides: { readonly obligorId: string; readonly beneficiaryId: string; readonly except: string | null },
    code: string,
  ): Promise<number | null>;
  abstract insert(obligation: NewObligation): Promise<void>;
  /** @returns the new version */
  abstract answer(obligation: ObligationRecord, status: ObligationStatus, at: Date): Promise<number>;
  /** The promise ends, or asks for another target from its next window on. @returns the new version */
  abstract amend(
    obligation: Pick<ObligationRecord, 'id' | 'consortiumId'>,
    changes: { readonly status?: ObligationStatus; readonly target?: number; readonly weight?: number; readonly supersededById?: string },
  ): Promise<number>;
  /** Raises the version for an event that a policy writes; the row is locked. @returns the new version */
  abstract touch(obligation: ObligationRecord): Promise<number>;
  /** Agreed promises this fact may be credited to, locked in the order of their ids. */
  abstract lockCreditable(consortiumId: string, source: FactSource, obligorId: string, verifierId: string): Promise<readonly ObligationRecord[]>;
  /** Proposed and agreed promises of a template that weighs otherwise in the set of the charter in force, locked in the order of their ids. */
  abstract lockWeighedAnew(consortiumId: string): Promise<readonly WeighedAnew[]>;
  /** Agreed promises without a window that reaches the date, by id; at most `limit`. */
  abstract withoutWindowOn(date: string, limit: number): Promise<readonly string[]>;
}
