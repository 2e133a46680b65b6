import fc from 'fast-check';
import { publicHolidays } from '../../../../seeds/reference/public-holidays.js';
import { addDays, daysBetween } from '#libs/kernel';
import { addWorkingDays, calendarOf, isWorkingDay, unpublishedYear } from './working-days.js';

const calendar = calendarOf(publicHolidays);
const weekends = calendarOf([]);
const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

describe('working days', () => {
  it.each([
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-30', 15, '2026-12-21'],
    ['2026-11-30', 0, '2026-11-30'],
    // over the Spring Festival of 2026, with 14 and 28 February worked for it
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-24', 4, '2026-02-28'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-10-08', 2, '2026-10-10'],
    ['2025-09-26', 15, '2025-10-23'],
  ] as const)('%s and %i of them are %s', (date, days, end) => {
    expect(addWorkingDays(date, days, calendar)).toBe(end);
  });
  it('end on a worked day, exactly so many worked days later, and grow with the term', () => {
    const worked = (from: string, to: string): number =>
      Array.from({ length: daysBetween(from, to) }, (_, day) => addDays(from, day + 1)).filter((date) => isWorkingDay(date, calendar)).length;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 1, max: 60 }), (day, days) => {
        const start = addDays('2024-12-01', day);
        const end = addWorkingDays(start, days, calendar);
        expect(isWorkingDay(end, calendar)).toBe(true);
        expect(worked(start, end)).toBe(days);
        expect(addWorkingDays(start, days + 1, calendar) > end).toBe(true);
        expect(addWorkingDays(end, 1, calendar)).toBe(addWorkingDays(start, days + 1, calendar));
      }),
    );
  });
  it('of a year that is not published are the weekdays: five make a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 60 }), (day, days) => {
        const end = addWorkingDays(addDays('1970-01-05', day), days, weekends);
        expect([0, 6]).not.toContain(weekday(end));
        expect(addWorkingDays(end, 5, weekends)).toBe(addDays(end, 7));
      }),
    );
    expect(unpublishedYear('2026-12-15', '2027-01-05', calendar)).toBe(2027);
    expect(unpublishedYear('2025-12-15', '2026-01-05', calendar)).toBeNull();
  });
});

describe('the published years', () => {
  it.each(publicHolidays.map((one) => [one.year, one] as const))(
    '%i has a source, works only weekends, and gives off what the law does',
    (year, one) => {
      const { off, work } = calendarOf([one]);
      expect([...off].every((date) => date.startsWith(`${year}-`) && !work.has(date))).toBe(true);
      expect([...work].every((date) => [0, 6].includes(weekday(date)) && date.startsWith(`${year}-`))).toBe(true);
      expect(one.issuedOn < `${year}-01-01`).toBe(true);
      expect(one.source).toMatch(/^国办发明电〔\d{4}〕\d+号$/);
      // Weekdays off less weekends worked are the days of the law that fall on a weekday: thirteen a year since 2025, a few on weekends.
      const gained = [...off].filter((date) => ![0, 6].includes(weekday(date))).length - work.size;
      expect(gained).toBeGreaterThanOrEqual(11);
      expect(gained).toBeLessThanOrEqual(13);
    },
  );
});
