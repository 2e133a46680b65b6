import fc from 'fast-check';
import { canTransition, isRefusal, organizationKinds, reachableFrom } from '#libs/kernel';
import { decideAnswer, type OpenProposal } from './decide-answer.js';
import { decideCredit, payableUntil, type CreditFacts } from './decide-credit.js';
import { decideProposal, type Proposal, type ProposalFacts } from './decide-proposal.js';
import { obligationStatuses, obligationTransitions } from './obligation-status.js';
import { definitionOf } from './own-promise.js';
import { rolesOf, type ObligationTemplate, type Standing } from './template.js';
import { wholeHours, yuanOf, type ToldFact } from './told-fact.js';

const words = { zh: '一', en: 'one' };
const o01: ObligationTemplate = {
  code: 'O01',
  names: words,
  roles: ['LEAD_ENTERPRISE'],
  metric: 'COUNT',
  unit: words,
  target: 6,
  cadence: 'QUARTER',
  evidence: words,
  verifier: words,
  verifierKinds: ['SCHOOL', 'UNIVERSITY'],
  weight: 1,
  computedFrom: 'TASK_ACCEPTED',
};
const factory: Standing = { organizationId: 'factory', kind: 'ENTERPRISE', leads: true, holdsSecretariat: false };
const school: Standing = { organizationId: 'school', kind: 'SCHOOL', leads: false, holdsSecretariat: false };
const proposal: Proposal = { obligorId: 'factory', beneficiaryId: 'school', target: 6, cadence: 'QUARTER', speaksForId: 'factory' };
const facts: ProposalFacts = { template: o01, obligor: factory, beneficiary: school, independent: true, already: null, replaced: null };

const binding = { status: 'AGREED', obligorId: 'factory', beneficiaryId: 'school' } as const;

describe('an obligation’s states', () => {
  const allowed = new Set(['PROPOSED>AGREED', 'PROPOSED>DECLINED', 'PROPOSED>WITHDRAWN', 'AGREED>WAIVED', 'AGREED>SUPERSEDED']);
  const pairs = obligationStatuses.flatMap((from) => obligationStatuses.map((to) => [from, to] as const));
  test.each(pairs)('%s → %s', (from, to) => {
    expect(canTransition(obligationTransitions, from, to)).toBe(allowed.has(`${from}>${to}`));
  });
  test('are all reached from a proposal', () => {
    expect([...reachableFrom(obligationTransitions, 'PROPOSED')].sort()).toEqual([...obligationStatuses].sort());
  });
});

describe('a proposal', () => {
  test('waits for the side that did not make it', () => {
    expect(decideProposal(proposal, facts)).toMatchObject({ awaitsId: 'school', scope: 'PAIR' });
    expect(decideProposal({ ...proposal, speaksForId: 'school' }, facts)).toMatchObject({ awaitsId: 'factory' });
  });
  test('may stand for one that binds the same two', () => {
    expect(decideProposal(proposal, { ...facts, replaced: binding })).toMatchObject({ awaitsId: 'school' });
  });
  test('to an industry body is owed to the whole consortium', () => {
    expect(decideProposal(proposal, { ...facts, beneficiary: { ...school, kind: 'INDUSTRY_BODY' } })).toMatchObject({ scope: 'CONSORTIUM' });
  });
  test.each<[string, Partial<Proposal>, Partial<ProposalFacts>, string]>([
    ['by a third party', { speaksForId: 'other' }, {}, 'obligation.not-a-side'],
    ['of an unknown template', {}, { template: null }, 'obligation.template-unknown'],
    ['to oneself', { beneficiaryId: 'factory' }, {}, 'obligation.same-party'],
    ['by who is not a member', {}, { obligor: null }, 'obligation.not-a-member'],
    ['to who is not a member', {}, { beneficiary: null }, 'obligation.not-a-member'],
    ['within one control group', {}, { independent: false }, 'obligation.not-independent'],
    ['of a lead’s duty by a member', {}, { obligor: { ...factory, leads: false } }, 'obligation.role-mismatch'],
    ['of nothing', { target: 0 }, {}, 'obligation.target-out-of-range'],
    ['of more than all', { target: 101 }, { template: { ...o01, metric: 'RATIO' } }, 'obligation.target-out-of-range'],
    ['made twice', {}, { already: 7 }, 'obligation.already-promised'],
    ['in place of one nobody knows', {}, { replaced: 'unknown' }, 'obligation.cannot-replace'],
    ['in place of a proposal', {}, { replaced: { ...binding, status: 'PROPOSED' } }, 'obligation.cannot-replace'],
    ['in place of what was replaced', {}, { replaced: { ...binding, status: 'SUPERSEDED' } }, 'obligation.cannot-replace'],
    ['in place of what somebody else owes', {}, { replaced: { ...binding, obligorId: 'other' } }, 'obligation.cannot-replace'],
    [
      'in place of what is owed the other way round',
      {},
      { replaced: { ...binding, obligorId: 'school', beneficiaryId: 'factory' } },
      'obligation.cannot-replace',
    ],
  ])('%s is refused', (_, command, changed, code) => {
    const answer = decideProposal({ ...proposal, ...command }, { ...facts, ...changed });
    expect(isRefusal(answer) && answer.refusal).toBe(code);
  });
});

