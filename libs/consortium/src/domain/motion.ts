import { addDays, type Id } from '#libs/kernel';
import type { DueClaim } from './due-claim.js';

export const motionKinds = [
  'CHARTER',
  'ADMISSION',
  'SUSPENSION',
  'REINSTATEMENT',
  'EXPULSION',
  'CHARTER_AMENDMENT',
  'SEAT_FILLING',
  'DISSOLUTION',
  'RECTIFICATION',
  'RECTIFICATION_LIFT',
  'WRITE_OFF',
  'TERMS_CHANGE',
] as const;
export type MotionKind = (typeof motionKinds)[number];

/** Acts whose text is the next version of the charter: any part of it, or its terms alone. Of both together one is open at a time. */
export const amendments = ['CHARTER_AMENDMENT', 'TERMS_CHANGE'] as const satisfies readonly MotionKind[];
export const isAmendment = (kind: MotionKind): boolean => amendments.some((one) => one === kind);

/** What is kept. An open motion whose time has run out reads EXPIRED by its date alone: `motionStatusOn`. */
export const motionStatuses = ['OPEN', 'CARRIED', 'VOID', 'REFUSED', 'EXPIRED'] as const;
export type MotionStatus = (typeof motionStatuses)[number];

export interface MotionSigner {
  readonly seat: string;
  readonly organizationId: Id<'Organization'>;
  /** From 1. Who stands in one step signs in any order, and only once every earlier step is complete. */
  readonly step: number;
  readonly signedHash: string | null;
  readonly signedBy: Id<'Person'> | null;
  /** It gave its seat up, or lost it, since the act was opened: it speaks for the seat no more. */
  readonly away?: boolean;
}

/** A lead seat that nobody holds. */
export interface VacantSeat {
  readonly seat: string;
  readonly names: { readonly zh: string; readonly en: string };
}

/** An act the leads co-sign, and how far it is. */
export interface MotionState {
  readonly id: Id<'Motion'>;
  readonly kind: MotionKind;
  readonly status: MotionStatus;
  readonly hash: string;
  /** The last business date on which it can be signed; null: it was opened before motions could expire. */
  readonly expiresOn: string | null;
  readonly signers: readonly MotionSigner[];
  /** Of a write-off: the amount due that the signed text names. */
  readonly claim?: DueClaim | null;
  /** The lead seats of the consortium that nobody holds now. */
  readonly vacant?: readonly VacantSeat[];
}

/** Days a motion lies open for signature unless its opener says otherwise [own]. */
export const motionDays = 30;

/** The last business date on which a motion opened on this one can be signed. */
export const expiryOf = (openedOn: string): string => addDays(openedOn, motionDays);

/**
 * How a motion stands on a business date. Time ends it without anybody's word: silence is no consent, and no refusal either.
 * @example motionStatusOn({ status: 'OPEN', expiresOn: '2026-11-24' }, '2026-11-25') // 'EXPIRED'
 */
export const motionStatusOn = ({ status, expiresOn }: Pick<MotionState, 'status' | 'expiresOn'>, today: string): MotionStatus =>
  status === 'OPEN' && expiresOn !== null && expiresOn < today ? 'EXPIRED' : status;

/** The signers whose turn it is: those of the first step in which a signature is missing. */
export function signersInTurn<S extends Pick<MotionSigner, 'step' | 'signedHash'>>(signers: readonly S[], hash: string): readonly S[] {
  const missing = signers.filter((signer) => signer.signedHash !== hash);
  const step = Math.min(...missing.map((signer) => signer.step));
  return missing.filter((signer) => signer.step === step);
}
