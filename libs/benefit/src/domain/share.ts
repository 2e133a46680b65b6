import type { Fraction } from '#libs/kernel';

/** One whole: shares are per cent with up to four decimals, so a share is a whole number of millionths (domain.md §5.3: exact fractions). */
export const WHOLE = 1_000_000;

const PERCENT = /^(0|[1-9]\d{0,2})(?:\.(\d{1,4}))?$/;

/**
 * A share as people write it, in millionths; null when it is no per cent with up to four decimals above 0 and up to 100.
 * @example millionthsOf('33.3333') // 333333
 */
export function millionthsOf(percent: string): number | null {
  const [, whole, decimals = ''] = PERCENT.exec(percent) ?? [];
  if (whole === undefined) return null;
  const millionths = Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'));
  return millionths > 0 && millionths <= WHOLE ? millionths : null;
}

/**
 * A share as people write it, without needless zeros.
 * @param millionths whole millionths
 * @example percentOf(333333) // '33.3333'
 */
export function percentOf(millionths: number): string {
  const decimals = String(millionths % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${Math.floor(millionths / 10_000)}${decimals && '.'}${decimals}`;
}

/** A share as the exact fraction the kernel allocates by. */
export const fractionOf = (millionths: number): Fraction => ({ num: BigInt(millionths), den: BigInt(WHOLE) });
