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

export const isStandingAct = (kind: MotionKind): kind is StandingAct => standingActs.some((act) => act === kind);

/**
 * What an act of all leads makes of a member's standing (domain.md §2.4). Asked when it is proposed and again with the last signature,
 * because the member may have left in between. Whom the charter names keeps its standing until the charter is amended.
 */
export function decideStanding(
  act: StandingAct,
  status: MembershipStatus,
  namedInCharter: boolean,
): { readonly next: MembershipStatus } | Refusal<ConsortiumRefusal> {
  const { from, next } = outcomes[act];
  if (!from.includes(status) || !canTransition(membershipTransitions, status, next)) return refuse('consortium.standing-unfit');
  return namedInCharter ? refuse('consortium.named-in-charter') : { next };
}
