import type { Role } from '#libs/kernel';
import type { MergerState } from '../../domain/merger-state.js';

export interface MergerRecord {
  readonly id: string;
  readonly fromId: string;
  readonly intoId: string;
  /** The business date of the merger. */
  readonly on: string;
  readonly state: MergerState;
  readonly declaredBy: string;
}

export interface NewMerger extends Omit<MergerRecord, 'state'> {
  readonly reason: string;
  readonly declaredAt: Date;
}

export interface MergerAnswer {
  readonly answeredBy: string;
  readonly answeredAt: Date;
}

/** Posts that a merger ended, and those that were given in their place. */
export interface MovedPosts {
  readonly ended: readonly string[];
  readonly given: readonly string[];
}

/** Mergers, and what carrying one out changes of an organization's people. The merged organization is locked by then. */
export abstract class MergerStore {
  abstract find(id: string): Promise<MergerRecord | null>;
  /** Whether a merger is under way that either of the two is the merged side of, or that the first takes another in by. */
  abstract isOpen(fromId: string, intoId: string): Promise<boolean>;
  abstract add(merger: NewMerger): Promise<void>;
  abstract settle(id: string, state: MergerState, more: Partial<MergerAnswer> & { readonly recordedAt?: Date }): Promise<void>;
  /** Marks the organization as merged, and whoever was merged into it before with it; answers its new version. */
  abstract merge(fromId: string, version: number, intoId: string, at: Date): Promise<number>;
  /**
   * Ends the staff posts at the merged organization and its open invitations. Its people who hold no staff post at the other yet get there
   * the posts of these roles that they held.
   */
  abstract movePosts(fromId: string, intoId: string, moved: readonly Role[], at: Date): Promise<MovedPosts>;
}
