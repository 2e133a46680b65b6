import { areIndependent } from './independence.js';

test.each([
  ['the same legal person', { id: 'a', controlGroup: null }, { id: 'a', controlGroup: null }, false],
  ['two without a group', { id: 'a', controlGroup: null }, { id: 'b', controlGroup: null }, true],
  ['one of a group, one of none', { id: 'a', controlGroup: 'JG' }, { id: 'b', controlGroup: null }, true],
  ['one of none, one of a group', { id: 'a', controlGroup: null }, { id: 'b', controlGroup: 'JG' }, true],
  ['two of one group', { id: 'a', controlGroup: 'JG' }, { id: 'b', controlGroup: 'JG' }, false],
  ['two of different groups', { id: 'a', controlGroup: 'JG' }, { id: 'b', controlGroup: 'HX' }, true],
])('%s', (_, one, other, independent) => {
  expect(areIndependent(one, other)).toBe(independent);
});
