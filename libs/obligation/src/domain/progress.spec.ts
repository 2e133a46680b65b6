import fc from 'fast-check';
import { fulfilmentOf, isDue, isKept, markOf, points, type Progress } from './progress.js';
import { metrics } from './template.js';

const none = { numerator: 0, denominator: 0, late: 0 };
const six: Progress = { metric: 'COUNT', target: 6, weight: 1, claimed: none, verified: none, entries: 0, lateEntries: 0 };
const of = (n: number, d = 0, late = 0) => ({ numerator: n, denominator: d, late });

test.each([
  ['nothing yet', six, { due: 100, verified: 0, claimed: 0 }],
  ['one accepted, one with a single key', { ...six, verified: of(1), claimed: of(1), entries: 1 }, { due: 100, verified: 16, claimed: 17 }],
  ['a surplus counts nothing', { ...six, verified: of(9), claimed: of(2), entries: 9 }, { due: 100, verified: 100, claimed: 0 }],
  ['weight 3', { ...six, weight: 3, verified: of(3), entries: 3 }, { due: 300, verified: 150, claimed: 0 }],
  ['19 of 20 seats at 95 %', { ...six, metric: 'RATIO', target: 95, verified: of(19, 20), entries: 1 }, { due: 100, verified: 100, claimed: 0 }],
  ['18 of 20 seats at 95 %', { ...six, metric: 'RATIO', target: 95, verified: of(18, 20), entries: 1 }, { due: 100, verified: 94, claimed: 0 }],
  ['a ratio of nothing is not due', { ...six, metric: 'RATIO', target: 95 }, { due: 0, verified: 0, claimed: 0 }],
  ['seats only claimed make a ratio due', { ...six, metric: 'RATIO', target: 95, claimed: of(4, 4) }, { due: 100, verified: 0, claimed: 100 }],
  ['a ceiling nobody verified is not due', { ...six, metric: 'AT_MOST', target: 0 }, { due: 0, verified: 0, claimed: 0 }],
  ['a ceiling kept', { ...six, metric: 'AT_MOST', target: 0, entries: 1 }, { due: 100, verified: 100, claimed: 0 }],
  ['a late report of a count weighs half', { ...six, verified: of(6, 0, 2), entries: 3, lateEntries: 1 }, { due: 100, verified: 83, claimed: 0 }],
  ['a surplus may make up for it', { ...six, verified: of(8, 0, 4), entries: 3, lateEntries: 1 }, { due: 100, verified: 100, claimed: 0 }],
  ['half a task is half of it', { ...six, verified: of(1, 0, 1), entries: 1, lateEntries: 1 }, { due: 100, verified: 8, claimed: 0 }],
  ['a late claim would add half', { ...six, target: 4, claimed: of(2, 0, 2) }, { due: 100, verified: 0, claimed: 25 }],
  [
    'a late report of a ratio halves what was done, not what was due',
    { ...six, metric: 'RATIO', target: 100, verified: of(20, 20, 10), entries: 2, lateEntries: 1 },
    { due: 100, verified: 75, claimed: 0 },
  ],
  [
    'a ceiling weighs by its reports',
    { ...six, metric: 'AT_MOST', target: 3, verified: of(2, 0, 2), entries: 2, lateEntries: 1 },
    { due: 100, verified: 75, claimed: 0 },
  ],
  ['a ceiling broken', { ...six, metric: 'AT_MOST', target: 0, verified: of(1), entries: 1 }, { due: 100, verified: 0, claimed: 0 }],
] as const)('%s', (_, window, expected) => {
  expect(fulfilmentOf(window as Progress)).toEqual(expected);
});

test.each([
  ['kept', { ...six, verified: of(6), entries: 6, endsOn: '2026-01-01' }, 'verified'],
  ['full of late reports and past its end', { ...six, verified: of(6, 0, 6), entries: 6, lateEntries: 6, endsOn: '2026-11-23' }, 'overdue'],
  ['past its end', { ...six, claimed: of(1), endsOn: '2026-11-23' }, 'overdue'],
  ['on its last day', { ...six, endsOn: '2026-11-24' }, 'promised'],
  ['with a claim', { ...six, claimed: of(1), endsOn: '2026-12-31' }, 'claimed'],
  ['past its end with nothing due', { ...six, metric: 'RATIO', endsOn: '2026-01-01' }, 'promised'],
] as const)('a window %s is marked', (_, window, mark) => {
  expect(markOf(window as Progress & { endsOn: string }, '2026-11-24')).toBe(mark);
});

const seed = 20261126;
test(`fulfilment lies between nothing and everything, and only verified facts keep a promise (seed ${seed})`, () => {
  const measured = fc
    .record({ numerator: fc.nat(50), denominator: fc.nat(50), late: fc.nat(50) })
    .filter((m) => m.numerator <= m.denominator && m.late <= m.numerator);
  const window = fc
    .record({
      metric: fc.constantFrom(...metrics),
      target: fc.integer({ min: 1, max: 100 }),
      weight: fc.integer({ min: 1, max: 5 }),
      claimed: measured,
      verified: measured,
      entries: fc.nat(3),
      lateEntries: fc.nat(3),
    })
    .filter((w) => w.lateEntries <= w.entries)
    .map((w) => (w.entries === 0 ? { ...w, verified: none } : w));
  fc.assert(
    fc.property(window, (w) => {
      const { due, verified, claimed } = fulfilmentOf(w);
      expect(verified >= 0 && claimed >= 0 && verified + claimed <= due).toBe(true);
      expect(isKept(w)).toBe(due > 0 && verified === due);
      const inTime = fulfilmentOf({ ...w, claimed: { ...w.claimed, late: 0 }, verified: { ...w.verified, late: 0 }, lateEntries: 0 });
      expect([verified <= inTime.verified, 2 * verified >= inTime.verified - 1, due]).toEqual([true, true, inTime.due]);
      if (w.entries === 0) expect(isKept(w)).toBe(false);
      if (isDue(w)) expect(points(w, w.verified, w)).toBe(verified);
    }),
    { seed, numRuns: 1000 },
  );
});
