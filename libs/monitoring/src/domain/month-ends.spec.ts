import { monthEnds } from './month-ends.js';

test('a year of months ends today', () => {
  expect(monthEnds('2026-11-24', 3)).toEqual(['2026-09-30', '2026-10-31', '2026-11-24']);
  const year = monthEnds('2028-03-01', 12);
  expect(year).toHaveLength(12);
  expect(year.slice(-2)).toEqual(['2028-02-29', '2028-03-01']);
});
