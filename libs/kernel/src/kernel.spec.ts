import { ageOn, businessDate, canonicalJson, daysBetween, decideSignature, isId, isRefusal, takeVat, uuidv7 } from './index.js';

test('VAT is taken once, half up: one fen of gross is one fen of net', () => {
  expect(takeVat(12_860_001n, 13n)).toEqual({ net: 11_380_532n, vat: 1_479_469n });
  expect(takeVat(12_860_000n, 13n)).toEqual({ net: 11_380_531n, vat: 1_479_469n });
});

test('ids sort by time and are well formed', () => {
  const random = new Uint8Array(10).fill(255);
  const earlier = uuidv7(1_764_000_000_000, random);
  expect(isId(earlier)).toBe(true);
  expect(earlier < uuidv7(1_764_000_000_001, new Uint8Array(10))).toBe(true);
});

test('business dates follow Shanghai, not the machine', () => {
  expect(businessDate(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23');
  expect(businessDate(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
  expect(daysBetween('2026-11-23', '2026-12-02')).toBe(9);
});

test('a business date is the one of the time zone table, every hour of a day, in every month of sixty years', () => {
  const table = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });
  const wrong = [];
  for (let month = 0; month < 720; month++)
    for (let hour = 0; hour < 24; hour++) {
      const at = new Date(Date.UTC(1992, month, 28, hour, 59, 59));
      if (businessDate(at) !== table.format(at)) wrong.push(at);
    }
  expect(wrong).toEqual([]);
});

test('sixteen is reached on the birthday', () => {
  expect(ageOn('2010-11-25', '2026-11-24')).toBe(15);
  expect(ageOn('2010-11-24', '2026-11-24')).toBe(16);
});

test('canonical JSON does not depend on key order and refuses what JSON cannot hold', () => {
  expect(canonicalJson({ b: '章', a: [1, null, { d: true, c: undefined }] })).toBe('{"a":[1,null,{"d":true}],"b":"章"}');
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
});

describe('a co-signed text', () => {
  const text = {
    status: 'OPEN',
    hash: 'h2',
    signers: [
      { key: 'a', signedHash: 'h2' },
      { key: 'b', signedHash: null },
    ],
  } as const;
  test('holds with the last signature and not before', () => {
    expect(decideSignature(text, { key: 'b', hash: 'h2' })).toEqual({ complete: true });
    expect(decideSignature({ ...text, signers: [...text.signers, { key: 'c', signedHash: null }] }, { key: 'b', hash: 'h2' })).toEqual({
      complete: false,
    });
  });
  test.each([
    ['yesterday’s hash', { key: 'b', hash: 'h1' }, 'cosign.stale-hash'],
    ['a stranger', { key: 'z', hash: 'h2' }, 'cosign.not-a-signer'],
    ['a second signature', { key: 'a', hash: 'h2' }, 'cosign.already-signed'],
  ])('refuses %s', (_, signature, code) => {
    const answer = decideSignature(text, signature);
    expect(isRefusal(answer) && answer.refusal).toBe(code);
  });
  test('a signature over an older text does not count towards the whole', () => {
    const changed = { ...text, hash: 'h3' };
    expect(decideSignature(changed, { key: 'b', hash: 'h3' })).toEqual({ complete: false });
  });
});
