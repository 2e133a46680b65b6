import { insist, type Actor } from '#libs/kernel';
import type { EventLog, UnitOfWork, Written } from '#libs/platform';
import { judgeHours, trainingRefusals } from '../domain/index.js';
import type { HoursStore } from './ports/hours-store.js';
import { hoursEvent } from './hours-event.js';
import type { LoadHours } from './load-hours.js';

/** The mentor refuses one interval and says why; the student may log it anew. */
export class RefuseHours {
  constructor(
    private readonly load: LoadHours,
    private readonly hours: HoursStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  run(actor: Actor, input: { readonly hoursId: string; readonly version?: number; readonly reason: string }): Promise<Written> {
    return this.work.command(actor, async () => {
      const hours = await this.load.for(actor, input.hoursId, 'confirm');
      insist(judgeHours([hours], 'REFUSED', actor.personId), trainingRefusals);
      const version = await this.hours.update(hours, input.version ?? hours.version, { status: 'REFUSED', reason: input.reason });
      await this.log.append(hoursEvent('hours.refused', { ...hours, version }, { actor, speaksFor: hours.enterpriseId }));
      return { id: hours.id, version };
    });
  }
}
