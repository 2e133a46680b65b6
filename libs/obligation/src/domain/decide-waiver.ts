import { refuse, type Refusal } from '#libs/kernel';
import type { ObligationStatus } from './obligation-status.js';
import type { ObligationRefusal } from './refusals.js';
import { highestTarget, lowestTarget, type Metric } from './template.js';

/** WINDOW: one period is let off. REST: the promise, from its running period on. TARGET: another target from the next period on. */
export const waiverKinds = ['WINDOW', 'REST', 'TARGET'] as const;
export type WaiverKind = (typeof waiverKinds)[number];

export const waiverStatuses = ['ASKED', 'CONSENTED', 'REFUSED', 'WITHDRAWN'] as const;
export type WaiverStatus = (typeof waiverStatuses)[number];

export interface WaiverWish {
  readonly kind: WaiverKind;
  readonly target: number | null;
  readonly speaksForId: string;
}

export interface WaiverFacts {
  readonly status: ObligationStatus;
  readonly metric: Metric;
  readonly obligorId: string;
  readonly beneficiaryId: string;
  /** The window it is about, of REST and TARGET the running one; null: there is none. */
  readonly window: { readonly waived: boolean } | null;
  /** Claims of the windows it is about that nobody has answered. */
  readonly openClaims: number;
  /** Another wish about the same promise waits for its answer. */
  readonly asked: boolean;
}

/** What speaks against a waiver whoever asks. */
function refusalToWaive(facts: WaiverFacts): Refusal<ObligationRefusal> | null {
  if (facts.status !== 'AGREED') return refuse('obligation.not-in-force');
  if (!facts.window) return refuse('obligation.window-unknown');
  if (facts.window.waived) return refuse('obligation.waived');
  return facts.openClaims > 0 ? refuse('obligation.claims-open') : null;
}

/**
 * Whether one side may ask to be let off, or to let off. It changes nothing until the other side consents: the beneficiary alone could
 * hide that nobody verified, the obligor alone that nothing was done (domain.md §7, anti-gaming 8).
 * @returns whose consent is missing
 */
export function decideWaiverWish(wish: WaiverWish, facts: WaiverFacts): { readonly awaitsId: string } | Refusal<ObligationRefusal> {
  const { obligorId, beneficiaryId, metric } = facts;
  if (wish.speaksForId !== obligorId && wish.speaksForId !== beneficiaryId) return refuse('obligation.not-a-side');
  const refusal = refusalToWaive(facts);
  if (refusal) return refusal;
  if (facts.asked) return refuse('obligation.waiver-asked');
  if (wish.kind === 'TARGET') {
    const [min, max] = [lowestTarget(metric), highestTarget(metric)];
    if (wish.target === null || wish.target < min || wish.target > max) return refuse('obligation.target-out-of-range', { min, max });
  }
  return { awaitsId: wish.speaksForId === obligorId ? beneficiaryId : obligorId };
}

export interface WaiverAnswer {
  readonly consents: boolean;
  readonly speaksForId: string;
  /** This person also works for the side that asks, or asked itself. */
  readonly onAskersSide: boolean;
}

/** What an answer makes of the wish: only the other side's consent lets off; a no of the asking side takes it back. */
export function decideWaiverAnswer(
  waiver: { readonly status: WaiverStatus; readonly awaitsId: string },
  { consents, speaksForId, onAskersSide }: WaiverAnswer,
  facts: WaiverFacts,
): Exclude<WaiverStatus, 'ASKED'> | Refusal<ObligationRefusal> {
  if (speaksForId !== facts.obligorId && speaksForId !== facts.beneficiaryId) return refuse('obligation.not-a-side');
  if (waiver.status !== 'ASKED') return refuse('obligation.waiver-answered');
  const asked = waiver.awaitsId === speaksForId;
  if (!consents) return asked ? 'REFUSED' : 'WITHDRAWN';
  if (!asked) return refuse('obligation.waits-for-the-other');
  if (onAskersSide) return refuse('obligation.own-side');
  return refusalToWaive(facts) ?? 'CONSENTED';
}
