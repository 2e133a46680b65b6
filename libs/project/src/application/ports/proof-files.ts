import type { Actor } from '#libs/kernel';

/** Documents of proofs. */
export abstract class ProofFiles {
  /** Ties the actor's files to a proof. @throws DomainError access.missing for a file that is not there or somebody else's */
  abstract attach(actor: Actor, fileIds: readonly string[], proof: { readonly id: string; readonly consortiumId: string }): Promise<void>;
}
