import { spawnSync } from 'node:child_process';
import { chownSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';
import { asUser } from './as-user.js';
import { localeOptions } from './ctype.js';
import type { OsUser } from './os-user.js';

interface NewCluster {
  /** Folder with bin/initdb. */
  readonly native: string;
  readonly cluster: string;
  readonly user: OsUser | null;
  readonly adminPassword: string;
  /** False for throw-away clusters: nothing is flushed to disk. */
  readonly durable: boolean;
}

/** Makes the data of a new server unless it is there. It appears by one rename, so a first start that was killed leaves no half of it. */
export function createCluster(wanted: NewCluster): void {
  if (existsSync(path.join(wanted.cluster, 'PG_VERSION'))) return;
  const draft = `${wanted.cluster}.draft`;
  const passwordFile = `${wanted.cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${wanted.adminPassword}\n`, { mode: 0o600 });
  for (const file of wanted.user ? [draft, passwordFile] : []) chownSync(file, wanted.user?.uid ?? 0, wanted.user?.gid ?? 0);
  try {
    initialise(wanted, draft, passwordFile);
  } finally {
    rmSync(passwordFile);
  }
  renameSync(draft, wanted.cluster);
  if (wanted.durable) flushFolder(path.dirname(wanted.cluster));
}

function initialise({ native, user, durable }: NewCluster, draft: string, passwordFile: string): void {
  const flush = process.platform === 'linux' ? ['--sync-method=syncfs'] : [];
  const options = ['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '-E', 'UTF8', ...localeOptions()];
  const made = spawnSync(path.join(native, 'bin', 'initdb'), [...options, ...(durable ? flush : ['--no-sync'])], {
    ...asUser(user),
    encoding: 'utf8',
  });
  if (made.status === 0) return;
  rmSync(draft, { recursive: true, force: true });
  const said = (made.error?.message ?? made.stderr).trim();
  const advice = /could not look up effective user ID/.test(said)
    ? " The user must have a line in /etc/passwd (a container: use the image's own user)."
    : '';
  throw new StartRefused(`The embedded database could not be created in ${draft}: ${said}.${advice}`);
}

function flushFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
