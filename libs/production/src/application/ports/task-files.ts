import type { Actor } from '#libs/kernel';
import type { TaskFile } from '../../contract.js';

/** The stored files of a task. */
export abstract class TaskFiles {
  /** Ties an uploaded drawing to its task, inside the running command. */
  abstract attachDrawing(actor: Actor, fileId: string, task: { readonly id: string; readonly consortiumId: string }): Promise<void>;
  /** Ties what was handed in to its delivery, inside the running command. */
  abstract attachDelivery(actor: Actor, fileIds: readonly string[], delivery: { readonly id: string; readonly consortiumId: string }): Promise<void>;
  abstract describe(fileIds: readonly string[]): Promise<ReadonlyMap<string, TaskFile>>;
}
