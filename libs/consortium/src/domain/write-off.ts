import { refuse, type Id, type Refusal } from '#libs/kernel';
import type { HeldSeat } from './decide-seat.js';
import { consentSeat, type DueClaim } from './due-claim.js';
import type { ConsortiumRefusal } from './refusals.js';

/** Who signs a write-off: every lead (domain.md §2.4), and the payee, by its lead seat where it has one. */
export const signersOfWriteOff = (leads: readonly HeldSeat[], payeeId: Id<'Organization'>): readonly HeldSeat[] =>
  leads.some(({ organizationId }) => organizationId === payeeId) ? leads : [...leads, { seat: consentSeat, organizationId: payeeId }];

/**
 * Whether what is due now is still what the signed text names; asked at every signature. That it was received meanwhile is refused by
 * who keeps it. What somebody is called may change: the amount and the sides may not.
 */
export function decideStillDue(signed: DueClaim, now: DueClaim): { readonly due: true } | Refusal<ConsortiumRefusal> {
  const same =
    signed.id === now.id &&
    signed.statement.id === now.statement.id &&
    signed.payer.id === now.payer.id &&
    signed.payee.id === now.payee.id &&
    signed.amountFen === now.amountFen &&
    signed.currency === now.currency;
  return same ? { due: true } : refuse('consortium.claim-changed');
}
