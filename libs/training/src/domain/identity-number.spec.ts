import fc from 'fast-check';
import { checkCharacterOf, maskIdentityNumber, readIdentityNumber } from './identity-number.js';

test('the number of GB 11643’s own example is read', () => {
  expect(readIdentityNumber('11010519491231002x')).toEqual({ text: '11010519491231002X', bornOn: '1949-12-31', sex: 'F' });
  expect(readIdentityNumber('440524 18800101 0014')).toEqual({ text: '440524188001010014', bornOn: '1880-01-01', sex: 'M' });
});

test.each([
  ['one digit too few', '1101051949123100X', 'form'],
  ['a letter inside', '11010519491231O02X', 'form'],
  ['a fifteen-digit number of the old kind', '110105491231002', 'form'],
  ['a day that does not exist', '110105194902300023', 'date'],
  ['another check character', '110105194912310021', 'check-digit'],
])('%s is refused', (_, text, fault) => expect(readIdentityNumber(text)).toBe(fault));

const seed = 20261101;
const seventeen = fc
  .tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.date({ min: new Date('1950-01-01'), max: new Date('2015-12-31'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([region, born, order]) => `${region}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`);

test(`any one digit changed, or two neighbours exchanged, is noticed (seed ${seed})`, () => {
  fc.assert(
    fc.property(seventeen, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      const sound = digits + checkCharacterOf(digits);
      expect(typeof readIdentityNumber(sound)).toBe('object');
      const changed = sound.slice(0, at) + ((Number(sound[at]) + by) % 10) + sound.slice(at + 1);
      expect(typeof readIdentityNumber(changed)).toBe('string');
      if (at < 16 && sound[at] !== sound[at + 1]) {
        const exchanged = sound.slice(0, at) + sound[at + 1] + sound[at] + sound.slice(at + 2);
        expect(typeof readIdentityNumber(exchanged)).toBe('string');
      }
    }),
    { seed, numRuns: 500 },
  );
});

test('what is shown of a number tells neither birth nor order', () => expect(maskIdentityNumber('11010519491231002X')).toBe('110105***********X'));
