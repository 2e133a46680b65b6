import type { Closing } from '../../domain/close-task.js';
import type { PersonsByStudent } from '../../domain/seat-person.js';
import type { Task } from '../../domain/task.js';

/** Where tasks are kept. It checks no access: LoadTask does. */
export abstract class TaskStore {
  abstract find(taskId: string): Promise<Task | null>;
  /** The task as it stands, held until the running command ends: nobody decides on an older one. */
  abstract hold(taskId: string): Promise<Task | null>;
  /** Held tasks on whose seats these students sit. */
  abstract holdSeatedWith(schoolId: string, persons: PersonsByStudent): Promise<readonly Task[]>;
  abstract add(task: Task, at: Date): Promise<void>;
  /** Writes what differs, the row itself, seats, the newest delivery and who takes part. */
  abstract save(before: Task, after: Task, at: Date): Promise<void>;
  /** The next number of a consortium; held until the command ends, so numbers have no gaps. */
  abstract nextNumber(consortiumId: string): Promise<number>;
  /** Holds the tasks of the same order and tells whether another of them counts already. */
  abstract isOrderCounted(task: Task): Promise<boolean>;
  /** Notes what has been done for closing and answers all that has. */
  abstract noteClosing(task: Task, done: Partial<Closing>): Promise<Closing>;
  abstract closing(task: Task): Promise<Closing>;
  /** Every delivery, oldest first. */
  abstract deliveries(task: Task): Promise<readonly NonNullable<Task['delivery']>[]>;
}
