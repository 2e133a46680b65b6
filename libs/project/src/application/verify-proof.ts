import { insist, type Actor } from '#libs/kernel';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { refusalToVerify } from '../domain/decide-proof.js';
import { projectRefusals } from '../domain/refusals.js';
import type { ProjectStore } from './ports/project-store.js';
import type { ProjectAccess } from './project-access.js';
import { projectEvent } from './project-event.js';

/** Who verifies, and whose proof. */
export interface ProofWord {
  readonly organizationId: string;
  readonly ofId: string;
}

/** A school of the project has looked the number up: from then on the enterprise is proven to go abroad. */
export class VerifyProof {
  constructor(
    private readonly access: ProjectAccess,
    private readonly projects: ProjectStore,
    private readonly organizations: OrganizationDirectory,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, projectId: string, { organizationId, ofId }: ProofWord): Promise<Written> {
    return this.work.command(actor, async () => {
      const project = await this.access.lockForWordOf(actor, projectId, organizationId);
      const proof = await this.projects.proof(project, ofId);
      const { personId } = actor;
      const verifier = { organizationId, personId, independent: await this.organizations.independent(ofId, organizationId) };
      insist(refusalToVerify(project, project.kind, proof, verifier) ?? {}, projectRefusals);
      const version = await this.projects.verifyProof(project, { ofId, organizationId, personId, at: this.clock.now() });
      const data = { proofId: proof?.id ?? '', organizationId: ofId, verifierId: organizationId };
      await this.log.append(projectEvent(project, version, { type: 'project.proof-verified', actor, speaksFor: organizationId, data }));
      return { id: projectId, version };
    });
  }
}
