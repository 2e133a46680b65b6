import type { TaskState } from './task-state.js';
import type { TaskTerms } from './terms.js';

/** A place in the team, filled by one student of the school that took the task on. */
export interface Seat {
  readonly id: string;
  /** From 1; before clearance it is all the enterprise knows: "student 1". */
  readonly ordinal: number;
  readonly schoolId: string;
  readonly studentId: string;
  /** Null until the student has an account. */
  readonly personId: string | null;
  /** Whether it was filled on or before the staff-by date. */
  readonly onTime: boolean;
  readonly cleared: boolean;
}

/** One side's key: who turned it, and when. */
export interface Key {
  readonly personId: string;
  readonly at: Date;
}

export const inspectionResults = ['ACCEPTED', 'REWORK', 'REJECTED'] as const;
export type InspectionResult = (typeof inspectionResults)[number];

/** How many pieces met a criterion and how many did not, in the order of the task's criteria. */
export interface CriterionCount {
  readonly passed: number;
  readonly failed: number;
}

/** What the enterprise found. With ACCEPTED it is the enterprise's key. */
export interface Inspection extends Key {
  readonly result: InspectionResult;
  readonly counts: readonly CriterionCount[];
  /** Why it goes back; free text, never in an event. */
  readonly reason: string | null;
}

/** One attempt to deliver. */
export interface Delivery {
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
  readonly seatId: string;
  readonly deliveredAt: Date;
  readonly fileIds: readonly string[];
  /** The school's key: "this order was real, this is our work". */
  readonly signature: Key | null;
  readonly inspection: Inspection | null;
}

/** What an acceptance is worth; kept with the task so that its withdrawal can undo exactly that. */
export interface Verdict {
  readonly real: boolean;
  readonly independent: boolean;
  /** Real, independent, and the first accepted task of its order: only then does it credit an obligation. */
  readonly counts: boolean;
}

/** A production task with its team and its newest delivery. */
export interface Task {
  readonly id: string;
  readonly consortiumId: string;
  readonly version: number;
  readonly status: TaskState;
  /** Given when it is first published; shown as RW-0001, counted per consortium. */
  readonly number: number | null;
  readonly enterpriseId: string;
  readonly postedBy: string;
  readonly terms: TaskTerms;
  /** Keyed hash of the normalised order reference: one order counts once (domain.md §7, anti-gaming 9). */
  readonly orderRefHash: string | null;
  readonly schoolId: string | null;
  readonly teacherId: string | null;
  readonly seats: readonly Seat[];
  readonly startedBy: string | null;
  readonly startedAt: Date | null;
  readonly delivery: Delivery | null;
  readonly acceptedAt: Date | null;
  readonly verdict: Verdict | null;
}

/** Seats filled on or before the staff-by date. */
export const filledOnTime = (task: Pick<Task, 'seats'>): number => task.seats.filter((seat) => seat.onTime).length;

/** Both sides of a task that has been taken on; the school is empty before that. */
export const partiesOf = (
  task: Task,
): { readonly taskId: string; readonly consortiumId: string; readonly enterpriseId: string; readonly schoolId: string } => ({
  taskId: task.id,
  consortiumId: task.consortiumId,
  enterpriseId: task.enterpriseId,
  schoolId: task.schoolId ?? '',
});

/** Whether every seat is filled. */
export const isStaffed = (task: Pick<Task, 'seats' | 'terms'>): boolean => task.seats.length === task.terms.seatCount;

/** Whether every seat is filled and cleared: nobody starts before (domain.md §3, R26–R41). */
export const isCleared = (task: Pick<Task, 'seats' | 'terms'>): boolean => isStaffed(task) && task.seats.every((seat) => seat.cleared);

/**
 * Persons who take part in a task: its poster, the teacher, students with an account, who started it, and who turned a key.
 * "My tasks" are the tasks with one's own person here.
 */
export function participantsOf(task: Task): ReadonlySet<string> {
  const persons = [
    task.postedBy,
    task.teacherId,
    task.startedBy,
    task.delivery?.signature?.personId,
    task.delivery?.inspection?.personId,
    ...task.seats.map((seat) => seat.personId),
  ];
  return new Set(persons.filter((person): person is string => typeof person === 'string'));
}

/**
 * How a task is called.
 * @example taskNumber(388) // 'RW-0388'
 */
export const taskNumber = (number: number): string => `RW-${String(number).padStart(4, '0')}`;
