import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { decideJoining } from '../domain/decide-joining.js';
import { joiningRefusals } from '../domain/refusals.js';
import type { ProjectStore } from './ports/project-store.js';
import type { ProjectAccess } from './project-access.js';
import { projectEvent } from './project-event.js';

/** What a delegate says yes or no to: for which organization, over which text. */
export interface PartyWord {
  readonly organizationId: string;
  readonly hash: string;
}

/** A partner's delegate joins for it, or says that it will not. With the last one that joins the project is active; one no closes it. */
export class AnswerProject {
  constructor(
    private readonly access: ProjectAccess,
    private readonly projects: ProjectStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  join(actor: Actor, id: string, { organizationId, hash }: PartyWord): Promise<Written> {
    return this.work.command(actor, async () => {
      const project = await this.access.lockForWordOf(actor, id, organizationId);
      const { personId } = actor;
      const { complete } = insist(decideJoining(project, { organizationId, personId, hash }), joiningRefusals);
      const version = await this.projects.join(project, { organizationId, personId, at: this.clock.now() }, complete);
      const data = { organizationId, hash, complete };
      await this.log.append(projectEvent(project, version, { type: 'project.joined', actor, speaksFor: organizationId, data }));
      return { id, version };
    });
  }

  decline(actor: Actor, id: string, { organizationId, hash }: PartyWord): Promise<Written> {
    return this.work.command(actor, async () => {
      const project = await this.access.lockForWordOf(actor, id, organizationId);
      insist(decideJoining(project, { organizationId, personId: actor.personId, hash }), joiningRefusals);
      const version = await this.projects.close(project, 'DECLINED');
      const data = { organizationId, hash };
      await this.log.append(projectEvent(project, version, { type: 'project.declined', actor, speaksFor: organizationId, data }));
      return { id, version };
    });
  }
}
