import { refuse, type Refusal } from '#libs/kernel';
import { refusalToExtend, type Dates } from './extension.js';
import type { ObligationStatus } from './obligation-status.js';
import type { ObligationRefusal } from './refusals.js';
import { highestTarget, lowestTarget, type Metric } from './template.js';
import { verifierOf, type VerifierFacts } from './verifier.js';

/**
 * WINDOW: one period is let off. REST: the promise, from its running period on. TARGET: another target from the next period on.
 * EXTENSION: a later last day of a running period.
 */
export const waiverKinds = ['WINDOW', 'REST', 'TARGET', 'EXTENSION'] as const;
export type WaiverKind = (typeof waiverKinds)[number];

/** What can be wished about a promise: of one that was replaced only its windows still count, so only they can be let off or drawn longer. */
export const waiverKindsFor = (status: ObligationStatus): readonly WaiverKind[] => {
  if (status === 'AGREED') return waiverKinds;
  return status === 'SUPERSEDED' ? ['WINDOW', 'EXTENSION'] : [];
};

export const waiverStatuses = ['ASKED', 'CONSENTED', 'REFUSED', 'WITHDRAWN'] as const;
export type WaiverStatus = (typeof waiverStatuses)[number];

export interface WaiverWish {
  readonly kind: WaiverKind;
  readonly target: number | null;
  /** Of EXTENSION: the last day wished for. */
  readonly until: string | null;
  readonly speaksForId: string;
}

export interface WaiverFacts extends VerifierFacts {
  readonly status: ObligationStatus;
  readonly metric: Metric;
  /** The window it is about, of REST and TARGET the running one; null: there is none. */
  readonly window: (Dates & { readonly waived: boolean; readonly kept: boolean }) | null;
  /** Business date. */
  readonly today: string;
  /** Claims of the windows it is about that nobody has answered. */
  readonly openClaims: number;
  /** Another wish about the same promise waits for its answer. */
  readonly asked: boolean;
}

/** What speaks against a waiver whoever asks. */
function refusalToWaive({ kind, until }: Pick<WaiverWish, 'kind' | 'until'>, facts: WaiverFacts, asking: boolean): Refusal<ObligationRefusal> | null {
  const { window } = facts;
  if (!waiverKindsFor(facts.status).includes(kind)) return refuse('obligation.not-in-force');
  if (!window) return refuse('obligation.window-unknown');
  if (window.waived) return refuse('obligation.waived');
  if (kind === 'EXTENSION') return refusalToExtend(until, { ...facts, window }, asking);
  return facts.openClaims > 0 ? refuse('obligation.claims-open') : null;
}

/**
 * Whose consent lets off what one side asks: the other side's; where the two are one legal person or control group, the charter's
 * ARBITER's, because they would be letting themselves off (domain.md §2.4, separation of duties); null where nobody neutral is left.
 */
function consenterOf(askerId: string, facts: WaiverFacts): string | null {
  const { obligorId, beneficiaryId, independent } = facts;
  if (!independent.has(beneficiaryId)) return verifierOf(facts);
  return askerId === obligorId ? beneficiaryId : obligorId;
}

/**
 * Whether one side may ask to be let off, or to let off. It changes nothing until the other side consents: the beneficiary alone could
 * hide that nobody verified, the obligor alone that nothing was done (domain.md §7, anti-gaming 8).
 * @returns whose consent is missing
 */
export function decideWaiverWish(wish: WaiverWish, facts: WaiverFacts): { readonly awaitsId: string } | Refusal<ObligationRefusal> {
  const { obligorId, beneficiaryId, metric } = facts;
  if (wish.speaksForId !== obligorId && wish.speaksForId !== beneficiaryId) return refuse('obligation.not-a-side');
  const refusal = refusalToWaive(wish, facts, true);
  if (refusal) return refusal;
  if (facts.asked) return refuse('obligation.waiver-asked');
  if (wish.kind === 'TARGET') {
    const [min, max] = [lowestTarget(metric), highestTarget(metric)];
    if (wish.target === null || wish.target < min || wish.target > max) return refuse('obligation.target-out-of-range', { min, max });
  }
  const awaitsId = consenterOf(wish.speaksForId, facts);
  return awaitsId === null ? refuse('obligation.no-consenter') : { awaitsId };
}

export interface WaiverAnswer {
  readonly consents: boolean;
  readonly speaksForId: string;
  /** This person also works for the side that asks, or asked itself. */
  readonly onAskersSide: boolean;
}

/** What an answer makes of the wish: only the consent of the one it waits for lets off; a no of the asking side takes it back. */
export function decideWaiverAnswer(
  waiver: Pick<WaiverWish, 'kind' | 'until'> & { readonly status: WaiverStatus; readonly askedById: string; readonly awaitsId: string },
  { consents, speaksForId, onAskersSide }: WaiverAnswer,
  facts: WaiverFacts,
): Exclude<WaiverStatus, 'ASKED'> | Refusal<ObligationRefusal> {
  const [asks, asked] = [waiver.askedById === speaksForId, waiver.awaitsId === speaksForId];
  if (!asks && !asked) return refuse('obligation.not-a-side');
  if (waiver.status !== 'ASKED') return refuse('obligation.waiver-answered');
  if (!consents) return asked ? 'REFUSED' : 'WITHDRAWN';
  if (!asked) return refuse('obligation.waits-for-the-other');
  if (onAskersSide) return refuse('obligation.own-side');
  if (consenterOf(waiver.askedById, facts) !== speaksForId) return refuse('obligation.consenter-changed');
  return refusalToWaive(waiver, facts, false) ?? 'CONSENTED';
}
