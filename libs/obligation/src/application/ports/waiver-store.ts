import type { WaiverKind, WaiverStatus } from '../../domain/decide-waiver.js';

/** A wish to let off, as it stands. */
export interface WaiverRecord {
  readonly id: string;
  readonly consortiumId: string;
  readonly obligationId: string;
  readonly windowId: string;
  readonly version: number;
  readonly kind: WaiverKind;
  readonly target: number | null;
  /** Of EXTENSION: the new last day. */
  readonly until: string | null;
  readonly formerTarget: number;
  readonly askedById: string;
  readonly askedByPerson: string;
  readonly awaitsId: string;
  readonly status: WaiverStatus;
  readonly reasonId: string;
  readonly answerBy: string;
  readonly askedAt: Date;
}

/** Wishes to let off. Whoever writes them has locked their promise. */
export abstract class WaiverStore {
  abstract find(id: string): Promise<WaiverRecord | null>;
  abstract asked(obligation: { readonly consortiumId: string; readonly id: string }): Promise<boolean>;
  abstract insert(waiver: Omit<WaiverRecord, 'version' | 'status'>): Promise<void>;
  /** @returns the new version */
  abstract answer(waiver: WaiverRecord, status: WaiverStatus, at: Date): Promise<number>;
}
