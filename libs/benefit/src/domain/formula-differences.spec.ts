import { formulaDifferences } from './formula-differences.js';

const formula = {
  names: { zh: '固定比例分配', en: 'Fixed shares' },
  version: 1,
  claims: ['VAT', 'COSTS', 'SHARES'],
  split: { method: 'LARGEST_REMAINDER', ties: 'PARTY_ORDER', shareDecimals: 4 },
};

it('names each property in which two formulas differ, and none of one and the same', () => {
  expect(formulaDifferences(formula, { ...formula, version: 2 })).toEqual([]);
  expect(formulaDifferences(formula, { ...formula, claims: ['VAT', 'SHARES'] })).toEqual([
    {
      of: formula.names,
      what: { zh: '先后次序', en: 'order of claims' },
      before: { zh: 'VAT → COSTS → SHARES', en: 'VAT → COSTS → SHARES' },
      after: { zh: 'VAT → SHARES', en: 'VAT → SHARES' },
    },
  ]);
  expect(formulaDifferences(null, formula)).toHaveLength(2);
  expect(formulaDifferences(null, null)).toEqual([]);
});
