import type { Actor } from '#libs/kernel';
import type { BatchView, ClaimItem, ClaimView, ExhibitsView, WaiverView } from '../../contract.js';
import type { ObligationRecord } from './records.js';

/** Reads of claims and waivers. Whether the promise may be seen at all is the caller's to know. */
export abstract class ClaimReader {
  abstract of(actor: Actor, obligation: ObligationRecord): Promise<{ readonly claims: ClaimView[]; readonly waivers: WaiverView[] }>;
  /** Claims that wait for these organizations, at most 100, flagged ones first. */
  abstract awaiting(consortiumId: string, organizationIds: readonly string[]): Promise<readonly ClaimItem[]>;
  /** The facts of other capabilities that may be shown for a promise, the newest first. */
  abstract offered(obligation: ObligationRecord): Promise<ExhibitsView>;
  abstract batch(id: string): Promise<BatchView | null>;
}
