import { canTransition, refuse, type Refusal } from '#libs/kernel';
import { hoursTransitions, type HoursStatus } from './hours-state.js';

/** One logged interval as those who decide on it need it. */
export interface JudgedHours {
  readonly status: HoursStatus;
  /** Whose time it is. */
  readonly personId: string;
  readonly minutes: number;
}

export type JudgeRefusal = 'training.hours-own' | 'training.hours-decided' | 'training.hours-not-confirmed' | 'training.hours-none';

/**
 * Decides on several intervals at once: confirming or refusing what was logged, or crediting what was confirmed. All of them or none.
 * Nobody judges their own hours (domain.md §2.4, separation of duties on people).
 * @returns the minutes decided on
 */
export function judgeHours(
  hours: readonly JudgedHours[],
  to: 'CONFIRMED' | 'REFUSED' | 'CREDITED',
  judgePersonId: string,
): { readonly minutes: number } | Refusal<JudgeRefusal> {
  if (hours.length === 0) return refuse('training.hours-none');
  if (hours.some((one) => one.personId === judgePersonId)) return refuse('training.hours-own');
  if (hours.some((one) => !canTransition(hoursTransitions, one.status, to))) {
    return refuse(to === 'CREDITED' ? 'training.hours-not-confirmed' : 'training.hours-decided');
  }
  return { minutes: hours.reduce((sum, one) => sum + one.minutes, 0) };
}

/** Whether the student may still take back an interval. */
export const refusalToWithdraw = (status: HoursStatus): Refusal<'training.hours-decided'> | null =>
  canTransition(hoursTransitions, status, 'WITHDRAWN') ? null : refuse('training.hours-decided');
