import type { OrganizationDirectory } from '#libs/identity/contract';
import type { Clock } from '#libs/platform';
import type { Task } from '../domain/task.js';
import type { AcceptanceFacts } from '../domain/turn-key.js';
import type { TaskStore } from './ports/task-store.js';

/** Gathers what a key must know of the world outside the task. */
export class GatherAcceptanceFacts {
  constructor(
    private readonly tasks: TaskStore,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
  ) {}

  async for(task: Task): Promise<AcceptanceFacts> {
    const independent = task.schoolId !== null && (await this.organizations.independent(task.enterpriseId, task.schoolId));
    return { now: this.clock.now(), independent, orderCounted: await this.tasks.isOrderCounted(task) };
  }
}
