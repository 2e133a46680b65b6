import fc from 'fast-check';
import { addDays } from '#libs/kernel';
import { readGrade, schoolYearOn } from './grade.js';
import { refusalsToPlace, refusalToPlace } from './placement.js';
import { testParams as params } from './testing-params.js';

const second = { bornOn: '2008-05-01', grade: 2025 };

test('a student of sixteen in the second grade may be placed', () => expect(refusalToPlace(second, '2026-11-24', params)).toBeNull());

test('one day short of sixteen is refused with INT-16(2), the birthday is not', () => {
  const young = { bornOn: '2010-11-25', grade: 2025 };
  expect(refusalToPlace(young, '2026-11-24', params)).toEqual({ refusal: 'training.under-16', details: { age: 16, article: 'INT-16(2)' } });
  expect(refusalToPlace(young, '2026-11-25', params)).toBeNull();
});

test('the first grade is refused with INT-16(1) until the school year turns', () => {
  const first = { ...second, grade: 2026 };
  expect(refusalToPlace(first, '2027-08-31', params)).toEqual({ refusal: 'training.first-grade', details: { article: 'INT-16(1)' } });
  expect(refusalToPlace(first, '2027-09-01', params)).toBeNull();
});

test('a student whom both rules keep out is told both', () =>
  expect(refusalsToPlace({ bornOn: '2011-09-30', grade: 2026 }, '2026-11-24', params).map((r) => r.refusal)).toEqual([
    'training.under-16',
    'training.first-grade',
  ]));

test('a student born on 29 February is sixteen on 1 March of a common year', () => {
  expect(refusalToPlace({ bornOn: '2008-02-29', grade: 2022 }, '2024-02-28', params)?.refusal).toBe('training.under-16');
  expect(refusalToPlace({ bornOn: '2008-02-29', grade: 2022 }, '2024-02-29', params)).toBeNull();
  expect(refusalToPlace({ bornOn: '2012-02-29', grade: 2022 }, '2028-02-28', params)?.refusal).toBe('training.under-16');
});

const seed = 20261102;
const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n));

test(`age alone decides, never turns back, and turns exactly once, on the sixteenth birthday (seed ${seed})`, () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -800, max: 800 }), (bornOn, around) => {
      const birthday = `${Number(bornOn.slice(0, 4)) + 16}${bornOn.slice(4)}`;
      const near = addDays(birthday, around);
      const refused = refusalsToPlace({ bornOn, grade: 1980 }, near, params).some((r) => r.refusal === 'training.under-16');
      expect(refused).toBe(near < birthday);
    }),
    { seed, numRuns: 1000 },
  );
});

test.each([
  ['2024级', 2024],
  ['2024', 2024],
  ['24级', 2024],
  ['24', 2024],
  [' 2024 级 ', 2024],
  ['高一', null],
  ['2024级1班', null],
  ['', null],
  ['1924', null],
])('the grade %p is read as %p', (written, year) => expect(readGrade(written)).toBe(year));

test('a school year begins on its day', () => {
  expect(schoolYearOn(2025, '2026-08-31', '09-01')).toBe(1);
  expect(schoolYearOn(2025, '2026-09-01', '09-01')).toBe(2);
});
