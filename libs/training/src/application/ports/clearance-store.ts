import type { ClearanceDocument, ClearanceStatus } from '../../domain/index.js';

export interface ClearanceRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly version: number;
  readonly taskId: string;
  readonly seatId: string;
  readonly studentId: string;
  readonly status: ClearanceStatus;
  readonly documents: readonly ClearanceDocument[];
}

/** What a clearance is opened with. */
export interface ClearanceSeat {
  readonly organizationId: string;
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly taskId: string;
  readonly taskNumber: string;
  readonly seatId: string;
  readonly studentId: string;
}

export abstract class ClearanceStore {
  /** Opens clearances that are not there yet, in one statement; those that are stay as they are. */
  abstract open(seats: readonly (ClearanceSeat & { readonly id: string })[]): Promise<void>;
  /** The clearance of a student on a seat, held until the transaction ends. */
  abstract hold(organizationId: string, seatId: string, studentId: string): Promise<ClearanceRecord | null>;
  /** Replaces documents by kind, in one statement, and raises the version. */
  abstract record(
    clearance: ClearanceRecord,
    version: number,
    documents: readonly ClearanceDocument[],
    by: { readonly personId: string; readonly at: Date },
  ): Promise<number>;
  abstract attest(
    clearance: ClearanceRecord,
    version: number,
    by: { readonly personId: string; readonly at: Date; readonly rulePackVersion: number },
  ): Promise<number>;
}
