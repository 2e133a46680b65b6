import { canTransition, refuse, type Refusal } from '#libs/kernel';
import { membershipTransitions, type MembershipStatus } from './membership-status.js';
import type { MotionKind } from './motion.js';
import type { ConsortiumRefusal } from './refusals.js';

export const standingActs = ['SUSPENSION', 'REINSTATEMENT', 'EXPULSION'] as const satisfies readonly MotionKind[];
export type StandingAct = (typeof standingActs)[number];

const outcomes: Readonly<Record<StandingAct, { readonly from: readonly MembershipStatus[]; readonly next: MembershipStatus }>> = {
  SUSPENSION: { from: ['ACTIVE'], next: 'SUSPENDED' },
  REINSTATEMENT: { from: ['SUSPENDED'], next: 'ACTIVE' },
  EXPULSION: { from: ['ACTIVE', 'SUSPENDED'], next: 'EXPELLED' },
};

/** What ties a member to the charter: a lead seat alone, more than that (secretariat, keeper, neutral body from outside), or nothing. */
export type Bond = 'NO' | 'LEAD' | 'OTHERWISE';

export const isStandingAct = (kind: MotionKind): kind is StandingAct => standingActs.some((act) => act === kind);

/**
 * What an act of all leads makes of a member's standing (domain.md §2.4). Asked when it is proposed and again with the last signature,
 * because the member may have left in between. Whom the charter names keeps its standing until the charter is amended; but a lead that
 * is nothing else than that can be expelled by the others, and its seat is vacant with it.
 * @param bound in what way the charter names it
 */
export function decideStanding(
  act: StandingAct,
  status: MembershipStatus,
  bound: Bond,
): { readonly next: MembershipStatus } | Refusal<ConsortiumRefusal> {
  const { from, next } = outcomes[act];
  if (!from.includes(status) || !canTransition(membershipTransitions, status, next)) return refuse('consortium.standing-unfit');
  if (bound === 'LEAD' && act === 'EXPULSION') return { next };
  return bound === 'NO' ? { next } : refuse('consortium.named-in-charter');
}
