import { businessDate, refuse, type Refusal } from '#libs/kernel';
import type { Decision, TaskEvent } from './task-event.js';
import { filledOnTime, isStaffed, partiesOf, type Seat, type Task } from './task.js';
import { wrongState } from './wrong-state.js';

export type FillRefusal = 'production.wrong-state' | 'production.no-seat-left' | 'production.already-seated';

/** A student chosen for a seat; the person when there is an account. */
export interface Chosen {
  readonly seatId: string;
  readonly studentId: string;
  readonly personId: string | null;
}

/**
 * Fills open seats with students of the school, all of them or none. Whether each may be placed at work is training's rule and asked
 * before. With the last seat the task is staffed. A seat is on time when filled on or before the staff-by date (obligation O16).
 */
export function decideFill(task: Task, chosen: readonly Chosen[], now: Date): Decision | Refusal<FillRefusal> {
  const { schoolId } = task;
  if (task.status !== 'AWARDED' || schoolId === null) return wrongState(task);
  const open = (task.terms.seatCount ?? 0) - task.seats.length;
  if (chosen.length > open) return refuse('production.no-seat-left', { open, chosen: chosen.length });
  const seated = new Set(task.seats.map((seat) => seat.studentId));
  if (chosen.some((one) => seated.has(one.studentId))) return refuse('production.already-seated');
  const onTime = businessDate(now) <= (task.terms.staffBy ?? '');
  const filled = chosen.map(
    (one, i): Seat => ({
      id: one.seatId,
      ordinal: task.seats.length + i + 1,
      schoolId,
      studentId: one.studentId,
      personId: one.personId,
      onTime,
      cleared: false,
    }),
  );
  return staffed({ ...task, seats: [...task.seats, ...filled] }, filled, schoolId);
}

function staffed(task: Task, filled: readonly Seat[], schoolId: string): Decision {
  const event: TaskEvent = {
    type: 'task.seat-filled',
    data: {
      taskId: task.id,
      schoolId,
      filled: task.seats.length,
      of: task.terms.seatCount ?? 0,
      seats: filled.map((seat) => ({ seatId: seat.id, ordinal: seat.ordinal, onTime: seat.onTime })),
    },
  };
  if (!isStaffed(task)) return { next: task, events: [event] };
  const all: TaskEvent = {
    type: 'task.staffed',
    data: { ...partiesOf(task), seats: task.seats.length, filledOnTime: filledOnTime(task) },
  };
  return { next: { ...task, status: 'STAFFED' }, events: [event, all] };
}
