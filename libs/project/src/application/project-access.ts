import { missing, type Actor } from '#libs/kernel';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import { stale, type Gate } from '#libs/platform';
import type { ProjectRecord, ProjectStore } from './ports/project-store.js';

/** The one loader: whatever a command works on comes from here, or reads as missing (design.md §5). */
export class ProjectAccess {
  constructor(
    private readonly projects: ProjectStore,
    private readonly consortia: ConsortiumDirectory,
    private readonly gate: Gate,
  ) {}

  async loadProjectFor(actor: Actor, id: string, action: string): Promise<ProjectRecord> {
    return this.gate.require(actor, action, 'Project', await this.projects.find(id));
  }

  /** The same, once no other command changes it. */
  async lockProjectFor(actor: Actor, id: string, action: string, seen?: number): Promise<ProjectRecord> {
    await this.projects.lock(id);
    const project = await this.loadProjectFor(actor, id, action);
    if (seen !== undefined && seen !== project.version) throw stale(project.version);
    return project;
  }

  /** The project, locked, if the actor may speak for this organization; whether that takes part is the domain's to say. */
  async lockForWordOf(actor: Actor, id: string, organizationId: string): Promise<ProjectRecord> {
    const project = await this.lockProjectFor(actor, id, 'read');
    const parties = project.parties.filter((party) => party.organizationId === organizationId);
    if (parties.length > 0) await this.gate.require(actor, 'speak', 'Project', { ...project, parties });
    return project;
  }

  /** That the actor may do this to projects of the consortium; proposing and listing have no project yet. */
  async requireIn(actor: Actor, consortiumId: string, action: string, leadId: string | null): Promise<void> {
    if (!(await this.consortia.find(consortiumId))) throw missing();
    await this.gate.require(actor, action, 'Project', { id: consortiumId, consortiumId, leadId, parties: [] });
  }
}
