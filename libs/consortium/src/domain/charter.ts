import { canonicalJson, type Id, type Json, type OrganizationKind } from '#libs/kernel';
import type { DueClaim } from './due-claim.js';
import type { CharterRule, ConsortiumKind, Names, NeutralFunction } from './kind.js';
import type { MotionKind } from './motion.js';

/** What is known of an organization that the charter names. */
export interface Party {
  readonly id: Id<'Organization'>;
  readonly name: string;
  readonly kind: OrganizationKind;
  /** Organizations with the same control group are under one control; null stands alone. */
  readonly controlGroup: string | null;
}

/** What the secretary proposes: everything a charter of this kind leaves open. */
export interface CharterDraft {
  readonly name: string;
  /** Administrative division, 2, 4 or 6 digits (GB/T 2260), from the province down. */
  readonly regionCode: string;
  readonly seats: readonly { readonly seat: string; readonly organizationId: Id<'Organization'> }[];
  /** Needed only where the kind takes the function from outside the leads. */
  readonly arbiterId?: Id<'Organization'> | null;
  readonly spotCheckerId?: Id<'Organization'> | null;
  readonly commonFundKeeperId: Id<'Organization'>;
  readonly rules: Readonly<Record<CharterRule, number>>;
  /** SHA-256 of the set of obligation templates and of allocation formulas chosen; null when none is published. */
  readonly templateHash?: string | null;
  readonly formulaHash?: string | null;
  readonly text: string;
}

/** A charter that may be put to signature: every name in it stands for an organization that may hold what it is given. */
export interface Charter {
  readonly name: string;
  readonly regionCode: string;
  readonly secretariat: Party;
  readonly seats: readonly { readonly seat: string; readonly organization: Party }[];
  readonly functions: Readonly<Record<NeutralFunction, Party>>;
  readonly commonFundKeeper: Party;
  readonly rules: Readonly<Record<CharterRule, number>>;
  readonly templateHash: string | null;
  readonly formulaHash: string | null;
  readonly text: string;
}

interface NamedParty {
  readonly id: Id<'Organization'>;
  readonly name: string;
}

/** What the signed text of a charter says, field by field. Names stand in it, so that it can be read without this installation. */
export interface CharterText {
  readonly document: 'CHARTER';
  readonly consortiumId: Id<'Consortium'>;
  readonly kind: { readonly code: string; readonly version: number; readonly hash: string; readonly names: Names };
  readonly name: string;
  readonly regionCode: string;
  readonly secretariat: NamedParty;
  readonly seats: readonly { readonly seat: string; readonly names: Names; readonly organization: NamedParty }[];
  readonly functions: Readonly<Record<NeutralFunction, NamedParty>>;
  readonly commonFundKeeper: NamedParty;
  readonly rules: Readonly<Record<CharterRule, number>>;
  readonly templateHash: string | null;
  readonly formulaHash: string | null;
  readonly text: string;
  /** In an amendment: which version it is, and the hash of the charter it is to replace; in a change of terms alone, why. */
  readonly amends?: { readonly version: number; readonly hash: string; readonly reason?: string };
}

/** What an amendment may change. Seats, secretariat and neutral bodies stay who they are. */
export interface CharterAmendment {
  readonly name: string;
  readonly commonFundKeeperId: Id<'Organization'>;
  readonly rules: Readonly<Record<CharterRule, number>>;
  readonly templateHash?: string | null;
  readonly formulaHash?: string | null;
  readonly text: string;
}

/** What a change of terms may change: which published sets the charter stands on, and the thresholds in it. All else stays word for word. */
export type TermsChange = Pick<CharterAmendment, 'rules' | 'templateHash' | 'formulaHash'>;

/** The amendment that changes nothing but the terms. */
export const termsOnly = ({ name, commonFundKeeper, text }: CharterText, terms: TermsChange): CharterAmendment => ({
  ...terms,
  name,
  commonFundKeeperId: commonFundKeeper.id,
  text,
});

/** Who holds the seats and neutral functions now; a seat filled since the charter was signed has another holder than its text says. */
export interface Holders {
  readonly holders: CharterDraft['seats'];
  readonly arbiterId: Id<'Organization'> | null;
  readonly spotCheckerId: Id<'Organization'> | null;
}

