// npm run bench: the product beside a floor measured in the same run. Prints a table and writes bench/result.json. Ratios count, not milliseconds.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import pg from 'pg';
import { migrate } from '../dist/libs/platform/src/migrate.js';
import { startEmbedded } from '../dist/libs/platform/src/postgres/index.js';
import { seedReference } from '../dist/seeds/seed-reference.js';
import { load, size, token } from './data.mjs';
import { ledger } from './ledger.mjs';
import { ask, closedLoop, median, quantile } from './load.mjs';
import { startServer } from './process.mjs';
import { record } from './recording.mjs';
import { watchers } from './watchers.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const CONNECTIONS = 8;
/** Code is compiled as it is used: a side is warm after so many requests, and on a slow machine after so many rounds. */
const WARM = { requests: Number(process.env.BENCH_WARM ?? 6_000), rounds: 15 };

const folder = mkdtempSync(join(tmpdir(), 'dingyue-bench-'));
chmodSync(folder, 0o755); // the database's own user must be able to enter
const database = await startEmbedded({ stateDir: folder });
await migrate(database.ownerUrl);
await seedReference(database.ownerUrl);
const owner = new pg.Client({ connectionString: database.ownerUrl });
await owner.connect();
const who = await load(owner);

const headers = { cookie: `dingyue=${token}` };
const post = (key) => ({
  enterpriseId: who.enterprise,
  title: '端盖去毛刺',
  quantity: 40,
  unit: '件',
  dueOn: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
  dueSetBy: 'ENTERPRISE',
  staffBy: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
  seatCount: 2,
  criteria: ['孔径', '毛刺'],
  use: 'CUSTOMER_PROCESS',
  consequence: 'REWORK',
  orderReference: key,
  priceFen: '860000',
});
const requests = {
  mine: { path: '/api/tasks/mine?limit=50', headers },
  visible: { path: '/api/tasks?limit=50', headers },
  write: {
    method: 'POST',
    path: `/api/consortia/${who.consortia[0]}/tasks`,
    headers: { ...headers, 'idempotency-key': 'bench-record-0000' },
    body: (i) => post(`SO-${i}`),
  },
};
// The key must be new each time it is played.
requests.write = {
  ...requests.write,
  get headers() {
    return { ...headers, 'idempotency-key': `bench-record-${process.hrtime.bigint()}` };
  },
};
const settings = { databaseUrl: database.appUrl, dataDir: folder, secretKey: Buffer.alloc(32, 7), publicUrl: null, mail: null, docs: false };
const recordings = await record(settings, requests);
const RECORDING = join(folder, 'recording');
writeFileSync(RECORDING, serialize({ ...recordings, fresh: freshOf(recordings.write) }));

/** What of a recorded write belongs to that one request: ids made in it, its number, its key. */
function freshOf(statements) {
  const texts = JSON.stringify(statements, (_k, v) => (typeof v === 'bigint' ? String(v) : v));
  const since = Date.now() - 60_000;
  const ids = new Set(
    [...texts.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g)]
      .map(([id]) => id)
      .filter((id) => parseInt(id.replace('-', '').slice(0, 12), 16) > since),
  );
  return { ids, key: /bench-record-\d+/.exec(texts)?.[0] ?? 'none', number: size.tasksPerConsortium + 2 };
}

const env = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, DATA_DIR: folder, DEMO: '0', LOG_LEVEL: 'fatal' };
const main = (process) => ['--min-semi-space-size=16', `dist/apps/${process}/src/main.js`];
const floor = await startServer('floor', ['bench/floor/server.mjs'], { ...env, RECORDING });
// W1–W3 measure the process that answers, as it runs where there is more than one (docs/operate.md): the floor has no readers of a log
// either. What the worker does behind it is a column of its own.
const product = await startServer('product', main('api'), { ...env, ROLE: 'api', PORT: String(await freePort()) });
const worker = await startServer('worker', main('worker'), env, /worker is up/);

let sent = 0;
const work = {
  W1: {
    title: 'post a task',
    product: () => ({
      method: 'POST',
      path: requests.write.path,
      headers: { ...headers, 'idempotency-key': `bench-${process.pid}-${++sent}` },
      body: post(`SO-${sent}`),
    }),
    floor: () => ({ method: 'POST', path: '/write', body: post('x') }),
    least: 0.5,
  },
  W2: { title: 'list my tasks', product: () => requests.mine, floor: () => ({ path: '/mine' }), least: 0.6 },
  W3: { title: 'list visible in all my consortia', product: () => requests.visible, floor: () => ({ path: '/visible' }), least: 0.6 },
};

