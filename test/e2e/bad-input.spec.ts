import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { io, type Socket } from 'socket.io-client';
import { paperOf } from '../../seeds/demo/paper.js';
import type { Question } from './support/asking.js';
import { bomb, encrypted, sevenFaults } from './support/bad-workbooks.js';
import { fingerprint } from './support/fingerprint.js';
import { terms } from './support/matrix-bodies.js';
import { MatrixWorld } from './support/matrix-world.js';

// What nobody should send, sent to the whole product: each gets a clear refusal in the reader's language, and changes nothing.

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}
interface Problem {
  readonly code: string;
  readonly title: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

const UNKNOWN = '0190b1c2-0000-7000-8000-00000000000f';
const MEGABYTE = 1024 * 1024;
let world: MatrixWorld;
let agreementId: string;
let yesterdaysHash: string;
let windowsOfSafe: readonly Socket[];

const id = (name: string): string => world.id(name);
const post = (path: string, body: object = {}): Question => ({ method: 'POST', path, body });
const state = (): ReturnType<typeof fingerprint> => fingerprint(world.database);
const filesKept = (): readonly string[] => readdirSync(join(world.dataDir, 'files'), { recursive: true }).map(String).sort();

/** Sends it for a Chinese and an English reader; the whole database and the file store are the same afterwards. */
async function refuses(who: string, question: Question, { status, code, zh, en }: Refusal, headers: Record<string, string> = {}): Promise<Problem> {
  const [before, files] = [await state(), filesKept()];
  let problem: Problem | null = null;
  for (const [locale, words] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    const answer = await world.send(who, question, { ...headers, 'accept-language': locale });
    problem = JSON.parse(answer.text) as Problem;
    expect([locale, answer.status, problem.code, problem.title]).toEqual([locale, status, code, expect.stringContaining(words)]);
  }
  expect([await state(), filesKept()]).toEqual([before, files]);
  return problem as Problem;
}

beforeAll(async () => {
  world = await MatrixWorld.open({ undone: false });
  const drafted = JSON.parse((await world.send('eDel', post(`/api/consortia/${id('cid')}/agreements`, terms(id)))).text) as {
    id: string;
    hash: string;
  };
  [agreementId, yesterdaysHash] = [drafted.id, drafted.hash];
  const revised = await world.send('eDel', { method: 'PUT', path: `/api/agreements/${agreementId}`, body: { ...terms(id), title: '第二稿' } });
  expect([revised.status, yesterdaysHash.length]).toEqual([200, 64]);
  windowsOfSafe = [await socketOf('eSafe', 'zh'), await socketOf('eSafe', 'en')];
}, 120_000);
afterAll(async () => {
  windowsOfSafe.forEach((window) => window.disconnect());
  await world.close();
});

describe('a roster that is', () => {
  const imports = (bytes: Buffer): Question => ({
    method: 'POST',
    path: `/api/schools/${id('jiangbei')}/roster-imports`,
    file: { name: '名册.xlsx', bytes },
  });
  test.each<[string, () => Promise<Buffer> | Buffer, Refusal]>([
    [
      'no workbook',
      () => Buffer.from('学号,姓名\n1,2\n'),
      { status: 422, code: 'training.workbook-not-one', zh: '这不是 .xlsx 工作簿', en: 'This is not an .xlsx workbook' },
    ],
    ['encrypted', encrypted, { status: 422, code: 'training.workbook-encrypted', zh: '请取消密码', en: 'protected by a password' }],
    ['a zip bomb', () => bomb(256), { status: 422, code: 'training.workbook-bomb', zh: '展开后过大', en: 'unpacks to far more' }],
  ])('%s is refused', async (_, bytes, refusal) => void (await refuses('sAca', imports(await bytes()), refusal)));

  /** The text of every cell of the workbook that goes back to its officer. */
  async function annotated(importId: string): Promise<string> {
    const response = await fetch(`${world.url}/api/schools/${id('jiangbei')}/roster-imports/${importId}/workbook`, {
      headers: { cookie: world.cookieOf('sAca') },
    });
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    return JSON.stringify(sheets.map((sheet) => sheet.rows));
  }

  test('wrong in seven ways says each with its lines, and no student is taken', async () => {
    const { student: before } = await state();
    const { status, text } = await world.send('sAca', imports(await sevenFaults()));
    const { id: importId, groups, refused } = JSON.parse(text) as { id: string; groups: { code: string; lines: number[] }[]; refused: number };
    expect([status, refused]).toEqual([201, 8]);
    expect(Object.fromEntries(groups.map(({ code, lines }) => [code, lines]))).toEqual({
      'identity-check-digit': [2],
      'number-repeated': [3, 9],
      'name-missing': [4],
      'birth-wrong': [5],
      'class-unknown': [6],
      'phone-wrong': [7],
      'grade-wrong': [8],
    });
    const words = {
      zh: ['校验位不符', '学号与第 9 行重复', '缺少姓名', '不是有效日期', '没有登记这个班级', '手机号应为 11 位', '年级应为入学年份'],
      en: ['check digit', 'stands in row 9', 'name is missing', 'birth is no date', 'no such class', 'has 11 digits', 'year of entry'],
    };
    for (const locale of ['en', 'zh'] as const) {
      expect((await world.send('sAca', { method: 'PUT', path: '/api/session/locale', body: { locale } })).status).toBe(204);
      const sheet = await annotated(importId);
      for (const said of words[locale]) expect(sheet).toContain(said);
    }
    expect((await state()).student).toBe(before);
  });
});

describe('3 GB', () => {
  /** Streams a form of so many bytes, as fast as it is taken, until there is an answer. */
  const stream = (path: string, who: string, name: string, announced: boolean): Promise<{ answer: string; sent: number; grown: number }> =>
    new Promise((done, fail) => {
      const [total, chunk, rss] = [3_000 * MEGABYTE, Buffer.alloc(MEGABYTE, 'x'), process.memoryUsage().rss];
      const head = `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
      const headers = { cookie: world.cookieOf(who), 'accept-language': 'en', 'content-type': 'multipart/form-data; boundary=b' };
      const outgoing = request(world.url + path, { method: 'POST', headers: announced ? { ...headers, 'content-length': total } : headers });
      const seen = { sent: 0, grown: 0, answered: false };
      outgoing.on('response', (response) => {
        seen.answered = true;
        let answer = `${response.statusCode} `;
        response.on('data', (data: Buffer) => (answer += data.toString()));
        response.on('end', () => {
          outgoing.destroy();
          done({ answer, sent: seen.sent, grown: seen.grown });
        });
      });
      outgoing.on('error', (error) => (seen.answered ? undefined : fail(error)));
      const more = (): void => {
        seen.grown = Math.max(seen.grown, process.memoryUsage().rss - rss);
        if (seen.answered || seen.sent >= total) return;
        seen.sent += chunk.length;
        outgoing.write(chunk, () => setImmediate(more)); // called back once it has left: nothing piles up here
      };
      outgoing.write(head, more);
    });

  test.each([
    ['as a file', '/api/files', 'eOwn', 'big.pdf', 'file.too-large'],
    ['as a roster', '/api/schools/{}/roster-imports', 'sAca', 'big.xlsx', 'training.workbook-too-large'],
  ])(
    '%s are refused early, whether announced or not; memory stays flat and no file is left',
    async (_, path, who, name, code) => {
      const [before, files] = [await state(), filesKept()];
      for (const announced of [true, false]) {
        const { answer, sent, grown } = await stream(path.replace('{}', id('jiangbei')), who, name, announced);
        expect(answer).toMatch(new RegExp(`^4(13|22) .*"${code}".*larger than \\d+ MB`));
        expect(sent).toBeLessThan(128 * MEGABYTE);
        expect(grown).toBeLessThan(160 * MEGABYTE);
      }
      expect([await state(), filesKept()]).toEqual([before, files]);
    },
    60_000,
  );
});

describe('a body', () => {
  const invalid = { status: 400, code: 'request.invalid', zh: '请按字段提示修改', en: 'see each field' };
  test('with unknown fields names each', async () => {
    const { fields } = await refuses('eOwn', post(`/api/tasks/${id('delivered')}/messages`, { text: '好', colour: 'red' }), invalid);
    expect(fields).toEqual([{ field: 'colour', message: '不认识的字段' }]);
  });

  test('with wrong types names each', async () => {
    const body = { enterpriseId: 7, title: ['端盖'], quantity: '40', priceFen: 12.5, criteria: 'Ra1.6', draft: 'yes' };
    const { fields } = await refuses('eOwn', post(`/api/consortia/${id('cid')}/tasks`, body), invalid);
    expect(fields?.map(({ field }) => field).sort()).toEqual(['criteria', 'draft', 'enterpriseId', 'priceFen', 'quantity', 'title']);
  });

  test('of 10 MB of JSON is not read', async () => {
    const body = { text: 'x'.repeat(10 * MEGABYTE) };
    const refusal = { status: 413, code: 'request.too-large', zh: '内容超过允许的大小', en: 'larger than allowed' };
    await refuses('eOwn', post(`/api/tasks/${id('delivered')}/messages`, body), refusal);
  });
});

test('a stale version is told the one that stands', async () => {
  const edit: Question = { method: 'PUT', path: `/api/tasks/${id('draft')}`, body: { title: '改过' } };
  await refuses(
    'eOwn',
    edit,
    { status: 409, code: 'request.stale', zh: '对方刚改过；当前为第 1 版', en: 'stands at version 1' },
    { 'if-match': '"7"' },
  );
});

test('a repeated idempotency key with another body is refused', async () => {
  const key = { 'idempotency-key': 'bad-input-0001' };
  const choose = (locale: string): Question => ({ method: 'PUT', path: '/api/session/locale', body: { locale } });
  expect((await world.send('eDel', choose('zh'), key)).status).toBe(204);
  await refuses(
    'eDel',
    choose('en'),
    { status: 409, code: 'request.key-reused', zh: '同一幂等键不能用于不同的内容', en: 'was used with another request' },
    key,
  );
});

test('a signature over yesterday’s hash is refused', async () => {
  const sign = post(`/api/agreements/${agreementId}/signatures`, { organizationId: id('huayue'), hash: yesterdaysHash });
  await refuses('eDel', sign, { status: 409, code: 'cosign.stale-hash', zh: '文件内容已经改变', en: 'The text has changed' });
});

describe('who owes', () => {
  const denied = { status: 403, code: 'access.denied', zh: '您的岗位不能做这件事', en: 'Your post does not allow this' };
  test.each<[string, string, () => Question]>([
    ['the payer a figure of its own', 'eFin', () => post(`/api/statements/${id('statement')}/entries/${id('entry')}/verification`)],
    ['the payer its own payment', 'eFin', () => post(`/api/payments/${id('payment')}/confirmation`)],
    ['the poster the task', 'eOwn', () => post(`/api/tasks/${id('delivered')}/inspection`, inspection())],
    ['the enterprise with the school’s key', 'eMen', () => post(`/api/tasks/${id('delivered')}/signature`, { deliveryId: id('delivery') })],
    ['the student the own hours', 'sStu', () => post(`/api/tasks/${id('delivered')}/hours/confirmation`, { hours: [id('hours')] })],
  ])('does not verify: %s', async (_, who, question) => void (await refuses(who, question(), denied)));

  const inspection = (): object => ({ deliveryId: id('delivery'), result: 'ACCEPTED', counts: [1, 2, 3].map(() => ({ passed: 60, failed: 0 })) });
});

function socketOf(who: string | null, locale: 'zh' | 'en'): Promise<Socket> {
  const headers = { 'accept-language': locale, ...(who === null ? {} : { cookie: world.cookieOf(who) }) };
  const socket = io(world.url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: headers });
  return new Promise((done, fail) => socket.once('connect', () => done(socket)).once('connect_error', fail));
}

describe('a socket', () => {
  test.each([
    ['zh', '请先登录'],
    ['en', 'Please sign in first'],
  ] as const)('without a session never connects, and is told so in %s', async (locale, words) => {
    await expect(socketOf(null, locale)).rejects.toMatchObject({
      data: { status: 401, code: 'access.unauthenticated', title: expect.stringContaining(words) },
    });
  });

  test.each([
    ['zh', '没有找到，或无权查看'],
    ['en', 'Not found, or not yours to see'],
  ] as const)('with another consortium’s topic hears the same as for one that does not exist, in %s', async (locale, words) => {
    const socket = await socketOf('xEnt', locale);
    const ask = (topic: string): Promise<unknown> => socket.emitWithAck('subscribe', { topic });
    const answer = await ask(`consortium:${id('cid')}`);
    expect(answer).toMatchObject({ problem: { status: 404, code: 'access.missing', title: expect.stringContaining(words) } });
    expect(answer).toEqual(await ask(`consortium:${UNKNOWN}`));
    socket.disconnect();
  });

  test('whose permission has just been taken away is refused at once in each window’s language, and leaves the room', async () => {
    const topic = `task:${id('delivered')}`;
    const inEach = <T>(ask: (window: Socket) => Promise<T>): Promise<T[]> => Promise.all(windowsOfSafe.map(ask));
    const subscribe = (): Promise<unknown[]> => inEach((window) => window.emitWithAck('subscribe', { topic }));
    expect(await subscribe()).toEqual([expect.objectContaining({ ok: true }), expect.objectContaining({ ok: true })]);
    const evicted = inEach((window) => new Promise((done) => window.once('evicted', done)));
    const [held] = await world.sql<{ id: string }>('SELECT id FROM post WHERE person_id = $1', [id('person:eSafe')]);
    expect((await world.send('eAdm', post(`/api/posts/${held?.id ?? ''}/ending`))).status).toBe(200);
    const before = await state();
    const answers = await inEach((window) => window.emitWithAck('task.say', { taskId: id('delivered'), text: '还在吗' }));
    expect(answers).toMatchObject(
      ['您的岗位不能做这件事', 'Your post does not allow this'].map((words) => ({
        problem: { status: 403, code: 'access.denied', title: expect.stringContaining(words) },
      })),
    );
    expect(await evicted).toEqual([{ topic }, { topic }]);
    expect(await subscribe()).toMatchObject([{ problem: { code: 'access.missing' } }, { problem: { code: 'access.missing' } }]);
    expect(await state()).toEqual(before);
  }, 20_000);
});

describe('that something exists is not told', () => {
  test('by search: a foreign title finds what nonsense finds', async () => {
    const find = (q: string): Promise<object> => world.send('xEnt', { method: 'GET', path: `/api/search?q=${encodeURIComponent(q)}` });
    expect(await find('法兰盘')).toEqual(await find('子虚乌有'));
  });

  test('by the hash of a file: what somebody else has uploaded is taken like anything new', async () => {
    const upload = async (bytes: Buffer): Promise<{ id: string }> => {
      const { status, text } = await world.send('xEnt', { method: 'POST', path: '/api/files', file: { name: 'a.pdf', bytes } });
      expect(status).toBe(201);
      return JSON.parse(text) as { id: string };
    };
    const known = await upload(paperOf('Drawing SO-2401'));
    const fresh = await upload(paperOf('Nobody’s drawing'));
    expect(Object.keys(known)).toEqual(Object.keys(fresh));
    expect(known.id).not.toBe(id('drawing'));
    expect({ ...known, id: '', size: 0, uploadedAt: '' }).toMatchObject({
      ...fresh,
      id: '',
      size: 0,
      uploadedAt: '',
      sha256: expect.anything() as string,
    });
  });

  test('by a replay: who has left is answered the same for a command done before and for a thing that does not exist', async () => {
    const key = { 'idempotency-key': 'bad-input-0002' };
    const edit = (taskId: string): Question => ({ method: 'PUT', path: `/api/tasks/${taskId}`, body: { title: '最后一次' } });
    expect((await world.send('goneEnt', edit(id('draft')), key)).status).toBe(200);
    expect((await world.send('goneEnt', edit(id('draft')), key)).status).toBe(200);
    await world.afterLeaving(async () => {
      const before = await state();
      expect(await world.send('goneEnt', edit(id('draft')), key)).toEqual(
        await world.send('goneEnt', edit(UNKNOWN), { 'idempotency-key': 'bad-input-0003' }),
      );
      expect(await state()).toEqual(before);
    });
  });

  test('by a key of somebody else: it does not answer what they were answered', async () => {
    const key = { 'idempotency-key': 'bad-input-0004' };
    const say = (taskId: string): Question => post(`/api/tasks/${taskId}/messages`, { text: '收到' });
    expect((await world.send('eMen', say(id('delivered')), key)).status).toBe(201);
    expect(await world.send('xEnt', say(id('delivered')), key)).toEqual(
      await world.send('xEnt', say(UNKNOWN), { 'idempotency-key': 'bad-input-0005' }),
    );
  });
});
