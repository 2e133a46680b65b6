import { addDays } from '#libs/kernel';
import type { Cadence } from './template.js';

/** One calendar period in which a promise must be kept; both dates are inside it ('YYYY-MM-DD', Asia/Shanghai). */
export interface Window {
  readonly startsOn: string;
  readonly endsOn: string;
}

const MONTHS = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12, TWO_YEARS: 24 } as const satisfies Record<Cadence, number>;

/** The first day of the month that lies so many months after year 0. */
const firstOf = (months: number): string => `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;

/**
 * The calendar period a date lies in. Windows are calendar periods, so that every member's quarter ends on the same day.
 * @example windowAt('QUARTER', '2026-11-24') // { startsOn: '2026-10-01', endsOn: '2026-12-31' }
 */
export function windowAt(cadence: Cadence, date: string): Window {
  const length = MONTHS[cadence];
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const start = months - (months % length);
  return { startsOn: firstOf(start), endsOn: addDays(firstOf(start + length), -1) };
}

/** The rest of the calendar period a date lies in, from that date on. */
export const windowFrom = (cadence: Cadence, date: string): Window => ({ ...windowAt(cadence, date), startsOn: date });

/** The window that follows without a gap. */
export const windowAfter = (cadence: Cadence, window: Window): Window => windowAt(cadence, addDays(window.endsOn, 1));

/** A hundred years of months: an obligation older than that is not one. */
const MOST = 1200;

/**
 * The windows missing between the last one and the one a date lies in, oldest first; none when the last already covers it.
 * @example windowsUpTo('MONTH', { startsOn: '2026-10-01', endsOn: '2026-10-31' }, '2026-12-05').length // 2
 */
export function windowsUpTo(cadence: Cadence, last: Window, date: string): readonly Window[] {
  const missing: Window[] = [];
  for (let next = windowAfter(cadence, last); next.startsOn <= date && missing.length < MOST; next = windowAfter(cadence, next)) missing.push(next);
  return missing;
}
