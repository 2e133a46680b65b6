import { canTransition, refuse, type Refusal } from '#libs/kernel';
import type { Task } from './task.js';
import { taskStateNames, taskTransitions, type TaskState } from './task-state.js';

/** Refuses a step with the state that stands against it. */
export const wrongState = (task: Pick<Task, 'status'>): Refusal<'production.wrong-state'> =>
  refuse('production.wrong-state', { stateZh: taskStateNames[task.status].zh, stateEn: taskStateNames[task.status].en });

/** Why a task may not go to a state from where it is; null when the table allows it. */
export const refusalToMove = (task: Pick<Task, 'status'>, to: TaskState): Refusal<'production.wrong-state'> | null =>
  canTransition(taskTransitions, task.status, to) ? null : wrongState(task);
