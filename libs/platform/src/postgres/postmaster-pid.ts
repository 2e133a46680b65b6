import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { urlOf, withConnection } from './connect.js';

/** What a running server writes beside its data. */
export interface PostmasterPid {
  readonly pid: number;
  readonly port: number;
}

/** @example readPostmasterPid('4711\n/data\n1700000000\n5433\n') // { pid: 4711, port: 5433 } */
export function readPostmasterPid(text: string): PostmasterPid | null {
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return Number.isInteger(pid) && pid > 1 && Number.isInteger(port) && port > 0 ? { pid, port } : null;
}

/**
 * Asks a server that outlived node and its watchdog to stop. The caller holds the folder's lock, so nobody uses it; and only a server that
 * knows our password and names this very folder is signalled, never a stranger that was given the same process number.
 */
export async function stopOrphan(cluster: string, adminPassword: string): Promise<void> {
  const left = readLeft(cluster);
  if (!left) return;
  const url = urlOf({ port: left.port, role: 'postgres', password: adminPassword, database: 'postgres' });
  const folder = await withConnection(url, async (client) => {
    const { rows } = await client.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
    return rows[0]?.folder;
  }).catch(() => undefined);
  if (folder !== undefined && realpathSync(folder) === realpathSync(cluster)) process.kill(left.pid, 'SIGINT');
}

function readLeft(cluster: string): PostmasterPid | null {
  try {
    return readPostmasterPid(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8'));
  } catch {
    return null;
  }
}
