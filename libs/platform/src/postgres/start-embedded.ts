import path from 'node:path';
import { StartRefused } from '../start-refused.js';
import { makeStateFolder } from './as-user.js';
import { urlOf } from './connect.js';
import { createCluster } from './create-cluster.js';
import { takeInstanceLock } from './instance-lock.js';
import { keepAlive } from './keep-alive.js';
import { loadPasswords, type Passwords } from './passwords.js';
import { choosePlace, clusterFolder, type Place } from './place.js';
import { stopOrphan } from './postmaster-pid.js';
import { APP_ROLE, DATABASE, OWNER_ROLE, ensureRolesAndDatabase } from './roles.js';
import { prepareRuntime } from './runtime.js';
import { serverLogFile, startServer, type ServerOptions } from './server.js';

export interface EmbeddedOptions {
  /** Folder of the data; null for the default (./data, or /var/lib/dingyue for root where that cannot be reached). */
  readonly stateDir: string | null;
  /** False only for throw-away data: a power loss then loses everything, and it is several times faster. */
  readonly fsync?: boolean;
  readonly extraSettings?: Readonly<Record<string, string>>;
}

export interface EmbeddedDatabase {
  readonly place: Place;
  /** For migrations: owns the database, no superuser. */
  readonly ownerUrl: string;
  /** For the application: owns nothing. */
  readonly appUrl: string;
  /** Superuser, for making databases in tests and for backups; the application never gets it. */
  readonly adminUrl: string;
  /** Settles with the reason when the server is gone for good. */
  readonly lost: Promise<string>;
  readonly stop: () => Promise<void>;
}

const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts the PostgreSQL server that came with npm on its own data folder, creating it on the first start. The folder belongs to this
 * process until it ends; a second one is refused. The server ends with this process, however that ends.
 */
export async function startEmbedded({ stateDir, fsync = true, extraSettings = {} }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  if (process.platform === 'win32') throw new StartRefused('The embedded database needs Linux or macOS. On Windows use WSL, or set DATABASE_URL.');
  const place = choosePlace(stateDir);
  makeStateFolder(place.folder, place.user);
  const lock = takeInstanceLock(place.folder);
  if (!lock.held) throw alreadyRunning(place.folder, lock.by.pid);
  try {
    return await startLocked(place, { fsync, extraSettings }, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startLocked(
  place: Place,
  { fsync, extraSettings }: Required<Omit<EmbeddedOptions, 'stateDir'>>,
  release: () => void,
): Promise<EmbeddedDatabase> {
  const cluster = clusterFolder(place.folder);
  const native = prepareRuntime(place.folder, place.user);
  const passwords = loadPasswords(place.folder, cluster);
  createCluster({ native, cluster, user: place.user, adminPassword: passwords.admin, durable: fsync });
  await stopOrphan(cluster, passwords.admin);
  const options: ServerOptions = {
    native,
    cluster,
    user: place.user,
    logFile: serverLogFile(place.folder),
    adminPassword: passwords.admin,
    settings: { ...(fsync ? {} : THROW_AWAY), ...extraSettings },
  };
  const server = await startServer(options);
  try {
    await ensureRolesAndDatabase(server.port, passwords);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const kept = keepAlive(server, (port) => startServer(options, port));
  const stop = (): Promise<void> => kept.stop().then(release);
  return { place, ...urls(server.port, passwords), lost: kept.lost, stop };
}

function urls(port: number, passwords: Passwords): Pick<EmbeddedDatabase, 'ownerUrl' | 'appUrl' | 'adminUrl'> {
  return {
    ownerUrl: urlOf({ port, role: OWNER_ROLE, password: passwords.owner, database: DATABASE }),
    appUrl: urlOf({ port, role: APP_ROLE, password: passwords.app, database: DATABASE }),
    adminUrl: urlOf({ port, role: 'postgres', password: passwords.admin, database: 'postgres' }),
  };
}

function alreadyRunning(folder: string, pid: number): StartRefused {
  return new StartRefused(
    `Dingyue already runs on ${path.resolve(folder)} (process ${pid}). Stop it first, or give this one its own DATA_DIR. ` +
      'To run several nodes on the same data, set DATABASE_URL to a PostgreSQL server of your own.',
  );
}
