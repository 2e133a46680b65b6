import fc from 'fast-check';
import { addDays, daysBetween } from '#libs/kernel';
import { cadences } from './template.js';
import { windowAfter, windowAt, windowsUpTo } from './window.js';

test.each([
  ['MONTH', '2028-02-29', '2028-02-01', '2028-02-29'],
  ['QUARTER', '2026-11-24', '2026-10-01', '2026-12-31'],
  ['QUARTER', '2026-01-01', '2026-01-01', '2026-03-31'],
  ['HALF_YEAR', '2026-06-30', '2026-01-01', '2026-06-30'],
  ['YEAR', '2026-12-31', '2026-01-01', '2026-12-31'],
  ['TWO_YEARS', '2027-07-01', '2026-01-01', '2027-12-31'],
] as const)('a %s that holds %s runs from %s to %s', (cadence, date, startsOn, endsOn) => {
  expect(windowAt(cadence, date)).toEqual({ startsOn, endsOn });
});

test('windows that were not opened in time are all named, the current one last', () => {
  const october = windowAt('MONTH', '2026-10-10');
  expect(windowsUpTo('MONTH', october, '2026-12-05').map((w) => w.startsOn)).toEqual(['2026-11-01', '2026-12-01']);
  expect(windowsUpTo('MONTH', october, '2026-10-31')).toEqual([]);
});

const seed = 20261125;
test(`windows cover every day once, in every cadence (seed ${seed})`, () => {
  const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1990-01-01', n));
  fc.assert(
    fc.property(days, fc.constantFrom(...cadences), (date, cadence) => {
      const window = windowAt(cadence, date);
      expect(window.startsOn <= date && date <= window.endsOn).toBe(true);
      expect(windowAt(cadence, window.startsOn)).toEqual(window);
      expect(windowAt(cadence, window.endsOn)).toEqual(window);
      expect(daysBetween(window.endsOn, windowAfter(cadence, window).startsOn)).toBe(1);
    }),
    { seed, numRuns: 500 },
  );
});
