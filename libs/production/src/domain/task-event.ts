import type { Task, Verdict } from './task.js';

interface OfTask {
  readonly taskId: string;
}

/** The two sides: what policies of other capabilities need without asking back. */
export interface Parties extends OfTask {
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly schoolId: string;
}

/** A single key, with what the acceptance would be worth: the claimed, hatched part of a promise. */
type SingleKey = Parties & {
  readonly deliveryId: string;
  readonly orderRefHash: string | null;
  readonly real: boolean;
  readonly independent: boolean;
};

type Accepted = Parties &
  Verdict & {
    readonly deliveryId: string;
    readonly orderRefHash: string | null;
    /** Fen as a string of digits; null when no price was agreed. */
    readonly priceFen: string | null;
    readonly seats: number;
    readonly filledOnTime: number;
    /** Accepted on the first attempt (obligation O17). */
    readonly firstPass: boolean;
  };

/** What each event of a task says: ids, numbers and codes only. */
export interface TaskEventData {
  'task.drafted': OfTask & { readonly enterpriseId: string };
  'task.edited': OfTask & { readonly enterpriseId: string };
  'task.published': OfTask & { readonly enterpriseId: string; readonly number: number };
  'task.cancelled': OfTask & {
    readonly consortiumId: string;
    readonly enterpriseId: string;
    readonly schoolId: string | null;
    readonly from: string;
  };
  'task.awarded': OfTask & { readonly enterpriseId: string; readonly schoolId: string };
  'task.teacher-named': OfTask & { readonly schoolId: string };
  'task.seat-filled': OfTask & {
    readonly schoolId: string;
    readonly seats: readonly { readonly seatId: string; readonly ordinal: number; readonly onTime: boolean }[];
    readonly filled: number;
    readonly of: number;
  };
  'task.staffed': Parties & { readonly seats: number; readonly filledOnTime: number };
  'task.seat-cleared': OfTask & { readonly seatId: string; readonly ordinal: number; readonly cleared: number; readonly of: number };
  'task.started': Parties & { readonly seats: number; readonly filledOnTime: number; readonly startedBy: string };
  'task.delivered': OfTask & { readonly deliveryId: string; readonly attempt: number; readonly files: number };
  'task.delivery-signed': SingleKey & { readonly enterpriseKey: boolean };
  'task.inspected': SingleKey & { readonly result: 'ACCEPTED'; readonly schoolKey: boolean };
  'task.accepted': Accepted;
  'task.rework': Parties & { readonly deliveryId: string; readonly signed: boolean };
  'task.rejected': Parties & { readonly deliveryId: string; readonly signed: boolean };
  'task.resumed': OfTask;
  'task.key-withdrawn': Parties & { readonly deliveryId: string; readonly side: 'SCHOOL' | 'ENTERPRISE' };
  'task.acceptance-withdrawn': Accepted & { readonly side: 'SCHOOL' | 'ENTERPRISE' };
  'task.closed': OfTask;
}
export type TaskEventType = keyof TaskEventData;

/** One event of a task. */
export type TaskEvent = { readonly [Type in TaskEventType]: { readonly type: Type; readonly data: TaskEventData[Type] } }[TaskEventType];

/**
 * What a rule decided: the task as it is next, and what happened. A second event is the transition that follows of itself from the
 * first (the last seat filled, the second key turned); each raises the version by one.
 */
export interface Decision {
  readonly events: readonly [TaskEvent, ...TaskEvent[]];
  readonly next: Task;
}
