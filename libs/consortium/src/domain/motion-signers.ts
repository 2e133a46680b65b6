import type { Id } from '#libs/kernel';
import type { ConsortiumKind } from './kind.js';
import type { MotionKind, MotionSigner } from './motion.js';
import { consentSeat } from './due-claim.js';

/**
 * Who signs an act, and in which step: what the kind of consortium says of it, else all leads in one step (domain.md §2.4).
 * A payee that is no lead has no place in any kind and signs with the first step.
 * @param seats the lead seats as they stand when the act is put to signature
 */
export function signersOf(
  { acts }: Pick<ConsortiumKind, 'acts'>,
  act: MotionKind,
  seats: readonly { readonly seat: string; readonly organizationId: Id<'Organization'> }[],
): readonly Pick<MotionSigner, 'seat' | 'organizationId' | 'step'>[] {
  const steps = acts?.[act] ?? [seats.map(({ seat }) => seat)];
  const stepOf = (seat: string): number => (seat === consentSeat ? 1 : steps.findIndex((codes) => codes.includes(seat)) + 1);
  return seats
    .map((held) => ({ ...held, step: stepOf(held.seat) }))
    .filter(({ step }) => step > 0)
    .sort((a, b) => a.step - b.step);
}
