import { refuse, type Refusal } from '#libs/kernel';
import type { ObligationStatus } from './obligation-status.js';
import type { ObligationRefusal } from './refusals.js';

/** An obligation as far as its agreement goes. `awaitsId`: the side that has not answered. */
export interface OpenProposal {
  readonly status: ObligationStatus;
  readonly obligorId: string;
  readonly beneficiaryId: string;
  readonly awaitsId: string | null;
}

/** A promise that another is to stand for. */
export interface Replaced {
  readonly status: ObligationStatus;
  /** A wish about it waits for its answer. */
  readonly waiverAsked: boolean;
}

export type Answer = 'AGREE' | 'REFUSE';

/**
 * What an answer makes of a proposal. The proposer's side counts as agreed, so the other side's agreement makes it binding; a refusal
 * of the asked side declines it, one of the asking side takes it back.
 * @param speaksForId the organization the answering delegate speaks for
 * @param membersStill whether both sides are still current members of the consortium
 * @param replaced the promise that ends by the agreement; null: none
 */
export function decideAnswer(
  proposal: OpenProposal,
  answer: Answer,
  speaksForId: string,
  membersStill: boolean,
  replaced: Replaced | null,
): 'AGREED' | 'DECLINED' | 'WITHDRAWN' | Refusal<ObligationRefusal> {
  if (speaksForId !== proposal.obligorId && speaksForId !== proposal.beneficiaryId) return refuse('obligation.not-a-side');
  if (proposal.status !== 'PROPOSED') return refuse('obligation.not-open');
  const asked = proposal.awaitsId === speaksForId;
  if (answer === 'REFUSE') return asked ? 'DECLINED' : 'WITHDRAWN';
  if (!asked) return refuse('obligation.waits-for-the-other');
  if (!membersStill) return refuse('obligation.not-a-member');
  if (!replaced) return 'AGREED';
  if (replaced.status !== 'AGREED') return refuse('obligation.cannot-replace');
  return replaced.waiverAsked ? refuse('obligation.waiver-asked') : 'AGREED';
}
