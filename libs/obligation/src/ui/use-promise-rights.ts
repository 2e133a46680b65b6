import { today, useRules, useSession } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ClaimView, ObligationView, WaiverView } from '../contract.js';
import { stillCounts } from '../domain/obligation-status.js';
import { obligationPermissions } from '../permissions.js';

/** What the signed-in person may do about one promise; the server decides the same again. */
export interface PromiseRights {
  readonly claims: boolean;
  readonly verifies: (claim: ClaimView) => boolean;
  readonly withdraws: (claim: ClaimView) => boolean;
  readonly disputes: (claim: ClaimView) => boolean;
  readonly rules: (claim: ClaimView) => boolean;
  /** The side they may ask a waiver for; null: neither. */
  readonly waivesFor: string | null;
  /** The side they may propose another promise for in its place; null: neither. */
  readonly replacesFor: string | null;
  readonly answers: (waiver: WaiverView) => boolean;
  readonly takesBack: (waiver: WaiverView) => boolean;
}

/** The server's rules, and what the rules cannot say: nobody answers a claim or a wish of a side they work for, or rules between sides of which one is theirs. */
export function usePromiseRights(obligation: ObligationView): PromiseRights {
  const may = useRules(obligationPermissions);
  const { actor } = useSession();
  const { consortiumId, status, computedFrom, obligor, beneficiary, waivers } = obligation;
  const as = (action: string, organizationId: string): boolean => may(action, 'Obligation', { consortiumId, parties: [{ organizationId }] });
  const worksFor = (organizationId: string): boolean => organizationsWhere(actor).includes(organizationId);
  const side = [obligor.id, beneficiary.id].find((id) => as('waive', id)) ?? null;
  return {
    claims: stillCounts(status) && computedFrom === null && as('claim', obligor.id),
    verifies: ({ awaits }) => awaits !== null && !worksFor(obligor.id) && as('verify', awaits.id),
    withdraws: ({ awaits }) => awaits !== null && as('claim', obligor.id),
    disputes: ({ disputeBy }) => disputeBy !== null && disputeBy >= today() && as('claim', obligor.id),
    rules: ({ state, dispute }) =>
      state === 'DISPUTED' && dispute !== null && !worksFor(obligor.id) && !worksFor(beneficiary.id) && as('rule', dispute.arbiter.id),
    waivesFor: stillCounts(status) && waivers.every((waiver) => waiver.status !== 'ASKED') ? side : null,
    replacesFor: status === 'AGREED' ? ([obligor.id, beneficiary.id].find((id) => as('propose', id)) ?? null) : null,
    answers: ({ awaits, askedBy }) => awaits !== null && !worksFor(askedBy.id) && as('waive', awaits.id),
    takesBack: ({ awaits, askedBy }) => awaits !== null && as('waive', askedBy.id),
  };
}

/** What is read again after anything was done about a promise. */
export const pathsOf = ({ id, consortiumId }: Pick<ObligationView, 'id' | 'consortiumId'>): readonly string[] => [
  `/obligations/${id}`,
  `/consortia/${consortiumId}/obligations`,
  `/consortia/${consortiumId}/claims`,
  '/today',
];
