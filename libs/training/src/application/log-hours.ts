import { businessDate, insist, missing, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { decideLog, trainingRefusals, type Interval } from '../domain/index.js';
import type { HoursRecord, HoursStore } from './ports/hours-store.js';
import type { RulePacks } from './ports/rule-packs.js';
import { hoursEvent } from './hours-event.js';
import type { LoadTask, TrainingTask } from './load-task.js';

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

  run(actor: Actor, { taskId, from, to, note }: Interval & { readonly taskId: string; readonly note: string }): Promise<Written> {
    return this.work.command(actor, async () => {
      const task = await this.task.for(actor, taskId, 'log', 'Hours');
      const { seat, organizationId, consortiumId, enterpriseId, number } = task;
      if (!seat) throw missing();
      const { studentId, seatId } = seat;
      const decided = await this.decide({ from, to }, task, studentId, seat.cleared);
      const who = { organizationId, consortiumId, enterpriseId, taskId, seatId, studentId, personId: actor.personId };
      const hours: HoursRecord = { id: this.ids.next(), version: 1, ...who, status: 'LOGGED', from, to, ...decided, note };
      await this.hours.insert({ ...hours, taskNumber: number });
      await this.log.append(hoursEvent('hours.logged', hours, { actor }));
      return { id: hours.id, version: 1 };
    });
  }

  private async decide(
    interval: Interval,
    { organizationId, status: taskStatus, startedAt }: TrainingTask,
    studentId: string,
    cleared: boolean,
  ): Promise<{ readonly minutes: number; readonly day: string }> {
    const now = this.clock.now();
    await this.hours.lockStudent(organizationId, studentId);
    const sameDay = await this.hours.sameDay(organizationId, studentId, businessDate(interval.from), now);
    const { longestDayMinutes } = (await this.packs.on(businessDate(now))).params;
    return insist(decideLog(interval, { now, taskStatus, startedAt, cleared, sameDay, longestDayMinutes }), trainingRefusals);
  }
}
