import type { Id } from '#libs/kernel';
import type { FiledProof, ProofKind } from '../../domain/decide-proof.js';
import type { FoundPromise } from '../../domain/decide-promise.js';
import type { Party, ProjectState } from '../../domain/project.js';
import type { ProjectKind } from '../../domain/project-kind.js';

export interface ProjectRecord extends ProjectState {
  readonly version: number;
  readonly consortiumId: Id<'Consortium'>;
  readonly kind: ProjectKind;
}

export interface NewProject {
  readonly id: Id<'Project'>;
  readonly consortiumId: Id<'Consortium'>;
  readonly kind: ProjectKind;
  readonly title: string;
  readonly leadId: Id<'Organization'>;
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly content: string;
  readonly hash: string;
  readonly proposedBy: Id<'Person'>;
  readonly proposedAt: Date;
  readonly parties: readonly Pick<Party, 'organizationId' | 'role' | 'side'>[];
}

export interface NewProof {
  readonly id: Id<'ProjectProof'>;
  readonly organizationId: string;
  readonly kind: ProofKind;
  readonly number: string;
  readonly filedBy: string;
  readonly filedAt: Date;
}

/** Projects, who has joined them, and the promises made for their lines. */
export abstract class ProjectStore {
  /** The newest version of a kind. */
  abstract kind(code: string): Promise<ProjectKind | null>;
  abstract find(id: string): Promise<ProjectRecord | null>;
  /** Waits until no other command changes it: words that arrive at once are counted one after the other. */
  abstract lock(id: string): Promise<void>;
  /** With the word of its lead, who proposes it. */
  abstract insert(project: NewProject): Promise<void>;
  abstract join(
    project: ProjectRecord,
    word: { readonly organizationId: string; readonly personId: string; readonly at: Date },
    complete: boolean,
  ): Promise<number>;
  abstract close(project: ProjectRecord, status: 'DECLINED' | 'WITHDRAWN'): Promise<number>;
  abstract end(project: ProjectRecord, ended: { readonly outcome: string; readonly endedBy: string; readonly endedAt: Date }): Promise<number>;
  /** What an id names in the ledger of this consortium. */
  abstract promise(consortiumId: string, obligationId: string): Promise<FoundPromise | null>;
  abstract record(
    project: ProjectRecord,
    promise: { readonly lineCode: string; readonly obligationId: string; readonly recordedBy: string; readonly recordedAt: Date },
  ): Promise<number>;
  /** What an organization filed to prove that it goes abroad. */
  abstract proof(project: ProjectRecord, organizationId: string): Promise<FiledProof | null>;
  /** In the place of what it filed before. */
  abstract fileProof(project: ProjectRecord, proof: NewProof): Promise<number>;
  abstract verifyProof(
    project: ProjectRecord,
    word: { readonly ofId: string; readonly organizationId: string; readonly personId: string; readonly at: Date },
  ): Promise<number>;
  /** Whether a proof of the project is verified. */
  abstract isProven(project: ProjectRecord): Promise<boolean>;
  abstract findByProof(proofId: string): Promise<ProjectRecord | null>;
  /** Forgets what somebody wrote of how projects ended. */
  abstract erase(personId: string): Promise<void>;
}
