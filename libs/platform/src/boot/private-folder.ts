import { accessSync, constants, mkdirSync } from 'node:fs';
import { StartRefused } from '../start-refused.js';

/** The data folder of a node whose database is elsewhere. */
export function makePrivateFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartRefused(
      `The data folder ${folder} cannot be written by this user (${(error as NodeJS.ErrnoException).code}); choose another DATA_DIR.`,
    );
  }
}
