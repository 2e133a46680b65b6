import type { Actor } from '#libs/kernel';
import type { ClaimStatus } from '../../domain/claim-status.js';
import type { Exhibit, ExhibitRef } from '../../domain/exhibit.js';
import type { Fact } from '../../domain/progress.js';

/** A claim somebody made, as it stands. */
export interface ClaimRecord extends Fact {
  readonly id: string;
  readonly consortiumId: string;
  readonly obligationId: string;
  readonly windowId: string;
  readonly version: number;
  readonly status: ClaimStatus;
  readonly awaitsId: string;
  /** Whose hand made it. */
  readonly claimedBy: string;
}

export interface NewClaimRecord extends Omit<ClaimRecord, 'version' | 'status'> {
  readonly happenedOn: string;
  readonly verifyBy: string;
  readonly noteId: string | null;
  /** Another claim whose evidence holds a picture that looks the same. */
  readonly alikeId: string | null;
  readonly at: Date;
}

/** What somebody wrote, erasable. */
export interface NewText {
  readonly id: string;
  readonly consortiumId: string;
  /** The claim or waiver it belongs to. */
  readonly ofId: string;
  readonly text: string | null;
  readonly links: readonly string[];
  readonly byId: string;
  readonly at: Date;
}

export interface ClaimAnswer {
  readonly status: 'VERIFIED' | 'REJECTED' | 'WITHDRAWN';
  readonly at: Date;
  readonly reasonId: string | null;
  readonly answeredById: string;
}

/** What became of each claim of a batch; `refusal` is the code, null: verified. */
export interface BatchOutcome {
  readonly claimId: string;
  readonly refusal: string | null;
}

export interface NewBatch {
  readonly id: string;
  readonly consortiumId: string;
  readonly organizationId: string;
  readonly outcomes: readonly BatchOutcome[];
  readonly at: Date;
}

/** One content as evidence. `look`: what a picture looks like, 64 bits; null for everything else. */
export interface Evidence {
  readonly sha256: string;
  readonly look: string | null;
}

/** A claim and the promise it is on. */
export type ClaimKey = Pick<ClaimRecord, 'id' | 'consortiumId' | 'obligationId'>;

/** Claims people make, their texts and evidence. */
export abstract class ClaimStore {
  abstract find(id: string): Promise<ClaimRecord | null>;
  abstract insert(claim: NewClaimRecord): Promise<void>;
  /** @returns the new version @throws DomainError request.stale when it was answered meanwhile */
  abstract answer(claim: ClaimRecord, answer: ClaimAnswer): Promise<number>;
  /** A dispute of the answer, or its end: the answer itself stays. @returns the new version @throws DomainError request.stale */
  abstract move(claim: ClaimRecord, status: 'DISPUTED' | 'UPHELD' | 'RULED'): Promise<number>;
  abstract write(text: NewText): Promise<void>;
  /** Everything this person wrote, with its links. The rows stay: the log names them. */
  abstract erase(personId: string): Promise<void>;
  /** Takes contents as evidence of a claim. @returns false when another claim of the consortium has one of them */
  abstract take(claim: { readonly consortiumId: string; readonly id: string }, evidence: readonly Evidence[]): Promise<boolean>;
  /** Another claim of the consortium with a picture that differs from one of these looks in so few bits; null when there is none. */
  abstract alike(claim: { readonly consortiumId: string; readonly id: string }, looks: readonly string[], bits: number): Promise<string | null>;
  /** Shows facts as evidence of a claim; its promise is locked. @returns false when another claim on the promise shows one of them */
  abstract show(claim: ClaimKey, exhibits: readonly ExhibitRef[]): Promise<boolean>;
  /** What a claim shows. */
  abstract shown(claim: ClaimKey): Promise<readonly ExhibitRef[]>;
  /** The evidence may prove something else again. */
  abstract free(claim: { readonly consortiumId: string; readonly id: string }): Promise<void>;
  /** How many claims of a promise wait; of one window of it, or of all. */
  abstract open(obligation: { readonly consortiumId: string; readonly id: string }, windowId: string | null): Promise<number>;
  abstract batch(batch: NewBatch): Promise<void>;
}

/** Where evidence is: files in the platform's store, facts of other capabilities. */
export abstract class EvidenceSources {
  /** What the actor's pictures among these files look like, by the SHA-256 of their content. Slow: it opens them, so not in a transaction. */
  abstract looks(actor: Actor, fileIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Ties the actor's files to a claim. @returns the SHA-256 of each content, without repeats */
  abstract attach(
    actor: Actor,
    fileIds: readonly string[],
    claim: { readonly id: string; readonly consortiumId: string },
  ): Promise<readonly string[]>;
  /** The SHA-256 of each content tied to a claim, without repeats. */
  abstract hashesOf(claimId: string): Promise<readonly string[]>;
  /** Those of these facts that stand with this organization as a side. */
  abstract exhibits(consortiumId: string, organizationId: string, refs: readonly ExhibitRef[]): Promise<readonly Exhibit[]>;
}
