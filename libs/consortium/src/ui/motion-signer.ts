import { useRules, useSession } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { MotionView } from '../contract.js';
import { signersInTurn } from '../domain/motion.js';
import { consortiumPermissions } from '../permissions.js';

/** The signer this person may speak for now: a delegate's seat whose turn it is and that has not spoken yet. */
export function useSignerFor(motion: MotionView): MotionView['signers'][number] | undefined {
  const { actor } = useSession();
  const may = useRules(consortiumPermissions);
  if (motion.status !== 'OPEN' || motion.blockedBy) return undefined;
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  return signersInTurn(motion.signers, motion.hash).find(
    ({ organization }) =>
      delegateOf.includes(organization.id) && may('sign', 'Motion', { ...motion, signers: [{ organizationId: organization.id }] }),
  );
}
