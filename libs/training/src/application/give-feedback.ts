import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { refusalToGiveFeedback, trainingRefusals } from '../domain/index.js';
import type { OutcomeStore } from './ports/outcome-store.js';
import type { HoldOutcomes } from './hold-outcomes.js';
import type { LoadTask } from './load-task.js';

/** The enterprise says how the work went. */
export class GiveFeedback {
  constructor(
    private readonly task: LoadTask,
    private readonly held: HoldOutcomes,
    private readonly outcomes: OutcomeStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, input: { readonly taskId: string; readonly rating: number; readonly text: string }): Promise<Written> {
    return this.work.command(actor, async () => {
      const { taskId, rating, text } = input;
      const task = await this.task.for(actor, taskId, 'comment', 'Outcome');
      const held = await this.held.of(task);
      insist(refusalToGiveFeedback(task.status, held.feedback) ?? {}, trainingRefusals);
      const id = this.ids.next();
      await this.outcomes.giveFeedback(held, {
        id,
        enterpriseId: task.enterpriseId,
        rating,
        text,
        givenBy: actor.personId,
        givenAt: this.clock.now(),
      });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id: task.consortiumId },
        type: 'outcome.feedback-given',
        actor,
        speaksFor: task.enterpriseId,
        data: { feedbackId: id, taskId, organizationId: task.organizationId, rating },
        topics: [`task:${taskId}`],
      });
      return { id, version: 1 };
    });
  }
}
