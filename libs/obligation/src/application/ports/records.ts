import type { Scope } from '../../domain/decide-proposal.js';
import type { ObligationStatus } from '../../domain/obligation-status.js';
import type { Progress } from '../../domain/progress.js';
import type { Cadence, FactSource, Metric } from '../../domain/template.js';
import type { Window } from '../../domain/window.js';

/** A promise as it stands, with its sides as the relation the rules test. */
export interface ObligationRecord {
  readonly id: string;
  readonly consortiumId: string;
  readonly version: number;
  readonly number: number;
  /** The published set its template is of; null: it is in the sides' own words. */
  readonly setHash: string | null;
  readonly code: string;
  readonly metric: Metric;
  readonly target: number;
  readonly weight: number;
  readonly cadence: Cadence;
  /** Days after the end of a window within which what was done in it may still be verified in time. */
  readonly graceDays: number;
  readonly scope: Scope;
  readonly computedFrom: FactSource | null;
  /** Days within which what falls due is to be done; null: the windows alone say when. */
  readonly withinDays: number | null;
  readonly obligorId: string;
  readonly beneficiaryId: string;
  readonly proposedById: string;
  readonly awaitsId: string | null;
  readonly status: ObligationStatus;
  /** The promise this one is to stand for, and the one that stands for this. */
  readonly replacesId: string | null;
  readonly supersededById: string | null;
  readonly answerBy: string;
  readonly proposedAt: Date;
  readonly agreedAt: Date | null;
  readonly parties: readonly { readonly organizationId: string }[];
}

/** One window with its derived figures. */
export interface WindowRecord extends Window, Progress {
  readonly id: string;
  readonly consortiumId: string;
  readonly obligationId: string;
  readonly ordinal: number;
  readonly obligorId: string;
  readonly beneficiaryId: string;
  readonly waived: boolean;
  readonly graceDays: number;
  readonly extendedTo: string | null;
  readonly kept: boolean;
}
