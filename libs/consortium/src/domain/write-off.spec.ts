import { isRefusal } from '#libs/kernel';
import { decideMotionSignature } from './decide-signature.js';
import { consentSeat, type DueClaim } from './due-claim.js';
import { faultOfKind } from './kind.js';
import { signersOf } from './motion-signers.js';
import { cluster } from './testing-charters.js';
import { decideStillDue, signersOfWriteOff } from './write-off.js';

const leads = cluster.seats.map(({ code }, at) => ({ seat: code, organizationId: `o${at}` }));
const claim: DueClaim = {
  id: 'c',
  statement: { id: 's', number: 'XY-1/2026-11' },
  payer: { id: 'o0', name: '华岳精工' },
  payee: { id: 'p', name: '装备协会' },
  amountFen: '22375000',
  currency: 'CNY',
};

test('every lead signs, and the payee, once: by its lead seat where it has one', () => {
  expect(signersOfWriteOff(leads, 'p')).toEqual([...leads, { seat: consentSeat, organizationId: 'p' }]);
  expect(signersOfWriteOff(leads, 'o1')).toEqual(leads);
});

test('a kind may order the leads and leave none out; the payee is left out of none', () => {
  const [first = '', ...others] = cluster.seats.map(({ code }) => code);
  const ordered = { ...cluster, acts: { WRITE_OFF: [others, [first]] } };
  expect(signersOf(ordered, 'WRITE_OFF', signersOfWriteOff(leads, 'p')).map(({ seat, step }) => [seat, step])).toEqual([
    ...others.map((seat) => [seat, 1]),
    [consentSeat, 1],
    [first, 2],
  ]);
  expect(faultOfKind({ ...cluster, acts: { WRITE_OFF: [others] } })).toBe('WRITE_OFF needs every lead');
});

test('is not carried while the payee is silent, and the event of the last signature names the claim', () => {
  const signers = signersOf(cluster, 'WRITE_OFF', signersOfWriteOff(leads, 'p')).map((signer) => ({
    ...signer,
    signedHash: signer.seat === consentSeat ? null : 'h',
    signedBy: signer.seat === consentSeat ? null : `person of ${signer.organizationId}`,
  }));
  const motion = { id: 'm', kind: 'WRITE_OFF', status: 'OPEN', hash: 'h', expiresOn: '2026-12-30', claim } as const;
  const sign = (silent: readonly string[], organizationId: string) => {
    const asked = signers.map((signer) => (silent.includes(signer.organizationId) ? { ...signer, signedHash: null, signedBy: null } : signer));
    const answer = decideMotionSignature({ ...motion, signers: asked }, { organizationId, personId: 'x', hash: 'h' }, '2026-11-30');
    return isRefusal(answer) ? answer.refusal : answer.event.data;
  };
  expect(sign(['o0'], 'o0')).toMatchObject({ carried: false, claimId: 'c' });
  expect(sign([], 'p')).toMatchObject({ carried: true, claimId: 'c', seat: consentSeat });
});

test.each<[string, Partial<DueClaim>, boolean]>([
  ['nothing', {}, true],
  ['a name', { payee: { id: 'p', name: '装备行业协会' } }, true],
  ['the amount', { amountFen: '22375001' }, false],
  ['the payee', { payee: { id: 'q', name: '装备协会' } }, false],
  ['the payer', { payer: { id: 'q', name: '华岳精工' } }, false],
])('signed for what is due, once %s has changed', (_, changed, due) => {
  expect(decideStillDue(claim, { ...claim, ...changed })).toEqual(due ? { due: true } : { refusal: 'consortium.claim-changed', details: {} });
});
