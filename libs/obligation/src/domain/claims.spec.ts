import { isRefusal } from '#libs/kernel';
import { flagsOf, needsALook } from './claim-flags.js';
import { claimStateOf, claimStatuses } from './claim-status.js';
import { decideClaim, type Claim, type ClaimFacts } from './decide-claim.js';
import { decideRejection, decideVerification, decideWithdrawal } from './decide-verification.js';
import { decideWaiverAnswer, decideWaiverWish, type WaiverFacts } from './decide-waiver.js';
import type { Answering, VerifierFacts } from './verifier.js';

const code = (answer: unknown): unknown => (isRefusal(answer as never) ? (answer as { refusal: string }).refusal : answer);
const dated = { status: 'CLAIMED', verifyBy: '2026-12-04', answeredOn: null, graceEndsOn: '2027-01-10', spotCheck: null } as const;
const verifiers: VerifierFacts = { obligorId: 'factory', beneficiaryId: 'school', arbiterId: 'body', independent: new Set(['school', 'body']) };
const claim: Claim = { numerator: 12, denominator: 0, happenedOn: '2026-11-20', speaksForId: 'factory', files: 1, links: [], exhibits: 0 };
const facts: ClaimFacts = {
  ...verifiers,
  status: 'AGREED',
  metric: 'COUNT',
  computedFrom: null,
  window: { waived: false },
  reused: false,
  exhibits: { standing: 0, used: false },
  today: '2026-11-24',
};

describe('a claim', () => {
  test('waits for the beneficiary, or for the arbiter where the beneficiary is of the obligor’s group', () => {
    expect(decideClaim(claim, facts)).toEqual({ awaitsId: 'school', late: false });
    expect(decideClaim(claim, { ...facts, independent: new Set(['body']) })).toEqual({ awaitsId: 'body', late: false });
  });
  test.each([
    ['2026-11-10', false],
    ['2026-11-09', true],
  ])('for what happened on %s is late: %s', (happenedOn, late) => {
    expect(decideClaim({ ...claim, happenedOn }, facts)).toMatchObject({ late });
  });
  test.each<[string, Partial<Claim>, Partial<ClaimFacts>, string]>([
    ['by the side that is owed', { speaksForId: 'school' }, {}, 'obligation.not-the-obligor'],
    ['on a proposal', {}, { status: 'PROPOSED' }, 'obligation.not-in-force'],
    ['on a promise let off', {}, { status: 'WAIVED' }, 'obligation.not-in-force'],
    ['of what tasks compute', {}, { computedFrom: 'TASK_ACCEPTED' }, 'obligation.computed'],
    ['of nothing', { numerator: 0 }, {}, 'obligation.amount'],
    ['of more than all', { numerator: 3, denominator: 2 }, { metric: 'RATIO' }, 'obligation.amount-ratio'],
    ['of a part of nothing', { numerator: 0, denominator: 0 }, { metric: 'RATIO' }, 'obligation.amount-ratio'],
    ['without evidence', { files: 0 }, {}, 'obligation.no-evidence'],
    ['with a link that is a script', { links: ['javascript:alert(1)'] }, {}, 'obligation.link'],
    ['with evidence used before', {}, { reused: true }, 'obligation.evidence-reused'],
    ['with a record that does not stand', { exhibits: 2 }, { exhibits: { standing: 1, used: false } }, 'obligation.exhibit-unknown'],
    ['with a record shown before', { exhibits: 1 }, { exhibits: { standing: 1, used: true } }, 'obligation.exhibit-used'],
    ['of tomorrow', { happenedOn: '2026-11-25' }, {}, 'obligation.not-yet'],
    ['from before the promise', {}, { window: null }, 'obligation.before-the-promise'],
    ['in a window let off', {}, { window: { waived: true } }, 'obligation.waived'],
    ['nobody neutral could verify', {}, { independent: new Set() }, 'obligation.no-verifier'],
  ])('%s is refused', (_, change, changed, refusal) => {
    expect(code(decideClaim({ ...claim, ...change }, { ...facts, ...changed }))).toBe(refusal);
  });
  test('is proven by a record of the platform alone', () => {
    const shown = { ...facts, exhibits: { standing: 1, used: false } };
    expect(decideClaim({ ...claim, files: 0, exhibits: 1 }, shown)).toMatchObject({ awaitsId: 'school' });
  });
  test('of nought keeps a ceiling', () => {
    expect(decideClaim({ ...claim, numerator: 0 }, { ...facts, metric: 'AT_MOST' })).toMatchObject({ awaitsId: 'school' });
  });
  test('reads as overdue the day after its last, and is still no more than claimed', () => {
    expect(claimStateOf(dated, '2026-12-04')).toBe('CLAIMED');
    expect(claimStateOf(dated, '2026-12-05')).toBe('VERIFICATION_OVERDUE');
  });
  test.each([
    ['VERIFIED', '2027-01-10', 'VERIFIED'],
    ['VERIFIED', '2027-01-11', 'VERIFIED_LATE'],
    ['REJECTED', '2027-01-11', 'REJECTED'],
  ] as const)('%s on %s, with grace until the 10th, reads as %s', (status, answeredOn, state) => {
    expect(claimStateOf({ ...dated, status, answeredOn }, '2027-02-01')).toBe(state);
  });
});

