import { ageOfDays, ageOn, datesOf } from './ageing.js';
import { decideAdd, decideChange, decideClosing, MOST_ENTRIES } from './decide-entries.js';
import { decidePublication } from './decide-publication.js';
import { decideAnswer, decideOffer, decideWithdrawal, type OfferFacts } from './decide-response.js';
import { differenceOf } from './difference.js';
import type { EntryTerms } from './entry.js';
import { keeps } from './list-kind.js';

const terms: EntryTerms = {
  title: '数控车工',
  text: '',
  quantity: 20,
  unit: '人',
  detail: 'ADVANCED',
  codes: ['数控加工'],
  from: null,
  until: '2027-03-01',
};
const facts = { organizationKind: 'ENTERPRISE', kind: 'TALENT_DEMAND', open: 0, today: '2026-11-24' } as const;

describe('a line', () => {
  test('is kept with its codes in one form', () => {
    expect(decideAdd([{ ...terms, codes: [' ＣＮＣ', 'cnc'] }], facts)).toEqual({ terms: [{ ...terms, codes: ['cnc'] }] });
  });

  test.each<[string, Partial<EntryTerms>, object]>([
    ['without a head count', { quantity: null }, { refusal: 'demand.head-count-missing', details: { line: 2 } }],
    ['without a unit', { unit: null }, { refusal: 'demand.unit-missing' }],
    ['with an unknown level', { detail: 'KING' }, { refusal: 'demand.detail-unknown' }],
    ['for yesterday', { until: '2026-11-23' }, { refusal: 'demand.date-past' }],
    ['that begins after it ends', { from: '2027-04-01' }, { refusal: 'demand.dates-turned' }],
    ['with nine codes', { codes: [...'abcdefghi'] }, { refusal: 'demand.too-many-codes' }],
  ])('%s is refused with its place', (_, changes, refusal) => {
    expect(decideAdd([terms, { ...terms, ...changes }], facts)).toMatchObject(refusal);
  });

  test('stands on a list its organization keeps, which has an end', () => {
    expect(decideAdd([terms], { ...facts, organizationKind: 'SCHOOL' })).toMatchObject({ refusal: 'demand.not-kept-by-this-kind' });
    expect(decideAdd([terms], { ...facts, open: MOST_ENTRIES })).toMatchObject({ refusal: 'demand.list-full' });
    expect([keeps('SCHOOL', 'SUPPLY'), keeps('ENTERPRISE', 'SUPPLY'), keeps('AUTHORITY', 'SUPPLY'), keeps('PARK', 'CORE_PRODUCT')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('changes while it is open, and ends once', () => {
    expect(decideChange({ status: 'LISTED' }, terms, facts)).toEqual({ terms });
    expect(decideChange({ status: 'MET' }, terms, facts)).toMatchObject({ refusal: 'demand.closed' });
    expect(decideClosing({ status: 'LISTED' }, 'MET')).toEqual({ status: 'MET' });
    expect(decideClosing({ status: 'DRAFT' }, 'MET')).toMatchObject({ refusal: 'demand.not-published' });
    expect(decideClosing({ status: 'WITHDRAWN' }, 'MET')).toMatchObject({ refusal: 'demand.closed' });
  });
});

describe('a version', () => {
  const first = [
    { id: 'a', terms },
    { id: 'b', terms: { ...terms, title: '焊工' } },
  ];
  const standing = [
    { id: 'a', status: 'LISTED', terms: { ...terms, quantity: 30 } },
    { id: 'b', status: 'MET', terms },
    { id: 'c', status: 'DRAFT', terms },
  ] as const;

  test('holds every open line, and counts what differs from the one before', () => {
    expect(decidePublication({ number: 1, entries: first }, standing)).toEqual({
      number: 2,
      entries: [
        { id: 'a', terms: { ...terms, quantity: 30 } },
        { id: 'c', terms },
      ],
      added: ['c'],
      changed: ['a'],
      closed: ['b'],
    });
  });

  test('that would say nothing new is refused', () => {
    const same = first.map((entry) => ({ ...entry, status: 'LISTED' as const }));
    expect(decidePublication({ number: 1, entries: first }, same)).toMatchObject({ refusal: 'demand.nothing-new' });
    expect(decidePublication({ number: 0, entries: [] }, [])).toMatchObject({ refusal: 'demand.nothing-new' });
  });

  test('is read as a difference, field by field', () => {
    const now = [
      { id: 'c', terms },
      { id: 'a', terms: { ...terms, quantity: 30, until: '2027-06-01' } },
    ];
    expect(differenceOf(first, now).map(({ id, change, fields }) => [id, change, fields])).toEqual([
      ['c', 'ADDED', []],
      ['a', 'CHANGED', ['quantity', 'until']],
      ['b', 'CLOSED', []],
    ]);
  });
});

describe('an offer', () => {
  const open: OfferFacts = { kind: 'TALENT_DEMAND', status: 'LISTED', ownerId: 'factory', responderId: 'school', already: false, supply: null };
  test.each<[string, Partial<OfferFacts>, string]>([
    ['to what is offered', { kind: 'SUPPLY' }, 'demand.not-a-need'],
    ['to a draft', { status: 'DRAFT' }, 'demand.not-published'],
    ['to what is met', { status: 'MET' }, 'demand.closed'],
    ['to oneself', { responderId: 'factory' }, 'demand.own-need'],
    ['a second time', { already: true }, 'demand.already-answered'],
    ['of somebody else’s', { supply: { organizationId: 'other', kind: 'SUPPLY', status: 'LISTED' } }, 'demand.supply-unknown'],
    ['of what is not listed', { supply: { organizationId: 'school', kind: 'SUPPLY', status: 'DRAFT' } }, 'demand.supply-unknown'],
  ])('%s is refused', (_, changes, refusal) => {
    expect(decideOffer({ ...open, ...changes })).toMatchObject({ refusal });
  });

  test('of one’s own to an open need may be made, and is settled once', () => {
    expect(decideOffer({ ...open, supply: { organizationId: 'school', kind: 'SUPPLY', status: 'LISTED' } })).toBeNull();
    expect(decideAnswer({ status: 'OFFERED' }, { accepts: true, reason: '' })).toEqual({ status: 'ACCEPTED' });
    expect(decideAnswer({ status: 'OFFERED' }, { accepts: false, reason: ' ' })).toMatchObject({ refusal: 'demand.reason-missing' });
    expect(decideAnswer({ status: 'ACCEPTED' }, { accepts: false, reason: 'x' })).toMatchObject({ refusal: 'demand.offer-answered' });
    expect([decideWithdrawal({ status: 'OFFERED' }), decideWithdrawal({ status: 'DECLINED' })]).toMatchObject([
      null,
      { refusal: 'demand.offer-answered' },
    ]);
  });
});

test('ages fall into their buckets, and the buckets’ dates say the same', () => {
  expect([0, 30, 31, 90, 91].map(ageOfDays)).toEqual(['TO_30', 'TO_30', 'TO_90', 'TO_90', 'OVER_90']);
  const today = '2026-11-24';
  for (const since of ['2026-11-24', '2026-10-25', '2026-10-24', '2026-08-26', '2026-08-25']) {
    const { first, last } = datesOf(ageOn(since, today), today);
    expect([since, (first ?? '') <= since, since <= (last ?? '9999')]).toEqual([since, true, true]);
  }
});
