import { decideSignature, type CoSigned, type CoSignRefusal, type Refusal } from '#libs/kernel';
import type { AgreementState, Party } from './agreement.js';

/** An agreement as signing sees it: who must sign is every organization among its parties, once each. */
export interface SignableAgreement {
  readonly status: AgreementState;
  readonly hash: string;
  readonly parties: readonly Party[];
  readonly signatures: readonly { readonly organizationId: string; readonly hash: string }[];
}

const coSignStatus = { OPEN: 'OPEN', IN_FORCE: 'CARRIED', SUPERSEDED: 'VOID', WITHDRAWN: 'VOID' } as const satisfies Record<
  AgreementState,
  CoSigned['status']
>;

/** The organizations that must sign: a keeper of the common fund who is a party as well signs once for both. */
export const signersOf = (parties: readonly Party[]): readonly string[] => [...new Set(parties.map((party) => party.organizationId))];

/** Whether an organization's signature stands under the present text. */
export const hasSigned = (agreement: SignableAgreement, organizationId: string): boolean =>
  agreement.signatures.some((signature) => signature.organizationId === organizationId && signature.hash === agreement.hash);

/**
 * One party's signature over the text it has read. The agreement is in force with the last one (domain.md §2.4: party).
 * @returns whether the agreement is complete now, or why the signature is refused
 */
export function signAgreement(
  agreement: SignableAgreement,
  signature: { readonly organizationId: string; readonly hash: string },
): { readonly complete: boolean } | Refusal<CoSignRefusal> {
  const signers = signersOf(agreement.parties).map((key) => ({ key, signedHash: hasSigned(agreement, key) ? agreement.hash : null }));
  return decideSignature(
    { status: coSignStatus[agreement.status], hash: agreement.hash, signers },
    { key: signature.organizationId, hash: signature.hash },
  );
}
