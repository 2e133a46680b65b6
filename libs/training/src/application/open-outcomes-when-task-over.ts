import type { LoggedEvent } from '#libs/platform';
import type { TaskDirectory } from '#libs/production/contract';
import type { HoldOutcomes } from './hold-outcomes.js';
import { idIn } from './id-in.js';

/** With the last inspection both sides see that something is to be told. */
export class OpenOutcomesWhenTaskOver {
  constructor(
    private readonly tasks: TaskDirectory,
    private readonly outcomes: HoldOutcomes,
  ) {}

  async run(event: LoggedEvent): Promise<void> {
    const task = await this.tasks.find(idIn(event, 'taskId'));
    if (task?.schoolId && task.number !== null) await this.outcomes.of({ ...task, number: task.number, organizationId: task.schoolId });
  }
}