test('a promise in own words may be owed by anybody, is between the two alone, and nothing computes it', () => {
  const terms = {
    name: '开放日',
    metric: 'COUNT',
    unit: '场',
    cadence: 'YEAR',
    target: 2,
    weight: 2,
    evidence: '签到表',
    graceDays: 5,
    clause: null,
  } as const;
  const own = definitionOf(terms, 'OWN-7');
  expect(own).toMatchObject({ code: 'OWN-7', names: { zh: '开放日', en: '开放日' }, computedFrom: null, weight: 2 });
  for (const kind of organizationKinds)
    expect(decideProposal(proposal, { ...facts, template: own, obligor: { ...factory, kind, leads: false } })).toMatchObject({ scope: 'PAIR' });
});

test.each<[Partial<Standing>, string[]]>([
  [{ kind: 'ENTERPRISE', leads: false }, ['ENTERPRISE']],
  [{ kind: 'ENTERPRISE', leads: true }, ['ENTERPRISE', 'LEAD_ENTERPRISE']],
  [{ kind: 'UNIVERSITY', leads: true, holdsSecretariat: true }, ['SCHOOL', 'LEAD_SCHOOL', 'SECRETARIAT']],
  [{ kind: 'INDUSTRY_BODY', leads: true }, ['INDUSTRY_BODY']],
  [{ kind: 'AUTHORITY' }, ['GOVERNMENT']],
  [{ kind: 'PARK', leads: true }, ['GOVERNMENT']],
])('%j owes as %j', (standing, roles) => {
  expect(rolesOf({ ...school, ...standing })).toEqual(roles);
});

describe('an answer', () => {
  const open: OpenProposal = { status: 'PROPOSED', obligorId: 'factory', beneficiaryId: 'school', awaitsId: 'school' };
  test.each([
    ['AGREE', 'school', 'AGREED'],
    ['REFUSE', 'school', 'DECLINED'],
    ['REFUSE', 'factory', 'WITHDRAWN'],
  ] as const)('%s of the %s makes it %s', (answer, side, status) => {
    expect(decideAnswer(open, answer, side, true, null)).toBe(status);
  });
  test.each([
    ['while the other binds', { status: 'AGREED', waiverAsked: false }, 'AGREED'],
    ['once the other was let off', { status: 'WAIVED', waiverAsked: false }, 'obligation.cannot-replace'],
    ['once the other was replaced', { status: 'SUPERSEDED', waiverAsked: false }, 'obligation.cannot-replace'],
    ['while a wish about the other waits', { status: 'AGREED', waiverAsked: true }, 'obligation.waiver-asked'],
  ] as const)('to what is to stand for another agrees %s', (_, replaced, expected) => {
    const decided = decideAnswer(open, 'AGREE', 'school', true, replaced);
    expect(isRefusal(decided) ? decided.refusal : decided).toBe(expected);
    expect(decideAnswer(open, 'REFUSE', 'school', true, replaced)).toBe('DECLINED');
  });
  test.each([
    ['of the proposer to its own proposal', open, 'AGREE', 'factory', 'obligation.waits-for-the-other'],
    ['of a third party', open, 'AGREE', 'other', 'obligation.not-a-side'],
    ['to what is agreed', { ...open, status: 'AGREED', awaitsId: null }, 'AGREE', 'school', 'obligation.not-open'],
    ['to what was declined', { ...open, status: 'DECLINED', awaitsId: null }, 'REFUSE', 'factory', 'obligation.not-open'],
  ] as const)('%s is refused', (_, proposed, answer, side, code) => {
    const decided = decideAnswer(proposed, answer, side, true, null);
    expect(isRefusal(decided) && decided.refusal).toBe(code);
  });
});

