import { canTransition, refuse, type Refusal } from '#libs/kernel';
import { agreementTransitions, type AgreementState } from './agreement.js';
import type { BenefitRefusal } from './refusals.js';

/** Why the text of an agreement can no longer be changed, or null while it is open for signature. */
export const refusalToRevise = (status: AgreementState): Refusal<BenefitRefusal> | null =>
  status === 'OPEN' ? null : refuse('benefit.agreement-not-open');

/** Takes a draft back; what is in force cannot be taken back, only superseded by a newer one that all parties sign. */
export const withdrawAgreement = (status: AgreementState): { readonly status: 'WITHDRAWN' } | Refusal<BenefitRefusal> =>
  canTransition(agreementTransitions, status, 'WITHDRAWN') ? { status: 'WITHDRAWN' } : refuse('benefit.agreement-not-open');