/** The draft of the charter that an amendment would make of the one in force. */
export const amendedDraft = (inForce: CharterText, amendment: CharterAmendment, { holders, arbiterId, spotCheckerId }: Holders): CharterDraft => ({
  ...amendment,
  regionCode: inForce.regionCode,
  seats: holders,
  arbiterId,
  spotCheckerId,
});

const named = ({ id, name }: Party): NamedParty => ({ id, name });

/**
 * The charter as it is signed: canonical JSON, whose SHA-256 each delegate names. It names the kind by content hash, so that
 * a later version of the kind changes no signed charter (design.md §1.5).
 * @param kindHash SHA-256 of the kind's canonical form, hex
 * @param amends for an amendment: the version it is and the hash of the charter it replaces
 */
export function charterContent(
  consortiumId: Id<'Consortium'>,
  kind: ConsortiumKind,
  kindHash: string,
  charter: Charter,
  amends?: CharterText['amends'],
): string {
  const { name, regionCode, seats, functions, rules, templateHash, formulaHash, text } = charter;
  const content: CharterText = {
    document: 'CHARTER',
    consortiumId,
    kind: { code: kind.code, version: kind.version, hash: kindHash, names: kind.names },
    secretariat: named(charter.secretariat),
    seats: seats.map(({ seat, organization }) => ({ seat, names: seatNames(kind, seat), organization: named(organization) })),
    functions: { ARBITER: named(functions.ARBITER), SPOT_CHECKER: named(functions.SPOT_CHECKER) },
    commonFundKeeper: named(charter.commonFundKeeper),
    name,
    regionCode,
    rules,
    templateHash,
    formulaHash,
    text,
    ...(amends ? { amends } : {}),
  };
  return canonicalJson(content as unknown as Json);
}

const seatNames = (kind: ConsortiumKind, code: string): Names => kind.seats.find((seat) => seat.code === code)?.names ?? { zh: code, en: code };

/** An admission as it is signed: who is to join what, under which charter. */
export const admissionContent = (admission: {
  readonly consortiumId: Id<'Consortium'>;
  readonly consortiumName: string;
  readonly charterHash: string;
  readonly membershipId: Id<'Membership'>;
  readonly organization: Party;
  readonly invitedAt: string;
}): string => canonicalJson({ document: 'ADMISSION', ...admission, organization: { ...named(admission.organization) } });

/** A change of a member's standing as it is signed: which act, upon whom, why, under which charter. */
export const standingContent = (act: {
  readonly document: MotionKind;
  readonly consortiumId: Id<'Consortium'>;
  readonly consortiumName: string;
  readonly charterHash: string;
  readonly membershipId: Id<'Membership'>;
  readonly organization: Party;
  readonly reason: string;
  readonly proposedAt: string;
}): string => canonicalJson({ ...act, organization: { ...named(act.organization) } });

/** The filling of a seat as it is signed: who is to hold which seat, why, under which charter. The organization itself signs it too. */
export const seatFillingContent = (act: {
  readonly consortiumId: Id<'Consortium'>;
  readonly consortiumName: string;
  readonly charterHash: string;
  readonly seat: string;
  readonly seatNames: Names;
  readonly membershipId: Id<'Membership'>;
  readonly organization: Party;
  readonly reason: string;
  readonly proposedAt: string;
}): string => canonicalJson({ document: 'SEAT_FILLING', ...act, seatNames: { ...act.seatNames }, organization: { ...named(act.organization) } });

/** A write-off as it is signed: which amount, due from whom to whom under what, why, under which charter. The payee signs it too. */
export const writeOffContent = (act: {
  readonly consortiumId: Id<'Consortium'>;
  readonly consortiumName: string;
  readonly charterHash: string;
  readonly claim: DueClaim;
  readonly reason: string;
  readonly proposedAt: string;
}): string => canonicalJson({ document: 'WRITE_OFF', ...act } as unknown as Json);

/** An act about the consortium itself as it is signed: which, why, until when, under which charter. */
export const ownActContent = (act: {
  readonly document: MotionKind;
  readonly consortiumId: Id<'Consortium'>;
  readonly consortiumName: string;
  readonly charterHash: string;
  readonly reason: string;
  readonly until: string | null;
  readonly proposedAt: string;
}): string => canonicalJson({ ...act });
