import { benefit_new_body_sample } from '#messages';
import type { AgreementChoicesView, AgreementModelView, AgreementView } from '../contract.js';
import type { PartyKind } from '../domain/agreement.js';

export interface PartyDraft {
  readonly kind: PartyKind;
  readonly organizationId: string;
  readonly percent: string;
  /** In which step it signs, as typed. */
  readonly step: string;
}

/** An agreement while it is typed. */
export interface AgreementDraft {
  readonly title: string;
  readonly body: string;
  readonly payerId: string;
  readonly schoolId: string;
  readonly vatPercent: string;
  readonly parties: readonly PartyDraft[];
}

/** Payer and school stand first; the common fund when the charter names its keeper. */
export const blankAgreement = ({ commonFundKeeper }: AgreementChoicesView): AgreementDraft => ({
  title: '',
  body: benefit_new_body_sample(),
  payerId: '',
  schoolId: '',
  vatPercent: '13',
  parties: [
    { kind: 'MEMBER', organizationId: '', percent: '', step: '1' },
    { kind: 'MEMBER', organizationId: '', percent: '', step: '1' },
    ...(commonFundKeeper ? [{ kind: 'COMMON_FUND' as const, organizationId: '', percent: '', step: '1' }] : []),
  ],
});

/** The agreement a model begins: who stands alone in a role is chosen, the fund only where the charter names its keeper. */
export function modelledAgreement(choices: AgreementChoicesView, { vatPercent, parties }: AgreementModelView): AgreementDraft {
  const drafts = parties
    .filter(({ kind }) => kind === 'MEMBER' || choices.commonFundKeeper !== null)
    .map(({ kind, percent, organizationIds }): PartyDraft => {
      const [only, ...others] = organizationIds;
      return { kind, percent, step: '1', organizationId: only !== undefined && others.length === 0 ? only : '' };
    });
  const [payer, school] = drafts;
  return {
    ...blankAgreement(choices),
    vatPercent: String(vatPercent),
    payerId: payer?.organizationId ?? '',
    schoolId: school?.organizationId ?? '',
    parties: drafts,
  };
}

export const draftOf = (agreement: AgreementView): AgreementDraft => ({
  title: agreement.title,
  body: agreement.body,
  payerId: agreement.payer.id,
  schoolId: agreement.school.id,
  vatPercent: String(agreement.vatPercent),
  parties: agreement.parties.map((party) => ({
    kind: party.kind,
    percent: party.percent,
    step: String(party.step),
    organizationId: party.kind === 'MEMBER' ? party.organization.id : '',
  })),
});

/** What is sent: nobody chooses the fund's keeper in an agreement. */
export const bodyOf = (draft: AgreementDraft): object => ({
  ...draft,
  vatPercent: Number(draft.vatPercent),
  parties: draft.parties.map(({ kind, organizationId, percent, step }) => ({
    ...{ kind, percent, step: Number(step) },
    ...(kind === 'COMMON_FUND' ? {} : { organizationId }),
  })),
});
