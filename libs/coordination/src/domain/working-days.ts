import { addDays, daysBetween } from '#libs/kernel';

/** Days an authority has by default (domain.md §1, weak government coordination: unanswered >15 working days). */
export const usualWorkingDays = 15;

/** The arrangement of one year's public holidays, as the State Council publishes it: reference data, never a constant (design.md §1.5). */
export interface HolidayYear {
  readonly year: number;
  /** The notice it stands in, and the date that bears. */
  readonly source: string;
  readonly issuedOn: string;
  /** Days off, each from its first to its last date. */
  readonly off: readonly (readonly [from: string, to: string])[];
  /** Weekend days that are worked for them (调休). */
  readonly work: readonly string[];
}

/** What is known of working days: of a year that is not published, weekends alone. */
export interface WorkCalendar {
  readonly off: ReadonlySet<string>;
  readonly work: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

const datesOf = ([from, to]: readonly [string, string]): readonly string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day));

/** @param years one version of each year */
export const calendarOf = (years: readonly HolidayYear[]): WorkCalendar => ({
  off: new Set(years.flatMap(({ off }) => off.flatMap(datesOf))),
  work: new Set(years.flatMap(({ work }) => work)),
  years: new Set(years.map(({ year }) => year)),
});

/** 4 January 1970 was a Sunday. */
const isWeekend = (date: string): boolean => [0, 6].includes(((daysBetween('1970-01-04', date) % 7) + 7) % 7);

/** Whether a business date is worked: a weekday that is no holiday, or a weekend day that is worked for one. */
export const isWorkingDay = (date: string, { off, work }: WorkCalendar): boolean => work.has(date) || (!off.has(date) && !isWeekend(date));

/**
 * The business date so many working days after another: weekends and public holidays do not count, weekends worked for them do.
 * @example addWorkingDays('2026-09-30', 1, calendarOf([holidays2026])) // '2026-10-08', after the National Day holiday
 */
export function addWorkingDays(date: string, days: number, calendar: WorkCalendar): string {
  let on = date;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    if (isWorkingDay(on, calendar)) left--;
  }
  return on;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The first year of a term whose holidays are not published: in it only weekends are known, and the term may end too early. Null: none. */
export function unpublishedYear(from: string, to: string, { years }: WorkCalendar): number | null {
  for (let year = yearOf(from); year <= yearOf(to); year++) if (!years.has(year)) return year;
  return null;
}
