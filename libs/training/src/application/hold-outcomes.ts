import { missing } from '#libs/kernel';
import type { Ids } from '#libs/platform';
import type { TaskDirectory } from '#libs/production/contract';
import type { OutcomeStore, TaskOutcomes } from './ports/outcome-store.js';
import type { TrainingTask } from './load-task.js';

/** The outcomes of a task inside a command: opened if nothing has opened them yet, and held. */
export class HoldOutcomes {
  constructor(
    private readonly tasks: TaskDirectory,
    private readonly outcomes: OutcomeStore,
    private readonly ids: Ids,
  ) {}

  async of(task: Pick<TrainingTask, 'id' | 'organizationId' | 'consortiumId' | 'enterpriseId' | 'number'>): Promise<TaskOutcomes> {
    const { id: taskId, organizationId, consortiumId, enterpriseId, number: taskNumber } = task;
    const held = await this.outcomes.hold(organizationId, taskId);
    if (held) return held;
    const seats = (await this.tasks.seats(taskId)).length;
    await this.outcomes.open({ id: this.ids.next(), organizationId, consortiumId, enterpriseId, taskId, taskNumber, seats });
    const opened = await this.outcomes.hold(organizationId, taskId);
    if (!opened) throw missing();
    return opened;
  }
}
