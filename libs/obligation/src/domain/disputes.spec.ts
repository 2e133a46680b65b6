import { canTransition, isRefusal } from '#libs/kernel';
import { claimStatuses, claimTransitions, type ClaimStatus } from './claim-status.js';
import { decideDispute, decideRuling, type DisputeFacts, type Ruling } from './decide-dispute.js';

const code = (answer: unknown): unknown => (isRefusal(answer as never) ? (answer as { refusal: string }).refusal : answer);
const facts: DisputeFacts = {
  obligorId: 'factory',
  beneficiaryId: 'school',
  arbiterId: 'body',
  arbiterApart: true,
  answeredById: 'school',
  answeredOn: '2026-11-20',
  verified: null,
  objectionDays: 10,
  reused: false,
  today: '2026-11-30',
};
const rejected = { status: 'REJECTED', metric: 'COUNT', numerator: 12, denominator: 0 } as const;
const part = { ...rejected, status: 'VERIFIED' } as const;
const disputed = { ...rejected, status: 'DISPUTED' } as const;
const body: Ruling = { speaksForId: 'body', onASide: false, numerator: 5 };

/** By hand: an answer once, a dispute of it once, a ruling once. */
const may: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  CLAIMED: ['VERIFIED', 'REJECTED', 'WITHDRAWN'],
  VERIFIED: ['DISPUTED'],
  REJECTED: ['DISPUTED'],
  WITHDRAWN: [],
  DISPUTED: ['UPHELD', 'RULED'],
  UPHELD: [],
  RULED: [],
};
test.each(claimStatuses.flatMap((from) => claimStatuses.map((to) => [from, to] as const)))('a claim goes from %s to %s or not', (from, to) => {
  expect(canTransition(claimTransitions, from, to)).toBe(may[from].includes(to));
});

describe('a dispute', () => {
  test.each([
    ['a rejection', rejected, {}],
    ['the verification of a part', part, { verified: 7 }],
  ] as const)('of %s waits for the arbiter', (_, claim, changed) => {
    expect(decideDispute(claim, 'factory', { ...facts, ...changed })).toEqual({ arbiterId: 'body' });
  });
  test.each<[string, ClaimStatus, string, Partial<DisputeFacts>, string]>([
    ['by the side that is owed', 'REJECTED', 'school', {}, 'obligation.not-the-obligor'],
    ['the day after the objection days', 'REJECTED', 'factory', { today: '2026-12-01' }, 'obligation.dispute-late'],
    ['of the verification of the whole', 'VERIFIED', 'factory', { verified: 12 }, 'obligation.not-disputable'],
    ['of a verification a spot check took away', 'VERIFIED', 'factory', { verified: null }, 'obligation.not-disputable'],
    ['with evidence that proves something else by now', 'REJECTED', 'factory', { reused: true }, 'obligation.evidence-reused'],
    ['without an arbiter', 'REJECTED', 'factory', { arbiterId: null }, 'obligation.no-arbiter'],
    ['with an arbiter in the group of a side', 'REJECTED', 'factory', { arbiterApart: false }, 'obligation.no-arbiter'],
    ['with an arbiter who is the side that owes', 'REJECTED', 'factory', { arbiterId: 'factory' }, 'obligation.no-arbiter'],
    ['with an arbiter who is the side that is owed', 'REJECTED', 'factory', { arbiterId: 'school' }, 'obligation.no-arbiter'],
    ['of what the arbiter itself answered', 'REJECTED', 'factory', { answeredById: 'body' }, 'obligation.no-arbiter'],
  ])('%s is refused', (_, status, speaksForId, changed, refusal) => {
    expect(code(decideDispute({ ...rejected, status }, speaksForId, { ...facts, ...changed }))).toBe(refusal);
  });
  test.each(['CLAIMED', 'WITHDRAWN', 'DISPUTED', 'UPHELD', 'RULED'] as const)('of a claim that is %s is refused', (status) => {
    expect(code(decideDispute({ ...rejected, status }, 'factory', facts))).toBe('obligation.not-disputable');
  });
});

describe('a ruling', () => {
  test.each([
    ['upholds the answer', disputed, null, {}, { status: 'UPHELD' }],
    ['verifies the whole', disputed, 12, {}, { status: 'RULED', verified: { numerator: 12, denominator: 0 } }],
    ['verifies a part', disputed, 5, {}, { status: 'RULED', verified: { numerator: 5, denominator: 0 } }],
    ['adds to what the answer verified', disputed, 9, { verified: 7 }, { status: 'RULED', verified: { numerator: 2, denominator: 0 } }],
    [
      'of a ratio brings what was due with it, once',
      { ...disputed, metric: 'RATIO', denominator: 20 },
      12,
      {},
      { status: 'RULED', verified: { numerator: 12, denominator: 20 } },
    ],
    [
      'of a ratio verified in part adds to the numerator alone',
      { ...disputed, metric: 'RATIO', denominator: 20 },
      12,
      { verified: 7 },
      { status: 'RULED', verified: { numerator: 5, denominator: 0 } },
    ],
  ] as const)('%s', (_, claim, numerator, changed, expected) => {
    expect(decideRuling(claim, { ...body, numerator }, { ...facts, ...changed })).toEqual(expected);
  });
  test.each<[string, Partial<Ruling>, Partial<DisputeFacts>, string]>([
    ['by the claimant', { speaksForId: 'factory' }, {}, 'obligation.not-the-arbiter'],
    ['by the side that answered', { speaksForId: 'school' }, {}, 'obligation.not-the-arbiter'],
    ['by an arbiter who came into the group of a side', {}, { arbiterApart: false }, 'obligation.arbiter-not-apart'],
    ['by an arbiter who gave the answer', {}, { answeredById: 'body' }, 'obligation.arbiter-not-apart'],
    ['by an arbiter who is a side', { speaksForId: 'school' }, { arbiterId: 'school' }, 'obligation.arbiter-not-apart'],
    ['by somebody who also works for a side', { onASide: true }, {}, 'obligation.arbiter-own-side'],
    ['of more than was claimed', { numerator: 13 }, {}, 'obligation.more-than-claimed'],
    ['of nothing', { numerator: 0 }, {}, 'obligation.more-than-claimed'],
    ['of no more than the answer verified', { numerator: 7 }, { verified: 7 }, 'obligation.more-than-claimed'],
  ])('%s is refused', (_, who, changed, refusal) => {
    expect(code(decideRuling(disputed, { ...body, ...who }, { ...facts, ...changed }))).toBe(refusal);
  });
  test.each(claimStatuses.filter((status) => status !== 'DISPUTED'))('of a claim that is %s is refused', (status) => {
    expect(code(decideRuling({ ...rejected, status }, body, facts))).toBe('obligation.not-disputed');
    expect(code(decideRuling({ ...rejected, status }, { ...body, numerator: null }, facts))).toBe('obligation.not-disputed');
  });
});
