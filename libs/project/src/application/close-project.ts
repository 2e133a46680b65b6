import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { refusalToEnd, refusalToWithdraw } from '../domain/decide-joining.js';
import { projectRefusals } from '../domain/refusals.js';
import type { ProjectStore } from './ports/project-store.js';
import type { ProjectAccess } from './project-access.js';
import { projectEvent } from './project-event.js';

/** Its lead takes a project back before all have joined, or ends it with what came of it. */
export class CloseProject {
  constructor(
    private readonly access: ProjectAccess,
    private readonly projects: ProjectStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  withdraw(actor: Actor, id: string, seen: number | undefined): Promise<Written> {
    return this.work.command(actor, async () => {
      const project = await this.access.lockProjectFor(actor, id, 'lead', seen);
      insist(refusalToWithdraw(project), projectRefusals);
      const version = await this.projects.close(project, 'WITHDRAWN');
      await this.log.append(projectEvent(project, version, { type: 'project.withdrawn', actor, speaksFor: project.leadId, data: {} }));
      return { id, version };
    });
  }

  end(actor: Actor, id: string, seen: number | undefined, outcome: string): Promise<Written> {
    return this.work.command(actor, async () => {
      const project = await this.access.lockProjectFor(actor, id, 'lead', seen);
      insist(refusalToEnd(project), projectRefusals);
      const version = await this.projects.end(project, { outcome, endedBy: actor.personId, endedAt: this.clock.now() });
      await this.log.append(projectEvent(project, version, { type: 'project.ended', actor, speaksFor: project.leadId, data: {} }));
      return { id, version };
    });
  }
}
