import { insist, missing, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import type { OrganizationDirectory } from '#libs/identity/contract';
import { judgeHours, trainingRefusals } from '../domain/index.js';
import type { HoursStore } from './ports/hours-store.js';
import type { LoadTask } from './load-task.js';

/** What both sides do with several intervals of one task at once: one batch, one transaction, one event that names them. */
export class DecideHours {
  constructor(
    private readonly task: LoadTask,
    private readonly hours: HoursStore,
    private readonly organizations: OrganizationDirectory,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The enterprise's mentor confirms. Minutes count as verified when enterprise and school are independent of each other. */
  confirm(actor: Actor, taskId: string, ids: readonly string[]): Promise<Written> {
    return this.decide(actor, taskId, ids, 'CONFIRMED');
  }

  /** The school credits what was confirmed, whatever came of the inspection (domain.md §4.4). */
  credit(actor: Actor, taskId: string, ids: readonly string[]): Promise<Written> {
    return this.decide(actor, taskId, ids, 'CREDITED');
  }

  private decide(actor: Actor, taskId: string, ids: readonly string[], kind: 'CONFIRMED' | 'CREDITED'): Promise<Written> {
    return this.work.command(actor, async () => {
      const task = await this.task.for(actor, taskId, kind === 'CONFIRMED' ? 'confirm' : 'credit', 'Hours');
      const { organizationId, consortiumId, enterpriseId } = task;
      const hours = await this.hours.hold(organizationId, taskId, ids);
      if (hours.length !== ids.length) throw missing();
      const { minutes } = insist(judgeHours(hours, kind, actor.personId), trainingRefusals);
      const counts = await this.organizations.independent(enterpriseId, organizationId);
      const mentorMinutes = kind === 'CREDITED' ? await this.hours.mentored(organizationId, ids) : null;
      const id = this.ids.next();
      await this.hours.decide(
        { id, organizationId, consortiumId, taskId, kind, minutes, counts, decidedBy: actor.personId, decidedAt: this.clock.now() },
        ids,
      );
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id: consortiumId },
        type: kind === 'CONFIRMED' ? 'hours.confirmed' : 'hours.credited',
        actor,
        speaksFor: kind === 'CONFIRMED' ? enterpriseId : organizationId,
        data: { batchId: id, taskId, consortiumId, enterpriseId, schoolId: organizationId, hours: [...ids], minutes, counts, mentorMinutes },
        topics: [`task:${taskId}`],
      });
      return { id, version: 1 };
    });
  }
}
