import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';
import { urlOf, withConnection } from './connect.js';
import { freePort } from './free-port.js';
import type { OsUser } from './os-user.js';
import { openServerLog } from './server-log.js';
import { startFailure } from './start-failure.js';
import { startWatched, type Watched } from './watchdog.js';

export interface ServerOptions {
  /** Folder with bin/postgres. */
  readonly native: string;
  readonly cluster: string;
  readonly user: OsUser | null;
  readonly logFile: string;
  readonly adminPassword: string;
  /** Settings as for `postgres -c name=value`. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface Server extends Watched {
  readonly port: number;
}

const PATIENCE = { dataInUse: 15_000, between: 250, ready: 300_000, poll: 15 };

/**
 * Starts the server and waits until it answers with our password. A port somebody else took is replaced by another one (unless `port` is
 * given, then it is waited for); data that the previous server has not let go of yet are waited for.
 */
export async function startServer(options: ServerOptions, port?: number): Promise<Server> {
  const until = Date.now() + PATIENCE.dataInUse;
  for (;;) {
    const attempt = await tryToStart(options, port ?? (await freePort()));
    if (typeof attempt !== 'string') return attempt;
    if (startFailure(attempt) === 'fatal' || Date.now() > until) {
      throw new StartRefused(`The embedded database did not start on ${options.cluster}: ${attempt.trim() || 'it said nothing'}`);
    }
    await sleep(PATIENCE.between);
  }
}

/** @returns the server, or what it said before it ended */
async function tryToStart(options: ServerOptions, port: number): Promise<Server | string> {
  const log = openServerLog(options.logFile);
  try {
    const watched = startWatched(
      options.native,
      ['-D', options.cluster, '-p', String(port), ...asOptions(options.settings)],
      options.user,
      log.descriptor,
    );
    const url = urlOf({ port, role: 'postgres', password: options.adminPassword, database: 'postgres' });
    const until = Date.now() + PATIENCE.ready;
    while (!(await answers(url))) {
      if (watched.hasEnded()) return log.said();
      if (Date.now() > until) await watched.stop();
      await sleep(PATIENCE.poll);
    }
    return { ...watched, port };
  } finally {
    log.close();
  }
}

async function answers(url: string): Promise<boolean> {
  return withConnection(url, (client) => client.query('SELECT 1')).then(
    () => true,
    () => false,
  );
}

function asOptions(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries({ ...ALWAYS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Loopback only, no socket files, and shared memory in files: containers give /dev/shm 64 MB, too little for a parallel join. The log
 * never repeats statements or key values, which may be personal data.
 */
const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  dynamic_shared_memory_type: 'mmap',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** Where the server's log is kept in a state folder. */
export function serverLogFile(stateDir: string): string {
  return path.join(stateDir, 'postgres.log');
}
