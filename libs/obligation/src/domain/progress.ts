import type { Metric } from './template.js';

/** What was measured against a target: of a COUNT and an AT_MOST the numerator alone, of a RATIO both. */
export interface Measured {
  readonly numerator: number;
  readonly denominator: number;
}

/** Days after the fact beyond which a report of it is late (domain.md §7, anti-gaming 7). */
export const LATE_AFTER_DAYS = 14;

/** One fact: how much, and whether it was reported late, more than {@link LATE_AFTER_DAYS} days after it happened. */
export interface Fact extends Measured {
  readonly late: boolean;
}

/** What facts add up to. `late`: how much of the numerator was reported late; it is shown whole and weighs half. */
export interface Weighed extends Measured {
  readonly late: number;
}

/** One window with what stands in it. `entries` is how many verifications there are that have not been withdrawn, `lateEntries` how many of them late. */
export interface Progress {
  readonly metric: Metric;
  readonly target: number;
  readonly weight: number;
  readonly claimed: Weighed;
  readonly verified: Weighed;
  readonly entries: number;
  readonly lateEntries: number;
  /** Both sides have let it off: neither kept nor due. */
  readonly waived?: boolean;
}

/** Points of a promise that is wholly kept, per unit of weight: fulfilment in per cent, before it is weighed. */
export const FULL = 100;

/** How many facts an amount is made of, and how many of them were reported late. */
export interface Entries {
  readonly entries: number;
  readonly lateEntries: number;
}

/** An amount in halves, so that what weighs half stays a whole number. */
export const halvesOf = ({ numerator, late }: Pick<Weighed, 'numerator' | 'late'>): number => 2 * numerator - late;

/** An amount with one more fact in it, or with one less. */
export const plus = (sum: Weighed, { numerator, denominator, late }: Fact, sign: 1 | -1): Weighed => ({
  numerator: sum.numerator + sign * numerator,
  denominator: sum.denominator + sign * denominator,
  late: sum.late + (late ? sign * numerator : 0),
});

/** The number of facts with one more, or with one less. */
export const counted = ({ entries, lateEntries }: Entries, { late }: Pick<Fact, 'late'>, sign: 1 | -1): Entries => ({
  entries: entries + sign,
  lateEntries: lateEntries + (late ? sign : 0),
});

/**
 * How much of a promise a measured amount fulfils, in whole points, 0 to weight × 100; a surplus beyond the target counts nothing
 * (domain.md §7, S2 and anti-gaming 9). A ceiling is kept or not; one that nobody has verified is not kept.
 *
 * What was reported late weighs half (anti-gaming 7): of a count and of a ratio the late part of what was done, while all that was due
 * stays in the denominator; of a ceiling the report itself, because to halve the amount would reward who reports it late.
 * @param entries of how many facts the amount is made; none: nothing is fulfilled
 * @example points({ metric: 'COUNT', target: 6, weight: 1 }, { numerator: 2, denominator: 0, late: 0 }, { entries: 2, lateEntries: 0 }) // 33
 * @example points({ metric: 'COUNT', target: 6, weight: 1 }, { numerator: 2, denominator: 0, late: 1 }, { entries: 2, lateEntries: 1 }) // 25
 */
export function points(
  { metric, target, weight }: Pick<Progress, 'metric' | 'target' | 'weight'>,
  amount: Weighed,
  { entries, lateEntries }: Entries,
): number {
  if (entries === 0) return 0;
  const whole = weight * FULL;
  const { numerator, denominator } = amount;
  switch (metric) {
    case 'COUNT':
      return Math.min(whole, Math.floor((whole * halvesOf(amount)) / (2 * target)));
    case 'RATIO':
      return denominator === 0 ? 0 : Math.min(whole, Math.floor((whole * 100 * halvesOf(amount)) / (2 * denominator * target)));
    case 'AT_MOST':
      return numerator <= target ? Math.floor((whole * (2 * entries - lateEntries)) / (2 * entries)) : 0;
  }
}

/**
 * Whether anything is due: of a waived window nothing, of a ratio when there is something to take it of, of a ceiling when somebody has
 * verified (design.md §6).
 */
export function isDue({ metric, claimed, verified, entries, waived }: Progress): boolean {
  if (waived) return false;
  switch (metric) {
    case 'COUNT':
      return true;
    case 'RATIO':
      return claimed.denominator + verified.denominator > 0;
    case 'AT_MOST':
      return entries > 0;
  }
}

/** Points a window asks for, has verified, and would have besides if all claims were verified. */
export interface Fulfilment {
  readonly due: number;
  readonly verified: number;
  readonly claimed: number;
}

/** What a window adds to the fulfilment of who owes it. */
export function fulfilmentOf(window: Progress): Fulfilment {
  if (!isDue(window)) return { due: 0, verified: 0, claimed: 0 };
  const { claimed, verified, entries, lateEntries } = window;
  const solid = points(window, verified, window);
  const both = {
    numerator: verified.numerator + claimed.numerator,
    denominator: verified.denominator + claimed.denominator,
    late: verified.late + claimed.late,
  };
  const more = { entries: entries + 1, lateEntries };
  const hatched = claimed.numerator + claimed.denominator > 0 ? Math.max(0, points(window, both, more) - solid) : 0;
  return { due: window.weight * FULL, verified: solid, claimed: hatched };
}

/** Whether the promise of a window is kept by verified facts alone. */
export const isKept = (window: Progress): boolean => isDue(window) && points(window, window.verified, window) === window.weight * FULL;

export const marks = ['promised', 'claimed', 'verified', 'overdue'] as const;
export type Mark = (typeof marks)[number];

/**
 * The one mark of a window (web.md §7): kept is solid, past its end and not kept is overdue, with claims is hatched, else hollow.
 * @param today business date
 */
export function markOf(window: Progress & { readonly endsOn: string }, today: string): Mark {
  if (isKept(window)) return 'verified';
  if (window.endsOn < today && isDue(window)) return 'overdue';
  return window.claimed.numerator > 0 ? 'claimed' : 'promised';
}
