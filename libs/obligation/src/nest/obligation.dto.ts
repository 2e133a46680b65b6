import { OneOf, PageQuery, Text, Uuid, Whole } from '#libs/platform';
import { ledgerFilters, type LedgerFilter } from '../contract.js';
import type { Answer } from '../domain/decide-answer.js';
import { cadences, type Cadence } from '../domain/template.js';

export class ProposeDto {
  @Text({ max: 10 }) templateCode!: string;
  @Uuid() obligorId!: string;
  @Uuid() beneficiaryId!: string;
  @Whole({ min: 0, max: 1_000_000 }) target!: number;
  @OneOf(cadences) cadence!: Cadence;
  @Uuid() speaksForId!: string;
}

export class AnswerDto {
  @Uuid() speaksForId!: string;
  @OneOf(['AGREE', 'REFUSE']) answer!: Answer;
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
