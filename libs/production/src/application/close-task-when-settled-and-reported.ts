import { decideClose, type Closing } from '../domain/close-task.js';
import type { TaskStore } from './ports/task-store.js';
import type { RecordDecision } from './record-decision.js';

/** Policy: a task is closed when its statement is settled and its outcomes are reported, whichever comes last. */
export class CloseTaskWhenSettledAndReported {
  constructor(
    private readonly tasks: TaskStore,
    private readonly record: RecordDecision,
  ) {}

  async run(taskIds: readonly string[], done: Partial<Closing>): Promise<void> {
    for (const taskId of [...taskIds].sort()) {
      const task = await this.tasks.hold(taskId);
      if (!task) continue;
      const decision = decideClose(task, await this.tasks.noteClosing(task, done));
      if (decision) await this.record.next(null, task, decision);
    }
  }
}
