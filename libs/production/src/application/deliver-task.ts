import { isRefusal, type Actor } from '#libs/kernel';
import type { Clock, Ids, Written } from '#libs/platform';
import { decideDeliver } from '../domain/deliver.js';
import type { ChangeTask } from './change-task.js';
import type { TaskFiles } from './ports/task-files.js';

export interface DeliverInput {
  readonly taskId: string;
  readonly version?: number;
  readonly fileIds: readonly string[];
}

/** A student of the team hands the work in. */
export class DeliverTask {
  constructor(
    private readonly change: ChangeTask,
    private readonly files: TaskFiles,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, { fileIds, ...asked }: DeliverInput): Promise<Written> {
    return this.change.run(actor, { ...asked, action: 'deliver' }, async (task) => {
      const id = this.ids.next();
      const decision = decideDeliver(task, { id, personId: actor.personId, fileIds }, this.clock.now());
      if (!isRefusal(decision)) await this.files.attachDelivery(actor, fileIds, { id, consortiumId: task.consortiumId });
      return decision;
    });
  }
}
