import { BusinessDate, ListOf, Nested, OneOf, PageQuery, Text, Uuid, Whole } from '#libs/platform';
import { ownActs } from '../domain/decide-own-act.js';

const HASH = { min: 64, max: 64 };

export class SeatDto {
  @Text({ max: 40 }) seat!: string;
  @Uuid() organizationId!: string;
}

export class CharterRulesDto {
  @Whole({ min: 1, max: 100 }) quorumPercent!: number;
  @Whole({ min: 1, max: 365 }) verificationDays!: number;
  @Whole({ min: 1, max: 365 }) objectionDays!: number;
}

/** What a charter of its kind leaves open. */
export class CharterDto {
  @Text({ min: 2, max: 100 }) name!: string;
  @Text({ min: 2, max: 6 }) regionCode!: string;
  @ListOf(SeatDto, { min: 2, max: 5 }) seats!: SeatDto[];
  @Uuid({ optional: true }) arbiterId?: string | null;
  @Uuid({ optional: true }) spotCheckerId?: string | null;
  @Uuid() commonFundKeeperId!: string;
  @Nested(CharterRulesDto) rules!: CharterRulesDto;
  @Text({ ...HASH, optional: true }) templateHash?: string | null;
  @Text({ ...HASH, optional: true }) formulaHash?: string | null;
  @Text({ min: 10, max: 20_000, lines: true }) text!: string;
}

export class FoundingDto extends CharterDto {
  @Text({ max: 40 }) kindCode!: string;
  @Whole({ min: 1, max: 10_000 }) kindVersion!: number;
  /** The organization that holds the secretariat, for which the secretary speaks. */
  @Uuid() secretariatId!: string;
  /** The consortium on whose model it is founded: of the same kind, and of the same secretary. */
  @Uuid({ optional: true }) modelId?: string;
}

export class InvitationDto {
  @Uuid() organizationId!: string;
  /** The decision of signed minutes it comes of. */
  @Uuid({ optional: true }) decisionId?: string;
}

/** A signature names the organization and the SHA-256 of the text its delegate saw. */
export class SignatureDto {
  @Uuid() organizationId!: string;
  @Text({ ...HASH }) hash!: string;
}

/** A refusal names what a signature names, and says why. */
export class RefusalDto extends SignatureDto {
  @Text({ min: 2, max: 1000, lines: true }) reason!: string;
}

/** Motions that can still be signed, or those that have ended; all when left out. */
export class MotionListQuery extends PageQuery {
  @OneOf(['OPEN', 'ENDED'], { optional: true }) state?: 'OPEN' | 'ENDED';
}

/** What an amendment makes of the charter in force; seats, secretariat and neutral bodies stay. */
export class AmendmentDto {
  @Text({ min: 2, max: 100 }) name!: string;
  @Uuid() commonFundKeeperId!: string;
  @Nested(CharterRulesDto) rules!: CharterRulesDto;
  @Text({ ...HASH, optional: true }) templateHash?: string | null;
  @Text({ ...HASH, optional: true }) formulaHash?: string | null;
  @Text({ min: 10, max: 20_000, lines: true }) text!: string;
}

/** Other thresholds, and other published sets of templates and formulas. */
export class TermsDto {
  @Nested(CharterRulesDto) rules!: CharterRulesDto;
  @Text({ ...HASH, optional: true }) templateHash?: string | null;
  @Text({ ...HASH, optional: true }) formulaHash?: string | null;
}

const PROPOSABLE = [
  'SUSPENSION',
  'REINSTATEMENT',
  'EXPULSION',
  'SEAT_FILLING',
  'CHARTER_AMENDMENT',
  'TERMS_CHANGE',
  'WRITE_OFF',
  ...ownActs,
] as const;

/** What the leads are asked to decide: about a member, with the reason, for a seat where one is filled; about the consortium itself or an amount due in it, with the reason; an amendment of the charter, or of its terms alone, with the reason. */
export class ProposalDto {
  @OneOf(PROPOSABLE) kind!: (typeof PROPOSABLE)[number];
  @Uuid({ optional: true }) membershipId?: string;
  @Text({ max: 40, optional: true }) seat?: string;
  @Text({ min: 2, max: 1000, lines: true, optional: true }) reason?: string;
  /** Of a rectification: the business date by which things are to be put right. */
  @BusinessDate({ optional: true }) until?: string;
  /** Of a write-off: the amount due. */
  @Uuid({ optional: true }) claimId?: string;
  @Nested(AmendmentDto, { optional: true }) amendment?: AmendmentDto;
  @Nested(TermsDto, { optional: true }) terms?: TermsDto;
  /** The decision of signed minutes it comes of. */
  @Uuid({ optional: true }) decisionId?: string;
}

/** A lead gives up its seat: for which organization its delegate speaks, and why. */
export class GivingUpDto extends SeatDto {
  @Text({ min: 2, max: 1000, lines: true }) reason!: string;
}
