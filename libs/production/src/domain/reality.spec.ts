import { realityOf, realityProofs, type Reality, type RealityProofs } from './reality.js';
import { someTerms } from './task.samples.js';

const proofs = (held: string): RealityProofs => ({
  order: held.includes('a'),
  use: held.includes('b'),
  acceptance: held.includes('c'),
  consequence: held.includes('d'),
  clock: held.includes('e'),
});

// All 32 combinations of the five tests, by hand from domain.md §4.1: c and at least three others are REAL, none is TEACHING.
const real = ['abcd', 'abce', 'acde', 'bcde', 'abcde'];
const all = Array.from({ length: 32 }, (_, bits) => [...'abcde'].filter((_letter, i) => (bits >> i) & 1).join(''));

test.each(all)('tests %j', (held) => {
  const expected: Reality = real.includes(held) ? 'REAL' : held === '' ? 'TEACHING' : 'SIMULATED';
  expect(realityOf(proofs(held))).toBe(expected);
});

test.each([
  ['an order number', { orderReference: 'PO-1' }, 'a'],
  ['a use in the customer’s process', { use: 'CUSTOMER_PROCESS' as const }, 'b'],
  ['a price', { priceFen: 1n }, 'd'],
  ['rework as the consequence', { consequence: 'REWORK' as const }, 'd'],
  ['the enterprise’s own date', { dueSetBy: 'ENTERPRISE' as const }, 'e'],
])('%s proves its test', (_, given, letter) => {
  const bare = someTerms({ orderReference: null, use: null, priceFen: null, consequence: null, dueSetBy: 'SCHOOL' });
  expect(realityProofs(bare, false)).toEqual(proofs(''));
  expect(realityProofs({ ...bare, ...given }, false)).toEqual(proofs(letter));
});

test('a price of nothing proves no consequence', () => {
  expect(realityProofs(someTerms({ priceFen: 0n, consequence: null }), false).consequence).toBe(false);
});
