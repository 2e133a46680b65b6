import { readNumber } from './chinese-number.js';

test.each([
  ['40', 40],
  ['四十', 40],
  ['十', 10],
  ['十二', 12],
  ['两', 2],
  ['一百', 100],
  ['一百零五', 105],
  ['一百二十', 120],
  ['三千零六', 3006],
  ['一万二千', 12_000],
  ['两万', 20_000],
  ['零', 0],
  ['甲', null],
])('%s is %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});
