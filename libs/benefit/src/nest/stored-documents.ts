import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Files } from '#libs/platform';
import { Documents } from '../application/ports/documents.js';

/** Kind of object a document is attached to; who reads it is registered under the same name. */
export const ENTRY_DOCUMENT = 'statement-entry';

/** Documents of receipts and costs in the installation's file store. */
@Injectable()
export class StoredDocuments extends Documents {
  constructor(private readonly files: Files) {
    super();
  }

  attach(actor: Actor, fileId: string, { id, consortiumId }: { readonly id: string; readonly consortiumId: string }): Promise<void> {
    return this.files.attach(actor, [fileId], { kind: ENTRY_DOCUMENT, id, consortiumId });
  }
}
