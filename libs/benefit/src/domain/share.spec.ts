import fc from 'fast-check';
import { millionthsOf, percentOf } from './share.js';

test.each([
  ['55', 550_000],
  ['33.3333', 333_333],
  ['0.0001', 1],
  ['100', 1_000_000],
  ['5.10', 51_000],
  ['0', null],
  ['100.0001', null],
  ['33.33333', null],
  ['-5', null],
  ['5.', null],
  ['.5', null],
  ['05', null],
  ['1e1', null],
  ['５５', null],
  ['', null],
  ['5 ', null],
])('a share of "%s" is %s millionths', (text, millionths) => {
  expect(millionthsOf(text)).toBe(millionths);
});

const seed = 20261125;
test(`what is written is what is read (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (millionths) => {
      expect(millionthsOf(percentOf(millionths))).toBe(millionths);
    }),
    { seed, numRuns: 500 },
  );
});
