import { businessDate, insist, missing, refuse, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { overlaps, refusalToWork, trainingRefusals } from '../domain/index.js';
import type { HoursStore } from './ports/hours-store.js';
import type { LoadTask } from './load-task.js';

/** A student starts the clock on a task. */
export class StartHours {
  constructor(
    private readonly task: LoadTask,
    private readonly hours: HoursStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, { taskId }: { readonly taskId: string }): Promise<Written> {
    return this.work.command(actor, async () => {
      const { seat, organizationId, consortiumId, enterpriseId, number, status } = await this.task.for(actor, taskId, 'log', 'Hours');
      if (!seat) throw missing();
      insist(refusalToWork({ taskStatus: status, cleared: seat.cleared }) ?? {}, trainingRefusals);
      const { studentId, seatId } = seat;
      const from = this.clock.now();
      const day = businessDate(from);
      await this.hours.lockStudent(organizationId, studentId);
      if (await this.hours.isRunning(organizationId, studentId)) insist(refuse('training.hours-running'), trainingRefusals);
      const minute = { from, to: new Date(from.getTime() + 60_000) };
      if ((await this.hours.sameDay(organizationId, studentId, day, from)).some((other) => overlaps(other, minute)))
        insist(refuse('training.hours-overlap'), trainingRefusals);
      const id = this.ids.next();
      await this.hours.insert({
        id,
        version: 1,
        organizationId,
        consortiumId,
        enterpriseId,
        taskId,
        taskNumber: number,
        seatId,
        studentId,
        personId: actor.personId,
        status: 'RUNNING',
        from,
        to: null,
        minutes: 0,
        day,
        note: '',
      });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id: consortiumId },
        type: 'hours.started',
        actor,
        data: { hoursId: id, taskId, seatId },
        topics: [`task:${taskId}`],
      });
      return { id, version: 1 };
    });
  }
}
