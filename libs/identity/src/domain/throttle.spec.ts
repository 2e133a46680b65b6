import { refusalToTry, throttleLimits } from './throttle.js';

const windowStart = new Date('2026-11-24T01:00:00Z');
const limit = { attempts: 3, windowSeconds: 900 };
const waitOf = (count: number, at: string): unknown => refusalToTry(limit, { count, windowStart }, new Date(at))?.details['retryAfter'] ?? null;

test.each([
  [1, '2026-11-24T01:00:00Z', null],
  [3, '2026-11-24T01:14:59Z', null],
  [4, '2026-11-24T01:00:00Z', 900],
  [400, '2026-11-24T01:00:00.500Z', 900],
  [4, '2026-11-24T01:14:59.200Z', 1],
  [4, '2026-11-24T01:15:00Z', 1],
] as const)('try %i of three at %s waits %s seconds', (count, at, wait) => {
  expect(waitOf(count, at)).toBe(wait);
});

test('however many tries come, the wait does not grow', () => {
  expect(waitOf(1_000_000, '2026-11-24T01:10:00Z')).toBe(waitOf(4, '2026-11-24T01:10:00Z'));
});

test('an account is never tried more than a hundred times a quarter of an hour from places its owner has not been', () => {
  expect(throttleLimits.ACCOUNT_FROM_ANYWHERE_NEW.attempts).toBeLessThanOrEqual(100);
  expect(throttleLimits.ACCOUNT_FROM_ADDRESS.attempts).toBeLessThanOrEqual(throttleLimits.ACCOUNT_FROM_ANYWHERE_NEW.attempts);
});
