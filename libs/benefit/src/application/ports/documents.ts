import type { Actor } from '#libs/kernel';

/** Binds an uploaded document to the receipt or cost it proves. */
export abstract class Documents {
  /** @throws DomainError when the actor has uploaded no such file */
  abstract attach(actor: Actor, fileId: string, entry: { readonly id: string; readonly consortiumId: string }): Promise<void>;
}
