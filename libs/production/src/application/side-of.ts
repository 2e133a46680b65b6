import { holds, type Actor } from '#libs/kernel';
import type { Task } from '../domain/task.js';

/** The organization of a task on whose side an actor stands: the school for its people, otherwise the enterprise. Null for outsiders. */
export function sideOf(actor: Actor, task: Pick<Task, 'enterpriseId' | 'schoolId'>): string | null {
  if (task.schoolId !== null && holds(actor, task.schoolId)) return task.schoolId;
  return holds(actor, task.enterpriseId) ? task.enterpriseId : null;
}
