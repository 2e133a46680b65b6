import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { withConnection } from './connect.js';
import { startEmbedded, type EmbeddedDatabase } from './start-embedded.js';

const MODULE = new URL('./start-embedded.js', import.meta.url).href;
/** What was committed outlives a killed server; without fsync, since no power fails here. */
const KEPT = { fsync: false, extraSettings: { synchronous_commit: 'on' } };
/** A node of its own with the embedded server: says its application address, then lives until it is killed. */
const NODE = `import { startEmbedded } from ${JSON.stringify(MODULE)};
  const database = await startEmbedded({ stateDir: process.argv[1], ...${JSON.stringify(KEPT)} });
  console.log(database.ownerUrl); setInterval(() => {}, 1000);`;

describe('the embedded server', () => {
  let folder: string;
  let database: EmbeddedDatabase | undefined;
  let node: ChildProcess | undefined;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'embedded-'));
    chmodSync(folder, 0o711); // as root the server runs as another user
  });
  afterAll(async () => {
    node?.kill('SIGKILL');
    await database?.stop();
    rmSync(folder, { recursive: true });
  });
  const open = async (): Promise<EmbeddedDatabase> => (database = await startEmbedded({ stateDir: path.join(folder, 'data'), ...KEPT }));
  const server = (): number => Number(readFileSync(path.join(folder, 'data', 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0]);

  it('starts on an empty folder with two roles that are no superusers', async () => {
    const { ownerUrl, appUrl } = await open();
    for (const url of [ownerUrl, appUrl]) {
      const [role] = await ask(url, 'SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user');
      expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    }
    await ask(ownerUrl, 'CREATE TABLE kept (word text)');
    await expect(ask(appUrl, 'CREATE TABLE mine (word text)')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(appUrl, 'SELECT * FROM kept')).rejects.toMatchObject({ code: '42501' });
  });

  it('knows Chinese characters as letters', async () => {
    const { ownerUrl } = database as EmbeddedDatabase;
    const [row] = await ask(ownerUrl, "SELECT '项目' ~ '^[[:alpha:]]+$' AS letters, current_setting('server_encoding') AS encoding");
    expect(row).toEqual({ letters: true, encoding: 'UTF8' });
    await ask(ownerUrl, 'CREATE EXTENSION pg_trgm');
    expect(await ask(ownerUrl, "SELECT show_trgm('项目') <> '{}' AS kept")).toEqual([{ kept: true }]);
  });

  it('keeps its passwords to its owner and asks for them', async () => {
    expect(statSync(path.join(folder, 'data', 'postgres.json')).mode & 0o777).toBe(0o600);
    const wrong = new URL((database as EmbeddedDatabase).appUrl);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('is refused to a second node, which says who has it', async () => {
    await expect(open()).rejects.toThrow(new RegExp(`already runs on .*process ${process.pid}.*DATABASE_URL`, 's'));
  });

  it('comes back on the same address when it is killed', async () => {
    const { ownerUrl } = database as EmbeddedDatabase;
    process.kill(server(), 'SIGKILL');
    await until(() =>
      ask(ownerUrl, 'SELECT 1').then(
        () => true,
        () => false,
      ),
    );
  });

  it('ends with a node that is killed, and the next node finds what was committed', async () => {
    await database?.stop();
    node = spawn(process.execPath, ['--input-type=module', '-e', NODE, path.join(folder, 'data')], { stdio: ['ignore', 'pipe', 'inherit'] });
    await ask(await firstLine(node), "INSERT INTO kept VALUES ('承诺')");
    const pid = server();
    const killed = once(node, 'exit');
    node.kill('SIGKILL');
    await killed;
    await until(async () => !isRunning(pid), 2_000);
    const { ownerUrl } = await open();
    expect(await ask(ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: '承诺' }]);
  });
});

function ask(url: string, sql: string): Promise<unknown[]> {
  return withConnection(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
}

async function firstLine(node: ChildProcess): Promise<string> {
  if (!node.stdout) throw new Error('no output');
  const exit = once(node, 'exit').then(() => Promise.reject(new Error('the node ended')));
  const [line] = (await Promise.race([once(createInterface(node.stdout), 'line'), exit])) as [string];
  exit.catch(() => undefined);
  return line;
}

async function until(condition: () => Promise<boolean>, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A killed process nobody waited for stays in the table as a zombie; it runs no more. */
function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
