import type { Id } from '#libs/kernel';
import type { ConsortiumKind } from './kind.js';
import type { MotionKind, MotionSigner } from './motion.js';

/**
 * Who signs an act, and in which step: what the kind of consortium says of it, else all leads in one step (domain.md §2.4).
 * @param seats the lead seats as they stand when the act is put to signature
 */
export function signersOf(
  { acts }: Pick<ConsortiumKind, 'acts'>,
  act: MotionKind,
  seats: readonly { readonly seat: string; readonly organizationId: Id<'Organization'> }[],
): readonly Pick<MotionSigner, 'seat' | 'organizationId' | 'step'>[] {
  const steps = acts?.[act] ?? [seats.map(({ seat }) => seat)];
  return steps.flatMap((codes, at) => seats.filter(({ seat }) => codes.includes(seat)).map((held) => ({ ...held, step: at + 1 })));
}
