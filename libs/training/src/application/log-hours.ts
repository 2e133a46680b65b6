import { businessDate, insist, missing, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideLog, trainingRefusals } from '../domain/index.js';
import type { HoursStore } from './ports/hours-store.js';
import type { RulePacks } from './ports/rule-packs.js';
import type { LoadTask } from './load-task.js';

/** A student logs an interval that is over. */
export class LogHours {
  constructor(
    private readonly task: LoadTask,
    private readonly hours: HoursStore,
    private readonly packs: RulePacks,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(
    actor: Actor,
    { taskId, from, to, note }: { readonly taskId: string; readonly from: Date; readonly to: Date; readonly note: string },
  ): Promise<Written> {
    return this.work.command(actor, async () => {
      const {
        seat,
        organizationId,
        consortiumId,
        enterpriseId,
        number,
        status: taskStatus,
        startedAt,
      } = await this.task.for(actor, taskId, 'log', 'Hours');
      if (!seat) throw missing();
      const { studentId, seatId, cleared } = seat;
      const now = this.clock.now();
      await this.hours.lockStudent(organizationId, studentId);
      const sameDay = await this.hours.sameDay(organizationId, studentId, businessDate(from), now);
      const { params } = await this.packs.on(businessDate(now));
      const { minutes, day } = insist(
        decideLog({ from, to }, { now, taskStatus, startedAt, cleared, sameDay, longestDayMinutes: params.longestDayMinutes }),
        trainingRefusals,
      );
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
        status: 'LOGGED',
        from,
        to,
        minutes,
        day,
        note,
      });
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id: consortiumId },
        type: 'hours.logged',
        actor,
        data: { hoursId: id, taskId, seatId, minutes },
        topics: [`task:${taskId}`],
      });
      return { id, version: 1 };
    });
  }
}
