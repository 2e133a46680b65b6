import { canTransition, isRefusal, reachableFrom } from '#libs/kernel';
import { hoursStatuses, hoursTransitions, type HoursStatus } from './hours-state.js';
import { judgeHours, refusalToWithdraw } from './judge-hours.js';
import { importStatuses, importTransitions, refusalToCorrect, refusalToImport, refusalToUndo } from './roster-import.js';

const allowed: readonly (readonly [HoursStatus, HoursStatus])[] = [
  ['RUNNING', 'LOGGED'],
  ['RUNNING', 'WITHDRAWN'],
  ['LOGGED', 'CONFIRMED'],
  ['LOGGED', 'REFUSED'],
  ['LOGGED', 'WITHDRAWN'],
  ['CONFIRMED', 'CREDITED'],
];
const matrix = hoursStatuses.flatMap((from) => hoursStatuses.map((to) => [from, to, allowed.some(([a, b]) => a === from && b === to)] as const));

test.each(matrix)('hours go from %s to %s: %s', (from, to, expected) => expect(canTransition(hoursTransitions, from, to)).toBe(expected));
test('every state of hours is reached from a running clock', () =>
  expect([...reachableFrom(hoursTransitions, 'RUNNING')].sort()).toEqual([...hoursStatuses].sort()));

const hours = (status: HoursStatus, minutes = 60) => ({ status, minutes, personId: 'lin' });
const codeOf = (answer: unknown): string | null => (isRefusal(answer as object) ? (answer as { refusal: string }).refusal : null);

test('a week is confirmed as one, with its minutes', () =>
  expect(judgeHours([hours('LOGGED', 90), hours('LOGGED', 45)], 'CONFIRMED', 'chen')).toEqual({ minutes: 135 }));
test('nobody confirms or credits their own hours', () => {
  expect(codeOf(judgeHours([hours('LOGGED')], 'CONFIRMED', 'lin'))).toBe('training.hours-own');
  expect(codeOf(judgeHours([hours('CONFIRMED')], 'CREDITED', 'lin'))).toBe('training.hours-own');
});
test('one interval already decided on stops the whole batch', () =>
  expect(codeOf(judgeHours([hours('LOGGED'), hours('REFUSED')], 'CONFIRMED', 'chen'))).toBe('training.hours-decided'));
test('what no mentor has confirmed is not credited', () =>
  expect(codeOf(judgeHours([hours('CONFIRMED'), hours('LOGGED')], 'CREDITED', 'wu'))).toBe('training.hours-not-confirmed'));
test('nothing chosen is refused', () => expect(codeOf(judgeHours([], 'CONFIRMED', 'chen'))).toBe('training.hours-none'));
test.each(hoursStatuses)('a student takes back hours only before somebody decides: %s', (status) =>
  expect(refusalToWithdraw(status) === null).toBe(status === 'RUNNING' || status === 'LOGGED'),
);

test('an import goes forward only', () => {
  expect(
    importStatuses.flatMap((from) => importStatuses.filter((to) => canTransition(importTransitions, from, to)).map((to) => `${from}→${to}`)),
  ).toEqual(['CHECKED→CHECKED', 'CHECKED→IMPORTED', 'IMPORTED→UNDONE']);
  expect(reachableFrom(importTransitions, 'CHECKED').size).toBe(importStatuses.length);
});
test.each([
  ['corrected', refusalToCorrect, { CHECKED: null, IMPORTED: 'training.import-done', UNDONE: 'training.import-done' }],
  [
    'imported',
    (s: (typeof importStatuses)[number]) => refusalToImport(s, 1),
    { CHECKED: null, IMPORTED: 'training.import-done', UNDONE: 'training.import-done' },
  ],
  [
    'undone',
    (s: (typeof importStatuses)[number]) => refusalToUndo(s, 0),
    { CHECKED: 'training.import-not-done', IMPORTED: null, UNDONE: 'training.import-not-done' },
  ],
])('an import may be %s', (_, ask, expected) =>
  expect(Object.fromEntries(importStatuses.map((status) => [status, ask(status)?.refusal ?? null]))).toEqual(expected),
);
test('an import without a sound row, and an undo on which something depends, are refused', () => {
  expect(refusalToImport('CHECKED', 0)?.refusal).toBe('training.import-empty');
  expect(refusalToUndo('IMPORTED', 2)).toEqual({ refusal: 'training.import-depended', details: { students: 2 } });
});
