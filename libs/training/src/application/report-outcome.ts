import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { refusalToReport, trainingRefusals, type Assessment, type OutcomeType } from '../domain/index.js';
import type { OutcomeStore } from './ports/outcome-store.js';
import type { HoldOutcomes } from './hold-outcomes.js';
import type { LoadTask } from './load-task.js';

/** The school reports what one seated student takes away from a task. */
export class ReportOutcome {
  constructor(
    private readonly task: LoadTask,
    private readonly held: HoldOutcomes,
    private readonly outcomes: OutcomeStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(
    actor: Actor,
    input: { readonly taskId: string; readonly seatId: string; readonly type: OutcomeType; readonly assessment: Assessment; readonly note: string },
  ): Promise<Written> {
    return this.work.command(actor, async () => {
      const { taskId, seatId, type, assessment, note } = input;
      const task = await this.task.for(actor, taskId, 'report', 'Outcome');
      const { studentId } = await this.task.seatIn(task, seatId);
      const held = await this.held.of(task);
      insist(refusalToReport(task.status, type, await this.outcomes.isReported(held, seatId)) ?? {}, trainingRefusals);
      const id = this.ids.next();
      await this.outcomes.report(held, {
        id,
        seatId,
        studentId,
        type,
        assessment,
        note,
        reportedBy: actor.personId,
        reportedAt: this.clock.now(),
      });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id: task.consortiumId },
        type: 'outcome.reported',
        actor,
        speaksFor: task.organizationId,
        data: { outcomeId: id, taskId, seatId, studentId, organizationId: task.organizationId, type },
        topics: [`task:${taskId}`, `consortium:${task.consortiumId}`],
      });
      return { id, version: 1 };
    });
  }
}