test('who has left the consortium cannot be promised anything any more, but can still be refused', () => {
  const open: OpenProposal = { status: 'PROPOSED', obligorId: 'factory', beneficiaryId: 'school', awaitsId: 'school' };
  expect(decideAnswer(open, 'AGREE', 'school', false, null)).toMatchObject({ refusal: 'obligation.not-a-member' });
  expect(decideAnswer(open, 'REFUSE', 'school', false, null)).toBe('DECLINED');
});

describe('a fact', () => {
  const accepted: ToldFact = {
    from: 'TASK_ACCEPTED',
    source: { consortiumId: 'c', kind: 'TASK', id: 't', pageId: null },
    obligorId: 'factory',
    verifierId: 'school',
    orderRefHash: 'hash',
    real: true,
    independent: true,
    amount: { numerator: 1, denominator: 0 },
    minutes: null,
    payment: null,
  };
  const promise: CreditFacts = {
    obligorId: 'factory',
    beneficiaryId: 'school',
    scope: 'PAIR',
    withinDays: null,
    independent: true,
    counted: false,
    orderCounted: false,
    fallenDue: false,
  };
  test('is credited with what it measures', () => {
    expect(decideCredit(accepted, promise)).toEqual({ credit: { numerator: 1, denominator: 0 } });
  });
  test('is credited to a promise to the whole consortium whoever verified it', () => {
    expect(decideCredit(accepted, { ...promise, beneficiaryId: 'body', scope: 'CONSORTIUM' })).toEqual({ credit: { numerator: 1, denominator: 0 } });
  });
  test.each<[string, Partial<ToldFact>, Partial<CreditFacts>, string]>([
    ['that is not real work', { real: false }, {}, 'not-real'],
    ['of another’s promise', {}, { obligorId: 'other' }, 'not-theirs'],
    ['with another beneficiary', {}, { beneficiaryId: 'other' }, 'not-theirs'],
    ['of one control group', {}, { independent: false }, 'not-independent'],
    ['of one organization alone', { verifierId: 'factory' }, { beneficiaryId: 'factory' }, 'not-independent'],
    ['that counts already', {}, { counted: true }, 'counted'],
    ['of an order that counts already', {}, { orderCounted: true }, 'same-order'],
  ])('%s is not credited', (_, fact, changed, skip) => {
    expect(decideCredit({ ...accepted, ...fact }, { ...promise, ...changed })).toEqual({ skip });
  });

  describe('of a payment', () => {
    const owed = { ...promise, withinDays: 30, fallenDue: true };
    const paid = (paidOn: string): ToldFact => ({
      ...accepted,
      from: 'PAYMENT_RECEIVED',
      source: { consortiumId: 'c', kind: 'PAYMENT', id: 'p', pageId: 's' },
      amount: { numerator: 24613, denominator: 0 },
      payment: { issuedOn: '2026-11-24', paidOn },
    });
    test('counts when it was paid by the last of its days', () => {
      expect(payableUntil('2026-11-24', 30)).toBe('2026-12-24');
      expect(decideCredit(paid('2026-12-24'), owed)).toEqual({ credit: { numerator: 24613, denominator: 0 } });
    });
    test('does not count a day later, nor when it never fell due under the promise', () => {
      expect(decideCredit(paid('2026-12-25'), owed)).toEqual({ skip: 'too-late' });
      expect(decideCredit(paid('2026-12-24'), { ...owed, fallenDue: false })).toEqual({ skip: 'not-due' });
    });
  });
});

describe('hours', () => {
  test.each([
    [59, { minutes: 0, hours: 0 }, 0],
    [60, { minutes: 0, hours: 0 }, 1],
    [1, { minutes: 59, hours: 0 }, 1],
    [30, { minutes: 90, hours: 1 }, 1],
    // Something was withdrawn from the window: what stands counts for too much until the minutes have caught up, and nothing is added.
    [20, { minutes: 90, hours: 2 }, 0],
  ])('of %i minutes beside %j make %i more', (minutes, standing, hours) => {
    expect(wholeHours(minutes, standing)).toBe(hours);
  });
  test('however they are split, count as the whole hours of their sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 40 }), (parts) => {
        const end = parts.reduce((sum, part) => ({ minutes: sum.minutes + part, hours: sum.hours + wholeHours(part, sum) }), {
          minutes: 0,
          hours: 0,
        });
        expect(end.hours).toBe(Math.floor(end.minutes / 60));
      }),
    );
  });
});

test.each([
  [2461251n, 24613],
  [2461249n, 24612],
  [1n, 1],
])('%s fen are measured as %i yuan', (fen, yuan) => expect(yuanOf(fen)).toBe(yuan));
