import { decideSignature, isRefusal, refuse, type CoSignRefusal, type Id, type Refusal } from '#libs/kernel';
import type { ConsortiumRefusal } from './refusals.js';

export const motionKinds = ['CHARTER', 'ADMISSION'] as const;
export type MotionKind = (typeof motionKinds)[number];

/** An act the leads co-sign, and how far it is. */
export interface MotionState {
  readonly id: Id<'Motion'>;
  readonly kind: MotionKind;
  readonly status: 'OPEN' | 'CARRIED' | 'VOID';
  readonly hash: string;
  readonly signers: readonly MotionSigner[];
}

export interface MotionSigner {
  readonly seat: string;
  readonly organizationId: Id<'Organization'>;
  readonly signedHash: string | null;
  readonly signedBy: Id<'Person'> | null;
}

/** A delegate's signature: for which organization, over which text. */
export interface MotionSignature {
  readonly organizationId: Id<'Organization'>;
  readonly personId: Id<'Person'>;
  readonly hash: string;
}

export interface MotionSigned {
  readonly event: {
    readonly type: 'motion.signed';
    readonly data: {
      readonly motionId: string;
      readonly kind: MotionKind;
      readonly seat: string;
      readonly organizationId: string;
      readonly hash: string;
      readonly carried: boolean;
    };
  };
  readonly next: { readonly status: 'OPEN' | 'CARRIED'; readonly seat: string };
}

/**
 * One signature for a lead seat. Every lead signs the same text (domain.md §2.4), and one person signs for one seat only: separation
 * of duties holds for people as well as for organizations.
 */
export function decideMotionSignature(motion: MotionState, signature: MotionSignature): MotionSigned | Refusal<CoSignRefusal | ConsortiumRefusal> {
  const signer = motion.signers.find((s) => s.organizationId === signature.organizationId);
  if (!signer) return refuse('cosign.not-a-signer');
  const text = { status: motion.status, hash: motion.hash, signers: motion.signers.map((s) => ({ key: s.seat, signedHash: s.signedHash })) };
  const answer = decideSignature(text, { key: signer.seat, hash: signature.hash });
  if (isRefusal(answer)) return answer;
  const signedElsewhere = motion.signers.some((s) => s !== signer && s.signedBy === signature.personId && s.signedHash === motion.hash);
  if (signedElsewhere) return refuse('consortium.person-signed-already');
  return {
    event: {
      type: 'motion.signed',
      data: {
        motionId: motion.id,
        kind: motion.kind,
        seat: signer.seat,
        organizationId: signer.organizationId,
        hash: motion.hash,
        carried: answer.complete,
      },
    },
    next: { status: answer.complete ? 'CARRIED' : 'OPEN', seat: signer.seat },
  };
}
