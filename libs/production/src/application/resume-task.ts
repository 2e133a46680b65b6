import type { Actor } from '#libs/kernel';
import type { Written } from '#libs/platform';
import { decideResume } from '../domain/deliver.js';
import type { ChangeTask } from './change-task.js';

/** The team takes a rework up. */
export class ResumeTask {
  constructor(private readonly change: ChangeTask) {}

  run(actor: Actor, input: { readonly taskId: string; readonly version?: number }): Promise<Written> {
    return this.change.run(actor, { ...input, action: 'resume' }, decideResume);
  }
}
