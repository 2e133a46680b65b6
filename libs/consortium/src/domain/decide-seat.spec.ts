import { isRefusal, type Refusal } from '#libs/kernel';
import { decideFilling, decideGivingUp, decideMergedLead, judgesOf, refusalWhileVacant, vacancyOn, type FillingFacts } from './decide-seat.js';
import { decideMotionSignature } from './decide-signature.js';
import { motionKinds, type MotionState } from './motion.js';
import { body, cluster, college, enterprise, party, school } from './testing-charters.js';

const code = (answer: object | null): string | null => (answer !== null && isRefusal(answer as Refusal) ? (answer as Refusal).refusal : null);
const held = [
  { seat: 'ENTERPRISE', organizationId: 'e' },
  { seat: 'SCHOOL', organizationId: 's' },
  { seat: 'BODY', organizationId: 'b' },
];
const vacantBody = [{ seat: 'BODY', names: { zh: '行业组织', en: 'Body' } }];

test('while a seat is vacant no act is decided but its filling, and the reason names the seat', () => {
  expect(motionKinds.filter((kind) => refusalWhileVacant(kind, vacantBody) === null)).toEqual(['SEAT_FILLING']);
  expect(motionKinds.every((kind) => refusalWhileVacant(kind, []) === null)).toBe(true);
  expect(refusalWhileVacant('ADMISSION', vacantBody)?.details).toMatchObject({ seat: 'BODY', 'seat.zh': '行业组织' });
});

test('a signature waits for the vacant seat, and who lost its seat signs for it no more', () => {
  const motion: MotionState = {
    id: 'm',
    kind: 'EXPULSION',
    status: 'OPEN',
    hash: 'h',
    expiresOn: null,
    signers: [{ seat: 'ENTERPRISE', organizationId: 'e', step: 1, signedHash: null, signedBy: null }],
  };
  const sign = (about: Partial<MotionState>) =>
    code(decideMotionSignature({ ...motion, ...about }, { organizationId: 'e', personId: 'p', hash: 'h' }, '2026-12-01'));
  expect(sign({})).toBeNull();
  expect(sign({ vacant: vacantBody })).toBe('consortium.seat-vacant');
  expect(sign({ vacant: vacantBody, kind: 'SEAT_FILLING' })).toBeNull();
  expect(sign({ signers: motion.signers.map((signer) => ({ ...signer, away: true })) })).toBe('consortium.seat-lost');
});

test('a holder gives its own seat up, but not the last one', () => {
  expect(decideGivingUp(held, 'SCHOOL', 's')).toEqual({ how: 'GIVEN_UP' });
  expect(code(decideGivingUp(held, 'SCHOOL', 'e'))).toBe('consortium.seat-not-held');
  expect(code(decideGivingUp(held.slice(0, 1), 'ENTERPRISE', 'e'))).toBe('consortium.last-lead');
});

test('a merged lead holds its seat no more, unless it is the last that sits', () => {
  expect(decideMergedLead(held, 's')).toEqual([{ seat: 'SCHOOL', organizationId: 's' }]);
  expect(decideMergedLead(held, 'nobody')).toEqual([]);
  expect(decideMergedLead([], 's')).toEqual([]);
  expect(code(decideMergedLead(held.slice(0, 1), 'e'))).toBe('consortium.last-lead');
});

test('a lead is judged by all the others and by two at least; a member by all leads', () => {
  expect(judgesOf(held, 'b')).toEqual(held.slice(0, 2));
  expect(judgesOf(held, 'x')).toEqual(held);
  expect(code(judgesOf(held.slice(0, 2), 's'))).toBe('consortium.too-few-leads');
});

describe('a candidate for a vacant seat', () => {
  const secretariat = party('sec', 'SCHOOL', 'g3');
  const facts: FillingFacts = {
    seat: 'BODY',
    vacant: vacantBody,
    sitting: [
      { seat: 'ENTERPRISE', organization: { ...enterprise, controlGroup: 'g1' } },
      { seat: 'SCHOOL', organization: school },
    ],
    candidate: body,
    goodStanding: true,
    secretariat,
    neutrals: [],
  };
  test.each([
    ['fits', {}, null],
    ['stands badly or holds a seat already', { goodStanding: false }, 'consortium.candidate-unfit'],
    ['is of a kind that may not hold it', { candidate: party('x', 'ENTERPRISE') }, 'consortium.wrong-holder'],
    ['is under one control with a lead', { candidate: party('x', 'INDUSTRY_BODY', 'g1') }, 'consortium.seats-not-independent'],
    ['would be arbiter under one control with the secretariat', { candidate: party('x', 'INDUSTRY_BODY', 'g3') }, 'consortium.neutral-not-neutral'],
    ['is put forward for a seat that is held', { vacant: [] }, 'consortium.seat-not-vacant'],
    ['is put forward for no seat of the kind', { seat: 'NONE' }, 'consortium.seat-not-vacant'],
  ] as const)('%s', (_, about, expected) => {
    expect(code(decideFilling(cluster, { ...facts, ...about }))).toBe(expected);
  });
  test('is independent of a neutral body the charter took from outside', () => {
    const outside = { name: 'ARBITER' as const, body: party('n', 'INDUSTRY_BODY', 'g9') };
    const asked = (controlGroup: string) =>
      decideFilling(college, {
        ...facts,
        seat: 'SCHOOL',
        vacant: [{ seat: 'SCHOOL', names: { zh: '学校', en: 'School' } }],
        sitting: facts.sitting.slice(0, 1),
        candidate: party('x', 'SCHOOL', controlGroup),
        neutrals: [outside],
      });
    expect(code(asked('g9'))).toBe('consortium.neutral-not-neutral');
    expect(code(asked('g8'))).toBeNull();
  });
});

test('a seat is overdue from the day after its time', () => {
  expect(vacancyOn('2026-11-01', 60, '2026-12-31')).toEqual({ fillBy: '2026-12-31', overdue: false });
  expect(vacancyOn('2026-11-01', 60, '2027-01-01').overdue).toBe(true);
});
