import type { Party } from './agreement.js';
import { agreementContent } from './agreement-content.js';
import { refusalToRevise, withdrawAgreement } from './change-agreement.js';
import { hasSigned, refuseAgreement, signAgreement, signersInTurn, signersOf, type SignableAgreement } from './sign-agreement.js';

const parties: readonly Party[] = [
  { kind: 'MEMBER', organizationId: 'e', shareMillionths: 550_000 },
  { kind: 'MEMBER', organizationId: 's', shareMillionths: 300_000 },
  { kind: 'COMMON_FUND', organizationId: 'b', shareMillionths: 100_000 },
  { kind: 'MEMBER', organizationId: 'b', shareMillionths: 50_000 },
];
const agreement = (change: Partial<SignableAgreement> = {}): SignableAgreement => ({
  status: 'OPEN',
  hash: 'today',
  expiresOn: '2026-12-24',
  parties,
  signatures: [],
  ...change,
});
const day = '2026-12-24';
const signed = (...organizations: readonly string[]): SignableAgreement['signatures'] =>
  organizations.map((organizationId) => ({ organizationId, hash: 'today' }));

test('a keeper of the common fund that is a party as well signs once', () => {
  expect(signersOf(parties)).toEqual(['e', 's', 'b']);
});

test('it is in force with the last signature and not before', () => {
  expect(signAgreement(agreement({ signatures: signed('e') }), { organizationId: 's', hash: 'today' }, day)).toEqual({ complete: false });
  expect(signAgreement(agreement({ signatures: signed('e', 's') }), { organizationId: 'b', hash: 'today' }, day)).toEqual({ complete: true });
});

test('signatures over yesterday’s text stay and count for nothing', () => {
  const revised = agreement({ signatures: [{ organizationId: 'e', hash: 'yesterday' }, ...signed('s')] });
  expect(hasSigned(revised, 'e')).toBe(false);
  expect(signAgreement(revised, { organizationId: 'b', hash: 'today' }, day)).toEqual({ complete: false });
  expect(signAgreement(revised, { organizationId: 'e', hash: 'today' }, day)).toEqual({ complete: false });
});

test.each<[string, Partial<SignableAgreement>, { organizationId: string; hash: string }, string]>([
  ['yesterday’s hash', {}, { organizationId: 'e', hash: 'yesterday' }, 'cosign.stale-hash'],
  ['a lead that is no party', {}, { organizationId: 'lead', hash: 'today' }, 'cosign.not-a-signer'],
  ['a second signature', { signatures: signed('e') }, { organizationId: 'e', hash: 'today' }, 'cosign.already-signed'],
  ['an agreement in force', { status: 'IN_FORCE' }, { organizationId: 'e', hash: 'today' }, 'cosign.not-open'],
  ['a superseded agreement', { status: 'SUPERSEDED' }, { organizationId: 'e', hash: 'today' }, 'cosign.not-open'],
  ['a refused text', { status: 'REFUSED' }, { organizationId: 'e', hash: 'today' }, 'cosign.not-open'],
  ['a text whose days are over', { expiresOn: '2026-12-23' }, { organizationId: 'e', hash: 'today' }, 'benefit.agreement-expired'],
  ['a withdrawn draft', { status: 'WITHDRAWN' }, { organizationId: 'e', hash: 'today' }, 'cosign.not-open'],
])('%s is refused', (_, change, signature, code) => {
  expect(signAgreement(agreement(change), signature, day)).toMatchObject({ refusal: code });
  expect(refuseAgreement(agreement(change), signature, day)).toMatchObject({ refusal: code });
});

test('in steps nobody signs or refuses before an earlier step is complete; within a step any order holds', () => {
  const stepped = parties.map((party) => ({ ...party, step: party.organizationId === 'b' ? 2 : 1 }));
  const word = (organizationId: string) => ({ organizationId, hash: 'today' });
  const after = (...organizations: readonly string[]) => agreement({ parties: stepped, signatures: signed(...organizations) });
  expect(signersInTurn(after())).toEqual(['e', 's']);
  for (const decide of [signAgreement, refuseAgreement])
    expect(decide(after('s'), word('b'), day)).toMatchObject({ refusal: 'benefit.not-their-turn' });
  expect(signAgreement(after('s'), word('e'), day)).toEqual({ complete: false });
  expect(signAgreement(after('s', 'e'), word('b'), day)).toEqual({ complete: true });
});

test('a party’s no ends the text, its own yes does not come before it', () => {
  expect(refuseAgreement(agreement({ signatures: signed('e') }), { organizationId: 's', hash: 'today' }, day)).toEqual({ status: 'REFUSED' });
});

test('a text from before texts could expire is signed on any day', () => {
  expect(signAgreement(agreement({ expiresOn: null }), { organizationId: 'e', hash: 'today' }, '2099-01-01')).toEqual({ complete: false });
});

test('what was refused is not put to its parties again; another text is', () => {
  expect(refusalToRevise({ status: 'REFUSED', hash: 'today' }, 'today')).toMatchObject({ refusal: 'benefit.text-refused' });
  expect(refusalToRevise({ status: 'REFUSED', hash: 'today' }, 'tomorrow')).toBeNull();
});

test.each([
  ['OPEN', true],
  ['REFUSED', true],
  ['IN_FORCE', false],
  ['SUPERSEDED', false],
  ['WITHDRAWN', false],
] as const)('%s can be changed or withdrawn: %s', (status, open) => {
  expect(refusalToRevise({ status, hash: 'today' }, 'tomorrow') === null).toBe(open);
  expect('refusal' in withdrawAgreement(status)).toBe(!open);
});

test('what is signed holds every term, and a share written another way is the same text', () => {
  const terms = { title: '分配', body: '第一条', payerId: 'e', schoolId: 's', vatPercent: 13, parties } as const;
  const formula = { code: 'FIXED_SHARE', version: 1, hash: 'f' };
  const text = agreementContent('c', terms, formula);
  expect(JSON.parse(text)).toEqual({
    consortiumId: 'c',
    title: '分配',
    body: '第一条',
    payerId: 'e',
    schoolId: 's',
    vatPercent: 13,
    formula,
    parties: [
      { kind: 'MEMBER', organizationId: 'e', percent: '55' },
      { kind: 'MEMBER', organizationId: 's', percent: '30' },
      { kind: 'COMMON_FUND', organizationId: 'b', percent: '10' },
      { kind: 'MEMBER', organizationId: 'b', percent: '5' },
    ],
  });
  expect(agreementContent('c', { ...terms, vatPercent: 9 }, formula)).not.toBe(text);
  expect(agreementContent('c', { ...terms, parties: [...parties].reverse() }, formula)).not.toBe(text);
});
