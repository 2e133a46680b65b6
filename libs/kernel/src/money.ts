/** Money is whole fen of CNY; it crosses the wire as a string of digits, because JSON numbers lose digits past 2^53. */
export interface Money {
  readonly fen: bigint;
  readonly currency: 'CNY';
}

/** Wraps fen. */
export const fen = (amount: bigint): Money => ({ fen: amount, currency: 'CNY' });

/**
 * Divides and rounds half up; for non-negative amounts.
 * @example divideHalfUp(5n, 2n) // 3n
 */
export const divideHalfUp = (amount: bigint, by: bigint): bigint => (2n * amount + by) / (2n * by);

/**
 * Takes the value-added tax out of a gross receipt, rounding half up once, when net is taken (domain.md §5.3, example 1).
 * @param gross fen including tax, not negative
 * @param percent whole per cent, e.g. 13n
 * @returns net and vat in fen; they sum to gross
 * @example takeVat(12860001n, 13n) // { net: 11380532n, vat: 1479469n }
 */
export function takeVat(gross: bigint, percent: bigint): { readonly net: bigint; readonly vat: bigint } {
  const net = divideHalfUp(gross * 100n, 100n + percent);
  return { net, vat: gross - net };
}
