import { BusinessDate, Flag, OneOf, PageQuery, Text, Texts, Uuid, Whole } from '#libs/platform';
import { expertKinds, type ExpertKind } from '../domain/decide-expert.js';

/** What an entry says. */
export class ExpertTermsDto {
  @OneOf(expertKinds) kind!: ExpertKind;
  @Texts({ min: 1, max: 8, each: 20 }) fields!: string[];
  @Text({ max: 300, min: 0, lines: true, optional: true }) about: string = '';
  @Whole({ min: 1, max: 200, optional: true }) hoursPerMonth?: number;
  @BusinessDate({ optional: true }) from?: string;
  @BusinessDate({ optional: true }) until?: string;
}

export class EnterExpertDto extends ExpertTermsDto {
  /** Left out: oneself. */
  @Uuid({ optional: true }) personId?: string;
}

export class ExpertsQueryDto extends PageQuery {
  @Text({ max: 20, min: 0, optional: true }) q?: string;
}

export class AskExpertDto {
  @Uuid() expertId!: string;
  @Uuid() askerId!: string;
  @Text({ max: 1000, lines: true }) what!: string;
  @Whole({ min: 1, max: 999, optional: true }) hours?: number;
  @BusinessDate({ optional: true }) by?: string;
}

export class AnswerRequestDto {
  @Flag() agrees!: boolean;
  @Text({ max: 1000, min: 0, lines: true, optional: true }) reason: string = '';
}
