import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestDatabase } from '#libs/testing';
import { gather } from '../../seeds/demo/gather.js';
import { admit, found } from '../../seeds/demo/join.js';
import { roster } from '../../seeds/demo/roster.js';
import { clear, post, staff, start, type Order } from '../../seeds/demo/work.js';
import { MailServer } from '../../libs/notice/src/nest/testing-mail.js';
import { freePort, SpawnedApi } from './support/spawned-api.js';
import { connect, startStory } from './support/story-app.js';

// The process is killed 20 times while people write. What was acknowledged is kept in a file outside of it; at the end everything in
// that file is in the log exactly once, and a client that only ever saw broken connections has every event once, in order.

const KILLS = 20;
const WRITERS = 4;

const order: Order = {
  title: '主轴端盖',
  quantity: 4,
  postedOn: -3,
  dueOn: 9,
  seats: 2,
  orderReference: 'SO-1',
  priceFen: '1000',
  criteria: ['毛刺'],
};

let folder: string;
let database: TestDatabase;
let taskId: string;
let cookies: { readonly mentor: string; readonly teacher: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dingyue-kill-'));
  const story = await startStory();
  story.world.clock.goTo(-3);
  const ids = await gather(story.world, story.app);
  const consortiumId = await found(story.world, ids);
  await admit(story.world, ids, consortiumId);
  const shop = { world: story.world, ids, consortiumId, students: await roster(story.world, ids) };
  taskId = (await post(shop, order)).id;
  await staff(shop, taskId, ['240101', '240102']);
  await clear(shop, taskId);
  await start(shop, taskId);
  for (const who of ['wugang', 'lilaoshi']) await story.world.signIn(who);
  cookies = { mentor: story.world.cookieOf('wugang'), teacher: story.world.cookieOf('lilaoshi') };
  database = story.database;
  await story.close();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes messages one after the other; each is sent with the same key until it is acknowledged. */
async function write(url: string, writer: number, ledger: string, isOver: () => boolean): Promise<void> {
  for (let n = 0; !isOver(); n++) {
    const key = `kill-${writer}-${String(n).padStart(6, '0')}`;
    while (!isOver()) {
      const answer = await fetch(`${url}/api/tasks/${taskId}/messages`, {
        method: 'POST',
        headers: { cookie: cookies.mentor, 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ text: key }),
      }).catch(() => null);
      if (answer && answer.status < 300) {
        appendFileSync(ledger, `${key}\n`);
        break;
      }
      if (answer && answer.status < 500 && answer.status !== 429) throw new Error(await answer.text());
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

/** Follows the room through every restart, as the web does: reconnects, and asks for what came after the last it saw. */
async function follow(url: string, seen: number[], isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const socket = await connect(url, cookies.teacher).catch(() => null);
    if (!socket) {
      await new Promise((done) => setTimeout(done, 50));
      continue;
    }
    const take = (event: { topic: string; seq: number }): void => {
      if (event.topic === `task:${taskId}` && event.seq === (seen.at(-1) ?? 0) + 1) seen.push(event.seq);
    };
    const gone = new Promise((done) => socket.once('disconnect', done));
    socket.on('event', take);
    await Promise.race([catchUp(socket, seen, take), gone]);
    while (socket.connected && !isOver()) {
      await Promise.race([gone, new Promise((done) => setTimeout(done, 300))]);
      if (socket.connected) await Promise.race([catchUp(socket, seen, take), gone]);
    }
    socket.disconnect();
  }
}

type Socket = Awaited<ReturnType<typeof connect>>;

async function catchUp(socket: Socket, seen: readonly number[], take: (event: { topic: string; seq: number }) => void): Promise<number> {
  for (;;) {
    const answer = (await socket
      .timeout(5_000)
      .emitWithAck('subscribe', { topic: `task:${taskId}`, after: seen.at(-1) ?? 0 })
      .catch(() => null)) as {
      head: number;
      more: boolean;
      events: { topic: string; seq: number }[];
    } | null;
    answer?.events.forEach(take);
    if (!answer?.more) return answer?.head ?? 0;
  }
}

test(`nothing acknowledged is lost over ${KILLS} kills, and every client ends without a gap`, async () => {
  const ledger = join(folder, 'acknowledged');
  appendFileSync(ledger, '');
  const api = new SpawnedApi(database, folder, await freePort());
  await api.start();
  let writing = true;
  let following = true;
  const seen: number[] = [];
  const writers = Array.from({ length: WRITERS }, (_, i) => write(api.url, i, ledger, () => !writing));
  const follower = follow(api.url, seen, () => !following);
  for (let kill = 0; kill < KILLS; kill++) {
    await new Promise((done) => setTimeout(done, 50 + ((kill * 97) % 450)));
    await api.kill();
    await api.start();
  }
  writing = false;
  await Promise.all(writers);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const one = async <Row>(text: string): Promise<Row[]> => (await owner.query(text)).rows as Row[];
  while ((await one('SELECT 1 FROM outbox LIMIT 1')).length > 0) await new Promise((done) => setTimeout(done, 50));
  const head = Number((await one<{ head: string }>(`SELECT head FROM topic WHERE name = 'task:${taskId}'`))[0]?.head);
  while ((seen.at(-1) ?? 0) < head) await new Promise((done) => setTimeout(done, 50));
  following = false;
  await follower;
  const acknowledged = readFileSync(ledger, 'utf8').split('\n').filter(Boolean);
  const stored = (await one<{ text: string }>('SELECT text FROM task_message')).map((row) => row.text);
  const feed = (await one<{ seq: string }>(`SELECT seq FROM feed WHERE topic = 'task:${taskId}' ORDER BY seq`)).map((row) => Number(row.seq));
  await owner.end();
  await api.kill();
  expect(acknowledged.length).toBeGreaterThan(KILLS);
  expect(acknowledged.filter((key) => stored.filter((text) => text === key).length !== 1)).toEqual([]);
  expect(new Set(stored).size).toBe(stored.length);
  expect(feed).toEqual(feed.map((_, i) => i + 1));
  expect(seen).toEqual(feed);
}, 300_000);

test('a letter whose sender is killed is sent again, under the same Message-ID', async () => {
  const mail = await MailServer.start();
  const settings = { SMTP_URL: mail.settings.url, MAIL_FROM: mail.settings.from };
  const api = new SpawnedApi(database, folder, await freePort(), settings);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const arrived = async (letters: number): Promise<void> => {
    while (mail.got.length < letters) await new Promise((done) => setTimeout(done, 50));
  };
  await api.start();
  mail.silent = true;
  const headers = { cookie: cookies.mentor, 'content-type': 'application/json' };
  const body = JSON.stringify({ address: 'wugang@example.cn' });
  expect((await fetch(`${api.url}/api/notices/mail-address`, { method: 'PUT', headers, body })).status).toBe(200);
  await arrived(1);
  await api.kill();
  const { rows } = await owner.query<{ status: string }>(`UPDATE notice_mail SET due_at = due_at - interval '6 minutes' RETURNING status`);
  expect(rows).toEqual([{ status: 'SENDING' }]);
  mail.silent = false;
  await api.start();
  await arrived(2);
  await api.kill();
  await owner.end();
  await mail.close();
  expect(mail.got.map(({ messageId }) => messageId)).toEqual([mail.got[0]?.messageId, mail.got[0]?.messageId]);
}, 120_000);
