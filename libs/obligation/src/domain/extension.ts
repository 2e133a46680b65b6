import { addDays, refuse, type Refusal } from '#libs/kernel';
import type { ObligationRefusal } from './refusals.js';
import type { Metric } from './template.js';

/** How far beyond its own end a window may be drawn, in days: what is later belongs to a window of its own [prop]. */
export const LONGEST_EXTENSION = 365;

/** The dates of a window; `extendedTo` is the later last day both sides agreed on, null: none. */
export interface Dates {
  readonly endsOn: string;
  readonly extendedTo: string | null;
}

/**
 * The day until which a window is waited for. Whose turn it is, the reminders and the days of grace go by it; the figures do not: from
 * its own end on the window is overdue in them and in the index, just as a lowered target keeps the old one for the running window
 * (domain.md §6, last line), because else two sides could agree their way out of being late.
 */
export const waitedUntil = ({ endsOn, extendedTo }: Dates): string => extendedTo ?? endsOn;

export interface ExtensionFacts {
  readonly metric: Metric;
  readonly window: Dates & { readonly kept: boolean };
  /** Business date. */
  readonly today: string;
}

/**
 * Why a window may not be drawn to this date; null: may. It is drawn before it is over, because afterwards the date would be moved to
 * suit what was done; only later, by a year at most; and not the period of a ceiling, in which more time asks for nothing more.
 * @param until the last day wished for
 * @param asking whether the wish is made now; a consent may come later, as long as the new day has not passed
 */
export function refusalToExtend(until: string | null, { metric, window, today }: ExtensionFacts, asking: boolean): Refusal<ObligationRefusal> | null {
  if (metric === 'AT_MOST') return refuse('obligation.extension-ceiling');
  if (window.kept || (asking ? waitedUntil(window) : (until ?? '')) < today) return refuse('obligation.extension-ended');
  const [from, to] = [addDays(waitedUntil(window), 1), addDays(window.endsOn, LONGEST_EXTENSION)];
  return until === null || until < from || until > to ? refuse('obligation.extension-date', { from, to }) : null;
}
