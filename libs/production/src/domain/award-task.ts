import { refuse, type Refusal } from '#libs/kernel';
import type { Decision } from './task-event.js';
import type { Task } from './task.js';
import { refusalToMove, wrongState } from './wrong-state.js';

export type AwardRefusal = 'production.wrong-state' | 'production.own-task' | 'production.not-a-teacher';

/**
 * A member school takes a published task on and names the teacher who answers for it.
 * @param facts teaches: whether the person named is a teacher of that school now
 */
export function decideAward(
  task: Task,
  award: { readonly schoolId: string; readonly teacherId: string },
  facts: { readonly teaches: boolean },
): Decision | Refusal<AwardRefusal> {
  const refusal = refusalToMove(task, 'AWARDED');
  if (refusal) return refusal;
  if (award.schoolId === task.enterpriseId) return refuse('production.own-task');
  if (!facts.teaches) return refuse('production.not-a-teacher');
  return {
    next: { ...task, status: 'AWARDED', schoolId: award.schoolId, teacherId: award.teacherId },
    events: [{ type: 'task.awarded', data: { taskId: task.id, enterpriseId: task.enterpriseId, schoolId: award.schoolId } }],
  };
}

/** Names another teacher, as long as the work is not over. */
export function decideNameTeacher(task: Task, teacherId: string, facts: { readonly teaches: boolean }): Decision | Refusal<AwardRefusal> {
  const open = ['AWARDED', 'STAFFED', 'IN_PROGRESS', 'REWORK'].includes(task.status);
  if (!open || task.schoolId === null) return wrongState(task);
  if (!facts.teaches) return refuse('production.not-a-teacher');
  return { next: { ...task, teacherId }, events: [{ type: 'task.teacher-named', data: { taskId: task.id, schoolId: task.schoolId } }] };
}
