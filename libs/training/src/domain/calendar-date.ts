import { isBusinessDate } from '#libs/kernel';

/**
 * A date as schools write it in a workbook: a date cell, 2008-03-09, 2008/3/9, 2008.3.9, 2008年3月9日, 20080309.
 * @returns 'YYYY-MM-DD', or null when it is no real date
 * @example readCalendarDate('2008年3月9日') // '2008-03-09'
 */
export function readCalendarDate(written: string): string | null {
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(written.trim()) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written.trim());
  if (!parts) return null;
  const date = `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`;
  return isBusinessDate(date) ? date : null;
}
