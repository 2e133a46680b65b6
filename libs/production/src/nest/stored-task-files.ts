import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Files } from '#libs/platform';
import { TaskFiles } from '../application/ports/task-files.js';
import type { TaskFile } from '../contract.js';

/** Kinds of objects files are attached to; who reads them is registered under the same names. */
export const DRAWING = 'task-drawing';
export const DELIVERY = 'task-delivery';

/** A task's files in the installation's file store. */
@Injectable()
export class StoredTaskFiles extends TaskFiles {
  constructor(private readonly files: Files) {
    super();
  }

  attachDrawing(actor: Actor, fileId: string, { id, consortiumId }: { id: string; consortiumId: string }): Promise<void> {
    return this.files.attach(actor, [fileId], { kind: DRAWING, id, consortiumId });
  }

  attachDelivery(actor: Actor, fileIds: readonly string[], { id, consortiumId }: { id: string; consortiumId: string }): Promise<void> {
    return this.files.attach(actor, fileIds, { kind: DELIVERY, id, consortiumId });
  }

  async describe(fileIds: readonly string[]): Promise<ReadonlyMap<string, TaskFile>> {
    const views = await this.files.describe([...new Set(fileIds)]);
    return new Map(views.map(({ id, name, mediaType, size }) => [id, { id, name, mediaType, size }]));
  }
}
