import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';
import type { OsUser } from './os-user.js';

/** Options of child_process for a program of the server: its user, no secrets of ours in its environment, no folder it may not enter. */
export function asUser(user: OsUser | null): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  return user ? { cwd: '/', env, uid: user.uid, gid: user.gid } : { cwd: '/', env };
}

/** Whether that user can enter a folder, or its nearest existing parent. The system itself is asked, so links, mounts and access lists count. */
export function canEnter(folder: string, user: OsUser | null): boolean {
  let nearest = path.resolve(folder);
  while (!existsSync(nearest)) nearest = path.dirname(nearest);
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', nearest], { ...asUser(user), stdio: 'ignore' }).status === 0;
}

/** Makes a folder that the server's user may pass through but not list; a private one when the server runs as ourselves. */
export function makeStateFolder(folder: string, user: OsUser | null): void {
  try {
    const first = mkdirSync(folder, { recursive: true });
    if (first !== undefined) openPath(first, folder, user ? 0o711 : 0o700);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartRefused(
      `The data folder ${path.resolve(folder)} cannot be written by this user (${code}). Start as the user who owns it, or choose another DATA_DIR.`,
    );
  }
}

/** mkdir obeys the umask, which for root is often 077; only folders made here are changed. */
function openPath(first: string, folder: string, mode: number): void {
  for (let made = path.resolve(folder); made.length >= first.length; made = path.dirname(made)) chmodSync(made, mode);
}
