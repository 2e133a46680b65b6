import { FileBook } from './file-book.js';
import { FileRows } from './file-rows.js';
import { FileStore } from './file-store.js';
import { Files } from './files.js';
import { ReceiveUpload } from './receive-upload.js';

export { FileBook, type MayReadFiles } from './file-book.js';
export { Files, type FileOwner } from './files.js';
export { FilesController } from './files.controller.js';

/** What the platform makes for files; only FileBook and Files are offered to capabilities. */
export const fileProviders = [FileBook, FileRows, FileStore, Files, ReceiveUpload];
