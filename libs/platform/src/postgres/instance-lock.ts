import { linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Who holds the folder: a process, told apart from a later one with the same number by its start time. */
export interface Holder {
  readonly pid: number;
  readonly started: string | null;
}

export type LockResult = { readonly held: true; readonly release: () => void } | { readonly held: false; readonly by: Holder };

/**
 * One process per folder. Each holder links `lock/<n>` with n one above the highest, and the highest one counts: link(2) lets only one
 * process make a name, and a finished holder only marks its file as released, so no two processes that saw the same dead holder can
 * both replace it. A holder that was killed is recognised by its process being gone.
 */
export function takeInstanceLock(stateDir: string): LockResult {
  const folder = path.join(stateDir, 'lock');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = path.join(folder, `draft-${process.pid}`);
  writeFileSync(draft, JSON.stringify(identify(process.pid)), { mode: 0o600 });
  try {
    for (;;) {
      const last = highest(folder);
      const holder = last === 0 ? null : readHolder(path.join(folder, String(last)));
      if (holder && isAlive(holder)) return { held: false, by: holder };
      if (tryLink(draft, path.join(folder, String(last + 1))) && highest(folder) === last + 1) return holding(folder, last + 1);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function holding(folder: string, number: number): LockResult {
  for (const old of numbers(folder)) if (old < number) rmSync(path.join(folder, String(old)), { force: true });
  return { held: true, release: () => writeFileSync(path.join(folder, String(number)), 'released') };
}

function numbers(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function highest(folder: string): number {
  return Math.max(0, ...numbers(folder));
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** A process of another user cannot be signalled, but its start time still tells whether it is the holder or only has its number. */
function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const { started } = identify(holder.pid);
  return started === null || started === holder.started;
}

/**
 * A process with its start time in clock ticks since boot; `started` is null where there is no /proc.
 * A killed process that nobody has waited for yet (a zombie) counts as gone, so its start time reads 'ended'.
 */
export function identify(pid: number): Holder {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, started: fields[0] === 'Z' ? 'ended' : (fields[19] ?? null) };
  } catch {
    return { pid, started: null };
  }
}
