import { decideSignature, isRefusal, refuse, type CoSignRefusal, type Id, type Refusal } from '#libs/kernel';
import { refusalWhileVacant } from './decide-seat.js';
import { motionStatusOn, signersInTurn, type MotionKind, type MotionSigner, type MotionState } from './motion.js';
import type { ConsortiumRefusal } from './refusals.js';

/** A delegate's word: for which organization, over which text. */
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
      /** Of a write-off. */
      readonly claimId?: string;
    };
  };
  readonly next: { readonly status: 'OPEN' | 'CARRIED'; readonly seat: string };
}

type Refused = Refusal<CoSignRefusal | ConsortiumRefusal>;

/**
 * One signature for a lead seat. Every signer signs the same text (domain.md §2.4) in its step and in time, and one person signs for
 * one seat only: separation of duties holds for people as well as for organizations.
 * @param today the business date
 */
export function decideMotionSignature(motion: MotionState, signature: MotionSignature, today: string): MotionSigned | Refused {
  const word = decideWord(motion, signature, today);
  if (isRefusal(word)) return word;
  const { signer, complete } = word;
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
        carried: complete,
        ...(motion.claim ? { claimId: motion.claim.id } : {}),
      },
    },
    next: { status: complete ? 'CARRIED' : 'OPEN', seat: signer.seat },
  };
}

export interface MotionRefused {
  readonly event: {
    readonly type: 'motion.refused';
    readonly data: {
      readonly motionId: string;
      readonly kind: MotionKind;
      readonly seat: string;
      readonly organizationId: string;
      readonly hash: string;
    };
  };
  readonly next: { readonly status: 'REFUSED'; readonly seat: string };
}

/**
 * One signer's no, which ends the motion: what needs every signature cannot hold without this one. It binds to the text that was read,
 * and is given by who has not signed and whose turn it is.
 */
export function decideMotionRefusal(motion: MotionState, refusal: MotionSignature, today: string): MotionRefused | Refused {
  const word = decideWord(motion, refusal, today);
  if (isRefusal(word)) return word;
  const { seat, organizationId } = word.signer;
  const data = { motionId: motion.id, kind: motion.kind, seat, organizationId, hash: motion.hash };
  return { event: { type: 'motion.refused', data }, next: { status: 'REFUSED', seat } };
}

/** What a yes and a no have in common: a signer of this text, in time and in turn, who has not spoken yet. */
function decideWord(
  motion: MotionState,
  { organizationId, hash }: MotionSignature,
  today: string,
): { readonly signer: MotionSigner; readonly complete: boolean } | Refused {
  const signer = motion.signers.find((s) => s.organizationId === organizationId);
  if (!signer) return refuse('cosign.not-a-signer');
  const vacancy = refusalWhileVacant(motion.kind, motion.vacant ?? []);
  if (vacancy) return vacancy;
  if (signer.away) return refuse('consortium.seat-lost');
  const status = motionStatusOn(motion, today);
  if (status === 'EXPIRED') return refuse('consortium.motion-expired');
  const signers = motion.signers.map((s) => ({ key: s.seat, signedHash: s.signedHash }));
  const answer = decideSignature({ status: status === 'REFUSED' ? 'VOID' : status, hash: motion.hash, signers }, { key: signer.seat, hash });
  if (isRefusal(answer)) return answer;
  if (!signersInTurn(motion.signers, motion.hash).includes(signer)) return refuse('consortium.not-their-turn');
  return { signer, complete: answer.complete };
}
