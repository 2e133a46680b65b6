import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, ValidateBy } from 'class-validator';
import { BusinessDate, ListOf, OneOf, PageQuery, Text, Texts, Uuid, Uuids, Whole } from '#libs/platform';
import {
  assessments,
  documentKinds,
  hoursStatuses,
  outcomeTypes,
  rosterColumns,
  type Assessment,
  type DocumentKind,
  type HoursStatus,
  type OutcomeType,
  type RosterColumn,
} from '../domain/index.js';

/** An instant with its offset, e.g. '2026-11-24T09:00:00+08:00'; whole minutes are kept. */
const Instant = ({ optional = false }: { readonly optional?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date-time', required: !optional }),
    ...(optional ? [IsOptional()] : []),
    Transform(({ value }) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(value) ? new Date(value) : value,
    ),
    ValidateBy(
      { name: 'instant', validator: { validate: (value) => value instanceof Date && !Number.isNaN(value.getTime()) } },
      { message: '须为带时区的时间|must be an instant with its offset' },
    ),
  );

export class ProgrammeDto {
  @Text({ max: 40 }) name!: string;
  @Texts({ max: 100, each: 40 }) classes!: string[];
}

export class ExtendRegisterDto {
  @ListOf(ProgrammeDto, { min: 1, max: 100 }) programmes!: ProgrammeDto[];
}

export class CorrectionDto {
  @OneOf(rosterColumns) column!: RosterColumn;
  @Text({ min: 0, max: 200 }) to!: string;
  @Whole({ min: 1, max: 1_048_576, optional: true }) line?: number;
  @Text({ min: 0, max: 200, optional: true }) from?: string;
}

export class CorrectImportDto {
  @ListOf(CorrectionDto, { min: 1, max: 200 }) corrections!: CorrectionDto[];
}

export class StudentQuery extends PageQuery {
  @Text({ max: 40, optional: true }) q?: string;
  @Text({ max: 40, optional: true }) classGroup?: string;
  @OneOf(['yes'], { optional: true }) marked?: 'yes';
}

export class CodesDto {
  @Uuids({ min: 1, max: 100 }) studentIds!: string[];
}

export class DocumentDto {
  @OneOf(documentKinds) kind!: DocumentKind;
  @Uuid() fileId!: string;
  @Text({ max: 60, optional: true }) number?: string;
  @BusinessDate({ optional: true }) from?: string;
  @BusinessDate({ optional: true }) to?: string;
  @Whole({ min: 0, max: 100, optional: true }) score?: number;
}

export class RecordDocumentsDto {
  @ListOf(DocumentDto, { min: 1, max: documentKinds.length }) documents!: DocumentDto[];
}

export class HoursQuery extends PageQuery {
  @OneOf(hoursStatuses, { optional: true }) status?: HoursStatus;
}

export class LogHoursDto {
  @Instant() from!: Date;
  @Instant() to!: Date;
  @Text({ min: 0, max: 200 }) note!: string;
}

export class StopHoursDto {
  @Instant({ optional: true }) to?: Date;
  @Text({ min: 0, max: 200 }) note!: string;
}

export class HoursIdsDto {
  @Uuids({ min: 1, max: 200 }) hours!: string[];
}

export class RefuseHoursDto {
  @Text({ min: 2, max: 200 }) reason!: string;
}

export class ReportOutcomeDto {
  @OneOf(outcomeTypes) type!: OutcomeType;
  @OneOf(assessments) assessment!: Assessment;
  @Text({ max: 300, lines: true }) note!: string;
}

export class FeedbackDto {
  @Whole({ min: 1, max: 5 }) rating!: number;
  @Text({ min: 2, max: 500, lines: true }) text!: string;
}
