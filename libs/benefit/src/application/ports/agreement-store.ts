import type { AgreementState, FormulaReference, Party, Terms } from '../../domain/agreement.js';

/** An agreement as rules and access see it. */
export interface AgreementRecord extends Terms {
  readonly id: string;
  readonly consortiumId: string;
  readonly version: number;
  readonly number: string;
  readonly formula: FormulaReference;
  readonly content: string;
  readonly hash: string;
  readonly status: AgreementState;
  readonly secretariatId: string;
  readonly parties: readonly Party[];
  readonly signatures: readonly { readonly organizationId: string; readonly hash: string; readonly signedBy: string; readonly signedAt: Date }[];
  readonly draftedAt: Date;
  readonly inForceAt: Date | null;
  readonly expiresOn: string | null;
  /** Who refused the present text, and why; null: nobody has. The reason of a person who was erased is gone. */
  readonly refusal: { readonly organizationId: string; readonly reason: string | null; readonly at: Date } | null;
}

export interface AgreementText {
  readonly terms: Terms;
  readonly formula: FormulaReference;
  readonly content: string;
  readonly hash: string;
}

export abstract class AgreementStore {
  abstract find(id: string): Promise<AgreementRecord | null>;
  /** The row is this transaction's until it ends. */
  abstract lock(id: string): Promise<AgreementRecord | null>;
  abstract nextNumber(consortiumId: string): Promise<string>;
  abstract add(
    agreement: AgreementText & {
      readonly id: string;
      readonly consortiumId: string;
      readonly number: string;
      readonly draftedBy: string;
      readonly draftedAt: Date;
      readonly expiresOn: string;
    },
  ): Promise<void>;
  /** Opens another text for signature. @returns the new version; a version that is not the present one is stale */
  abstract revise(
    agreement: Pick<AgreementRecord, 'id' | 'consortiumId'>,
    version: number,
    text: AgreementText & { readonly expiresOn: string },
  ): Promise<number>;
  /** @returns the new version */
  abstract refuse(
    agreement: AgreementRecord,
    refusal: { readonly id: string; readonly organizationId: string; readonly reason: string; readonly refusedBy: string; readonly refusedAt: Date },
  ): Promise<number>;
  /** The reasons this person gave; who refused what, and when, stays. */
  abstract erase(personId: string): Promise<void>;
  abstract sign(
    agreement: AgreementRecord,
    signature: { readonly organizationId: string; readonly signedBy: string; readonly signedAt: Date },
  ): Promise<number>;
  abstract setStatus(
    agreement: Pick<AgreementRecord, 'id' | 'consortiumId'>,
    version: number,
    status: AgreementState,
    inForceAt?: Date,
  ): Promise<number>;
}

/** Enterprise and school that settle with each other. */
export interface Pair {
  readonly consortiumId: string;
  readonly payerId: string;
  readonly schoolId: string;
}

/** The lock under which an acceptance and the last signature of an agreement see each other. */
export abstract class PairStore {
  /** Locks the pair until the transaction ends, and answers its agreement in force. */
  abstract lock(pair: Pair): Promise<string | null>;
  abstract setAgreement(pair: Pair, agreementId: string): Promise<void>;
}
