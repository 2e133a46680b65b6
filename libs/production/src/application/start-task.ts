import type { Actor } from '#libs/kernel';
import type { Clock, Written } from '#libs/platform';
import { decideStart } from '../domain/start-task.js';
import type { ChangeTask } from './change-task.js';

/** A mentor of the enterprise starts the work. */
export class StartTask {
  constructor(
    private readonly change: ChangeTask,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: { readonly taskId: string; readonly version?: number }): Promise<Written> {
    return this.change.run(actor, { ...input, action: 'start' }, (task) => decideStart(task, actor.personId, this.clock.now()));
  }
}
