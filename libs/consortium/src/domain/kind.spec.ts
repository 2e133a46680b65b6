import { consortiumKinds, kindHash } from '../../../../seeds/reference/consortium-kinds.js';
import { faultOfKind } from './kind.js';
import { cluster } from './testing-charters.js';

test.each(consortiumKinds.map((kind) => [kind.code, kind] as const))('the published kind %s is sound', (_, kind) => {
  expect(faultOfKind(kind)).toBeNull();
});

test('the published kinds have the lead seats of domain.md §2.3', () => {
  expect(consortiumKinds.map((kind) => [kind.code, ...kind.seats.map((seat) => seat.code)])).toEqual([
    ['MUNICIPAL_CONSORTIUM', 'PARK_AUTHORITY', 'LEAD_ENTERPRISE', 'LEAD_SCHOOL'],
    ['SECTOR_COMMUNITY', 'LEAD_ENTERPRISE', 'UNIVERSITY', 'VOCATIONAL_SCHOOL'],
    ['TALENT_CLUSTER', 'LEAD_ENTERPRISE', 'LEAD_SCHOOL', 'INDUSTRY_BODY'],
    ['INDUSTRY_COLLEGE', 'ENTERPRISE', 'SCHOOL'],
  ]);
});

test('a kind is named by its content: any change is another hash', () => {
  const [first] = consortiumKinds;
  expect(first && kindHash({ ...first, rules: { ...first.rules, objectionDays: { min: 1, max: 31, usual: 7 } } })).not.toBe(first && kindHash(first));
});

test.each([
  ['one seat', { ...cluster, seats: cluster.seats.slice(0, 1) }],
  ['six seats', { ...cluster, seats: [...cluster.seats, ...cluster.seats.map((s) => ({ ...s, code: `${s.code}2` }))] }],
  ['a seat twice', { ...cluster, seats: [...cluster.seats, ...cluster.seats.slice(0, 1)] }],
  ['a seat nobody may hold', { ...cluster, seats: cluster.seats.map((s) => ({ ...s, holders: [] })) }],
  ['a function of no seat', { ...cluster, functions: { ...cluster.functions, ARBITER: { from: 'SEAT' as const, seat: 'X' } } }],
  ['a function nobody may hold', { ...cluster, functions: { ...cluster.functions, ARBITER: { from: 'OUTSIDE' as const, holders: [] } } }],
  ['a rule whose usual value is out of range', { ...cluster, rules: { ...cluster.rules, objectionDays: { min: 1, max: 5, usual: 7 } } }],
])('%s cannot be published', (_, kind) => {
  expect(faultOfKind(kind)).not.toBeNull();
});
