import { BusinessDate, Flag, ListOf, Nested, OneOf, PageQuery, Text, Texts, Uuid, Whole } from '#libs/platform';
import { Transform } from 'class-transformer';
import { ages, type Age } from '../domain/ageing.js';
import type { EntryTerms } from '../domain/entry.js';
import { demandFilters, demandScopes, type DemandFilter, type DemandScope } from '../domain/list-filters.js';
import { listKinds, type ListKind } from '../domain/list-kind.js';

export class TermsDto {
  @Text({ max: 60 }) title!: string;
  @Text({ max: 500, min: 0, lines: true, optional: true }) text: string = '';
  @Whole({ min: 0, max: 9_999_999, optional: true }) quantity?: number | null;
  @Text({ max: 10, optional: true }) unit?: string | null;
  /** A code of the list's kind; of a technology the process, in words. */
  @Text({ max: 40, optional: true }) detail?: string | null;
  @Texts({ max: 12, each: 20, optional: true }) codes: string[] = [];
  @BusinessDate({ optional: true }) from?: string | null;
  @BusinessDate({ optional: true }) until?: string | null;
}

/** What is left out is not said. */
export const termsOf = ({ title, text, quantity, unit, detail, codes, from, until }: TermsDto): EntryTerms => ({
  title,
  text,
  quantity: quantity ?? null,
  unit: unit ?? null,
  detail: detail ?? null,
  codes,
  from: from ?? null,
  until: until ?? null,
});

export class AddDto {
  @Uuid() organizationId!: string;
  @OneOf(listKinds) kind!: ListKind;
  @ListOf(TermsDto, { min: 1, max: 100 }) entries!: TermsDto[];
  @Flag({ optional: true }) publish: boolean = false;
}

export class ChangeDto {
  @Nested(TermsDto) terms!: TermsDto;
}

export class CloseDto {
  @OneOf(['MET', 'WITHDRAWN']) as!: 'MET' | 'WITHDRAWN';
}

export class OfferDto {
  @Uuid() responderId!: string;
  @Uuid({ optional: true }) supplyId?: string;
  @Whole({ min: 1, max: 9_999_999, optional: true }) quantity?: number;
  @Text({ max: 1000, min: 0, lines: true, optional: true }) note: string = '';
}

export class AnswerOfferDto {
  @Flag() accepts!: boolean;
  @Text({ max: 1000, min: 0, lines: true, optional: true }) reason: string = '';
}

export class FilterDto {
  @OneOf(listKinds) kind!: ListKind;
  @OneOf(demandScopes, { optional: true }) scope: DemandScope = 'all';
  @OneOf(demandFilters, { optional: true }) filter: DemandFilter = 'open';
  @OneOf(ages, { optional: true }) age?: Age;
}

export class DemandsQueryDto extends PageQuery {
  @OneOf(listKinds) kind!: ListKind;
  @OneOf(demandScopes, { optional: true }) scope: DemandScope = 'all';
  @OneOf(demandFilters, { optional: true }) filter: DemandFilter = 'open';
  @OneOf(ages, { optional: true }) age?: Age;
}

export class VersionQueryDto {
  @Transform(({ value }) => (/^\d{1,6}$/.test(String(value)) ? Number(value) : value))
  @Whole({ min: 1, max: 100_000 })
  number!: number;
}
