import type { Decision } from './task-event.js';
import type { Task } from './task.js';

/** What must be done before an accepted task is closed. */
export interface Closing {
  readonly settled: boolean;
  readonly outcomesDone: boolean;
}

/** Closes an accepted task once it is settled and its outcomes are reported; null while something is missing: a policy never refuses. */
export function decideClose(task: Task, closing: Closing): Decision | null {
  if (task.status !== 'ACCEPTED' || !closing.settled || !closing.outcomesDone) return null;
  return { next: { ...task, status: 'CLOSED' }, events: [{ type: 'task.closed', data: { taskId: task.id } }] };
}
