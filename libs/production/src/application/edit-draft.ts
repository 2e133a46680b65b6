import { isRefusal, type Actor } from '#libs/kernel';
import type { Written } from '#libs/platform';
import { decideEdit } from '../domain/post-task.js';
import type { ChangeTask } from './change-task.js';
import type { KeyedHash } from './ports/keyed-hash.js';
import type { PrepareTask } from './prepare-task.js';
import { orderHashOf, termsOf, type TermsInput } from './terms-input.js';

/** Changes a draft. */
export class EditDraft {
  constructor(
    private readonly change: ChangeTask,
    private readonly prepare: PrepareTask,
    private readonly hash: KeyedHash,
  ) {}

  run(actor: Actor, input: TermsInput & { readonly taskId: string; readonly version?: number }): Promise<Written> {
    const terms = termsOf(input);
    return this.change.run(actor, { taskId: input.taskId, action: 'edit', version: input.version }, async (task) => {
      const decision = decideEdit(task, terms, orderHashOf(terms, this.hash));
      if (!isRefusal(decision)) await this.prepare.run(actor, decision.next, task);
      return decision;
    });
  }
}