test.each([
  ['CONFIRMED', 'SPOT_CHECKED'],
  ['NOT_CONFIRMED', 'NOT_CONFIRMED'],
] as const)('a claim whose check found %s reads as %s, however late', (spotCheck, state) => {
  expect(claimStateOf({ ...dated, status: 'VERIFIED', answeredOn: '2027-01-11', spotCheck }, '2027-02-01')).toBe(state);
});

const open = { status: 'CLAIMED', metric: 'COUNT', numerator: 12, denominator: 0 } as const;
const school: Answering = { speaksForId: 'school', onClaimantsSide: false };

describe('a verification', () => {
  test('takes the whole or a part', () => {
    expect(decideVerification(open, null, school, verifiers)).toEqual({ verified: { numerator: 12, denominator: 0 } });
    expect(decideVerification(open, 7, school, verifiers)).toEqual({ verified: { numerator: 7, denominator: 0 } });
    const ratio = { ...open, metric: 'RATIO', denominator: 20 } as const;
    expect(decideVerification(ratio, 0, school, verifiers)).toEqual({ verified: { numerator: 0, denominator: 20 } });
  });
  test('is the arbiter’s where the beneficiary is not independent', () => {
    const group = { ...verifiers, independent: new Set(['body']) };
    expect(decideVerification(open, null, { ...school, speaksForId: 'body' }, group)).toMatchObject({ verified: { numerator: 12 } });
  });
  const refused: [string, Answering, Partial<VerifierFacts>, string][] = [
    ['by the claimant', { ...school, speaksForId: 'factory' }, {}, 'obligation.own-claim'],
    ['by somebody who works for both', { ...school, onClaimantsSide: true }, {}, 'obligation.own-side'],
    ['by the beneficiary once in the same group', school, { independent: new Set(['body']) }, 'obligation.same-group'],
    ['by the arbiter beside an independent beneficiary', { ...school, speaksForId: 'body' }, {}, 'obligation.not-the-verifier'],
    ['by an arbiter of the same group', { ...school, speaksForId: 'body' }, { independent: new Set() }, 'obligation.same-group'],
  ];
  test.each(refused)('%s is refused, and so is the rejection', (_, who, changed, refusal) => {
    expect(code(decideVerification(open, null, who, { ...verifiers, ...changed }))).toBe(refusal);
    expect(code(decideRejection(open, who, { ...verifiers, ...changed }))).toBe(refusal);
  });
  test.each([
    ['more than claimed', open, 13],
    ['nothing', open, 0],
    ['less of a ceiling', { ...open, metric: 'AT_MOST' } as const, 11],
  ])('of %s is refused', (_, standing, numerator) => {
    expect(code(decideVerification(standing, numerator, school, verifiers))).toBe('obligation.more-than-claimed');
  });
  test.each(claimStatuses.filter((status) => status !== 'CLAIMED'))('of a claim that is %s is refused', (status) => {
    const answered = { ...open, status };
    expect(code(decideVerification(answered, null, school, verifiers))).toBe('obligation.claim-answered');
    expect(code(decideRejection(answered, school, verifiers))).toBe('obligation.claim-answered');
    expect(code(decideWithdrawal(answered, { speaksForId: 'factory' }, verifiers))).toBe('obligation.claim-answered');
  });
  test('is nothing the claimant can undo, and nothing the beneficiary can withdraw', () => {
    expect(decideWithdrawal(open, { speaksForId: 'factory' }, verifiers)).toBe('WITHDRAWN');
    expect(code(decideWithdrawal(open, school, verifiers))).toBe('obligation.not-the-obligor');
  });
});

