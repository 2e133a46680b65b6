import fc from 'fast-check';
import { allocate } from './allocate.js';
import type { Fraction } from './fraction.js';

const percent = (...parts: readonly number[]): readonly Fraction[] => parts.map((p) => ({ num: BigInt(p), den: 100n }));

test('example 1 of domain.md §5 splits to the fen', () => {
  expect(allocate(4_475_001n, percent(55, 30, 10, 5))).toEqual([2_461_251n, 1_342_500n, 447_500n, 223_750n]);
});

test('one fen less in the pool is one fen less for exactly one party', () => {
  expect(allocate(4_475_000n, percent(55, 30, 10, 5))).toEqual([2_461_250n, 1_342_500n, 447_500n, 223_750n]);
});

test('equal remainders go to the party listed first', () => {
  expect(allocate(1n, percent(50, 50))).toEqual([1n, 0n]);
  expect(allocate(11_456_830n, percent(60, 25, 15))).toEqual([6_874_098n, 2_864_208n, 1_718_524n]);
});

test('shares that do not sum to one are an error, not a rounding', () => {
  expect(() => allocate(100n, percent(50, 49))).toThrow(RangeError);
});

const seed = 20261124;
test(`parts sum to the pool and no part is a fen away from its exact share (seed ${seed})`, () => {
  const weights = fc.array(fc.bigInt({ min: 1n, max: 10_000n }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), weights, (pool, parts) => {
      const den = parts.reduce((a, b) => a + b, 0n);
      const split = allocate(
        pool,
        parts.map((num) => ({ num, den })),
      );
      expect(split.reduce((a, b) => a + b, 0n)).toBe(pool);
      split.forEach((part, i) => {
        const off = part * den - pool * (parts[i] ?? 0n);
        expect(off < den && off > -den).toBe(true);
      });
    }),
    { seed, numRuns: 500 },
  );
});
