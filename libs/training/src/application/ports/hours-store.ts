import type { HoursStatus, Interval } from '../../domain/index.js';

export interface HoursRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly version: number;
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly taskId: string;
  readonly seatId: string;
  readonly studentId: string;
  readonly personId: string;
  readonly status: HoursStatus;
  readonly from: Date;
  readonly to: Date | null;
  readonly minutes: number;
  /** 'YYYY-MM-DD' */
  readonly day: string;
  readonly note: string;
}

export interface HoursChanges {
  readonly status: HoursStatus;
  readonly to?: Date;
  readonly minutes?: number;
  readonly note?: string;
  readonly reason?: string;
}

export interface HoursBatch {
  readonly id: string;
  readonly organizationId: string;
  readonly consortiumId: string;
  readonly taskId: string;
  readonly kind: 'CONFIRMED' | 'CREDITED';
  readonly minutes: number;
  /** Whether the confirming side is independent of the school: only then the minutes are verified (design.md §1.1). */
  readonly counts: boolean;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

export abstract class HoursStore {
  /** Everything that takes up a student's time queues here until the transaction ends. */
  abstract lockStudent(organizationId: string, studentId: string): Promise<void>;
  /** Intervals that take up the student's time on a day, over all tasks; a running clock reaches to `now`. */
  abstract sameDay(organizationId: string, studentId: string, day: string, now: Date, except?: string): Promise<readonly Interval[]>;
  abstract isRunning(organizationId: string, studentId: string): Promise<boolean>;
  abstract insert(hours: HoursRecord & { readonly taskNumber: string }): Promise<void>;
  abstract find(id: string): Promise<HoursRecord | null>;
  abstract update(hours: HoursRecord, version: number, changes: HoursChanges): Promise<number>;
  /** Hours of one task among these ids, held until the transaction ends. */
  abstract hold(organizationId: string, taskId: string, ids: readonly string[]): Promise<readonly HoursRecord[]>;
  /**
   * Minutes of their own time that mentors spent on these confirmed hours, of those that count: students taught side by side take a
   * mentor's time once, and so do hours of theirs that were credited before, wherever. Held until the transaction ends.
   */
  abstract mentored(organizationId: string, ids: readonly string[]): Promise<number>;
  /** Writes a batch and, in one statement, every interval it decides on. */
  abstract decide(batch: HoursBatch, ids: readonly string[]): Promise<void>;
}
