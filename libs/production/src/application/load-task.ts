import type { Actor } from '#libs/kernel';
import { stale, type Gate } from '#libs/platform';
import { taskSubject, type TaskSubject } from '../domain/task-subject.js';
import type { Task } from '../domain/task.js';
import type { TaskStore } from './ports/task-store.js';

/** Which task, to do what; `version` is the one the asker saw. */
export interface Asked {
  readonly taskId: string;
  readonly action: string;
  readonly version?: number;
  /** What the task would be like after the step, when that is what the rule is about: taking it on as a school. */
  readonly as?: Partial<TaskSubject>;
}

/** The one way to a task: whoever may not see it learns no more than that it is missing. */
export class LoadTask {
  constructor(
    private readonly tasks: TaskStore,
    private readonly gate: Gate,
  ) {}

  /** @throws DomainError access.missing, access.denied */
  async for(actor: Actor, asked: Asked): Promise<Task> {
    return this.checked(actor, asked, await this.tasks.find(asked.taskId));
  }

  /** The same, held until the running command ends. @throws DomainError access.missing, access.denied, request.stale */
  async holdFor(actor: Actor, asked: Asked): Promise<Task> {
    const task = await this.checked(actor, asked, await this.tasks.hold(asked.taskId));
    if (asked.version !== undefined && asked.version !== task.version) throw stale(task.version);
    return task;
  }

  private async checked(actor: Actor, { action, as }: Asked, task: Task | null): Promise<Task> {
    const subject = task && taskSubject(task);
    if (as) await this.gate.require(actor, 'read', 'Task', subject);
    await this.gate.require(actor, action, 'Task', subject && { ...subject, ...as });
    return task as Task;
  }
}
