import { refuse, type Id, type OrganizationKind, type Refusal } from '#libs/kernel';
import { vatPercents, type Party, type ProposedParty, type ProposedTerms, type Terms, type VatPercent } from './agreement.js';
import type { BenefitRefusal } from './refusals.js';
import { millionthsOf, percentOf, WHOLE } from './share.js';

/** What is known about the organizations the terms speak of. */
export interface TermsFacts {
  /** Kinds of the active members among them. */
  readonly members: ReadonlyMap<Id<'Organization'>, OrganizationKind>;
  /** The member the charter names as keeper of the common fund. */
  readonly keeperId: Id<'Organization'> | null;
  /** Organizations that are one legal person or one control group with the payer, the payer itself left out. */
  readonly tiedToPayer: ReadonlySet<Id<'Organization'>>;
}

type Refused = Refusal<BenefitRefusal>;

/**
 * Turns proposed terms into terms that can be signed, settled and paid, or says what stands against it: shares sum to exactly one,
 * payer and school are parties, everyone is an active member, and nobody would confirm a payment from their own hand
 * (domain.md §2.4 separation of duties, §5.3).
 */
export function settleTerms(proposed: ProposedTerms, facts: TermsFacts): Terms | Refused {
  const parties = settleParties(proposed.parties, facts);
  if ('refusal' in parties) return parties;
  const refusal = refusalToRoles(proposed, facts) ?? refusalToPlaces(proposed, parties) ?? refusalToTies(proposed, parties, facts);
  if (refusal) return refusal;
  if (!isVatPercent(proposed.vatPercent)) return refuse('benefit.vat-rate');
  const { title, body, payerId, schoolId, vatPercent } = proposed;
  return { title, body, payerId, schoolId, vatPercent, parties };
}

function settleParties(proposed: readonly ProposedParty[], facts: TermsFacts): readonly Party[] | Refused {
  const parties: Party[] = [];
  for (const [index, party] of proposed.entries()) {
    const shareMillionths = millionthsOf(party.percent);
    if (shareMillionths === null) return refuse('benefit.share-form', { position: index + 1 });
    const organizationId = party.kind === 'COMMON_FUND' ? facts.keeperId : party.organizationId;
    if (!organizationId) return refuse(party.kind === 'COMMON_FUND' ? 'benefit.no-fund-keeper' : 'benefit.party-missing', { position: index + 1 });
    if (!facts.members.has(organizationId)) return refuse('benefit.party-not-member', { position: index + 1 });
    if (parties.some((other) => other.kind === party.kind && (party.kind === 'COMMON_FUND' || other.organizationId === organizationId)))
      return refuse('benefit.party-twice', { position: index + 1 });
    parties.push({ kind: party.kind, organizationId, shareMillionths, step: party.step ?? 1 });
  }
  const sum = parties.reduce((total, party) => total + party.shareMillionths, 0);
  return sum === WHOLE ? parties : refuse('benefit.shares-not-whole', { sum: percentOf(sum) });
}

function refusalToRoles(proposed: ProposedTerms, facts: TermsFacts): Refused | null {
  if (facts.members.get(proposed.payerId) !== 'ENTERPRISE') return refuse('benefit.payer-not-enterprise');
  const school = facts.members.get(proposed.schoolId);
  return school === 'SCHOOL' || school === 'UNIVERSITY' ? null : refuse('benefit.school-not-school');
}

function refusalToPlaces(proposed: ProposedTerms, parties: readonly Party[]): Refused | null {
  const listed = (id: string): boolean => parties.some((party) => party.kind === 'MEMBER' && party.organizationId === id);
  return listed(proposed.payerId) && listed(proposed.schoolId) ? null : refuse('benefit.pair-not-party');
}

function refusalToTies(proposed: ProposedTerms, parties: readonly Party[], facts: TermsFacts): Refused | null {
  const tied = parties.findIndex(
    (party) => facts.tiedToPayer.has(party.organizationId) || (party.kind === 'COMMON_FUND' && party.organizationId === proposed.payerId),
  );
  return tied < 0 ? null : refuse('benefit.tied-to-payer', { position: tied + 1 });
}

const isVatPercent = (percent: number): percent is VatPercent => (vatPercents as readonly number[]).includes(percent);
