const MINUTE = 60_000;
const DAY = 1440;
/** Asia/Shanghai is eight hours ahead of UTC all year. */
const SHANGHAI = 480;

/** Hours in which nothing rings, as minutes of the day in Asia/Shanghai; from and to alike means none. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** 22:00 to 07:00: for whoever chose nothing, and for every group. */
export const usualQuietHours: QuietHours = { from: 22 * 60, to: 7 * 60 };

/**
 * When something may ring that came at an instant: at once, or at the end of the quiet hours it falls into.
 * @example afterQuiet({ from: 1320, to: 420 }, new Date('2026-11-24T16:05:00Z')).toISOString() // 00:05 in Shanghai: '2026-11-24T23:00:00.000Z'
 */
export function afterQuiet({ from, to }: QuietHours, at: Date): Date {
  const minutes = Math.floor(at.getTime() / MINUTE) + SHANGHAI;
  const now = minutes % DAY;
  const length = (to - from + DAY) % DAY;
  const into = (now - from + DAY) % DAY;
  return into < length ? new Date((minutes - SHANGHAI + length - into) * MINUTE) : at;
}
