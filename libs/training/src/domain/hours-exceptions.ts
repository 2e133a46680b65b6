import { businessDate } from '#libs/kernel';
import { minutesOf, type Interval } from './log-hours.js';

/** What a mentor should look at before confirming a week: night work (R21), work on a weekend (R19), a stretch of over five hours without a break. */
export type HoursException = 'night' | 'weekend' | 'unbroken';

const HOUR = 3_600_000;
const UNBROKEN_MINUTES = 300;
const shanghaiHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' });

/**
 * Exceptions of one interval, for the head of the weekly batch (domain.md §10: weekly batch confirm with exceptions; R19, R21).
 * @example exceptionsOf({ from: Saturday 21:00, to: Saturday 23:00 }) // ['night', 'weekend']
 */
export function exceptionsOf(interval: Interval): readonly HoursException[] {
  const found: HoursException[] = [];
  if (touchesNight(interval)) found.push('night');
  const weekday = new Date(`${businessDate(interval.from)}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) found.push('weekend');
  if (minutesOf(interval) > UNBROKEN_MINUTES) found.push('unbroken');
  return found;
}

/** Night is 22:00 to 06:00. */
function touchesNight({ from, to }: Interval): boolean {
  const isNight = (at: number): boolean => {
    const hour = Number(shanghaiHour.format(new Date(at)));
    return hour >= 22 || hour < 6;
  };
  for (let at = from.getTime(); at < to.getTime(); at += HOUR) if (isNight(at)) return true;
  return isNight(to.getTime() - 1);
}
