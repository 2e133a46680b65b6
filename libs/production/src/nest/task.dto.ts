import { BusinessDate, FenAmount, Flag, ListOf, OneOf, PageQuery, Text, Texts, Uuid, Uuids, Whole } from '#libs/platform';
import { taskStates, type TaskState } from '../domain/task-state.js';
import { inspectionResults, type InspectionResult } from '../domain/task.js';
import { consequences, dueSources, termLimits, uses, type Consequence, type DueSource, type Use } from '../domain/terms.js';

const optional = true;

export class TermsDto {
  @Text({ max: termLimits.title }) title!: string;
  @Whole({ min: 1, max: termLimits.quantity, optional }) quantity?: number;
  @Text({ max: termLimits.unit, optional }) unit?: string;
  @BusinessDate({ optional }) dueOn?: string;
  @OneOf(dueSources, { optional }) dueSetBy?: DueSource;
  @BusinessDate({ optional }) staffBy?: string;
  @Whole({ min: 1, max: termLimits.seats, optional }) seatCount?: number;
  @Texts({ max: termLimits.criteria, each: termLimits.criterion, optional }) criteria?: string[];
  @Text({ max: termLimits.orderReference, optional }) orderReference?: string;
  @FenAmount({ optional }) priceFen?: bigint;
  @OneOf(uses, { optional }) use?: Use;
  @OneOf(consequences, { optional }) consequence?: Consequence;
  @Uuid({ optional }) drawingId?: string;
}

export class PostTaskDto extends TermsDto {
  @Uuid() enterpriseId!: string;
  @Flag({ optional }) draft?: boolean;
}

export class TakeOnDto {
  @Uuid() schoolId!: string;
  @Uuid() teacherId!: string;
}

export class TeacherDto {
  @Uuid() teacherId!: string;
}

export class StudentsDto {
  @Uuids({ max: termLimits.seats, min: 1 }) studentIds!: string[];
}

export class DeliveryDto {
  @Uuids({ max: 20, min: 1 }) fileIds!: string[];
}

export class SchoolKeyDto {
  @Uuid() deliveryId!: string;
}

export class CountDto {
  @Whole({ min: 0, max: termLimits.quantity }) passed!: number;
  @Whole({ min: 0, max: termLimits.quantity }) failed!: number;
}

export class InspectionDto extends SchoolKeyDto {
  @OneOf(inspectionResults) result!: InspectionResult;
  @ListOf(CountDto, { max: termLimits.criteria, min: 1 }) counts!: CountDto[];
  @Text({ max: 500, lines: true, optional }) reason?: string;
}

export class SayDto {
  @Text({ max: 2000, lines: true }) text!: string;
  /** Only for one's own side. */
  @Flag({ optional }) own?: boolean;
}

export class TaskSayDto extends SayDto {
  @Uuid() taskId!: string;
}

export class TaskIdDto {
  @Uuid() taskId!: string;
  @Whole({ min: 1, max: 1_000_000_000, optional }) version?: number;
}

export class TaskDeliverDto extends TaskIdDto {
  @Uuids({ max: 20, min: 1 }) fileIds!: string[];
}

export class TaskSignDto extends TaskIdDto {
  @Uuid() deliveryId!: string;
}

export class TaskInspectDto extends InspectionDto {
  @Uuid() taskId!: string;
  @Whole({ min: 1, max: 1_000_000_000, optional }) version?: number;
}

export class TaskListQuery extends PageQuery {
  @OneOf(taskStates, { optional }) status?: TaskState;
  @OneOf(['true', 'false'], { optional }) mine?: 'true' | 'false';
}

export class PatternsQuery {
  @Uuid() enterpriseId!: string;
}

export class TeachersQuery {
  @Uuid() schoolId!: string;
}

export class CandidatesQuery {
  /** Ids of students, separated by commas. */
  @Text({ max: 50 * 37 }) students!: string;
}
