import { addDays, isBusinessDate } from '#libs/kernel';
import { numberPattern, readNumber } from './chinese-number.js';

/** A date found in a text, and where. */
export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

type Reader = readonly [pattern: RegExp, date: (match: RegExpExecArray, today: string) => string | null];

const weekdays: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, 末: 7 };
const englishDays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const relative: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 明天: 1, 明日: 1, 后天: 2, 大后天: 3, today: 0, tomorrow: 1 };

/** 1 = Monday … 7 = Sunday. */
const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

const pad = (n: string | number): string => String(n).padStart(2, '0');
const dateOf = (year: number, month: string | number, day: string | number): string | null => {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isBusinessDate(date) ? date : null;
};

/** The day in this year, or in the next when it has passed. */
function coming(month: string, day: string, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const date = dateOf(year, month, day);
  return date !== null && date >= today ? date : dateOf(year + 1, month, day);
}

/** The day of this month, or of the next when it has passed. */
function dayOfMonth(day: string, today: string): string | null {
  const date = dateOf(Number(today.slice(0, 4)), today.slice(5, 7), day);
  if (date !== null && date >= today) return date;
  const next = addDays(monthEnd(today), 1);
  return dateOf(Number(next.slice(0, 4)), next.slice(5, 7), day);
}

function monthEnd(today: string, later = 0): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month + later, 0)).toISOString().slice(0, 10);
}

/** The coming weekday, today included; with `weeks`, of that many weeks later (周 begins on Monday). */
function weekday(day: number, weeks: number, today: string): string {
  if (weeks === 0) return addDays(today, (day - weekdayOf(today) + 7) % 7);
  return addDays(today, day - weekdayOf(today) + 7 * weeks);
}

const readers: readonly Reader[] = [
  [/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?/, ([, y, m, d]) => dateOf(Number(y), m ?? '', d ?? '')],
  [/(\d{1,2})月(\d{1,2})[日号]?/, ([, m, d], today) => coming(m ?? '', d ?? '', today)],
  [/(?<![\d.×*xX-])(\d{1,2})[-/](\d{1,2})(?![\d.-])/, ([, m, d], today) => coming(m ?? '', d ?? '', today)],
  [
    /(下下|下|本|这)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天末])/,
    ([, which, day], today) => weekday(weekdays[day ?? ''] ?? 7, which === '下下' ? 2 : which === '下' ? 1 : 0, today),
  ],
  [/(下|本|这)?个?月(?:底|末)/, ([, which], today) => monthEnd(today, which === '下' ? 1 : 0)],
  [/大后天|今天|今日|明天|明日|后天|\btoday\b|\btomorrow\b/i, ([word], today) => addDays(today, relative[word.toLowerCase()] ?? 0)],
  [
    new RegExp(`(${numberPattern})(?:个)?(天|日|周|星期)(?:之?[内后])`),
    ([, n, unit], today) => addDays(today, (readNumber(n ?? '') ?? 0) * (unit === '天' || unit === '日' ? 1 : 7)),
  ],
  [
    /\b(?:by |on )?(next )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
    ([, next, day], today) => weekday(englishDays.indexOf((day ?? '').toLowerCase()) || 7, next ? 1 : 0, today),
  ],
  [/(?<!\d)(\d{1,2})[号日]/, ([, d], today) => dayOfMonth(d ?? '', today)],
];

/**
 * The first date a text names, seen from today: weekdays, 月底, 明天, 11-27, 三天内, "by Friday".
 * @param today business date 'YYYY-MM-DD'
 * @example readDate('周五要', '2026-11-24')?.date // '2026-11-27'
 */
export function readDate(text: string, today: string): FoundDate | null {
  for (const [pattern, date] of readers) {
    const match = pattern.exec(text);
    const found = match ? date(match, today) : null;
    if (match && found) return { date: found, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