describe('flags', () => {
  const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 24, 1, 0, seconds));
  const plain = { late: false, alike: false, since: at(0), until: at(20), status: 'VERIFIED', mutual: null, doubted: false } as const;
  test.each([
    [[], plain],
    [['FAST'], { ...plain, until: at(19) }],
    [[], { ...plain, until: at(1), status: 'REJECTED' as const }],
    [['LATE'], { ...plain, late: true }],
    [['ALIKE'], { ...plain, alike: true }],
    [['DOUBTED'], { ...plain, doubted: true }],
    [[], { ...plain, status: 'CLAIMED' as const, until: null, doubted: true }],
    [['MUTUAL'], { ...plain, mutual: { given: 5, toOther: 4, otherGiven: 9, fromOther: 1 } }],
    [[], { ...plain, mutual: { given: 5, toOther: 3, otherGiven: 9, fromOther: 1 } }],
    [[], { ...plain, mutual: { given: 5, toOther: 5, otherGiven: 9, fromOther: 0 } }],
  ])('%j', (expected, one) => {
    expect(flagsOf(one)).toEqual(expected);
  });
});

test.each([
  [false, { flags: [], numerator: 8, denominator: 0 }],
  [false, { flags: [], numerator: 20, denominator: 20 }],
  [true, { flags: [], numerator: 19, denominator: 20 }],
  [true, { flags: ['LATE' as const], numerator: 8, denominator: 0 }],
])('needs a look before a batch: %s for %j', (expected, one) => {
  expect(needsALook(one)).toBe(expected);
});

const waiver: WaiverFacts = {
  ...verifiers,
  status: 'AGREED',
  metric: 'COUNT',
  window: { waived: false, endsOn: '2026-12-31', extendedTo: null, kept: false },
  openClaims: 0,
  asked: false,
  today: '2026-11-24',
};
const wish = { kind: 'WINDOW', target: null, until: null, speaksForId: 'factory' } as const;
const later = { kind: 'EXTENSION', until: '2027-01-31' };
const drawn = { waived: false, endsOn: '2026-12-31', extendedTo: '2027-01-31', kept: false };

