import { addDays, refuse, type Refusal } from '#libs/kernel';
import type { ObligationRefusal } from './refusals.js';
import { windowAt } from './window.js';

export const spotCheckOutcomes = ['CONFIRMED', 'NOT_CONFIRMED'] as const;
export type SpotCheckOutcome = (typeof spotCheckOutcomes)[number];

/** Why something is in a sample: by chance, or because of how it was verified (domain.md §7, anti-gaming 5 and 6). */
export const sampleReasons = ['RANDOM', 'FAST', 'MUTUAL'] as const;
export type SampleReason = (typeof sampleReasons)[number];

/** Every how many verifications one is looked at again: 10 % (domain.md §7, anti-gaming 6). */
const ONE_IN = 10;

/** Days after the draw within which a sample is to be looked at [prop]. */
export const CHECK_DAYS = 14;

/** A verification that may be drawn, and what of its making is worth a second look. */
export interface Candidate {
  readonly id: string;
  readonly risk: Exclude<SampleReason, 'RANDOM'> | null;
}

export interface Drawn {
  readonly id: string;
  readonly reason: SampleReason;
}

/** How many are drawn by chance: a tenth, at least one, of none none. */
export const sampleSize = (population: number): number => Math.ceil(population / ONE_IN);

/**
 * The sample: all candidates stand in the order of their rank, which nobody can know without the seed; the first tenth is drawn by
 * chance, and of the others that carry a risk as many again, in the same order. The same seed and candidates give the same sample,
 * whoever computes it.
 * @param rank HMAC-SHA256 of the id under the seed, as hexadecimal text
 */
export function drawSample(candidates: readonly Candidate[], rank: (id: string) => string): readonly Drawn[] {
  const ranked = candidates.map((one) => ({ ...one, rank: rank(one.id) }));
  ranked.sort((a, b) => (a.rank === b.rank ? Number(a.id > b.id) * 2 - 1 : a.rank < b.rank ? -1 : 1));
  const size = sampleSize(ranked.length);
  const chance = ranked.slice(0, size).map(({ id }) => ({ id, reason: 'RANDOM' as const }));
  const risky = ranked.slice(size).flatMap(({ id, risk }) => (risk === null ? [] : [{ id, reason: risk }]));
  return [...chance, ...risky.slice(0, size)];
}

/** The first day of the month after the one a date lies in: what is committed to now. */
export const nextMonth = (today: string): string => addDays(windowAt('MONTH', today).endsOn, 1);

/** The last day of a month, by its first. */
export const monthEnd = (month: string): string => windowAt('MONTH', month).endsOn;

export interface SpotCheck {
  readonly outcome: SpotCheckOutcome;
  readonly reason: string | null;
  readonly speaksForId: string;
  /** This person works for the side that owes or the one that verified. */
  readonly onASide: boolean;
}

export interface SpotCheckFacts {
  /** The charter's SPOT_CHECKER; null: none. */
  readonly checkerId: string | null;
  readonly obligorId: string;
  readonly verifierId: string;
  /** The checker is another legal person than both, outside the control group of either. */
  readonly apart: boolean;
  readonly checked: boolean;
  /** The verification stands. */
  readonly stands: boolean;
}

/**
 * Whether what was drawn may be confirmed or not: by the charter's checker alone, who neither did nor verified it and belongs to
 * nobody who did (domain.md §2.4), once, and with a reason where it does not hold.
 */
export function decideSpotCheck(
  { outcome, reason, speaksForId, onASide }: SpotCheck,
  facts: SpotCheckFacts,
): SpotCheckOutcome | Refusal<ObligationRefusal> {
  const { checkerId, obligorId, verifierId } = facts;
  if (speaksForId !== checkerId) return refuse('obligation.not-the-spot-checker');
  if (checkerId === obligorId || checkerId === verifierId || !facts.apart) return refuse('obligation.checker-not-apart');
  if (onASide) return refuse('obligation.checker-own-side');
  if (facts.checked || !facts.stands) return refuse('obligation.spot-checked');
  return outcome === 'NOT_CONFIRMED' && reason === null ? refuse('obligation.spot-check-reason') : outcome;
}
