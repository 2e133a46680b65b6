import fc from 'fast-check';
import { isRefusal } from '#libs/kernel';
import { decideMotionRefusal, decideMotionSignature } from './decide-signature.js';
import { expiryOf, motionStatusOn, type MotionState } from './motion.js';

const today = '2026-11-24';

const motion: MotionState = {
  id: 'm',
  kind: 'CHARTER',
  status: 'OPEN',
  hash: 'h2',
  expiresOn: '2026-11-24',
  signers: [
    { seat: 'ENTERPRISE', organizationId: 'e', step: 1, signedHash: 'h2', signedBy: 'p1' },
    { seat: 'SCHOOL', organizationId: 's', step: 1, signedHash: null, signedBy: null },
  ],
};
const sign = (state: MotionState, signature: Partial<Parameters<typeof decideMotionSignature>[1]> = {}) => {
  const answer = decideMotionSignature(state, { organizationId: 's', personId: 'p2', hash: 'h2', ...signature }, today);
  return isRefusal(answer) ? answer.refusal : answer.next.status;
};

test.each([
  ['the last delegate', {}, 'CARRIED'],
  ['yesterday’s hash', { hash: 'h1' }, 'cosign.stale-hash'],
  ['an organization that holds no seat', { organizationId: 'x' }, 'cosign.not-a-signer'],
  ['a second signature of one seat', { organizationId: 'e', personId: 'p3' }, 'cosign.already-signed'],
  ['one person for two seats', { personId: 'p1' }, 'consortium.person-signed-already'],
])('%s', (_, signature, expected) => {
  expect(sign(motion, signature)).toBe(expected);
});

test.each(['CARRIED', 'VOID', 'REFUSED'] as const)('nothing is signed once it is %s', (status) => {
  expect(sign({ ...motion, status })).toBe('cosign.not-open');
});

test('a person who signed an older text for another seat has not signed this one', () => {
  const [enterprise, school] = motion.signers;
  if (!enterprise || !school) throw new Error('two signers');
  const older = {
    ...motion,
    signers: [{ ...enterprise, signedHash: 'h1' }, school, { seat: 'BODY', organizationId: 'b', step: 1, signedHash: null, signedBy: null }],
  };
  expect(sign(older, { personId: 'p1' })).toBe('OPEN');
});

const seed = 20261124;
test(`in whatever order, it is carried by the last signature and by no other (seed ${seed})`, () => {
  const seats = ['a', 'b', 'c', 'd', 'e'];
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5 }).chain((n) => fc.shuffledSubarray(seats.slice(0, n), { minLength: n, maxLength: n })),
      (order) => {
        let state: MotionState = {
          ...motion,
          signers: order
            .map((s) => ({ seat: s, organizationId: s, step: 1, signedHash: null, signedBy: null }))
            .sort((x, y) => (x.seat < y.seat ? -1 : 1)),
        };
        order.forEach((organizationId, i) => {
          const answer = decideMotionSignature(state, { organizationId, personId: `p-${organizationId}`, hash: 'h2' }, today);
          if (isRefusal(answer)) throw new Error(answer.refusal);
          expect(answer.event.data.carried).toBe(i === order.length - 1);
          state = {
            ...state,
            status: answer.next.status,
            signers: state.signers.map((s) => (s.seat === answer.next.seat ? { ...s, signedHash: 'h2', signedBy: `p-${organizationId}` } : s)),
          };
        });
        expect(state.status).toBe('CARRIED');
      },
    ),
    { seed },
  );
});

test('it can be signed and refused through its last day, and reads as expired from the next', () => {
  expect(expiryOf('2026-11-24')).toBe('2026-12-24');
  expect([motionStatusOn(motion, '2026-11-24'), motionStatusOn(motion, '2026-11-25')]).toEqual(['OPEN', 'EXPIRED']);
  expect(motionStatusOn({ ...motion, expiresOn: null }, '2099-01-01')).toBe('OPEN');
  const late = [decideMotionSignature, decideMotionRefusal].map((decide) =>
    decide(motion, { organizationId: 's', personId: 'p2', hash: 'h2' }, '2026-11-25'),
  );
  expect(late.map((answer) => isRefusal(answer) && answer.refusal)).toEqual(['consortium.motion-expired', 'consortium.motion-expired']);
});

