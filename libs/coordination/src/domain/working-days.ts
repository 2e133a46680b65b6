import { addDays, daysBetween } from '#libs/kernel';

/** Days an authority has by default (domain.md §1, weak government coordination: unanswered >15 working days). */
export const usualWorkingDays = 15;

/** 4 January 1970 was a Sunday. */
const isWeekend = (date: string): boolean => [0, 6].includes(((daysBetween('1970-01-04', date) % 7) + 7) % 7);

/**
 * The business date so many working days after another. Saturdays and Sundays do not count; public holidays and the working weekends
 * around them are not known here, so a term over a holiday ends too early and is moved by hand.
 * @example addWorkingDays('2026-11-27', 1) // '2026-11-30', the Monday after
 */
export function addWorkingDays(date: string, days: number): string {
  let on = date;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    if (!isWeekend(on)) left--;
  }
  return on;
}
