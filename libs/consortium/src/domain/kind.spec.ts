import { consortiumKinds, kindHash } from '../../../../seeds/reference/consortium-kinds.js';
import { faultOfKind, type ConsortiumKind } from './kind.js';
import { signersOf } from './motion-signers.js';
import { cluster } from './testing-charters.js';

const council = { code: 'COUNCIL', names: { zh: '理事会', en: 'Council' }, members: 'LEADS_AND_CHOSEN', meetsPerYear: 2 } as const;

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

test('every published kind has a council, a secretariat and a committee (domain.md §2.4)', () => {
  for (const { bodies = [] } of consortiumKinds)
    expect(bodies.map(({ code }) => code)).toEqual(expect.arrayContaining(['COUNCIL', 'SECRETARIAT', 'EXPERT_COMMITTEE']));
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
  ['a body twice', { ...cluster, bodies: [council, council] }],
  ['a body that meets half a time', { ...cluster, bodies: [{ ...council, meetsPerYear: 0.5 }] }],
])('%s cannot be published', (_, kind) => {
  expect(faultOfKind(kind)).not.toBeNull();
});

test('acts name seats that are there, each once, and leave no lead out of what needs all of them', () => {
  const [first, second, third] = cluster.seats.map((seat) => seat.code) as [string, string, string];
  expect(faultOfKind({ ...cluster, acts: { ADMISSION: [[first]], EXPULSION: [[first, second], [third]] } })).toBeNull();
  expect(faultOfKind({ ...cluster, acts: { EXPULSION: [[first], [second]] } })).toBe('EXPULSION needs every lead');
  expect(faultOfKind({ ...cluster, acts: { ADMISSION: [[first], []] } })).toBe('every step of ADMISSION has a signer');
  expect(faultOfKind({ ...cluster, acts: { ADMISSION: [[first], [first]] } })).toBe('ADMISSION is signed once by each seat');
  expect(faultOfKind({ ...cluster, acts: { ADMISSION: [['NOBODY']] } })).toBe('ADMISSION names a seat that is not there');
});

test('an act the kind says nothing of is signed by all leads in one step', () => {
  const seats = ['A', 'B', 'C'].map((seat) => ({ seat, organizationId: seat.toLowerCase() }));
  const stepsOf = (acts: ConsortiumKind['acts']) =>
    signersOf({ ...cluster, ...(acts ? { acts } : {}) }, 'EXPULSION', seats).map((s) => `${s.seat}${s.step}`);
  expect(stepsOf(undefined)).toEqual(['A1', 'B1', 'C1']);
  expect(stepsOf({ SUSPENSION: [['A']] })).toEqual(['A1', 'B1', 'C1']);
  expect(stepsOf({ EXPULSION: [['C'], ['A', 'B']] })).toEqual(['C1', 'A2', 'B2']);
});
