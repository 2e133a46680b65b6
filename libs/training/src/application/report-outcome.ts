import { insist, missing, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import type { TaskDirectory } from '#libs/production/contract';
import { refusalToReport, trainingRefusals, type Assessment, type OutcomeType } from '../domain/index.js';
import type { OutcomeStore } from './ports/outcome-store.js';
import type { HoldOutcomes } from './hold-outcomes.js';
import type { LoadTask } from './load-task.js';

/** The school reports what one seated student takes away from a task. */
export class ReportOutcome {
  constructor(
    private readonly load: { readonly task: LoadTask; readonly outcomes: HoldOutcomes },
    private readonly tasks: TaskDirectory,
    private readonly outcomes: OutcomeStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly now: { readonly clock: Clock; readonly ids: Ids },
  ) {}

  run(
    actor: Actor,
    input: { readonly taskId: string; readonly seatId: string; readonly type: OutcomeType; readonly assessment: Assessment; readonly note: string },
  ): Promise<Written> {
    return this.work.command(actor, async () => {
      const { taskId, seatId, type, assessment, note } = input;
      const task = await this.load.task.for(actor, taskId, 'report', 'Outcome');
      const studentId = (await this.tasks.seats(taskId)).find((seat) => seat.seatId === seatId)?.studentId;
      if (!studentId) throw missing();
      const held = await this.load.outcomes.of(task);
      insist(refusalToReport(task.status, type, await this.outcomes.isReported(held, seatId)) ?? {}, trainingRefusals);
      const id = this.now.ids.next();
      await this.outcomes.report(held, {
        id,
        seatId,
        studentId,
        type,
        assessment,
        note,
        reportedBy: actor.personId,
        reportedAt: this.now.clock.now(),
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
