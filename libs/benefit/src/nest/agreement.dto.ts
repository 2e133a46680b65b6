import { ListOf, OneOf, Text, Uuid, Whole } from '#libs/platform';
import { MOST_STEPS, partyKinds, type PartyKind } from '../domain/agreement.js';

export class PartyDto {
  @OneOf(partyKinds) kind!: PartyKind;
  @Uuid({ optional: true }) organizationId?: string;
  @Text({ max: 8 }) percent!: string;
  /** In which step it signs; left out: the first. */
  @Whole({ min: 1, max: MOST_STEPS, optional: true }) step?: number;
}

export class AgreementDto {
  @Text({ max: 100 }) title!: string;
  @Text({ max: 20_000, lines: true }) body!: string;
  @Uuid() payerId!: string;
  @Uuid() schoolId!: string;
  @Whole({ min: 0, max: 13 }) vatPercent!: number;
  @ListOf(PartyDto, { min: 2, max: 20 }) parties!: PartyDto[];
}

export class SignAgreementDto {
  @Uuid() organizationId!: string;
  @Text({ min: 64, max: 64 }) hash!: string;
}

export class RefuseAgreementDto extends SignAgreementDto {
  @Text({ max: 1000, lines: true }) reason!: string;
}
