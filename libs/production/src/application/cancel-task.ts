import type { Actor } from '#libs/kernel';
import type { Written } from '#libs/platform';
import { decideCancel } from '../domain/post-task.js';
import type { ChangeTask } from './change-task.js';

/** Calls a task off before anything is delivered. */
export class CancelTask {
  constructor(private readonly change: ChangeTask) {}

  run(actor: Actor, input: { readonly taskId: string; readonly version?: number }): Promise<Written> {
    return this.change.run(actor, { ...input, action: 'cancel' }, decideCancel);
  }
}
