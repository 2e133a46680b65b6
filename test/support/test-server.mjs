// The PostgreSQL server one test run works on: the embedded one, thrown away afterwards, or the one TEST_DATABASE_URL names.
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded, withConnection } from '../../dist/libs/platform/src/postgres/index.js';

const PREFIX = 'dingyue-jest-';
/** Nothing here outlives the run, so nothing is flushed, archived or vacuumed. */
const SETTINGS = { autovacuum: 'off', max_connections: '200', wal_level: 'minimal', max_wal_senders: '0', max_wal_size: '2GB' };
const ROLES = ['dingyue_owner', 'dingyue_app'];
const PASSWORD = 'dingyue-test';

/** @returns addresses of a superuser and of the two roles, each on some database of the server, and how to end it */
export async function startTestServer() {
  const external = process.env.TEST_DATABASE_URL;
  if (external) return externalServer(external);
  removeLeftovers();
  const folder = path.join(tmpdir(), `${PREFIX}${process.pid}`);
  mkdirSync(folder);
  chmodSync(folder, 0o711); // as root the server runs as another user
  const { adminUrl, ownerUrl, appUrl, stop } = await startEmbedded({ stateDir: path.join(folder, 'data'), fsync: false, extraSettings: SETTINGS });
  const end = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { adminUrl, ownerUrl, appUrl, end };
}

/** A server of somebody's: only databases with this run's prefix are made and dropped there. */
async function externalServer(adminUrl) {
  await withConnection(adminUrl, async (client) => {
    for (const role of ROLES) {
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
      await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '${PASSWORD}'`);
    }
  });
  const as = (role) => Object.assign(new URL(adminUrl), { username: role, password: PASSWORD }).href;
  return { adminUrl, ownerUrl: as('dingyue_owner'), appUrl: as('dingyue_app'), end: async () => {} };
}

/** The embedded server is thrown away whole; on somebody's server a run leaves nothing. */
export async function dropDatabasesOf(adminUrl, run) {
  await withConnection(adminUrl, async (client) => {
    const { rows } = await client.query('SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)', [`${run}_`]);
    for (const { name } of rows) {
      await client.query(`ALTER DATABASE ${name} IS_TEMPLATE false`);
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
}

/** A killed run cannot remove its folder; its server is gone with it. */
function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX) || isRunning(Number(name.slice(PREFIX.length)))) continue;
    try {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
    } catch (error) {
      if (!['EACCES', 'EPERM'].includes(error.code)) throw error; // another user's: theirs to remove
    }
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
