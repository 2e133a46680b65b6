import { testSettings } from '#libs/testing';
import { SealedText } from './sealed-text.js';

const sealed = new SealedText(testSettings('postgres://nowhere', '/nowhere'));

test('what is sealed is opened again, and looks different every time', () => {
  const [a, b] = [sealed.seal('11010519491231002X', 'school:identity'), sealed.seal('11010519491231002X', 'school:identity')];
  expect(sealed.open(a, 'school:identity')).toBe('11010519491231002X');
  expect(a.equals(b)).toBe(false);
  expect(a.includes(Buffer.from('19491231'))).toBe(false);
});

test('one flipped bit anywhere is an error, never another text', () => {
  const whole = sealed.seal('13800138000', 'school:phone');
  for (let at = 0; at < whole.length; at++) {
    const broken = Buffer.from(whole);
    broken[at] = (broken[at] ?? 0) ^ 1;
    expect(() => sealed.open(broken, 'school:phone')).toThrow();
  }
  expect(() => sealed.open(whole.subarray(0, 20), 'school:phone')).toThrow();
});

test('a text cannot be moved to another school or column', () => expect(() => sealed.open(sealed.seal('x', 'a:phone'), 'b:phone')).toThrow());

test('no nonce is used twice', () => {
  const nonces = new Set(Array.from({ length: 20_000 }, () => sealed.seal('x', 'c').subarray(1, 13).toString('hex')));
  expect(nonces.size).toBe(20_000);
});

test('the digest finds the same text in the same context only', () => {
  expect(sealed.digest('x', 'a').equals(sealed.digest('x', 'a'))).toBe(true);
  expect(sealed.digest('x', 'a').equals(sealed.digest('x', 'b'))).toBe(false);
});
