import fc from 'fast-check';
import { isRefusal } from '#libs/kernel';
import { decideLog, minutesOf, overlaps, type HoursFacts, type Interval } from './log-hours.js';

const at = (time: string, day = '2026-11-24'): Date => new Date(`${day}T${time}:00+08:00`);
const facts: HoursFacts = {
  now: at('20:00'),
  taskStatus: 'IN_PROGRESS',
  startedAt: at('08:00', '2026-11-20'),
  cleared: true,
  sameDay: [],
  longestDayMinutes: 480,
};
const morning: Interval = { from: at('09:00'), to: at('11:30') };
const codeOf = (answer: unknown): string | null => (isRefusal(answer as object) ? (answer as { refusal: string }).refusal : null);

test('two and a half hours of a morning are 150 minutes of that day', () =>
  expect(decideLog(morning, facts)).toEqual({ minutes: 150, day: '2026-11-24' }));

test.each<[string, Interval, Partial<HoursFacts>, string]>([
  ['before the seat is cleared', morning, { cleared: false }, 'training.not-cleared'],
  ['before the task has started', morning, { taskStatus: 'STAFFED' }, 'training.task-not-under-way'],
  ['after the task was closed', morning, { taskStatus: 'CLOSED' }, 'training.task-not-under-way'],
  ['without length', { from: at('09:00'), to: at('09:00') }, {}, 'training.hours-empty'],
  ['backwards', { from: at('11:00'), to: at('09:00') }, {}, 'training.hours-empty'],
  ['that are not over yet', { from: at('19:00'), to: at('20:01') }, {}, 'training.hours-in-future'],
  ['from before the task was started', { from: at('07:59', '2026-11-20'), to: at('09:00', '2026-11-20') }, {}, 'training.hours-before-start'],
  ['across midnight in Shanghai', { from: at('23:00', '2026-11-23'), to: at('01:00') }, {}, 'training.hours-across-days'],
  ['beside others', morning, { sameDay: [{ from: at('11:29'), to: at('12:00') }] }, 'training.hours-overlap'],
  ['beyond eight in a day', { from: at('18:00'), to: at('18:31') }, { sameDay: [{ from: at('08:00'), to: at('15:30') }] }, 'training.hours-over-day'],
])('hours %s are refused', (_, interval, changed, code) => expect(codeOf(decideLog(interval, { ...facts, ...changed }))).toBe(code));

test.each(['IN_PROGRESS', 'DELIVERED', 'REWORK', 'ACCEPTED', 'REJECTED'])(
  'hours are logged while the task is %s, whatever the inspection says',
  (taskStatus) => expect(codeOf(decideLog(morning, { ...facts, taskStatus }))).toBeNull(),
);

test('work until midnight belongs to the day before', () =>
  expect(decideLog({ from: at('22:00', '2026-11-23'), to: at('00:00') }, facts)).toEqual({ minutes: 120, day: '2026-11-23' }));

test('the refusal of a long day says what is left, not where the rest was spent', () =>
  expect(decideLog({ from: at('18:00'), to: at('19:00') }, { ...facts, sameDay: [{ from: at('08:00'), to: at('15:30') }] })).toEqual({
    refusal: 'training.hours-over-day',
    details: { left: 30, longest: 8 },
  }));

const seed = 20261103;
const interval = fc.tuple(fc.nat(1439), fc.integer({ min: 1, max: 600 })).map(([start, minutes]) => {
  const from = at('00:00').getTime() + start * 60_000;
  return { from: new Date(from), to: new Date(from + minutes * 60_000) };
});

test(`overlapping is what a minute-by-minute count says, and it is symmetric (seed ${seed})`, () => {
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      const minutes = (i: Interval): number[] => Array.from({ length: minutesOf(i) }, (_, n) => i.from.getTime() / 60_000 + n);
      const taken = new Set(minutes(a));
      expect(overlaps(a, b)).toBe(minutes(b).some((minute) => taken.has(minute)));
      expect(overlaps(a, b)).toBe(overlaps(b, a));
    }),
    { seed, numRuns: 500 },
  );
});

test(`whatever a student tries to log, no minute is counted twice and no day exceeds eight hours (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 25 }), (wishes) => {
      const kept = wishes.reduce<Interval[]>(
        (held, wish) => (isRefusal(decideLog(wish, { ...facts, now: at('23:59', '2026-11-30'), sameDay: held })) ? held : [...held, wish]),
        [],
      );
      const all = kept.flatMap((i) => Array.from({ length: minutesOf(i) }, (_, n) => i.from.getTime() / 60_000 + n));
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBeLessThanOrEqual(480);
    }),
    { seed, numRuns: 300 },
  );
});
