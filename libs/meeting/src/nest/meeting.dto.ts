import { BusinessDate, ListOf, OneOf, PageQuery, Text, Texts, Uuid, Uuids } from '#libs/platform';
import { attendances, type Attendance } from '../domain/meeting.js';
import { decisionKinds, type DecisionKind } from '../domain/minutes.js';
import { meetingFilters, type MeetingFilter } from './meeting-list.js';

const HASH = { min: 64, max: 64 };

export class MeetingListQuery extends PageQuery {
  @OneOf(meetingFilters, { optional: true }) filter: MeetingFilter = 'UPCOMING';
}

export class ConveneDto {
  @Text({ max: 40 }) kindCode!: string;
  @BusinessDate() heldOn!: string;
  /** 'HH:MM' in Asia/Shanghai. */
  @Text({ min: 5, max: 5 }) beginsAt!: string;
  @Text({ max: 200 }) place!: string;
  @Texts({ min: 1, max: 20, each: 200 }) agenda!: string[];
  /** Of a kind whose members are chosen: those beside the leads. */
  @Uuids({ max: 100, optional: true }) chosenIds: string[] = [];
}

export class AttendanceDto {
  @Uuid() organizationId!: string;
  @OneOf(attendances) attendance!: Attendance;
}

export class DecisionDto {
  @OneOf(decisionKinds) kind!: DecisionKind;
  @Text({ max: 1000, lines: true }) text!: string;
}

export class MinutedItemDto {
  @Text({ max: 200 }) title!: string;
  @Text({ max: 10_000, min: 0, lines: true }) text!: string;
  @ListOf(DecisionDto, { max: 20 }) decisions!: DecisionDto[];
}

export class MinutesDto {
  @ListOf(AttendanceDto, { min: 1, max: 200 }) attendance!: AttendanceDto[];
  @ListOf(MinutedItemDto, { min: 1, max: 30 }) items!: MinutedItemDto[];
}

/** A signature names the organization and the SHA-256 of the text its delegate saw. */
export class MinutesSignatureDto {
  @Uuid() organizationId!: string;
  @Text({ ...HASH }) hash!: string;
}

/** A refusal names what a signature names, and says why. */
export class MinutesRefusalDto extends MinutesSignatureDto {
  @Text({ min: 2, max: 1000, lines: true }) reason!: string;
}
