import { isBreached } from './breach.js';

const none = { numerator: 0, denominator: 0, late: 0 };
const six = {
  ...{ metric: 'COUNT' as const, target: 6, weight: 1, claimed: none, verified: none, entries: 0, lateEntries: 0, waived: false },
  ...{ endsOn: '2026-12-31', extendedTo: null, graceDays: 10 },
} as const;
const all = { verified: { ...none, numerator: 6 }, entries: 6 };

test.each([
  ['on the last day of grace', six, '2027-01-10', false],
  ['the day after', six, '2027-01-11', true],
  ['when all is verified, however late', { ...six, ...all }, '2027-06-01', false],
  ['when all is only claimed', { ...six, claimed: { ...none, numerator: 6 } }, '2027-01-11', true],
  ['when all was reported late and weighs half', { ...six, ...all, verified: { ...all.verified, late: 6 }, lateEntries: 6 }, '2027-01-11', true],
  ['when it was let off', { ...six, waived: true }, '2027-01-11', false],
  ['when nothing was due in it', { ...six, metric: 'RATIO' as const }, '2027-01-11', false],
  ['within the grace of its extension', { ...six, extendedTo: '2027-01-31' }, '2027-02-10', false],
  ['after the grace of its extension', { ...six, extendedTo: '2027-01-31' }, '2027-02-11', true],
] as const)('a window is broken %s', (_, window, today, broken) => {
  expect(isBreached(window, today)).toBe(broken);
});
