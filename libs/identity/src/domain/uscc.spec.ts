import fc from 'fast-check';
import { checkCharacterOf, refusalToUscc, tidyUscc } from './uscc.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const refusalOf = (uscc: string): string | null => refusalToUscc(uscc)?.refusal ?? null;

// The first is the example that accompanies GB 32100-2015; the others are on the public registers.
test.each(['91350100M000100Y43', '9144030071526726XG', '91330100799655058B', '914403001922038216', '911100007109288314'])('%s is a code', (uscc) => {
  expect(refusalOf(uscc)).toBeNull();
});

test.each([
  ['91350100M000100Y44', 'identity.uscc-check', 'another check character'],
  ['91350100M000100Y34', 'identity.uscc-check', 'the last two the wrong way round'],
  ['91350100M000100Y4', 'identity.uscc-form', 'a character short'],
  ['91350100M000100Y433', 'identity.uscc-form', 'a character long'],
  ['91350100M000100I43', 'identity.uscc-form', 'a letter the alphabet leaves out'],
  ['9135010AM000100Y43', 'identity.uscc-form', 'a letter in the division'],
  ['91350100m000100y43', 'identity.uscc-form', 'lower case, not tidied'],
  ['', 'identity.uscc-form', 'nothing'],
])('%s is refused with %s: %s', (uscc, code) => {
  expect(refusalOf(uscc)).toBe(code);
});

test('what people type is tidied before it is judged', () => {
  expect(tidyUscc(' 9135 0100-m000 100y43 ')).toBe('91350100M000100Y43');
  expect(tidyUscc('９１350100M000100Y43')).toBe('91350100M000100Y43');
});

const seed = 321002015;
const characters = fc.constantFrom(...ALPHABET);
const body = fc
  .tuple(
    fc.array(characters, { minLength: 2, maxLength: 2 }),
    fc.array(fc.constantFrom(...'0123456789'), { minLength: 6, maxLength: 6 }),
    fc.array(characters, { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''));

test(`no single mistyped character passes (seed ${seed})`, () => {
  fc.assert(
    fc.property(body, fc.nat(16), characters, (good, place, typed) => {
      const uscc = good + checkCharacterOf(good);
      fc.pre(good[place] !== typed);
      expect(refusalOf(uscc)).toBeNull();
      expect(refusalOf(uscc.slice(0, place) + typed + uscc.slice(place + 1))).not.toBeNull();
    }),
    { seed, numRuns: 1_000 },
  );
});
