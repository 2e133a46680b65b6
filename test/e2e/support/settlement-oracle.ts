// domain.md §5.3 once more, in other words than the product's and with none of its code: exact rationals, rounded where it says.

/** Shares are counted in millionths of one whole. */
export const WHOLE = 1_000_000n;

/**
 * What is left of a receipt after VAT, rounded half-up once, and the VAT taken.
 * @example vatOf(12_860_001n, 13n) // { net: 11_380_532n, vat: 1_479_469n }
 */
export function vatOf(gross: bigint, percent: bigint): { readonly net: bigint; readonly vat: bigint } {
  const den = 100n + percent;
  const exact = gross * 100n;
  const below = exact / den;
  const net = 2n * (exact - below * den) >= den ? below + 1n : below;
  return { net, vat: gross - net };
}

/**
 * A pool by shares in millionths: everybody gets the whole fen of the exact share; each fen left goes, one at a time, to whoever is
 * furthest below it, the earlier party first where two are as far.
 */
export function split(pool: bigint, millionths: readonly bigint[]): readonly bigint[] {
  const given = millionths.map((share) => (pool * share) / WHOLE);
  const lacking = (i: number): bigint => pool * (millionths[i] ?? 0n) - (given[i] ?? 0n) * WHOLE;
  for (let left = pool - given.reduce((sum, part) => sum + part, 0n); left > 0n; left--) {
    let neediest = 0;
    for (let i = 1; i < given.length; i++) if (lacking(i) > lacking(neediest)) neediest = i;
    given[neediest] = (given[neediest] ?? 0n) + 1n;
  }
  return given;
}
