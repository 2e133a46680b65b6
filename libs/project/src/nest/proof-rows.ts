import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Db, Files, Gate } from '#libs/platform';
import type { FileView } from '#libs/platform/contract';
import type { ProjectRecord } from '../application/ports/project-store.js';
import type { ProofKind } from '../domain/decide-proof.js';
import { PROOF } from './stored-proof-files.js';

/** A proof as it was filed, and who has verified it. */
export interface ProofRow {
  readonly id: string;
  readonly organizationId: string;
  readonly kind: ProofKind;
  readonly number: string;
  readonly filedAt: Date;
  readonly verifierId: string | null;
  readonly verifiedAt: Date | null;
}

export interface ShownProof extends ProofRow {
  readonly files: FileView[] | null;
}

const PROOFS = {
  name: 'project-proofs',
  text: `SELECT r.id, r.organization_id AS "organizationId", r.kind, r.number, r.filed_at AS "filedAt", r.verifier_id AS "verifierId", r.verified_at AS "verifiedAt"
    FROM project_proof r WHERE r.consortium_id = $1 AND r.project_id = $2 ORDER BY r.id`,
};

/** The proofs of a project, with their documents for the delegates of those who take part. */
@Injectable()
export class ProofRows {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly files: Files,
  ) {}

  async of(actor: Actor, project: ProjectRecord): Promise<readonly ShownProof[]> {
    if (!project.kind.proofOf) return [];
    const rows = await this.db.read<ProofRow>(PROOFS, [project.consortiumId, project.id]);
    const open = this.gate.allows(actor, 'speak', 'Project', project);
    const files = open
      ? await this.files.attachedTo(
          PROOF,
          rows.map(({ id }) => id),
        )
      : null;
    return rows.map((row) => ({ ...row, files: files && [...(files.get(row.id) ?? [])] }));
  }
}
