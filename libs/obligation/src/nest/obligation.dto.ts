import { BusinessDate, ListOf, OneOf, PageQuery, Text, Texts, Uuid, Uuids, Whole } from '#libs/platform';
import { ledgerFilters, type LedgerFilter } from '../contract.js';
import type { Answer } from '../domain/decide-answer.js';
import { exhibitKinds, type ExhibitKind } from '../domain/exhibit.js';
import { spotCheckOutcomes, type SpotCheckOutcome } from '../domain/spot-check.js';
import { waiverKinds, type WaiverKind } from '../domain/decide-waiver.js';
import { HEAVIEST, LONGEST_GRACE } from '../domain/own-promise.js';
import { cadences, metrics, type Cadence, type Metric } from '../domain/template.js';

export class ProposeDto {
  @Text({ max: 10 }) templateCode!: string;
  @Uuid() obligorId!: string;
  @Uuid() beneficiaryId!: string;
  @Whole({ min: 0, max: 1_000_000 }) target!: number;
  @OneOf(cadences) cadence!: Cadence;
  @Uuid() speaksForId!: string;
  /** A promise in force between the same two sides, which ends when this one is agreed. */
  @Uuid({ optional: true }) replacesId?: string;
  /** The decision of signed minutes it comes of. */
  @Uuid({ optional: true }) decisionId?: string;
}

export class OwnPromiseDto {
  @Text({ max: 60 }) name!: string;
  @OneOf(metrics) metric!: Metric;
  @Text({ max: 12 }) unit!: string;
  @Whole({ min: 0, max: 1_000_000 }) target!: number;
  @Whole({ min: 1, max: HEAVIEST }) weight!: number;
  @OneOf(cadences) cadence!: Cadence;
  @Text({ max: 200 }) evidence!: string;
  @Whole({ min: 0, max: LONGEST_GRACE }) graceDays!: number;
  /** The clause of the charter or an agreement it comes from. */
  @Text({ max: 200, min: 0, optional: true }) clause?: string;
  @Uuid() obligorId!: string;
  @Uuid() beneficiaryId!: string;
  @Uuid() speaksForId!: string;
  /** A promise in force between the same two sides, which ends when this one is agreed. */
  @Uuid({ optional: true }) replacesId?: string;
  /** The decision of signed minutes it comes of. */
  @Uuid({ optional: true }) decisionId?: string;
}

export class AnswerDto {
  @Uuid() speaksForId!: string;
  @OneOf(['AGREE', 'REFUSE']) answer!: Answer;
}

export class ExhibitDto {
  @OneOf(exhibitKinds) kind!: ExhibitKind;
  @Uuid() id!: string;
}

export class ClaimDto {
  @Uuid() speaksForId!: string;
  @Whole({ min: 0, max: 1_000_000 }) numerator!: number;
  /** Of a ratio: of how many. */
  @Whole({ min: 0, max: 1_000_000, optional: true }) denominator: number = 0;
  @BusinessDate() happenedOn!: string;
  @Uuids({ max: 20, optional: true }) fileIds: string[] = [];
  @Texts({ max: 5, each: 500, optional: true }) links: string[] = [];
  /** Facts of this installation. */
  @ListOf(ExhibitDto, { max: 20, optional: true }) exhibits: ExhibitDto[] = [];
  @Text({ max: 1000, min: 0, lines: true, optional: true }) note: string = '';
}

export class SpeakerDto {
  @Uuid() speaksForId!: string;
}

export class VerifyDto extends SpeakerDto {
  /** Left out: the whole claim. */
  @Whole({ min: 0, max: 1_000_000, optional: true }) numerator?: number;
}

export class RejectDto extends SpeakerDto {
  @Text({ max: 1000, lines: true }) reason!: string;
}

export class DisputeDto extends SpeakerDto {
  @Text({ max: 1000, lines: true }) reason!: string;
}

export class RulingDto extends SpeakerDto {
  /** How much of the claim holds, all in all; left out: the answer is upheld. */
  @Whole({ min: 0, max: 1_000_000, optional: true }) numerator?: number;
  @Text({ max: 1000, lines: true }) reason!: string;
}

export class SpotCheckDto extends SpeakerDto {
  @OneOf(spotCheckOutcomes) outcome!: SpotCheckOutcome;
  /** Of what is not confirmed. */
  @Text({ max: 1000, lines: true, optional: true }) reason?: string;
}

export class VerifyManyDto extends SpeakerDto {
  @Uuids({ min: 1, max: 100 }) claimIds!: string[];
}

export class AskWaiverDto extends SpeakerDto {
  @OneOf(waiverKinds) kind!: WaiverKind;
  /** Of WINDOW and EXTENSION: which; the running one when left out. */
  @Uuid({ optional: true }) windowId?: string;
  /** Of TARGET. */
  @Whole({ min: 0, max: 1_000_000, optional: true }) target?: number;
  /** Of EXTENSION. */
  @BusinessDate({ optional: true }) until?: string;
  @Text({ max: 1000, lines: true }) reason!: string;
}

export class LedgerQueryDto extends PageQuery {
  @OneOf(ledgerFilters, { optional: true }) filter: LedgerFilter = 'all';
}

export class FilterDto {
  @OneOf(ledgerFilters, { optional: true }) filter: LedgerFilter = 'all';
}

export class TemplatesQueryDto {
  @Uuid() consortiumId!: string;
}
