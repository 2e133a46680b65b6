import { canTransition, isRefusal, organizationKinds, reachableFrom } from '#libs/kernel';
import { decideAnswer, type OpenProposal } from './decide-answer.js';
import { decideCredit, type CreditFacts, type TaskFact } from './decide-credit.js';
import { decideProposal, type Proposal, type ProposalFacts } from './decide-proposal.js';
import { obligationStatuses, obligationTransitions } from './obligation-status.js';
import { definitionOf } from './own-promise.js';
import { rolesOf, type ObligationTemplate, type Standing } from './template.js';

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
  const accepted: TaskFact = {
    source: 'TASK_ACCEPTED',
    taskId: 't',
    consortiumId: 'c',
    enterpriseId: 'factory',
    schoolId: 'school',
    orderRefHash: 'h',
    real: true,
    seats: 20,
    filledOnTime: 19,
  };
  const promise: CreditFacts = {
    obligorId: 'factory',
    beneficiaryId: 'school',
    scope: 'PAIR',
    independent: true,
    counted: false,
    orderCounted: false,
  };
  test('of an accepted task counts one for the enterprise', () => {
    expect(decideCredit(accepted, promise)).toEqual({ credit: { numerator: 1, denominator: 0 } });
  });
  test('of a started task counts its seats for the school', () => {
    const owed = { ...promise, obligorId: 'school', beneficiaryId: 'factory' };
    expect(decideCredit({ ...accepted, source: 'TASK_STARTED' }, owed)).toEqual({ credit: { numerator: 19, denominator: 20 } });
  });
  test('counts for a promise to the whole consortium whichever school did the work', () => {
    expect(decideCredit(accepted, { ...promise, beneficiaryId: 'body', scope: 'CONSORTIUM' })).toEqual({ credit: { numerator: 1, denominator: 0 } });
  });
  test.each<[string, Partial<TaskFact>, Partial<CreditFacts>, string]>([
    ['done with another school', {}, { beneficiaryId: 'other' }, 'not-theirs'],
    ['of another enterprise', { enterpriseId: 'other' }, {}, 'not-theirs'],
    ['between one legal person’s two hats', { schoolId: 'factory' }, { beneficiaryId: 'factory' }, 'not-independent'],
    ['within one control group', {}, { independent: false }, 'not-independent'],
    ['of a simulated task', { real: false }, {}, 'not-real'],
    ['told twice', {}, { counted: true }, 'counted'],
    ['of an order that counts already', {}, { orderCounted: true }, 'same-order'],
  ])('%s does not count', (_, fact, changed, skip) => {
    expect(decideCredit({ ...accepted, ...fact }, { ...promise, ...changed })).toEqual({ skip });
  });
});
