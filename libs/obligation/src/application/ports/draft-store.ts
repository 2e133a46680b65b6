import type { DraftAct, DraftState, LaidRow, LeftRow, SheetTerms } from '../../domain/decide-import.js';

/** A draft between two members, as it stands. */
export interface DraftRecord extends SheetTerms {
  readonly id: string;
  readonly consortiumId: string;
  readonly state: DraftState;
}

/** An import, as far as access and its undoing go. */
export interface ImportRecord {
  readonly id: string;
  readonly consortiumId: string;
  readonly version: number;
  readonly secretariatId: string;
  readonly withdrawn: boolean;
  /** Drafts of it that wait for their sides. */
  readonly open: number;
}

export interface NewImport {
  readonly id: string;
  readonly consortiumId: string;
  readonly secretariatId: string;
  readonly laidBy: string;
  readonly laidAt: Date;
  readonly left: readonly LeftRow[];
  readonly setHash: string;
  readonly drafts: readonly (LaidRow & { readonly id: string })[];
}

/** What became of each draft of a batch: the promise it was proposed as, nothing when it was discarded, or why it was left. */
export interface DraftOutcome {
  readonly draftId: string;
  readonly obligationId: string | null;
  readonly refusal: string | null;
}

export interface NewDraftBatch {
  readonly id: string;
  readonly consortiumId: string;
  readonly organizationId: string;
  readonly act: DraftAct;
  readonly outcomes: readonly DraftOutcome[];
  readonly at: Date;
}

/** What already stands between some members. */
export interface Standings {
  /** Numbers of open or agreed promises, by termsKey. */
  readonly promised: ReadonlyMap<string, number>;
  /** Drafts that wait, by termsKey. */
  readonly drafted: ReadonlySet<string>;
}

/** Drafts between members, the imports they came by, and what their sides made of them. */
export abstract class DraftStore {
  /** From here on nobody else proposes or lays down a promise in this consortium until the transaction ends. */
  abstract settle(consortiumId: string): Promise<void>;
  abstract standing(consortiumId: string, organizationIds: readonly string[]): Promise<Standings>;
  abstract insert(made: NewImport): Promise<void>;
  /** Locked. */
  abstract lockImport(id: string): Promise<ImportRecord | null>;
  /** Its open drafts go. @returns the new version, and which went */
  abstract withdraw(made: ImportRecord, by: string, at: Date): Promise<{ readonly version: number; readonly draftIds: readonly string[] }>;
  /** Those of the consortium, locked in the order of their ids; others are absent. */
  abstract lock(consortiumId: string, draftIds: readonly string[]): Promise<ReadonlyMap<string, DraftRecord>>;
  /** One side has said what becomes of it. */
  abstract close(draft: DraftRecord, byId: string, obligationId: string | null): Promise<void>;
  abstract batch(batch: NewDraftBatch): Promise<void>;
}
