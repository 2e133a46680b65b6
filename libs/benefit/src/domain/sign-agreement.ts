import { decideSignature, isRefusal, refuse, type CoSigned, type CoSignRefusal, type Refusal } from '#libs/kernel';
import { standingOn, type AgreementStanding, type AgreementState, type Party } from './agreement.js';
import type { BenefitRefusal } from './refusals.js';

/** An agreement as signing sees it: who must sign is every organization among its parties, once each. */
export interface SignableAgreement {
  readonly status: AgreementState;
  readonly hash: string;
  /** The last business date on which the text can be signed; null: any. */
  readonly expiresOn: string | null;
  readonly parties: readonly Party[];
  readonly signatures: readonly { readonly organizationId: string; readonly hash: string }[];
}

const coSignStatus = {
  OPEN: 'OPEN',
  IN_FORCE: 'CARRIED',
  SUPERSEDED: 'VOID',
  WITHDRAWN: 'VOID',
  REFUSED: 'VOID',
  EXPIRED: 'VOID',
} as const satisfies Record<AgreementStanding, CoSigned['status']>;

/** A party's word over the text its delegate has read. */
export interface AgreementWord {
  readonly organizationId: string;
  readonly hash: string;
}

/** The organizations that must sign: a keeper of the common fund who is a party as well signs once for both. */
export const signersOf = (parties: readonly Party[]): readonly string[] => [...new Set(parties.map((party) => party.organizationId))];

/** In which step an organization signs: the earliest of its places among the parties. */
export const stepOf = (parties: readonly Party[], organizationId: string): number =>
  Math.min(...parties.filter((party) => party.organizationId === organizationId).map(({ step = 1 }) => step));

/** The organizations whose signature is missing and whose turn it is: those of the first step that is not complete. */
export function signersInTurn(agreement: Pick<SignableAgreement, 'hash' | 'parties' | 'signatures'>): readonly string[] {
  const missing = signersOf(agreement.parties).filter((id) => !hasSigned(agreement, id));
  const step = Math.min(...missing.map((id) => stepOf(agreement.parties, id)));
  return missing.filter((id) => stepOf(agreement.parties, id) === step);
}

/** Whether an organization's signature stands under the present text. */
export const hasSigned = (agreement: Pick<SignableAgreement, 'hash' | 'signatures'>, organizationId: string): boolean =>
  agreement.signatures.some((signature) => signature.organizationId === organizationId && signature.hash === agreement.hash);

/**
 * One party's signature over the text it has read. The agreement is in force with the last one (domain.md §2.4: party).
 * @param today business date
 * @returns whether the agreement is complete now, or why the signature is refused
 */
export function signAgreement(
  agreement: SignableAgreement,
  word: AgreementWord,
  today: string,
): { readonly complete: boolean } | Refusal<CoSignRefusal | BenefitRefusal> {
  const standing = standingOn(agreement, today);
  if (standing === 'EXPIRED') return refuse('benefit.agreement-expired', { date: agreement.expiresOn ?? '' });
  const signers = signersOf(agreement.parties).map((key) => ({ key, signedHash: hasSigned(agreement, key) ? agreement.hash : null }));
  const decided = decideSignature({ status: coSignStatus[standing], hash: agreement.hash, signers }, { key: word.organizationId, hash: word.hash });
  if (isRefusal(decided)) return decided;
  return signersInTurn(agreement).includes(word.organizationId) ? decided : refuse('benefit.not-their-turn');
}

/**
 * One party's no, which ends this text: what needs every signature cannot hold without this one. It binds to the text that was read, and
 * who has signed has spoken.
 */
export function refuseAgreement(
  agreement: SignableAgreement,
  word: AgreementWord,
  today: string,
): { readonly status: 'REFUSED' } | Refusal<CoSignRefusal | BenefitRefusal> {
  const answer = signAgreement(agreement, word, today);
  return isRefusal(answer) ? answer : { status: 'REFUSED' };
}