/** The floor must answer the same things: a fast wrong answer fails. */
for (const [name, kind] of [
  ['W2', 'mine'],
  ['W3', 'visible'],
]) {
  const ids = async (base, path) => {
    const { text } = await ask(undefined, base, { path, headers });
    const body = JSON.parse(text);
    return (body.items ?? body).map((row) => row.id).slice(0, 50);
  };
  const [own, bare] = [await ids(product.url, requests[kind].path), await ids(floor.url, `/${kind}`)];
  if (own.length !== 50 || own.some((id, i) => id !== bare[i])) throw new Error(`${name}: the floor answers other rows than the product`);
}

const rows = [];
const only = process.env.BENCH_ONLY?.split(',');
for (const [name, { title, least, ...sides }] of Object.entries(work).filter(([n]) => only?.includes(n) ?? true)) {
  const measure = async (server, next) => {
    const [cpu, behind] = [server.cpu(), worker.cpu()];
    const latencies = await closedLoop({ base: server.url, connections: CONNECTIONS, seconds: SECONDS, next });
    return {
      cpuMs: ((server.cpu() - cpu) * 1000) / latencies.length,
      workerCpuMs: ((worker.cpu() - behind) * 1000) / latencies.length,
      requests: latencies.length,
      perSecond: latencies.length / SECONDS,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
    };
  };
  await warm(() => measure(floor, sides.floor));
  await warm(() => measure(product, sides.product));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ floor: await measure(floor, sides.floor), product: await measure(product, sides.product) });
  const of = (side, figure) => median(rounds.map((round) => round[side][figure]));
  rows.push({
    name,
    title,
    least,
    ratio: median(rounds.map((round) => round.floor.cpuMs / round.product.cpuMs)),
    throughput: median(rounds.map((round) => round.product.perSecond / round.floor.perSecond)),
    productCpuMs: of('product', 'cpuMs'),
    workerCpuMs: of('product', 'workerCpuMs'),
    floorCpuMs: of('floor', 'cpuMs'),
    productP50: of('product', 'p50'),
    productP99: of('product', 'p99'),
    floorP99: of('floor', 'p99'),
  });
}
await product.stop();
await worker.stop();
await floor.stop();

const whole = await startServer('product', main('api'), { ...env, PORT: String(await freePort()) });
const idle = whole.rss();
if (only?.includes('W5') ?? true) rows.push(await watchers({ owner, who, product: whole, rounds: ROUNDS }));
const cold = [];
for (let i = 0; i < 3; i++) {
  const again = await startServer('cold', ['dist/apps/api/src/main.js'], { ...env, PORT: String(await freePort()) });
  cold.push(again.startMs);
  await again.stop();
}
rows.push({ name: 'W10', title: 'cold start to the first answer; memory idle', startMs: median(cold), idleMb: idle, afterMb: whole.rss() });

await whole.stop();
if (only?.includes('W6') ?? true) {
  // Without the reminders: they would tell the reader of a million promises that appear at once.
  const reader = await startServer('reader', main('api'), { ...env, ROLE: 'api', PORT: String(await freePort()) });
  rows.push(...(await ledger({ owner, who, product: reader, headers })));
  await reader.stop();
}
await owner.end();
await database.stop();
rmSync(folder, { recursive: true, force: true });

const shown = (value) => (typeof value === 'number' ? (value < 10 ? value.toFixed(3) : value.toFixed(0)) : (value ?? ''));
console.table(
  Object.fromEntries(rows.map(({ name, ...row }) => [name, Object.fromEntries(Object.entries(row).map(([key, value]) => [key, shown(value)]))])),
);
writeFileSync('bench/result.json', `${JSON.stringify({ at: new Date().toISOString(), rounds: ROUNDS, seconds: SECONDS, rows }, null, 2)}\n`);
const short = rows.filter((row) => row.least !== undefined && row.ratio < row.least);
for (const row of short) console.log(`${row.name} is at ${row.ratio.toFixed(2)} of its floor; at least ${row.least} must hold`);
process.exit(short.length > 0 ? 1 : 0);

async function warm(round) {
  for (let i = 0, done = 0; i < WARM.rounds && done < WARM.requests; i++) done += (await round()).requests;
}

async function freePort() {
  const { createServer } = await import('node:net');
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => done(free));
    });
  });
}
