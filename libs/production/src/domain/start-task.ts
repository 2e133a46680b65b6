import { refuse, type Refusal } from '#libs/kernel';
import type { Decision } from './task-event.js';
import { filledOnTime, isCleared, partiesOf, type Task } from './task.js';
import { refusalToMove, wrongState } from './wrong-state.js';

export type StartRefusal = 'production.wrong-state' | 'production.not-cleared' | 'production.same-person';

/**
 * A mentor of the enterprise starts the work, and so verifies that the seats are filled (obligation O16). Every seat is cleared
 * before; whoever stands on the school's side of the same task cannot verify for the enterprise.
 */
export function decideStart(task: Task, mentorId: string, now: Date): Decision | Refusal<StartRefusal> {
  const refusal = refusalToMove(task, 'IN_PROGRESS');
  if (refusal || task.status !== 'STAFFED' || task.schoolId === null) return refusal ?? wrongState(task);
  if (!isCleared(task))
    return refuse('production.not-cleared', { open: (task.terms.seatCount ?? 0) - task.seats.filter((seat) => seat.cleared).length });
  if (mentorId === task.teacherId || task.seats.some((seat) => seat.personId === mentorId)) return refuse('production.same-person');
  return {
    next: { ...task, status: 'IN_PROGRESS', startedBy: mentorId, startedAt: now },
    events: [
      {
        type: 'task.started',
        data: { ...partiesOf(task), seats: task.seats.length, filledOnTime: filledOnTime(task), startedBy: mentorId },
      },
    ],
  };
}
