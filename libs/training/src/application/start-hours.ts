import { businessDate, insist, missing, refuse, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { overlaps, refusalToWork, trainingRefusals } from '../domain/index.js';
import type { HoursRecord, HoursStore } from './ports/hours-store.js';
import { hoursEvent } from './hours-event.js';
import type { LoadTask } from './load-task.js';

const MINUTE = 60_000;

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
      const { seat, number, status, organizationId, consortiumId, enterpriseId } = await this.task.for(actor, taskId, 'log', 'Hours');
      if (!seat) throw missing();
      insist(refusalToWork({ taskStatus: status, cleared: seat.cleared }) ?? {}, trainingRefusals);
      const { studentId, seatId } = seat;
      const from = this.clock.now();
      const [id, day] = [this.ids.next(), businessDate(from)];
      const started = {
        id,
        version: 1,
        organizationId,
        consortiumId,
        enterpriseId,
        taskId,
        seatId,
        studentId,
        personId: actor.personId,
        from,
        to: null,
        day,
      };
      await this.requireFree(started);
      const hours: HoursRecord = { ...started, status: 'RUNNING', minutes: 0, note: '' };
      await this.hours.insert({ ...hours, taskNumber: number });
      await this.log.append(hoursEvent('hours.started', hours, { actor }));
      return { id, version: 1 };
    });
  }

  /** No other clock runs, and the next minute is not taken already. */
  private async requireFree({
    organizationId,
    studentId,
    day,
    from,
  }: Pick<HoursRecord, 'organizationId' | 'studentId' | 'day' | 'from'>): Promise<void> {
    await this.hours.lockStudent(organizationId, studentId);
    if (await this.hours.isRunning(organizationId, studentId)) insist(refuse('training.hours-running'), trainingRefusals);
    const minute = { from, to: new Date(from.getTime() + MINUTE) };
    const sameDay = await this.hours.sameDay(organizationId, studentId, day, from);
    if (sameDay.some((other) => overlaps(other, minute))) insist(refuse('training.hours-overlap'), trainingRefusals);
  }
}
