import type { Id, Transitions } from '#libs/kernel';

export const agreementStates = ['OPEN', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** OPEN for signature until its last party has signed; a later one of the same pair supersedes it; a draft can be withdrawn. */
export const agreementTransitions = {
  OPEN: ['IN_FORCE', 'WITHDRAWN'],
  IN_FORCE: ['SUPERSEDED'],
  SUPERSEDED: [],
  WITHDRAWN: [],
} as const satisfies Transitions<AgreementState>;

/** Rates of value-added tax an agreement may name (增值税法 10, 11; domain.md §5.5). */
export const vatPercents = [13, 9, 6, 3, 0] as const;
export type VatPercent = (typeof vatPercents)[number];

export const partyKinds = ['MEMBER', 'COMMON_FUND'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Who shares. The common fund is a party through its keeper, the member the charter names; the order breaks ties between remainders. */
export interface Party {
  readonly kind: PartyKind;
  readonly organizationId: Id<'Organization'>;
  readonly shareMillionths: number;
}

/** A party as it is proposed: nobody chooses the keeper of the common fund in an agreement. */
export interface ProposedParty {
  readonly kind: PartyKind;
  readonly organizationId?: Id<'Organization'>;
  /** Per cent with up to four decimals. */
  readonly percent: string;
}

export interface ProposedTerms {
  readonly title: string;
  readonly body: string;
  readonly payerId: Id<'Organization'>;
  readonly schoolId: Id<'Organization'>;
  readonly vatPercent: number;
  readonly parties: readonly ProposedParty[];
}

export interface Terms {
  readonly title: string;
  readonly body: string;
  readonly payerId: Id<'Organization'>;
  readonly schoolId: Id<'Organization'>;
  readonly vatPercent: VatPercent;
  readonly parties: readonly Party[];
}

/** Names one published version of a formula by its content (design.md §1.5). */
export interface FormulaReference {
  readonly code: string;
  readonly version: number;
  readonly hash: string;
}
