import { codeExpiry, codeOf, decideRedemption, tidyCode } from './one-time-code.js';

const now = new Date('2026-11-24T01:00:00Z');
const later = new Date('2026-11-25T01:00:00Z');

test.each([
  ['0000-0000-0000', 0],
  ['1111-1111-1111', 1],
  ['ZZZZ-ZZZZ-ZZZZ', 255],
  ['ZZZZ-ZZZZ-ZZZZ', 31],
])('%s is made of bytes of %i', (code, byte) => {
  expect(codeOf(new Uint8Array(20).fill(byte))).toBe(code);
});

test.each([
  ['07KQ-2M9V-XJT1', '07KQ-2M9V-XJT1'],
  ['o7kq 2m9v-xjtl', '07KQ-2M9V-XJT1'],
  ['07kq2m9vxjti', '07KQ-2M9V-XJT1'],
  ['０７KQ 2M9V XJT1', '07KQ-2M9V-XJT1'],
  ['07KQ', '07KQ'],
])('%s is read as %s', (typed, code) => {
  expect(tidyCode(typed)).toBe(code);
});

test('a reset is good for a day, an opening code for a fortnight', () => {
  expect(codeExpiry('RESET', now)).toEqual(later);
  expect(codeExpiry('ACTIVATION', now)).toEqual(new Date('2026-12-08T01:00:00Z'));
});

test.each([
  ['a good code', { usedAt: null, expiresAt: later }, now, true],
  ['a code at its last instant', { usedAt: null, expiresAt: later }, new Date(later.getTime() - 1), true],
  ['an expired code', { usedAt: null, expiresAt: later }, later, false],
  ['a used code', { usedAt: now, expiresAt: later }, now, false],
  ['no code at all', null, now, false],
])('%s may be used: %s', (_, code, at, may) => {
  const answer = decideRedemption(code, at);
  expect('refusal' in answer ? answer.refusal : answer).toEqual(may ? { usedAt: at } : 'identity.code-not-good');
});
