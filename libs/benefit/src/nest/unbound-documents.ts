import { Injectable } from '@nestjs/common';
import { Documents } from '../application/ports/documents.js';

/** Leaves the document where it was uploaded, until the file store binds files to what they prove. */
@Injectable()
export class UnboundDocuments extends Documents {
  async attach(): Promise<void> {}
}
