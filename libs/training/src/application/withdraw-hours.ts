import { insist, type Actor } from '#libs/kernel';
import type { EventLog, UnitOfWork, Written } from '#libs/platform';
import { refusalToWithdraw, trainingRefusals } from '../domain/index.js';
import type { HoursStore } from './ports/hours-store.js';
import { hoursEvent } from './hours-event.js';
import type { LoadHours } from './load-hours.js';

/** A student takes back an interval nobody has decided on. */
export class WithdrawHours {
  constructor(
    private readonly load: LoadHours,
    private readonly hours: HoursStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, input: { readonly hoursId: string; readonly version?: number }): Promise<Written> {
    return this.work.command(actor, async () => {
      const hours = await this.load.for(actor, input.hoursId, 'log');
      insist(refusalToWithdraw(hours.status) ?? {}, trainingRefusals);
      const version = await this.hours.update(hours, input.version ?? hours.version, { status: 'WITHDRAWN' });
      await this.log.append(hoursEvent('hours.withdrawn', { ...hours, version }, { actor }));
      return { id: hours.id, version };
    });
  }
}
