import type { Metric } from './template.js';

/** What was measured against a target: of a COUNT and an AT_MOST the numerator alone, of a RATIO both. */
export interface Measured {
  readonly numerator: number;
  readonly denominator: number;
}

/** One window with what stands in it. `entries` is how many verifications there are that have not been withdrawn. */
export interface Progress {
  readonly metric: Metric;
  readonly target: number;
  readonly weight: number;
  readonly claimed: Measured;
  readonly verified: Measured;
  readonly entries: number;
  /** Both sides have let it off: neither kept nor due. */
  readonly waived?: boolean;
}

/** Points of a promise that is wholly kept, per unit of weight: fulfilment in per cent, before it is weighed. */
export const FULL = 100;

/**
 * How much of a promise a measured amount fulfils, in whole points, 0 to weight × 100; a surplus beyond the target counts nothing
 * (domain.md §7, S2 and anti-gaming 9). A ceiling is kept or not; one that nobody has verified is not kept.
 * @param entries how many facts the amount is made of; 0: none, and nothing is fulfilled
 * @example points({ metric: 'COUNT', target: 6, weight: 1 }, { numerator: 2, denominator: 0 }, 2) // 33
 */
export function points(
  { metric, target, weight }: Pick<Progress, 'metric' | 'target' | 'weight'>,
  { numerator, denominator }: Measured,
  entries: number,
): number {
  if (entries === 0) return 0;
  const whole = weight * FULL;
  switch (metric) {
    case 'COUNT':
      return Math.min(whole, Math.floor((whole * numerator) / target));
    case 'RATIO':
      return denominator === 0 ? 0 : Math.min(whole, Math.floor((whole * 100 * numerator) / (denominator * target)));
    case 'AT_MOST':
      return numerator <= target ? whole : 0;
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
  const { claimed, verified, entries } = window;
  const solid = points(window, verified, entries);
  const both = { numerator: verified.numerator + claimed.numerator, denominator: verified.denominator + claimed.denominator };
  const hatched = claimed.numerator + claimed.denominator > 0 ? Math.max(0, points(window, both, entries + 1) - solid) : 0;
  return { due: window.weight * FULL, verified: solid, claimed: hatched };
}

/** Whether the promise of a window is kept by verified facts alone. */
export const isKept = (window: Progress): boolean => isDue(window) && points(window, window.verified, window.entries) === window.weight * FULL;

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
