/** An exact fraction, e.g. a share of 55 % is `{ num: 55n, den: 100n }`. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** Greatest common divisor of two non-negative integers. */
export const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** Sum of fractions, exact and reduced. */
export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce<Fraction>(
    (sum, f) => {
      const num = sum.num * f.den + f.num * sum.den;
      const den = sum.den * f.den;
      const divisor = gcd(num < 0n ? -num : num, den) || 1n;
      return { num: num / divisor, den: den / divisor };
    },
    { num: 0n, den: 1n },
  );
}

/** Whether a fraction is exactly one. */
export const isOne = (f: Fraction): boolean => f.num === f.den;
