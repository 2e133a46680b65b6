import type { ConsortiumDirectory } from '#libs/consortium/contract';
import { isRefusal, type Actor } from '#libs/kernel';
import type { Clock, Written } from '#libs/platform';
import { decidePublish } from '../domain/post-task.js';
import type { ChangeTask } from './change-task.js';
import type { TaskStore } from './ports/task-store.js';
import type { PrepareTask } from './prepare-task.js';

/** Publishes a draft to its consortium. */
export class PublishTask {
  constructor(
    private readonly change: ChangeTask,
    private readonly tasks: TaskStore,
    private readonly prepare: PrepareTask,
    private readonly consortia: ConsortiumDirectory,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: { readonly taskId: string; readonly version?: number }): Promise<Written> {
    return this.change.run(actor, { ...input, action: 'publish' }, async (task) => {
      await this.consortia.requireActive(task.consortiumId);
      await this.consortia.requireGoodStanding(task.consortiumId, task.enterpriseId);
      const decision = decidePublish(task, { number: await this.tasks.nextNumber(task.consortiumId), now: this.clock.now() });
      if (!isRefusal(decision)) await this.prepare.run(actor, decision.next, task);
      return decision;
    });
  }
}
