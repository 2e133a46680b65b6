import type { EventLog, LoggedEvent } from '#libs/platform';
import { areOutcomesComplete } from '../domain/index.js';
import type { OutcomeStore } from './ports/outcome-store.js';
import { idIn } from './id-in.js';

/** The report or the feedback that was missing last completes the outcomes of a task, in the same transaction. */
export class CompleteOutcomesWhenTold {
  constructor(
    private readonly outcomes: OutcomeStore,
    private readonly log: EventLog,
  ) {}

  async run(event: LoggedEvent): Promise<void> {
    const [taskId, organizationId] = [idIn(event, 'taskId'), idIn(event, 'organizationId')];
    const held = await this.outcomes.hold(organizationId, taskId);
    if (held?.status !== 'OPEN' || !areOutcomesComplete(held)) return;
    const version = await this.outcomes.complete(held);
    await this.log.append({
      stream: held.id,
      version,
      owner: { kind: 'consortium', id: held.consortiumId },
      type: 'outcomes.completed',
      actor: null,
      data: { taskId, consortiumId: held.consortiumId },
      topics: [`task:${taskId}`, `consortium:${held.consortiumId}`],
    });
  }
}
