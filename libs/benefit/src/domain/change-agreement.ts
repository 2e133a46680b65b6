import { canTransition, refuse, type Refusal } from '#libs/kernel';
import { agreementTransitions, type AgreementState } from './agreement.js';
import type { BenefitRefusal } from './refusals.js';

/**
 * Why an agreement cannot have this text next, or null while it can: as long as it is not in force. What a party has refused is not put to
 * it again.
 */
export function refusalToRevise(agreement: { readonly status: AgreementState; readonly hash: string }, hash: string): Refusal<BenefitRefusal> | null {
  if (agreement.status !== 'OPEN' && agreement.status !== 'REFUSED') return refuse('benefit.agreement-not-open');
  return agreement.status === 'REFUSED' && agreement.hash === hash ? refuse('benefit.text-refused') : null;
}

/** Takes a draft back; what is in force cannot be taken back, only superseded by a newer one that all parties sign. */
export const withdrawAgreement = (status: AgreementState): { readonly status: 'WITHDRAWN' } | Refusal<BenefitRefusal> =>
  canTransition(agreementTransitions, status, 'WITHDRAWN') ? { status: 'WITHDRAWN' } : refuse('benefit.agreement-not-open');
