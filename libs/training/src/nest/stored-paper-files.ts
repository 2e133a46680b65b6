import { Injectable } from '@nestjs/common';
import { PaperFiles } from '../application/ports/paper-files.js';

@Injectable()
export class StoredPaperFiles extends PaperFiles {
  async attach(): Promise<void> {}
}
