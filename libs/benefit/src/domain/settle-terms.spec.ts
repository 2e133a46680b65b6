import { isRefusal, type OrganizationKind } from '#libs/kernel';
import type { ProposedParty, ProposedTerms } from './agreement.js';
import { settleTerms, type TermsFacts } from './settle-terms.js';

const huayue = 'enterprise',
  linjiang = 'school',
  association = 'body',
  branch = 'branch';

const facts = (change: Partial<TermsFacts> = {}): TermsFacts => ({
  members: new Map<string, OrganizationKind>([
    [huayue, 'ENTERPRISE'],
    [linjiang, 'SCHOOL'],
    [association, 'INDUSTRY_BODY'],
    [branch, 'ENTERPRISE'],
  ]),
  keeperId: association,
  tiedToPayer: new Set([branch]),
  ...change,
});

const member = (organizationId: string, percent: string): ProposedParty => ({ kind: 'MEMBER', organizationId, percent });
const fund = (percent: string): ProposedParty => ({ kind: 'COMMON_FUND', percent });
const parties = [member(huayue, '55'), member(linjiang, '30'), fund('10'), member(association, '5')];

const terms = (change: Partial<ProposedTerms> = {}): ProposedTerms => ({
  title: '主轴端盖加工收益分配',
  body: '第一条 …',
  payerId: huayue,
  schoolId: linjiang,
  vatPercent: 13,
  parties,
  ...change,
});

test('the common fund is a party through the keeper the charter names, and the order stays', () => {
  expect(settleTerms(terms(), facts())).toMatchObject({
    vatPercent: 13,
    parties: [
      { kind: 'MEMBER', organizationId: huayue, shareMillionths: 550_000 },
      { kind: 'MEMBER', organizationId: linjiang, shareMillionths: 300_000 },
      { kind: 'COMMON_FUND', organizationId: association, shareMillionths: 100_000 },
      { kind: 'MEMBER', organizationId: association, shareMillionths: 50_000 },
    ],
  });
});

test('thirds are written with four decimals and still sum to one', () => {
  const thirds = [member(huayue, '33.3333'), member(linjiang, '33.3333'), member(association, '33.3334')];
  expect(isRefusal(settleTerms(terms({ parties: thirds }), facts()))).toBe(false);
});

test.each<[string, Partial<ProposedTerms>, Partial<TermsFacts>, string]>([
  ['shares of 99 %', { parties: [member(huayue, '55'), member(linjiang, '44')] }, {}, 'benefit.shares-not-whole'],
  ['shares of 100.0001 %', { parties: [member(huayue, '70.0001'), member(linjiang, '30')] }, {}, 'benefit.shares-not-whole'],
  ['a share of five decimals', { parties: [member(huayue, '70.00001'), member(linjiang, '29.99999')] }, {}, 'benefit.share-form'],
  ['a party without a share', { parties: [member(huayue, '100'), member(linjiang, '0')] }, {}, 'benefit.share-form'],
  ['a party without an organization', { parties: [...parties.slice(0, 3), { kind: 'MEMBER', percent: '5' }] }, {}, 'benefit.party-missing'],
  ['a party listed twice', { parties: [member(huayue, '50'), member(linjiang, '30'), member(linjiang, '20')] }, {}, 'benefit.party-twice'],
  ['two common funds', { parties: [member(huayue, '50'), member(linjiang, '30'), fund('10'), fund('10')] }, {}, 'benefit.party-twice'],
  ['a stranger as party', { parties: [member(huayue, '50'), member(linjiang, '30'), member('stranger', '20')] }, {}, 'benefit.party-not-member'],
  ['a fund without a keeper', {}, { keeperId: null }, 'benefit.no-fund-keeper'],
  ['a fund whose keeper has left', {}, { keeperId: 'left' }, 'benefit.party-not-member'],
  ['a fund kept by the payer', {}, { keeperId: huayue }, 'benefit.tied-to-payer'],
  ['a school as payer', { payerId: linjiang, schoolId: huayue }, {}, 'benefit.payer-not-enterprise'],
  ['an enterprise as school', { schoolId: branch }, {}, 'benefit.school-not-school'],
  ['a payer that is no party', { parties: [member(linjiang, '95'), member(association, '5')] }, {}, 'benefit.pair-not-party'],
  ['a school that is no party', { parties: [member(huayue, '95'), member(association, '5')] }, {}, 'benefit.pair-not-party'],
  [
    'a party in the payer’s control group',
    { parties: [member(huayue, '50'), member(linjiang, '30'), member(branch, '20')] },
    {},
    'benefit.tied-to-payer',
  ],
  ['a VAT rate nobody has', { vatPercent: 17 }, {}, 'benefit.vat-rate'],
])('%s is refused', (_, change, other, code) => {
  expect(settleTerms(terms(change), facts(other))).toMatchObject({ refusal: code });
});
