import type { Actor, Id } from '#libs/kernel';
import type { MotionKind } from '../../domain/decide-signature.js';
import type { MotionRecord } from './records.js';

export interface NewMotion {
  readonly id: Id<'Motion'>;
  readonly consortiumId: Id<'Consortium'>;
  readonly kind: MotionKind;
  readonly membershipId: Id<'Membership'> | null;
  readonly content: string;
  readonly hash: string;
  readonly openedBy: Id<'Person'>;
  readonly openedAt: Date;
}

/** Texts that the leads co-sign. Every motion is signed by the lead seats as they stand when it is opened. */
export abstract class MotionStore {
  abstract find(id: Id<'Motion'>, reader: Actor): Promise<MotionRecord | null>;
  /** The charter of a consortium: in signature, or in force. */
  abstract charterOf(consortiumId: Id<'Consortium'>): Promise<{ readonly id: Id<'Motion'>; readonly hash: string } | null>;
  /** The open admission of a membership, if there is one. */
  abstract openAdmissionOf(membershipId: Id<'Membership'>): Promise<Id<'Motion'> | null>;
  /** Waits until no other command changes this motion: signatures that arrive at once are counted one after the other. */
  abstract lock(id: Id<'Motion'>): Promise<void>;
  abstract insert(motion: NewMotion): Promise<void>;
  /** Replaces the text; the lead seats sign anew, whatever was signed is void. Answers the new version. */
  abstract replaceText(motion: MotionRecord, version: number, text: { readonly content: string; readonly hash: string }): Promise<number>;
  /** Adds one signature over the current text; answers the new version. */
  abstract sign(
    motion: MotionRecord,
    signature: { readonly seat: string; readonly personId: Id<'Person'>; readonly at: Date },
    carried: boolean,
  ): Promise<number>;
  /** Ends an open motion without effect; answers the new version. */
  abstract void(motion: MotionRecord): Promise<number>;
}
