import { insist, type Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { refusalToFile, type ProofKind } from '../domain/decide-proof.js';
import { projectRefusals } from '../domain/refusals.js';
import type { ProofFiles } from './ports/proof-files.js';
import type { ProjectStore } from './ports/project-store.js';
import type { ProjectAccess } from './project-access.js';
import { projectEvent } from './project-event.js';

export interface ProofInput {
  readonly organizationId: string;
  readonly kind: ProofKind;
  readonly number: string;
  readonly fileIds: readonly string[];
}

/** An enterprise files the proof that it goes abroad, in the place of what it filed before; it counts once the other side has verified it. */
export class FileProof {
  constructor(
    private readonly access: ProjectAccess,
    private readonly projects: ProjectStore,
    private readonly files: ProofFiles,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, projectId: string, { organizationId, fileIds, ...stated }: ProofInput): Promise<Written> {
    return this.work.command(actor, async () => {
      const project = await this.access.lockForWordOf(actor, projectId, organizationId);
      insist(refusalToFile(project, project.kind, organizationId, await this.projects.proof(project, organizationId)) ?? {}, projectRefusals);
      const id = this.ids.next();
      const proof = { id, organizationId, ...stated, filedBy: actor.personId, filedAt: this.clock.now() };
      const version = await this.projects.fileProof(project, proof);
      await this.files.attach(actor, fileIds, { id, consortiumId: project.consortiumId });
      const data = { proofId: id, organizationId, kind: stated.kind };
      await this.log.append(projectEvent(project, version, { type: 'project.proof-filed', actor, speaksFor: organizationId, data }));
      return { id: projectId, version };
    });
  }
}
