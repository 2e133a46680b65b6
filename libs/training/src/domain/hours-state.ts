import type { Transitions } from '#libs/kernel';

export const hoursStatuses = ['RUNNING', 'LOGGED', 'CONFIRMED', 'REFUSED', 'CREDITED', 'WITHDRAWN'] as const;
export type HoursStatus = (typeof hoursStatuses)[number];

/**
 * The student logs, the enterprise's mentor confirms or refuses, the school credits (domain.md §4.4: three statuses kept apart). RUNNING is a clock the
 * student has started and not stopped; a student may withdraw what nobody has decided on.
 */
export const hoursTransitions: Transitions<HoursStatus> = {
  RUNNING: ['LOGGED', 'WITHDRAWN'],
  LOGGED: ['CONFIRMED', 'REFUSED', 'WITHDRAWN'],
  CONFIRMED: ['CREDITED'],
  REFUSED: [],
  CREDITED: [],
  WITHDRAWN: [],
};

/** States in which an interval takes up its time: another may not overlap it, and it counts towards the longest day. */
export const occupying: readonly HoursStatus[] = ['RUNNING', 'LOGGED', 'CONFIRMED', 'CREDITED'];

/** Task states in which a student works or has worked, and the task is not closed. */
export const workedTaskStatuses: readonly string[] = ['IN_PROGRESS', 'DELIVERED', 'REWORK', 'ACCEPTED', 'REJECTED'];
