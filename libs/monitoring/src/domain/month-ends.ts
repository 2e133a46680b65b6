import { addDays } from '#libs/kernel';

/**
 * The last days of the months before today's, and today itself for the running month: where a trend is read.
 * @param today business date
 * @param months how many points
 * @example monthEnds('2026-11-24', 3) // ['2026-09-30', '2026-10-31', '2026-11-24']
 */
export function monthEnds(today: string, months: number): readonly string[] {
  const ends = [today];
  for (let first = `${today.slice(0, 7)}-01`; ends.length < months; first = `${addDays(first, -1).slice(0, 7)}-01`) ends.unshift(addDays(first, -1));
  return ends;
}