test.each([
  ['who has not signed', {}, 'REFUSED'],
  ['over another text', { hash: 'h1' }, 'cosign.stale-hash'],
  ['an organization that holds no seat', { organizationId: 'x' }, 'cosign.not-a-signer'],
  ['who has signed', { organizationId: 'e' }, 'cosign.already-signed'],
])('a refusal by %s', (_, about, expected) => {
  const answer = decideMotionRefusal(motion, { organizationId: 's', personId: 'p2', hash: 'h2', ...about }, today);
  expect(isRefusal(answer) ? answer.refusal : answer.next.status).toBe(expected);
});

test('a step waits until the one before is complete, and is parallel within', () => {
  const signer = (seat: string, step: number, signedHash: string | null = null) => ({ seat, organizationId: seat, step, signedHash, signedBy: null });
  const stepped = (a: string | null, b: string | null): MotionState => ({
    ...motion,
    signers: [signer('c', 2), signer('a', 1, a), signer('b', 1, b)],
  });
  const signFor = (state: MotionState, organizationId: string) => sign(state, { organizationId, personId: `p-${organizationId}` });
  expect([signFor(stepped(null, null), 'c'), signFor(stepped('h2', null), 'c'), signFor(stepped('h2', 'h2'), 'c')]).toEqual([
    'consortium.not-their-turn',
    'consortium.not-their-turn',
    'CARRIED',
  ]);
  expect([signFor(stepped(null, null), 'b'), signFor(stepped(null, null), 'a')]).toEqual(['OPEN', 'OPEN']);
  expect(signFor(stepped('h2', 'h1'), 'c')).toBe('consortium.not-their-turn');
});

/** What may happen to a motion, in any order: a signature over some text, a refusal, another text, a day going by. */
const happening = fc.oneof(
  fc.record({
    what: fc.constant('sign' as const),
    seat: fc.integer({ min: 0, max: 5 }),
    person: fc.integer({ min: 0, max: 6 }),
    hash: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    what: fc.constant('sign' as const),
    seat: fc.integer({ min: 0, max: 5 }),
    person: fc.integer({ min: 0, max: 6 }),
    hash: fc.constant(0),
  }),
  fc.record({ what: fc.constant('refuse' as const), seat: fc.integer({ min: 0, max: 5 }), person: fc.constant(0), hash: fc.constant(0) }),
  fc.record({ what: fc.constant('redraft' as const), seat: fc.constant(0), person: fc.constant(0), hash: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ what: fc.constant('days' as const), seat: fc.constant(0), person: fc.constant(0), hash: fc.integer({ min: 1, max: 12 }) }),
);
const steps = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 5 });

test(`no history carries a motion without every signer's signature over its current text, in time and in turn (seed ${seed})`, () => {
  let carriedOnce = false;
  fc.assert(
    fc.property(steps, fc.array(happening, { maxLength: 40 }), (stepOf, history) => {
      let [day, text] = [0, 1];
      const blank = (): MotionState['signers'] =>
        stepOf.map((step, i) => ({ seat: `s${i}`, organizationId: `o${i}`, step, signedHash: null, signedBy: null }));
      let state: MotionState = { ...motion, hash: 'h1', expiresOn: expiryOf('2026-01-01'), signers: blank() };
      for (const { what, seat, person, hash } of history) {
        const now = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
        const word = { organizationId: `o${seat}`, personId: `p${person}`, hash: hash === 0 ? state.hash : `h${hash}` };
        if (what === 'days') day += hash;
        else if (what === 'redraft' && state.status === 'OPEN' && hash !== text) {
          text = hash;
          state = { ...state, hash: `h${text}`, signers: blank() };
        } else if (what === 'refuse') {
          const answer = decideMotionRefusal(state, word, now);
          if (!isRefusal(answer)) state = { ...state, status: 'REFUSED' };
        } else if (what === 'sign') {
          const answer = decideMotionSignature(state, word, now);
          if (isRefusal(answer)) continue;
          const signer = state.signers[seat];
          expect(state.status).toBe('OPEN');
          expect(day).toBeLessThanOrEqual(30);
          expect(state.signers.filter((s) => s.step < (signer?.step ?? 0)).every((s) => s.signedHash === state.hash)).toBe(true);
          const signers = state.signers.map((s) => (s === signer ? { ...s, signedHash: word.hash, signedBy: word.personId } : s));
          state = { ...state, status: answer.next.status, signers };
        }
        if (state.status === 'CARRIED') {
          carriedOnce = true;
          expect(state.signers.every((s) => s.signedHash === state.hash)).toBe(true);
          expect(new Set(state.signers.map((s) => s.signedBy)).size).toBe(state.signers.length);
        }
      }
    }),
    { seed, numRuns: 2000 },
  );
  expect(carriedOnce).toBe(true);
});
