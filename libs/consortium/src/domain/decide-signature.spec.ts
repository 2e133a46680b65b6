import fc from 'fast-check';
import { isRefusal } from '#libs/kernel';
import { decideMotionSignature, type MotionState } from './decide-signature.js';

const motion: MotionState = {
  id: 'm',
  kind: 'CHARTER',
  status: 'OPEN',
  hash: 'h2',
  signers: [
    { seat: 'ENTERPRISE', organizationId: 'e', signedHash: 'h2', signedBy: 'p1' },
    { seat: 'SCHOOL', organizationId: 's', signedHash: null, signedBy: null },
  ],
};
const sign = (state: MotionState, signature: Partial<Parameters<typeof decideMotionSignature>[1]> = {}) => {
  const answer = decideMotionSignature(state, { organizationId: 's', personId: 'p2', hash: 'h2', ...signature });
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

test.each(['CARRIED', 'VOID'] as const)('nothing is signed once it is %s', (status) => {
  expect(sign({ ...motion, status })).toBe('cosign.not-open');
});

test('a person who signed an older text for another seat has not signed this one', () => {
  const [enterprise, school] = motion.signers;
  if (!enterprise || !school) throw new Error('two signers');
  const older = {
    ...motion,
    signers: [{ ...enterprise, signedHash: 'h1' }, school, { seat: 'BODY', organizationId: 'b', signedHash: null, signedBy: null }],
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
          signers: order.map((s) => ({ seat: s, organizationId: s, signedHash: null, signedBy: null })).sort((x, y) => (x.seat < y.seat ? -1 : 1)),
        };
        order.forEach((organizationId, i) => {
          const answer = decideMotionSignature(state, { organizationId, personId: `p-${organizationId}`, hash: 'h2' });
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
