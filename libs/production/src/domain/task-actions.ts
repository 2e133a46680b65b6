import { isCleared, type Task } from './task.js';
import { withdrawalHours } from './withdraw-key.js';

export const taskActions = [
  'edit',
  'publish',
  'cancel',
  'award',
  'name-teacher',
  'fill',
  'start',
  'deliver',
  'resume',
  'sign',
  'inspect',
  'withdraw',
  'say',
] as const;
/** What somebody may do to a task; each is a permission of the same name. */
export type TaskAction = (typeof taskActions)[number];

const openIn: Readonly<Record<TaskAction, readonly Task['status'][]>> = {
  edit: ['DRAFT'],
  publish: ['DRAFT'],
  cancel: ['DRAFT', 'PUBLISHED', 'AWARDED', 'STAFFED', 'IN_PROGRESS'],
  award: ['PUBLISHED'],
  'name-teacher': ['AWARDED', 'STAFFED', 'IN_PROGRESS', 'REWORK'],
  fill: ['AWARDED'],
  start: ['STAFFED'],
  deliver: ['IN_PROGRESS'],
  resume: ['REWORK'],
  sign: ['DELIVERED'],
  inspect: ['DELIVERED'],
  withdraw: ['DELIVERED', 'ACCEPTED'],
  say: ['PUBLISHED', 'AWARDED', 'STAFFED', 'IN_PROGRESS', 'DELIVERED', 'ACCEPTED', 'REWORK', 'REJECTED', 'CLOSED', 'CANCELLED'],
};

/** Who asks, as far as the state of the task decides. */
export interface Asker {
  readonly personId: string;
  /** Stands on the school's side of this task. */
  readonly forSchool: boolean;
  readonly now: Date;
}

const further: Partial<Readonly<Record<TaskAction, (task: Task, asker: Asker) => boolean>>> = {
  start: (task, { personId }) => isCleared(task) && personId !== task.teacherId,
  sign: ({ delivery, postedBy }, { personId }) => !delivery?.signature && personId !== postedBy && personId !== delivery?.inspection?.personId,
  inspect: ({ delivery, postedBy, teacherId }, { personId }) => !delivery?.inspection && personId !== postedBy && personId !== teacherId,
  withdraw: (task, { forSchool, now }) => Boolean(forSchool ? task.delivery?.signature : task.delivery?.inspection) && inTime(task, now),
};

const inTime = (task: Task, now: Date): boolean =>
  task.acceptedAt === null || now.getTime() - task.acceptedAt.getTime() <= withdrawalHours * 3_600_000;

/**
 * Whether a step is open to somebody whose post allows it: what the decision would refuse anyway is not offered.
 * The button and the list of possible steps ask this; the decision itself remains the judge.
 */
export const isOpen = (task: Task, action: TaskAction, asker: Asker): boolean =>
  openIn[action].includes(task.status) && (further[action]?.(task, asker) ?? true);
