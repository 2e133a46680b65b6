import type { Actor } from '#libs/kernel';
import type { BatchView, ClaimItem, ClaimView, WaiverView } from '../../contract.js';
import type { ObligationRecord } from './records.js';

/** Reads of claims and waivers. Whether the promise may be seen at all is the caller's to know. */
export abstract class ClaimReader {
  abstract of(actor: Actor, obligation: ObligationRecord): Promise<{ readonly claims: ClaimView[]; readonly waivers: WaiverView[] }>;
  /** Claims that wait for these organizations, at most 100, flagged ones first. */
  abstract awaiting(consortiumId: string, organizationIds: readonly string[]): Promise<readonly ClaimItem[]>;
  abstract batch(id: string): Promise<BatchView | null>;
}
