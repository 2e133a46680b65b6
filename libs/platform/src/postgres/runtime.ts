import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';
import { asUser } from './as-user.js';
import { nativeDirectory } from './native-directory.js';
import type { OsUser } from './os-user.js';
import { makeLinks } from './symlinks.js';

const PROGRAMS = ['initdb', 'postgres'];

/**
 * The folder with PostgreSQL's programs, ready to be run by that user. Normally npm's own; a copy in the state folder when the user cannot
 * reach node_modules (root's home) or its missing links cannot be made there (node_modules of another user).
 */
export function prepareRuntime(stateDir: string, user: OsUser | null): string {
  const native = nativeDirectory();
  tryToRepair(native);
  if (runs(native, user)) return native;
  const copy = copyRuntime(native, stateDir);
  if (runs(copy, user)) return copy;
  throw new StartRefused(
    `PostgreSQL's programs in ${copy} cannot be run by ${user?.name ?? 'this user'}: ${failure(copy, user)}. ` +
      'The embedded server needs glibc (no Alpine) and a folder not mounted noexec; or set DATABASE_URL.',
  );
}

function tryToRepair(native: string): void {
  try {
    makeLinks(native);
    for (const program of PROGRAMS) chmodSync(path.join(native, 'bin', program), 0o755);
  } catch {
    // Not ours to write, or read-only: runs() finds out whether that matters.
  }
}

function runs(native: string, user: OsUser | null): boolean {
  return PROGRAMS.every((program) => spawnSync(path.join(native, 'bin', program), ['--version'], { ...asUser(user), stdio: 'ignore' }).status === 0);
}

function failure(native: string, user: OsUser | null): string {
  const tried = spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], { ...asUser(user), encoding: 'utf8' });
  return (tried.error?.message ?? tried.stderr).trim();
}

function copyRuntime(native: string, stateDir: string): string {
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const home = path.join(stateDir, 'runtime', version);
  if (!existsSync(home)) {
    const umask = process.umask(0o022); // root's is often 077, and then the server's user could not read the copy
    try {
      makeCopy(native, home);
    } finally {
      process.umask(umask);
    }
  }
  return path.join(home, 'native');
}

function makeCopy(native: string, home: string): void {
  const draft = `${home}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  cpSync(native, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(path.join(draft, 'native'));
  for (const program of PROGRAMS) chmodSync(path.join(draft, 'native', 'bin', program), 0o755);
  renameSync(draft, home);
}
