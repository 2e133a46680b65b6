// W5: one message in a task's room, seen by everybody who watches it. The floor is bare Socket.IO handing on the same bytes, without
// database, sign-in or anybody's right being asked.
import { createHash, randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { median, quantile } from './load.mjs';
import { startServer } from './process.mjs';

const WATCHERS = Number(process.env.BENCH_WATCHERS ?? 1_000);
const MESSAGES = 40;
const AT_ONCE = 50;

/** The watchers: mentors of the enterprise, each with a session. Answers the tokens and the task. */
async function loadWatchers(owner, who) {
  const tokens = Array.from({ length: WATCHERS }, (_, i) => `bench-watcher-${String(i).padStart(5, '0')}-${randomUUID()}`);
  const people = tokens.map((token) => ({
    person: randomUUID(),
    account: randomUUID(),
    post: randomUUID(),
    session: randomUUID(),
    hash: createHash('sha256').update(token).digest('hex'),
  }));
  const rows = `json_to_recordset($1) AS w(person uuid, account uuid, post uuid, session uuid, hash text)`;
  const put = (text, ...more) => owner.query(text, [JSON.stringify(people), ...more]);
  await put(`INSERT INTO person (id, version, name, created_at) SELECT person, 1, '看板', now() FROM ${rows}`);
  await put(
    `INSERT INTO account (id, version, person_id, sign_in, status, created_at) SELECT account, 1, person, 'w' || account, 'ACTIVE', now() FROM ${rows}`,
  );
  await put(
    `INSERT INTO post (id, version, person_id, organization_id, role, from_at) SELECT post, 1, person, $2, 'MENTOR', now() FROM ${rows}`,
    who.enterprise,
  );
  await put(
    `INSERT INTO session (id, token_hash, account_id, kind, created_at, expires_at) SELECT session, decode(hash, 'hex'), account, 'COOKIE', now(), 'infinity' FROM ${rows}`,
  );
  await owner.query('ANALYZE person, account, post, session');
  const { rows: tasks } = await owner.query(`SELECT id FROM task WHERE consortium_id = $1 AND number = 1`, [who.consortia[0]]);
  return { tokens, taskId: tasks[0].id };
}

/** One side: its sockets, how a message is sent, and what of a received one tells it apart. */
class Room {
  constructor(server, { join, say, idOf }) {
    Object.assign(this, { server, join, say, idOf, sockets: [], got: [], arrivals: [], waiting: null });
  }

  async fill(tokens) {
    for (let i = 0; i < tokens.length; i += AT_ONCE) await Promise.all(tokens.slice(i, i + AT_ONCE).map((token, k) => this.enter(token, i + k)));
  }

  async enter(token, place) {
    const socket = io(this.server.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { cookie: `dingyue=${token}` },
    });
    await new Promise((done, fail) => socket.once('connect', done).once('connect_error', fail));
    this.sockets[place] = socket;
    this.got[place] = [];
    const { ok } = await socket.emitWithAck('subscribe', { topic: this.join });
    if (!ok) throw new Error(`${this.server.name}: a watcher was refused`);
    socket.on('event', (event) => this.hear(place, event));
  }

  hear(place, event) {
    this.got[place].push({ id: this.idOf(event), seq: event.seq });
    this.arrivals.push(performance.now() - this.sent);
    if (this.arrivals.length % WATCHERS === 0) this.waiting?.();
  }

  /** Sends one message and waits until every watcher has it. */
  async tell(n) {
    const all = new Promise((done) => (this.waiting = done));
    this.sent = performance.now();
    const { ok } = await this.say(this.sockets[0], n);
    if (!ok) throw new Error(`${this.server.name}: the message was refused`);
    await all;
  }

  async round() {
    this.arrivals = [];
    const cpu = this.server.cpu();
    for (let n = 0; n < MESSAGES; n++) await this.tell(n);
    const deliveries = this.arrivals.sort((a, b) => a - b);
    return { cpuMs: ((this.server.cpu() - cpu) * 1000) / deliveries.length, p50: quantile(deliveries, 0.5), p99: quantile(deliveries, 0.99) };
  }

  /** Every watcher has the same messages, each once, in order, without a gap. */
  check() {
    const ids = (list) => list.map(({ id }) => id).join();
    for (const list of this.got) {
      if (ids(list) !== ids(this.got[0])) throw new Error(`${this.server.name}: two watchers saw different things`);
      if (list.some(({ seq }, i) => i > 0 && seq !== list[i - 1].seq + 1)) throw new Error(`${this.server.name}: a gap or a repeat`);
    }
    return this.got[0].length;
  }

  leave() {
    this.sockets.forEach((socket) => socket.disconnect());
  }
}

export async function watchers({ owner, who, product, rounds }) {
  const { tokens, taskId } = await loadWatchers(owner, who);
  const bare = await startServer('bare Socket.IO', ['bench/floor/room.mjs'], {});
  const topic = `task:${taskId}`;
  const text = '主轴端盖第三批已到检验台，请下午三点前完成首检';
  const sides = {
    floor: new Room(bare, { join: topic, say: (socket, n) => socket.emitWithAck('say', { topic, text, n }), idOf: (event) => event.data.messageId }),
    product: new Room(product, {
      join: topic,
      say: (socket) => socket.emitWithAck('task.say', { taskId, text }),
      idOf: (event) => event.data.messageId,
    }),
  };
  for (const side of Object.values(sides)) await side.fill(tokens);
  const withSockets = product.rss();
  for (const side of Object.values(sides)) await side.round(); // until both are compiled
  const results = [];
  for (let round = 0; round < rounds; round++) results.push({ floor: await sides.floor.round(), product: await sides.product.round() });
  const told = Object.values(sides).map((side) => side.check());
  if (told[0] !== told[1]) throw new Error('W5: the floor told another number of messages than the product');
  for (const side of Object.values(sides)) side.leave();
  await bare.stop();
  const of = (side, figure) => median(results.map((result) => result[side][figure]));
  return {
    name: 'W5',
    title: `tell ${WATCHERS} watchers (ratio per delivery)`,
    ratio: median(results.map((result) => result.floor.cpuMs / result.product.cpuMs)),
    productCpuMs: of('product', 'cpuMs'),
    floorCpuMs: of('floor', 'cpuMs'),
    productP50: of('product', 'p50'),
    productP99: of('product', 'p99'),
    floorP99: of('floor', 'p99'),
    socketsMb: withSockets,
  };
}
