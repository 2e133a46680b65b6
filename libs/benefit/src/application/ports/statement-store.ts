import type { EntryKind, EntryState } from '../../domain/entry.js';
import type { FormulaReference, Party, PartyKind, VatPercent } from '../../domain/agreement.js';
import type { PayState } from '../../domain/pay.js';
import type { PaymentState } from '../../domain/payment.js';
import type { Posting } from '../../domain/postings.js';
import type { LineKind, StatementState } from '../../domain/statement.js';

/** A statement with what its agreement says, as rules and access see it. */
export interface StatementRecord {
  readonly id: string;
  readonly consortiumId: string;
  readonly version: number;
  readonly number: string;
  readonly month: string;
  readonly status: StatementState;
  readonly payerId: string;
  readonly schoolId: string;
  readonly secretariatId: string;
  readonly agreement: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly hash: string;
    readonly vatPercent: VatPercent;
    readonly formula: FormulaReference;
  };
  readonly parties: readonly Party[];
  readonly inputsHash: string | null;
  readonly openedAt: Date;
  readonly issuedAt: Date | null;
  readonly settledAt: Date | null;
}

export interface LineRecord {
  readonly id: string;
  readonly kind: LineKind;
  readonly taskId: string;
  readonly number: string;
  readonly title: string;
  readonly priceFen: bigint | null;
  readonly addedAt: Date;
}

export interface EntryRecord {
  readonly id: string;
  readonly version: number;
  readonly kind: EntryKind;
  readonly amountFen: bigint;
  readonly onDate: string;
  readonly note: string;
  readonly fileId: string;
  readonly status: EntryState;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly reason: string | null;
}

export interface PayLine {
  readonly id: string;
  readonly version: number;
  readonly taskId: string;
  readonly seatId: string;
  readonly ordinal: number;
  readonly personId: string;
  readonly amountFen: bigint;
  readonly fromOn: string;
  readonly toOn: string;
  readonly status: PayState;
  readonly recordedBy: string;
}

/** What a statement's figures are made of, each list in the order it was recorded. */
export interface Evidence {
  readonly lines: readonly LineRecord[];
  readonly entries: readonly EntryRecord[];
  readonly pays: readonly PayLine[];
}

export interface ShareRecord {
  readonly position: number;
  readonly kind: PartyKind;
  readonly organizationId: string;
  readonly shareMillionths: number;
  readonly amountFen: bigint;
}

export interface PaymentRecord {
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly payeeId: string;
  readonly amountFen: bigint;
  readonly status: PaymentState;
  readonly reference: string | null;
  readonly paidOn: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date | null;
  readonly receivedAt: Date | null;
  /** The motion that wrote it off. */
  readonly writtenOffBy: string | null;
  readonly writtenOffAt: Date | null;
}

/** What issuing writes, all of it at once. */
export interface IssuedFigures {
  readonly figures: {
    readonly grossFen: bigint;
    readonly vatFen: bigint;
    readonly netFen: bigint;
    readonly costFen: bigint;
    readonly payFen: bigint;
    readonly poolFen: bigint;
  };
  readonly inputs: string;
  readonly inputsHash: string;
  readonly issuedBy: string;
  readonly issuedAt: Date;
}

export type StatementKey = Pick<StatementRecord, 'id' | 'consortiumId'>;

export abstract class StatementStore {
  abstract find(id: string): Promise<StatementRecord | null>;
  /** `share` lets others record beside this transaction and keeps the statement from being issued meanwhile; `update` is alone. */
  abstract lock(id: string, strength: 'share' | 'update'): Promise<StatementRecord | null>;
  abstract evidence(statement: StatementKey): Promise<Evidence>;
  abstract shares(statement: StatementKey): Promise<readonly ShareRecord[]>;
  abstract issue(statement: StatementRecord, issued: IssuedFigures): Promise<number>;
  abstract addShares(statement: StatementKey, shares: readonly ShareRecord[]): Promise<void>;
  abstract settle(statement: StatementKey, version: number, at: Date): Promise<number>;
  abstract addPostings(statement: StatementKey, transactionId: string, postings: readonly Posting[], at: Date): Promise<void>;
}

export abstract class PaymentStore {
  abstract ofStatement(statement: StatementKey): Promise<readonly PaymentRecord[]>;
  /** Statement of a payment, or null. */
  abstract statementOf(paymentId: string): Promise<string | null>;
  abstract addDue(
    statement: StatementKey,
    payments: readonly { readonly id: string; readonly position: number; readonly payeeId: string; readonly amountFen: bigint }[],
  ): Promise<void>;
  abstract record(
    statement: StatementKey,
    payment: PaymentRecord,
    record: { readonly reference: string; readonly paidOn: string; readonly by: string; readonly at: Date },
  ): Promise<number>;
  abstract receive(statement: StatementKey, payment: PaymentRecord, by: string, at: Date): Promise<number>;
  abstract writeOff(statement: StatementKey, payment: PaymentRecord, motionId: string, at: Date): Promise<number>;
}

export abstract class EntryStore {
  abstract lock(statement: StatementKey, id: string): Promise<EntryRecord | null>;
  abstract add(
    statement: StatementKey,
    entry: {
      readonly id: string;
      readonly kind: EntryKind;
      readonly amountFen: bigint;
      readonly onDate: string;
      readonly note: string;
      readonly fileId: string;
      readonly by: string;
      readonly at: Date;
    },
  ): Promise<void>;
  abstract decide(
    statement: StatementKey,
    entry: EntryRecord,
    decision: { readonly status: EntryState; readonly by: string; readonly at: Date; readonly reason: string | null },
  ): Promise<number>;
  /** Statement of an entry, for whoever asks for its document. */
  abstract statementOf(entryId: string): Promise<string | null>;
}

export abstract class PayStore {
  /** Statement and payee of a pay line: all that access needs. */
  abstract find(
    id: string,
  ): Promise<{ readonly id: string; readonly consortiumId: string; readonly statementId: string; readonly personId: string } | null>;
  abstract lock(statement: StatementKey, id: string): Promise<PayLine | null>;
  abstract add(statement: StatementKey, pay: Omit<PayLine, 'version' | 'status'> & { readonly at: Date }): Promise<void>;
  abstract decide(statement: StatementKey, pay: PayLine, status: PayState, at: Date): Promise<number>;
}
