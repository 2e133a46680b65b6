import { kit_due_in, kit_due_in_one, kit_due_today, kit_not_reported, kit_overdue_by, kit_overdue_by_one } from '#messages';
import { htmlLanguage } from './locale.js';

const zone = 'Asia/Shanghai';
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function cached<T extends Intl.DateTimeFormat | Intl.NumberFormat>(name: string, make: (language: string) => T): T {
  const language = htmlLanguage();
  const key = `${language} ${name}`;
  const known = made.get(key) as T | undefined;
  if (known) return known;
  const fresh = make(language);
  made.set(key, fresh);
  return fresh;
}

/** Fen (digits in a string, or bigint) as yuan with two decimals and a sign: `'123456'` → `¥1,234.56`. Never through a float. */
export function formatMoney(fen: string | bigint): string {
  const amount = BigInt(fen);
  const absolute = amount < 0n ? -amount : amount;
  const yuan = cached('number', (language) => new Intl.NumberFormat(language)).format(absolute / 100n);
  return `${amount < 0n ? '−' : ''}¥${yuan}.${String(absolute % 100n).padStart(2, '0')}`;
}

/** What a person typed as yuan → fen digits, or null when it is not an amount: `'1,234.5'` → `'123450'`. */
export function parseYuan(typed: string): string | null {
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(typed.replaceAll(/[,，\s¥￥]/g, ''));
  if (!match) return null;
  const [, sign = '', yuan = '0', decimals = ''] = match;
  return String(BigInt(`${yuan}${decimals.padEnd(2, '0')}`) * (sign ? -1n : 1n));
}

/** Fen digits → what stands in a yuan input: `'123450'` → `'1234.50'`. */
export function yuanText(fen: string): string {
  if (!/^-?\d+$/.test(fen)) return fen;
  const digits = fen.replace('-', '').padStart(3, '0');
  return `${fen.startsWith('-') ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const formatNumber = (value: number | string | bigint): string =>
  cached('number', (language) => new Intl.NumberFormat(language)).format(typeof value === 'string' ? Number(value) : value);

/** A figure that may be missing: a missing figure is "not reported", never 0. */
export const formatFigure = (value: number | string | bigint | null | undefined): string =>
  value === null || value === undefined ? kit_not_reported() : formatNumber(value);

/** Minutes as hours with one decimal: 1590 → 26.5. */
export const formatHours = (minutes: number): string =>
  cached('hours', (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 })).format(minutes / 60);

export const formatPercent = (percent: number): string =>
  cached('percent', (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })).format(percent / 100);

/** A business date stays as it is written, 2026-12-02: it sorts, it copies, and both languages read it. */
export const formatDate = (date: string): string => date;

/** A date in words: 12月2日 星期三. */
export const formatDay = (date: string): string =>
  cached('day', (language) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'long' })).format(
    new Date(`${date}T00:00:00Z`),
  );

/** The month of a year's axis, `2026-12`: 12月, Dec. */
export const formatMonth = (month: string): string =>
  cached('month', (language) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short' })).format(new Date(`${month}-01T00:00:00Z`));

/** An instant as date and minute in Shanghai: 2026-11-24 10:20. */
export function formatInstant(at: string | Date): string {
  const when = new Date(at);
  return `${businessDay(when)} ${formatTime(when)}`;
}

/** The minute of an instant in Shanghai: 10:20. */
export const formatTime = (at: string | Date): string =>
  cached('time', (language) => new Intl.DateTimeFormat(language, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })).format(
    new Date(at),
  );

/** The Shanghai business date of an instant, YYYY-MM-DD. */
export const businessDay = (at: string | Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(at));

export const today = (): string => businessDay(new Date());

/** Whole days from today to a business date; negative when it has passed. */
export const daysUntil = (date: string): number => Math.round((Date.parse(date) - Date.parse(today())) / 86_400_000);

/** 还剩 9 天, 今天到期, 逾期 63 天. */
export function formatDue(date: string): string {
  const days = daysUntil(date);
  if (days === 0) return kit_due_today();
  if (Math.abs(days) === 1) return days > 0 ? kit_due_in_one() : kit_overdue_by_one();
  return days > 0 ? kit_due_in({ days }) : kit_overdue_by({ days: -days });
}

/** Size of a file: 1.4 MB. */
export function formatSize(bytes: number): string {
  const [unit, size] = bytes >= 1_000_000 ? (['megabyte', bytes / 1_000_000] as const) : (['kilobyte', bytes / 1_000] as const);
  return cached(unit, (language) => new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 })).format(size);
}
