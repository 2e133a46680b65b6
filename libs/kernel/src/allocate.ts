import { isOne, sumOf, type Fraction } from './fraction.js';

/**
 * Splits a pool by exact shares with the largest-remainder method; equal remainders go to the party listed first.
 * The parts always sum to the pool. Source: domain.md §5.3, and example 1 there.
 * @param pool fen, not negative
 * @param shares exact fractions that sum to one, in the party order of the agreement
 * @returns fen per party, in the same order
 * @throws RangeError when the pool is negative or the shares do not sum to one: callers refuse such agreements beforehand
 * @example allocate(4475001n, [{num:55n,den:100n},{num:30n,den:100n},{num:10n,den:100n},{num:5n,den:100n}]) // [2461251n, 1342500n, 447500n, 223750n]
 */
export function allocate(pool: bigint, shares: readonly Fraction[]): readonly bigint[] {
  if (pool < 0n) throw new RangeError('a pool is not negative');
  if (!isOne(sumOf(shares))) throw new RangeError('shares sum to one');
  const exact = shares.map((share, position) => ({
    position,
    floor: (pool * share.num) / share.den,
    rest: (pool * share.num) % share.den,
    den: share.den,
  }));
  const left = pool - exact.reduce((sum, part) => sum + part.floor, 0n);
  const byRemainder = [...exact].sort((a, b) => compare(b.rest * a.den, a.rest * b.den) || a.position - b.position);
  const lucky = new Set(byRemainder.slice(0, Number(left)).map((part) => part.position));
  return exact.map((part) => part.floor + (lucky.has(part.position) ? 1n : 0n));
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
