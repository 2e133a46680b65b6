import type { Actor, Id } from '#libs/kernel';
import type { MotionKind, MotionSigner } from '../../domain/motion.js';
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
  readonly expiresOn: string;
  /** 1 for the charter of the founding, the next for each amendment; null for what is no charter. */
  readonly charterVersion: number | null;
  /** Of the filling of a seat: which. */
  readonly seat: string | null;
  /** Of a rectification: by when. */
  readonly untilOn: string | null;
  /** Of a write-off: of which amount due. */
  readonly claimId: string | null;
  readonly signers: Signers;
}

/** Whom a text waits for, before anybody has signed. */
export type Signers = readonly Pick<MotionSigner, 'seat' | 'organizationId' | 'step'>[];

/** A text over the one before, with the signers and the time it begins anew with. */
export interface NewText {
  readonly content: string;
  readonly hash: string;
  readonly expiresOn: string;
  readonly signers: Signers;
}

/** What a motion is about: another one about the same waits until it has ended. */
export type Matter = Pick<NewMotion, 'kind' | 'membershipId' | 'seat' | 'claimId'>;

export interface CharterOnFile {
  readonly id: Id<'Motion'>;
  readonly hash: string;
  readonly version: number;
  readonly content: string;
}

/** A signer's no with its reason; the reason is in this row alone and can be erased. */
export interface MotionRefusalRow {
  readonly id: Id<'MotionRefusal'>;
  readonly seat: string;
  readonly organizationId: Id<'Organization'>;
  readonly reason: string;
  readonly refusedBy: Id<'Person'>;
  readonly refusedAt: Date;
}

/** Texts that the leads co-sign. Every motion is signed by the lead seats as they stand when it is opened. */
export abstract class MotionStore {
  abstract find(id: Id<'Motion'>, reader: Pick<Actor, 'posts'>): Promise<MotionRecord | null>;
  /** The charter of a consortium: in founding the one in signature, afterwards the newest one in force. */
  abstract charterOf(consortiumId: Id<'Consortium'>): Promise<CharterOnFile | null>;
  /** The open motions about the same claim; of what is about none, those about the same member or seat; else those of the same kind. */
  abstract openAbout(consortiumId: Id<'Consortium'>, matter: Matter): Promise<readonly Id<'Motion'>[]>;
  /** Every open motion of a consortium. */
  abstract openOf(consortiumId: Id<'Consortium'>): Promise<readonly Id<'Motion'>[]>;
  /** The open motions in which a seat signs. */
  abstract openFor(consortiumId: Id<'Consortium'>, seat: string): Promise<readonly Id<'Motion'>[]>;
  /** Who signs for a seat from now on; what was signed for it is void. Answers the new version. */
  abstract replaceSigner(motion: MotionRecord, seat: string, organizationId: Id<'Organization'>): Promise<number>;
  /** The open admission of a membership, if there is one. */
  abstract openAdmissionOf(membershipId: Id<'Membership'>): Promise<Id<'Motion'> | null>;
  /** Waits until no other command changes this motion: signatures that arrive at once are counted one after the other. */
  abstract lock(id: Id<'Motion'>): Promise<void>;
  abstract insert(motion: NewMotion): Promise<void>;
  /** Replaces the text and opens it anew; its signers sign anew, whatever was signed is void. Answers the new version. */
  abstract replaceText(motion: MotionRecord, version: number, text: NewText): Promise<number>;
  /** Adds one signature over the current text; answers the new version. */
  abstract sign(
    motion: MotionRecord,
    signature: { readonly seat: string; readonly personId: Id<'Person'>; readonly at: Date },
    carried: boolean,
  ): Promise<number>;
  /** Ends an open motion by a signer's no; answers the new version. */
  abstract refuse(motion: MotionRecord, refusal: MotionRefusalRow): Promise<number>;
  /** The reasons this person wrote for refusing a motion or giving a seat up. The rows stay: the log names them. */
  abstract eraseReasons(personId: Id<'Person'>): Promise<void>;
  /** Ends an open motion without effect; answers the new version. */
  abstract end(motion: MotionRecord, status: 'VOID' | 'EXPIRED'): Promise<number>;
}
