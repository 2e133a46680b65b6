import { businessDate, insist, missing, refuse, type Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideLog, trainingRefusals } from '../domain/index.js';
import type { HoursStore } from './ports/hours-store.js';
import type { RulePacks } from './ports/rule-packs.js';
import { hoursEvent } from './hours-event.js';
import type { LoadHours } from './load-hours.js';
import type { LoadTask } from './load-task.js';

/** A student stops the clock: now, or at an earlier moment when they forgot to. */
export class StopHours {
  constructor(
    private readonly load: LoadHours,
    private readonly task: LoadTask,
    private readonly hours: HoursStore,
    private readonly packs: RulePacks,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: { readonly hoursId: string; readonly version?: number; readonly to?: Date; readonly note: string }): Promise<Written> {
    return this.work.command(actor, async () => {
      const running = await this.load.for(actor, input.hoursId, 'log');
      if (running.status !== 'RUNNING') insist(refuse('training.hours-not-running'), trainingRefusals);
      const { seat, status: taskStatus, startedAt } = await this.task.for(actor, running.taskId, 'log', 'Hours');
      if (!seat) throw missing();
      const now = this.clock.now();
      const to = input.to ?? now;
      await this.hours.lockStudent(running.organizationId, running.studentId);
      const sameDay = await this.hours.sameDay(running.organizationId, running.studentId, running.day, now, running.id);
      const { params } = await this.packs.on(businessDate(now));
      const { minutes } = insist(
        decideLog(
          { from: running.from, to },
          { now, taskStatus, startedAt, cleared: seat.cleared, sameDay, longestDayMinutes: params.longestDayMinutes },
        ),
        trainingRefusals,
      );
      const version = await this.hours.update(running, input.version ?? running.version, { status: 'LOGGED', to, minutes, note: input.note });
      await this.log.append(hoursEvent('hours.logged', { ...running, version, minutes }, { actor }));
      return { id: running.id, version };
    });
  }
}
