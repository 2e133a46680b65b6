import { addDays } from '#libs/kernel';
import { waitedUntil, type Dates } from './extension.js';
import { isDue, isKept, type Progress } from './progress.js';

/**
 * Whether a window is broken: waited for to its last day and through the days of grace, and still not kept by verified facts. Read from
 * the dates, written nowhere; it mends when what was done is verified after all, and stays overdue in every figure until then.
 * @param today business date
 */
export const isBreached = (window: Progress & Dates & { readonly graceDays: number }, today: string): boolean =>
  isDue(window) && !isKept(window) && addDays(waitedUntil(window), window.graceDays) < today;
