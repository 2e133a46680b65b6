import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { asUser } from './as-user.js';
import type { OsUser } from './os-user.js';

/**
 * Node cannot tie a child's life to its own, but a pipe does: file 3 is open in node alone, so when node ends in whatever way, even by
 * SIGKILL, the guard reads its end and asks the server for a fast shutdown (SIGINT). Signals for the whole group (Ctrl-C, systemd) are
 * ignored: node drains its requests first and then lets go of the pipe.
 */
const SCRIPT = `
trap '' HUP INT TERM
"$@" 3<&- & server=$!
( read -r _ <&3; kill -INT $server 2>/dev/null ) & guard=$!
exec 3<&-
wait $server; code=$?
kill -KILL $guard 2>/dev/null
exit $code`;

/** A running server program, seen through its watchdog. */
export interface Watched {
  /** Settles when the server has ended. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** Asks for a fast shutdown and waits for it; after `patience` ms the server is stopped at once (it recovers from its log at the next start). */
  stop(patience?: number): Promise<void>;
}

/** Starts bin/postgres under the watchdog; everything it says goes to the open file `log`. */
export function startWatched(native: string, options: readonly string[], user: OsUser | null, log: number): Watched {
  const command = ['-c', SCRIPT, 'sh', path.join(native, 'bin', 'postgres'), ...options];
  const child = spawn('/bin/sh', command, { ...asUser(user), stdio: ['ignore', log, log, 'pipe'], detached: true });
  const pipe = child.stdio[3] as Writable;
  pipe.on('error', () => pipe.destroy());
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      over = true;
      pipe.destroy();
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  child.unref();
  (pipe as unknown as { unref?(): void }).unref?.();
  return { ended, hasEnded: () => over, stop: (patience = 20_000) => stop(child, pipe, ended, patience) };
}

async function stop(child: ChildProcess, pipe: Writable, ended: Promise<void>, patience: number): Promise<void> {
  child.ref();
  pipe.destroy();
  const impatience = setTimeout(() => killGroup(child), patience);
  await ended;
  clearTimeout(impatience);
}

/** SIGQUIT is PostgreSQL's immediate shutdown; the shell and the guard end by it as well. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGQUIT');
  } catch {
    // The group is gone: it ended in between.
  }
}
