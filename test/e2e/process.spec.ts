import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '#libs/testing';

const MAIN = new URL('../../apps/api/src/main.js', import.meta.url).pathname;
const WORKER = new URL('../../apps/worker/src/main.js', import.meta.url).pathname;

/** A process of the product, as an operator would start it. */
interface Node {
  readonly child: ChildProcess;
  readonly url: string;
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
}

/** A start takes two seconds; on a machine that does ten other things it may take a minute. */
const PATIENCE = 120_000;

const nodes: ChildProcess[] = [];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dingyue-process-'));
  chmodSync(folder, 0o711); // as root the database runs as another user
});
afterAll(() => {
  for (const child of nodes) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** Starts a process and waits for its address, or for its end. */
async function start(env: Record<string, string>, main = MAIN): Promise<Node> {
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env: { PATH: process.env['PATH'], PORT: '0', DEMO: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  nodes.push(child);
  let text = '';
  const said = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => {
        text += data.toString('utf8');
        if (/is at http|worker is up/.test(text)) resolve();
      });
    }
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  await Promise.race([said, ended]);
  return { child, url: /http:\/\/[\d.]+:\d+/.exec(text)?.[0] ?? '', printed: () => text, ended };
}

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

describe('one process with its own database', () => {
  const data = (): Record<string, string> => ({ DATA_DIR: join(folder, 'data') });
  let node: Node;

  it(
    'starts on nothing, says where it is, and gives the operator a password in a file',
    async () => {
      node = await start(data());
      expect(node.printed()).toMatch(/Dingyue 鼎约 is at http:.*\nThe data are in .*data\.\nThe operator signs in as operator/);
      const password = readFileSync(join(folder, 'data', 'operator.password'), 'utf8').trim();
      expect(node.printed()).not.toContain(password);
      expect(await statusOf(`${node.url}/health/ready`)).toBe(200);
      const body = JSON.stringify({ signIn: 'operator', password });
      expect(
        (await fetch(`${node.url}/api/sessions`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })).status,
      ).toBeLessThan(300);
    },
    PATIENCE,
  );

  it(
    'refuses a second process on the same data',
    async () => {
      const second = await start(data());
      expect([await second.ended, second.printed()]).toEqual([1, expect.stringMatching(/^Dingyue already runs on .*\(process \d+\)/) as string]);
    },
    PATIENCE,
  );

  it(
    'is back after kill -9, with what it knew',
    async () => {
      node.child.kill('SIGKILL');
      await node.ended;
      node = await start(data());
      expect(node.printed()).not.toContain('The operator signs in');
      expect(await statusOf(`${node.url}/health/ready`)).toBe(200);
    },
    PATIENCE,
  );

  it(
    'ends in good order when asked, and takes its database with it',
    async () => {
      const server = Number(readFileSync(join(folder, 'data', 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0]);
      node.child.kill('SIGTERM');
      expect(await node.ended).toBe(0);
      expect(isRunning(server)).toBe(false);
      expect(node.printed()).not.toMatch(/"level":"(error|fatal)"/);
    },
    PATIENCE,
  );

  it(
    'says what is wrong with its configuration, and starts nothing',
    async () => {
      const refused = await start({ ...data(), HOST: '0.0.0.0', PORT: 'x' });
      expect(await refused.ended).toBe(1);
      expect(refused.printed()).toMatch(/PORT: expected a whole number/);
    },
    PATIENCE,
  );
});

describe('several processes on one database', () => {
  it(
    'hand over without losing a request',
    async () => {
      const { appUrl, ownerUrl } = await freshDatabase();
      const env = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: join(folder, 'shared'), SECRET_KEY: '7'.repeat(64) };
      const worker = await start({ ...env, ROLE: 'worker' }, WORKER);
      expect(worker.printed()).toContain('worker is up');
      const [old, next] = [await start({ ...env, ROLE: 'api' }), await start({ ...env, ROLE: 'api' })];
      const load = underLoad(old.url, next.url);
      await load.answeredBy(old.url, 50);
      old.child.kill('SIGTERM');
      expect(await old.ended).toBe(0);
      await load.answeredBy(next.url, 50);
      expect(await load.end()).toEqual([]);
      for (const process of [next, worker]) process.child.kill('SIGTERM');
      expect([await next.ended, await worker.ended]).toEqual([0, 0]);
    },
    2 * PATIENCE,
  );
});

/** Clients on kept-alive connections that move to the other process when theirs announces its end, as a proxy does. */
function underLoad(first: string, second: string): { answeredBy(url: string, times: number): Promise<void>; end(): Promise<readonly string[]> } {
  const answered = new Map<string, number>();
  const failed: string[] = [];
  let going = true;
  const client = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let to = first; going; await pause(5)) {
      const answer = await ask(`${to}/health/live`, agent).catch((error: Error) => error);
      if (answer instanceof Error) failed.push(answer.message);
      else answered.set(to, (answered.get(to) ?? 0) + 1);
      if (answer instanceof Error || answer.closing) to = second;
    }
    agent.destroy();
  };
  const clients = Array.from({ length: 8 }, client);
  const answeredBy = async (url: string, times: number): Promise<void> => {
    while ((answered.get(url) ?? 0) < times) await pause(10);
  };
  const end = async (): Promise<readonly string[]> => {
    going = false;
    await Promise.all(clients);
    return failed;
  };
  return { answeredBy, end };
}

function ask(url: string, agent: Agent): Promise<{ closing: boolean }> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200 ? resolve({ closing: response.headers.connection === 'close' }) : reject(new Error(String(response.statusCode))),
      );
    }).on('error', reject);
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A killed process nobody waited for stays in the table as a zombie; it runs no more. */
function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
