import type { Id, Transitions } from '#libs/kernel';

export const agreementStates = ['OPEN', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN', 'REFUSED'] as const;
export type AgreementState = (typeof agreementStates)[number];

/**
 * OPEN for signature until its last party has signed, or one has refused its text; another text opens it again. A later one of the same
 * pair supersedes it; a draft can be withdrawn.
 */
export const agreementTransitions = {
  OPEN: ['IN_FORCE', 'WITHDRAWN', 'REFUSED'],
  REFUSED: ['OPEN', 'WITHDRAWN'],
  IN_FORCE: ['SUPERSEDED'],
  SUPERSEDED: [],
  WITHDRAWN: [],
} as const satisfies Transitions<AgreementState>;

/** What an agreement is shown as: one that nobody has completed in its days is EXPIRED by the date alone. */
export const agreementStandings = [...agreementStates, 'EXPIRED'] as const;
export type AgreementStanding = (typeof agreementStandings)[number];

/** Days a text lies open for signature, as motions do [own]. */
export const SIGNING_DAYS = 30;

/**
 * How an agreement stands on a business date: silence is no consent, and no refusal either.
 * @param agreement `expiresOn`: the last day on which its text can be signed; null: it was opened before texts could expire
 * @example standingOn({ status: 'OPEN', expiresOn: '2026-11-24' }, '2026-11-25') // 'EXPIRED'
 */
export const standingOn = (
  { status, expiresOn }: { readonly status: AgreementState; readonly expiresOn: string | null },
  today: string,
): AgreementStanding => (status === 'OPEN' && expiresOn !== null && expiresOn < today ? 'EXPIRED' : status);

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
  /** In which step it signs, from 1; parties of one step in any order, and only once every earlier step is complete. Left out: the first. */
  readonly step?: number;
}

/** The most steps in which an agreement is signed [own]. */
export const MOST_STEPS = 5;

/** A party as it is proposed: nobody chooses the keeper of the common fund in an agreement. */
export interface ProposedParty {
  readonly kind: PartyKind;
  readonly organizationId?: Id<'Organization'>;
  /** Per cent with up to four decimals. */
  readonly percent: string;
  readonly step?: number;
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
