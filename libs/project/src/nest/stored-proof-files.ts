import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { FileBook, Files, Gate } from '#libs/platform';
import { ProjectStore } from '../application/ports/project-store.js';
import { ProofFiles } from '../application/ports/proof-files.js';

/** The kind of object they are attached to. */
export const PROOF = 'project-proof';

/** The documents of a proof are for the delegates of those who take part; others see that there are some. */
@Injectable()
export class StoredProofFiles extends ProofFiles implements OnModuleInit {
  constructor(
    private readonly files: Files,
    private readonly book: FileBook,
    private readonly projects: ProjectStore,
    private readonly gate: Gate,
  ) {
    super();
  }

  onModuleInit(): void {
    this.book.register(PROOF, async (actor, proofId) => {
      const project = await this.projects.findByProof(proofId);
      return project !== null && this.gate.allows(actor, 'speak', 'Project', project);
    });
  }

  async attach(
    actor: Actor,
    fileIds: readonly string[],
    { id, consortiumId }: { readonly id: string; readonly consortiumId: string },
  ): Promise<void> {
    await this.files.attach(actor, fileIds, { kind: PROOF, id, consortiumId });
  }
}
