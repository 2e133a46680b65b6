const DAY = 86_400_000;

/** Asia/Shanghai has been eight hours ahead of UTC, summer and winter, since 15 September 1991; a spec holds this against the time zone's own table. */
const SHANGHAI = 8 * 3_600_000;

/**
 * The business date (Asia/Shanghai) of an instant, 'YYYY-MM-DD'.
 * @example businessDate(new Date('2026-11-23T17:00:00Z')) // '2026-11-24'
 */
export const businessDate = (at: Date): string => new Date(at.getTime() + SHANGHAI).toISOString().slice(0, 10);

/**
 * Whole days from one business date to another; negative when `to` is earlier.
 * @example daysBetween('2026-11-23', '2026-12-02') // 9
 */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** A business date some days later (or earlier, when negative). */
export const addDays = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Whether a text is a real calendar date 'YYYY-MM-DD'. */
export const isBusinessDate = (text: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
};

/**
 * Completed years of age on a date.
 * @param born 'YYYY-MM-DD'
 * @param on 'YYYY-MM-DD'
 * @example ageOn('2010-11-24', '2026-11-24') // 16
 */
export function ageOn(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) >= born.slice(5) ? years : years - 1;
}
