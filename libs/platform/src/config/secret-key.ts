import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { secretFile } from '../secret-file.js';
import { StartRefused } from '../start-refused.js';
import { decodeKey } from './environment.js';

/** The installation's secret: the configured one, else the one made on the first start and kept 0600 in the data folder. */
export function secretKeyOf(configured: Buffer | null, dataDir: string): Buffer {
  if (configured) return configured;
  const file = path.join(dataDir, 'secret.key');
  const key = decodeKey(secretFile(file, () => randomBytes(32).toString('hex')));
  if (key) return key;
  throw new StartRefused(
    `${file} is damaged: it must hold 64 hexadecimal digits. Restore it from your backup; with another key, seals and hashes made so far cannot be checked.`,
  );
}
