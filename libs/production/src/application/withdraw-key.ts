import type { Actor } from '#libs/kernel';
import type { Clock, Written } from '#libs/platform';
import { decideWithdraw } from '../domain/withdraw-key.js';
import type { ChangeTask } from './change-task.js';
import { sideOf } from './side-of.js';

/** A side takes its key back; within 24 hours also after both are turned. */
export class WithdrawKey {
  constructor(
    private readonly change: ChangeTask,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: { readonly taskId: string; readonly version?: number }): Promise<Written> {
    return this.change.run(actor, { ...input, action: 'withdraw' }, (task) =>
      decideWithdraw(task, sideOf(actor, task) === task.schoolId ? 'SCHOOL' : 'ENTERPRISE', this.clock.now()),
    );
  }
}