describe('a waiver', () => {
  test('waits for the other side', () => {
    expect(decideWaiverWish(wish, waiver)).toEqual({ awaitsId: 'school' });
    expect(decideWaiverWish({ ...wish, speaksForId: 'school' }, waiver)).toEqual({ awaitsId: 'factory' });
  });
  test('of a window, or its later date, may be asked of what was replaced: it still counts there', () => {
    const replaced = { ...waiver, status: 'SUPERSEDED' } as const;
    expect([decideWaiverWish(wish, replaced), decideWaiverWish({ ...wish, kind: 'EXTENSION', until: '2027-01-31' }, replaced)]).toEqual([
      { awaitsId: 'school' },
      { awaitsId: 'school' },
    ]);
  });
  test.each<[string, object, Partial<WaiverFacts>, string]>([
    ['by a third party', { speaksForId: 'body' }, {}, 'obligation.not-a-side'],
    ['of a proposal', {}, { status: 'PROPOSED' }, 'obligation.not-in-force'],
    ['of the rest of what was replaced', { kind: 'REST' }, { status: 'SUPERSEDED' }, 'obligation.not-in-force'],
    ['of the target of what was replaced', { kind: 'TARGET', target: 3 }, { status: 'SUPERSEDED' }, 'obligation.not-in-force'],
    ['of no window', {}, { window: null }, 'obligation.window-unknown'],
    ['twice', {}, { window: { ...drawn, waived: true } }, 'obligation.waived'],
    ['while claims wait', {}, { openClaims: 1 }, 'obligation.claims-open'],
    ['beside another', {}, { asked: true }, 'obligation.waiver-asked'],
    ['to a target of nothing', { kind: 'TARGET', target: 0 }, {}, 'obligation.target-out-of-range'],
    ['to no target', { kind: 'TARGET' }, {}, 'obligation.target-out-of-range'],
    ['to no later date', { ...later, until: null }, {}, 'obligation.extension-date'],
    ['to the same date', { ...later, until: '2026-12-31' }, {}, 'obligation.extension-date'],
    ['to a date that is no later than the last extension', later, { window: drawn }, 'obligation.extension-date'],
    ['to a date more than a year away', { ...later, until: '2028-01-01' }, {}, 'obligation.extension-date'],
    ['to a later date after the end', later, { today: '2027-01-01' }, 'obligation.extension-ended'],
    ['to a later date once kept', later, { window: { ...drawn, kept: true } }, 'obligation.extension-ended'],
    ['of a ceiling to a later date', later, { metric: 'AT_MOST' }, 'obligation.extension-ceiling'],
  ])('%s is refused', (_, change, changed, refusal) => {
    expect(code(decideWaiverWish({ ...wish, ...change }, { ...waiver, ...changed }))).toBe(refusal);
  });
  test('within one control group waits for the arbiter, whoever asks, and is refused without one', () => {
    const group = { ...waiver, independent: new Set(['body']) };
    expect(decideWaiverWish(wish, group)).toEqual({ awaitsId: 'body' });
    expect(decideWaiverWish({ ...wish, speaksForId: 'school' }, group)).toEqual({ awaitsId: 'body' });
    expect(code(decideWaiverWish(wish, { ...group, independent: new Set() }))).toBe('obligation.no-consenter');
    const asked = { ...wish, status: 'ASKED', askedById: 'factory', awaitsId: 'body' } as const;
    const by = (speaksForId: string, consents: boolean): unknown =>
      code(decideWaiverAnswer(asked, { speaksForId, consents, onAskersSide: false }, { ...group, asked: true }));
    expect([by('body', true), by('school', true), by('school', false)]).toEqual(['CONSENTED', 'obligation.not-a-side', 'obligation.not-a-side']);
  });
  test('is not consented to by a side that has come into the group since, nor by an arbiter no longer needed', () => {
    const consent = (awaitsId: string, independent: readonly string[]): unknown =>
      code(
        decideWaiverAnswer(
          { ...wish, status: 'ASKED', askedById: 'factory', awaitsId },
          { speaksForId: awaitsId, consents: true, onAskersSide: false },
          { ...waiver, asked: true, independent: new Set(independent) },
        ),
      );
    expect([consent('school', ['body']), consent('body', ['school', 'body'])]).toEqual([
      'obligation.consenter-changed',
      'obligation.consenter-changed',
    ]);
  });
  test.each([
    ['while claims wait', { openClaims: 1 }, { awaitsId: 'school' }],
    ['a second time', { window: drawn }, { awaitsId: 'school' }],
    ['on the last day of the extension', { window: drawn, today: '2027-01-31' }, { awaitsId: 'school' }],
  ])('to a later date may be asked %s', (_, changed, expected) => {
    expect(decideWaiverWish({ ...wish, kind: 'EXTENSION', until: '2027-02-28' }, { ...waiver, ...changed })).toEqual(expected);
  });
  test.each([
    ['2027-01-31', 'CONSENTED'],
    ['2027-02-01', 'obligation.extension-ended'],
  ])('to a later date is consented to on %s: %s', (today, expected) => {
    const asked = { kind: 'EXTENSION', until: '2027-01-31', status: 'ASKED', askedById: 'factory', awaitsId: 'school' } as const;
    const answer = { speaksForId: 'school', consents: true, onAskersSide: false };
    expect(code(decideWaiverAnswer(asked, answer, { ...waiver, asked: true, today }))).toBe(expected);
  });
  const asked = { ...wish, status: 'ASKED', askedById: 'factory', awaitsId: 'school' } as const;
  test.each([
    ['the other side consents', 'school', true, false, 'CONSENTED'],
    ['the other side refuses', 'school', false, false, 'REFUSED'],
    ['the asking side consents to itself', 'factory', true, true, 'obligation.waits-for-the-other'],
    ['the asking side takes it back', 'factory', false, true, 'WITHDRAWN'],
    ['one person turns both keys', 'school', true, true, 'obligation.own-side'],
    ['a third party consents', 'body', true, false, 'obligation.not-a-side'],
  ])('when %s', (_, speaksForId, consents, onAskersSide, expected) => {
    expect(code(decideWaiverAnswer(asked, { speaksForId, consents, onAskersSide }, { ...waiver, asked: true }))).toBe(expected);
  });
  test('is answered once', () => {
    const answer = { speaksForId: 'school', consents: true, onAskersSide: false };
    expect(code(decideWaiverAnswer({ ...asked, status: 'REFUSED' }, answer, waiver))).toBe('obligation.waiver-answered');
  });
});
