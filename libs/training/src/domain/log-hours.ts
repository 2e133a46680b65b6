import { businessDate, refuse, type Refusal } from '#libs/kernel';
import { workedTaskStatuses } from './hours-state.js';

/** From when to when, half open. */
export interface Interval {
  readonly from: Date;
  readonly to: Date;
}

/** What a decision on hours needs to know. */
export interface HoursFacts {
  readonly now: Date;
  readonly taskStatus: string;
  /** When the enterprise started the task. */
  readonly startedAt: Date | null;
  readonly cleared: boolean;
  /** Every interval of this student that takes up time on that business day, over all tasks, enterprises and consortia. */
  readonly sameDay: readonly Interval[];
  /** From the rule pack. */
  readonly longestDayMinutes: number;
}

export type HoursRefusal =
  | 'training.not-cleared'
  | 'training.task-not-under-way'
  | 'training.hours-empty'
  | 'training.hours-in-future'
  | 'training.hours-across-days'
  | 'training.hours-before-start'
  | 'training.hours-overlap'
  | 'training.hours-over-day';

const MINUTE = 60_000;

/** Whole minutes of an interval. */
export const minutesOf = ({ from, to }: Interval): number => Math.floor((to.getTime() - from.getTime()) / MINUTE);

/**
 * Whether two intervals share any time; touching ends do not.
 * @example overlaps({ from: nine, to: ten }, { from: ten, to: eleven }) // false
 */
export const overlaps = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to;

/** Whether a student may log time on a task at all: the seat is cleared, work has started and the task is not closed. */
export function refusalToWork(
  facts: Pick<HoursFacts, 'taskStatus' | 'cleared'>,
): Refusal<'training.not-cleared' | 'training.task-not-under-way'> | null {
  if (!facts.cleared) return refuse('training.not-cleared');
  return workedTaskStatuses.includes(facts.taskStatus) ? null : refuse('training.task-not-under-way');
}

/**
 * Decides on an interval a student logs: at least a minute, after the start of the task, over by now, within one business day, beside no other, and no more than the longest day in
 * all (domain.md §4.4 guards; R20). The refusal never says where or for whom the other time was.
 * @returns minutes and the business date they belong to
 * @example decideLog({ from: nine, to: half past eleven }, facts) // { minutes: 150, day: '2026-11-24' }
 */
export function decideLog(interval: Interval, facts: HoursFacts): { readonly minutes: number; readonly day: string } | Refusal<HoursRefusal> {
  const refused = refusalToWork(facts);
  if (refused) return refused;
  const minutes = minutesOf(interval);
  if (minutes < 1) return refuse('training.hours-empty');
  if (interval.to > facts.now) return refuse('training.hours-in-future');
  if (facts.startedAt === null || interval.from < facts.startedAt) return refuse('training.hours-before-start');
  const day = businessDate(interval.from);
  // The end is not part of the interval: work until midnight is work of one day.
  if (businessDate(new Date(interval.to.getTime() - 1)) !== day) return refuse('training.hours-across-days');
  if (facts.sameDay.some((other) => overlaps(other, interval))) return refuse('training.hours-overlap');
  const worked = facts.sameDay.reduce((sum, other) => sum + minutesOf(other), 0);
  if (worked + minutes > facts.longestDayMinutes) {
    return refuse('training.hours-over-day', { left: Math.max(0, facts.longestDayMinutes - worked), longest: facts.longestDayMinutes / 60 });
  }
  return { minutes, day };
}
