import type { Actor } from '#libs/kernel';

/** Uploaded files that become papers of a clearance; from then on only the school reads them. */
export abstract class PaperFiles {
  abstract attach(actor: Actor, fileIds: readonly string[], clearance: { readonly id: string; readonly organizationId: string }): Promise<void>;
  /** Names by file id, for those who may read the clearance. */
  abstract names(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
