import { insist, organizationsWhere, type Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { refusalToRecord } from '../domain/decide-promise.js';
import { projectRefusals } from '../domain/refusals.js';
import type { ProjectStore } from './ports/project-store.js';
import type { ProjectAccess } from './project-access.js';
import { projectEvent } from './project-event.js';

/** A party's delegate records the promise that was made for a line of a project, so that the project shows how it is kept. */
export class RecordPromise {
  constructor(
    private readonly access: ProjectAccess,
    private readonly projects: ProjectStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { lineCode, obligationId }: { readonly lineCode: string; readonly obligationId: string }): Promise<Written> {
    return this.work.command(actor, async () => {
      const project = await this.access.lockProjectFor(actor, id, 'speak');
      const promise = await this.projects.promise(project.consortiumId, obligationId);
      insist(refusalToRecord(project, project.kind, lineCode, promise, await this.projects.isProven(project)), projectRefusals);
      const recorded = { lineCode, obligationId, recordedBy: actor.personId, recordedAt: this.clock.now() };
      const version = await this.projects.record(project, recorded);
      const delegateOf = organizationsWhere(actor, 'DELEGATE');
      const speaksFor = project.parties.find(({ organizationId }) => delegateOf.includes(organizationId))?.organizationId ?? project.leadId;
      const data = { lineCode, obligationId };
      await this.log.append(projectEvent(project, version, { type: 'project.promise-recorded', actor, speaksFor, data }));
      return { id, version };
    });
  }
}
