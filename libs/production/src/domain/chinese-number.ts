const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** The characters of a written number: Arabic digits, or Chinese up to 万. */
export const numberPattern = '(?:\\d{1,7}|[零〇一二两俩三四五六七八九十百千万]{1,9})';

/**
 * The value of a number as people write it; null when it is none.
 * @example readNumber('四十') // 40
 * @example readNumber('一百零五') // 105
 */
export function readNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let below = 0;
  let digit: number | null = null;
  for (const character of text) {
    const place = places[character];
    if (place === undefined) {
      digit = digits[character] ?? null;
      if (digit === null) return null;
    } else if (place === 10_000) {
      total += (below + (digit ?? 0)) * place;
      [below, digit] = [0, null];
    } else {
      below += (digit ?? 1) * place;
      digit = null;
    }
  }
  return total + below + (digit ?? 0);
}
