import type { Decision } from './task-event.js';
import type { Task } from './task.js';

/**
 * The school has attested a seat's clearance: from now on its student may enter the room and start. Null when there is nothing to
 * change, because a policy never refuses. Source: domain.md §3 (R26–R41).
 * @param personId the student's person, when known by now
 */
export function decideClear(task: Task, seatId: string, personId: string | null): Decision | null {
  const seat = task.seats.find((one) => one.id === seatId);
  if (!seat || seat.cleared) return null;
  const seats = task.seats.map((one) => (one === seat ? { ...seat, cleared: true, personId: personId ?? seat.personId } : one));
  return {
    next: { ...task, seats },
    events: [
      {
        type: 'task.seat-cleared',
        data: { taskId: task.id, seatId, ordinal: seat.ordinal, cleared: seats.filter((one) => one.cleared).length, of: task.terms.seatCount ?? 0 },
      },
    ],
  };
}
