import { cast, students as pupils } from '../../seeds/demo/cast.js';
import { gather, type Ids } from '../../seeds/demo/gather.js';
import { admit, found } from '../../seeds/demo/join.js';
import { report } from '../../seeds/demo/play.js';
import { promise } from '../../seeds/demo/promise.js';
import { roster } from '../../seeds/demo/roster.js';
import { agree, exampleOne, pay, record, verify } from '../../seeds/demo/settle.js';
import { accept, clear, confirmHours, deliver, post, sign, start, work, type Order, type Workshop } from '../../seeds/demo/work.js';
import { startStory, type StoryApp } from './support/story-app.js';

// One real production task, from promise to settled outcome, played over HTTP and sockets. The story is played once; each test looks at
// what was seen on the way, and changes nothing the others look at.

interface Window {
  readonly claimed: { readonly numerator: number };
  readonly verified: { readonly numerator: number };
}
interface Statement {
  readonly status: string;
  readonly lines: readonly { readonly taskId?: string; readonly number: string }[];
  readonly workings: { readonly poolFen: string; readonly solid: boolean; readonly netFen: string; readonly vatFen: string };
  readonly shares: readonly { readonly amountFen: string | null }[];
  readonly payments: readonly { readonly status: string }[];
}
interface Figure {
  readonly code: string;
  readonly verified: string;
  readonly matches: boolean;
  readonly events: { readonly items: readonly { readonly amount: string }[]; readonly next: string | null };
}

const order: Order = {
  title: '主轴端盖 首检与去毛刺',
  quantity: 40,
  postedOn: -50,
  dueOn: -30,
  seats: 2,
  orderReference: 'SO-2388',
  priceFen: '12860001',
  criteria: ['孔径 Ø32 H7', '表面粗糙度 Ra1.6', '毛刺'],
};

let story: StoryApp;
let shop: Workshop;
let ids: Ids;
let consortiumId: string;
let taskId: string;
const seen: Record<string, unknown> = {};

const code = (payload: string): string => (JSON.parse(payload) as { code: string }).code;
const view = <View>(who: string, path: string): Promise<View> => story.world.get<View>(who, path);
/** The numbers of promises, in the order they were made. */
const numbers = { O01: 'OB-0001', O16: 'OB-0002', O04: 'OB-0007', O14: 'OB-0008' } as const;
/** Claimed and verified of a promise over all its windows. */
const bar = async (template: keyof typeof numbers): Promise<readonly [claimed: number, verified: number]> => {
  const number = numbers[template];
  const { items } = await view<{ items: { obligationId: string; number: string }[] }>(
    'shenyue',
    `/api/consortia/${consortiumId}/obligations?filter=all`,
  );
  const id = items.find((item) => item.number === number)?.obligationId ?? '';
  const { windows } = await view<{ windows: Window[] }>('shenyue', `/api/obligations/${id}`);
  return [windows.reduce((sum, w) => sum + w.claimed.numerator, 0), windows.reduce((sum, w) => sum + w.verified.numerator, 0)];
};
const statement = async (): Promise<Statement & { id: string }> => {
  const { items } = await view<{ items: { id: string }[] }>('qianhui', `/api/consortia/${consortiumId}/statements`);
  return view('qianhui', `/api/statements/${items[0]?.id ?? ''}`);
};
const figures = async (who = 'zhoulan'): Promise<readonly Figure[]> => {
  const { figures: listed } = await view<{ figures: { code: string }[] }>(who, `/api/consortia/${consortiumId}/overview`);
  return Promise.all(listed.map(({ code: figure }) => view<Figure>(who, `/api/consortia/${consortiumId}/figures/${figure}?limit=200`)));
};

beforeAll(async () => {
  story = await startStory();
  const { world } = story;
  world.clock.goTo(-80);
  ids = await gather(world, story.app);
  world.clock.goTo(-75);
  consortiumId = await found(world, ids);
  world.clock.goTo(-68);
  await admit(world, ids, consortiumId);
  world.clock.goTo(-60);
  await promise(world, ids, consortiumId);
  const students = await roster(world, ids);
  shop = { world, ids, consortiumId, students };
  world.clock.goTo(-55);
  await agree(world, ids, consortiumId);
  await posted();
  await delivered();
  await settled();
}, 300_000);
afterAll(() => story.close());

/** Steps 3 and 4: posted, taken on, staffed, cleared. */
async function posted(): Promise<void> {
  const { world } = story;
  taskId = (await post(shop, order)).id;
  const { person } = await view<{ person: { id: string } }>('lilaoshi', '/api/session');
  await world.post('gaomin', `/api/tasks/${taskId}/award`, { schoolId: ids.jiangbei, teacherId: person.id });
  const assign = (number: string) => world.attempt('gaomin', 'POST', `/api/tasks/${taskId}/seats`, { studentIds: [shop.students[number]] });
  seen.under16 = await assign('240107');
  seen.firstGrade = await assign('260108');
  await world.post('gaomin', `/api/tasks/${taskId}/seats`, { studentIds: [shop.students['240101'], shop.students['240102']] });
  seen.beforeClearance = (await world.attempt('wugang', 'GET', `/api/tasks/${taskId}`)).payload;
  seen.startTooEarly = await world.attempt('wugang', 'POST', `/api/tasks/${taskId}/start`);
  seen.o16BeforeStart = await bar('O16');
  await clear(shop, taskId);
  seen.afterClearance = (await world.attempt('wugang', 'GET', `/api/tasks/${taskId}`)).payload;
}

/** Steps 5 and 6: the room, hours, delivery and the two keys. */
async function delivered(): Promise<void> {
  const { world } = story;
  world.clock.goTo(-46);
  await start(shop, taskId);
  seen.o16AfterStart = await bar('O16');
  for (const day of [-45, -44]) await work(shop, taskId, ['wangmin', 'zhanglei'], day);
  world.clock.goTo(-40);
  await confirmHours(shop, taskId);
  seen.o04 = await bar('O04');
  const [mentor, teacher] = await Promise.all([story.connect('wugang'), story.connect('lilaoshi')]);
  const heard = { mentor: [] as string[], teacher: [] as string[] };
  mentor.on('event', (event: { type: string }) => heard.mentor.push(event.type));
  teacher.on('event', (event: { type: string }) => heard.teacher.push(event.type));
  for (const socket of [mentor, teacher]) await socket.emitWithAck('subscribe', { topic: `task:${taskId}` });
  seen.ack = await mentor.emitWithAck('task.say', { taskId, text: '首件已到，请带三坐标报告。', key: 'story-say-0001' });
  const deliveryId = await deliver(shop, taskId, 'wangmin');
  seen.beforeKeys = await bar('O01');
  await sign(shop, taskId, deliveryId);
  seen.oneKey = await bar('O01');
  seen.posterInspects = await world.attempt('chenli', 'POST', `/api/tasks/${taskId}/inspection`, {
    deliveryId,
    result: 'ACCEPTED',
    counts: order.criteria.map(() => ({ passed: 40, failed: 0 })),
  });
  await accept(shop, taskId, deliveryId, order);
  seen.twoKeys = await bar('O01');
  seen.line = (await statement()).lines;
  await story.relayed();
  while (!heard.teacher.includes('task.accepted') || !heard.mentor.includes('task.accepted')) await new Promise((done) => setImmediate(done));
  seen.heard = heard;
  for (const socket of [mentor, teacher]) socket.disconnect();
}

/** Steps 7 and 8: recorded, verified, paid, reported, closed. */
async function settled(): Promise<void> {
  const { world } = story;
  world.clock.goTo(-20);
  const { id } = await statement();
  await record(world, id, taskId, exampleOne);
  seen.hatched = await statement();
  seen.issueTooEarly = await world.attempt('qianhui', 'POST', `/api/statements/${id}/issue`, {
    inputsHash: (seen.hatched as { inputsHash: string }).inputsHash,
  });
  await verify(world, id, ['wangmin', 'zhanglei']);
  seen.solid = await statement();
  world.clock.goTo(-12);
  seen.o14Before = await bar('O14');
  await pay(world, id, ids);
  seen.o14 = await bar('O14');
  seen.paid = await statement();
  await report(shop, taskId);
  seen.end = await view('chenli', `/api/tasks/${taskId}`);
}

test('a student under sixteen or in the first grade is refused with the article, and nobody is seated', () => {
  const { under16, firstGrade } = seen as Record<string, { statusCode: number; payload: string }>;
  expect([under16?.statusCode, firstGrade?.statusCode]).toEqual([422, 422]);
  expect(under16?.payload).toContain('INT-16(2)');
  expect(firstGrade?.payload).toContain('INT-16(1)');
});

test('before clearance the enterprise sees no name and nobody starts; afterwards it does', () => {
  for (const { name } of pupils) expect(seen.beforeClearance).not.toContain(name);
  expect(code((seen.startTooEarly as { payload: string }).payload)).toBe('production.not-cleared');
  expect(seen.afterClearance).toContain('王敏');
});

test('filled seats are claimed until the enterprise starts, then verified', () => {
  expect(seen.o16BeforeStart).toEqual([2, 0]);
  expect(seen.o16AfterStart).toEqual([0, 2]);
});

test('the obligation is hollow, hatched with one key, solid with the second, and the line stands in the statement', () => {
  expect(seen.beforeKeys).toEqual([0, 0]);
  expect(seen.oneKey).toEqual([1, 0]);
  expect(seen.twoKeys).toEqual([0, 1]);
  expect(seen.line).toHaveLength(1);
});

test('credited hours and received money keep their promises by themselves: two students at once are one mentor’s seven hours', () => {
  expect(seen.o04).toEqual([0, 7]);
  expect(seen.o14Before).toEqual([0, 0]);
  expect(seen.o14).toEqual([0, 13425]);
});

test('what both sides have verified is offered as evidence without money and people, proves a claim, and a promise only once', async () => {
  const { items } = await view<{ items: { obligationId: string; number: string }[] }>(
    'shenyue',
    `/api/consortia/${consortiumId}/obligations?filter=all`,
  );
  const id = items.find(({ number }) => number === 'OB-0004')?.obligationId ?? '';
  const offered = await view<{ items: { kind: string; id: string; href: string; used: boolean }[] }>('shenyue', `/api/obligations/${id}/exhibits`);
  // Three payments of the split: the enterprise's own part is paid to nobody.
  expect(offered.items.map(({ kind }) => kind).sort()).toEqual(['HOURS', 'PAYMENT', 'PAYMENT', 'PAYMENT', 'TASK']);
  expect(JSON.stringify(offered)).not.toMatch(new RegExp([...pupils.map(({ name }) => name), '13425', '13,425'].join('|')));
  const [task] = offered.items.filter(({ kind }) => kind === 'TASK');
  expect(task).toMatchObject({ href: `/tasks/${taskId}`, used: false });
  const claim = (exhibits: readonly object[]) =>
    story.world.attempt('shenyue', 'POST', `/api/obligations/${id}/claims`, {
      speaksForId: ids.huayue,
      numerator: 4,
      happenedOn: story.world.clock.date(-12),
      exhibits,
    });
  const refused = async (exhibits: readonly object[]): Promise<string> => code((await claim(exhibits)).payload);
  expect(await refused([{ kind: 'HOURS', id: taskId }])).toBe('obligation.exhibit-unknown');
  const made = JSON.parse((await claim([{ kind: 'TASK', id: taskId }])).payload) as { claims: { id: string; exhibits: unknown[] }[] };
  expect(made.claims[0]?.exhibits).toMatchObject([{ kind: 'TASK', id: taskId, href: `/tasks/${taskId}` }]);
  expect(await refused([{ kind: 'TASK', id: taskId }])).toBe('obligation.exhibit-used');
  const seenBy = async (who: string) => (await view<typeof made>(who, `/api/obligations/${id}`)).claims[0]?.exhibits;
  expect(await seenBy('zhoulan')).toHaveLength(1);
  expect(await seenBy('qinlang')).toEqual([]);
  await story.world.post('shenyue', `/api/claims/${made.claims[0]?.id}/withdrawal`, { speaksForId: ids.huayue });
  expect(await seenBy('zhoulan')).toHaveLength(1);
  const payments = offered.items.flatMap(({ kind, id: paymentId }) => (kind === 'PAYMENT' ? [{ kind, id: paymentId }] : []));
  expect((await claim([{ kind: 'TASK', id: taskId }, ...payments])).statusCode).toBe(201);
  // Who verifies is no side of these payments: that there are three is all it learns of them.
  const known = async (who: string) => {
    const { claims } = await view<{ claims: { exhibits: { kind: string; href: string | null; names: { en: string } }[] }[] }>(
      who,
      `/api/obligations/${id}`,
    );
    return claims.flatMap(({ exhibits }) => exhibits).flatMap(({ kind, href, names }) => (kind === 'PAYMENT' ? [{ href, en: names.en }] : []));
  };
  expect(await known('zhoulan')).toEqual(payments.map(() => ({ href: null, en: 'Payment received' })));
  expect(await known('shenyue')).toEqual(payments.map(() => ({ href: expect.stringContaining('/statements/'), en: expect.stringContaining('XY-') })));
});

test('whoever posted the task cannot turn the enterprise’s key', () => {
  expect((seen.posterInspects as { statusCode: number }).statusCode).toBe(403);
});

test('every open room hears the same, in the same order', () => {
  const { mentor, teacher } = seen.heard as { mentor: string[]; teacher: string[] };
  expect(seen.ack).toMatchObject({ ok: true });
  expect(mentor).toEqual(teacher);
  expect(mentor).toEqual(expect.arrayContaining(['task.message-posted', 'task.delivered', 'task.delivery-signed', 'task.accepted']));
});

test('the pool is hatched until every figure is verified by the other side, and then example 1 to the fen', () => {
  const { hatched, solid, paid } = seen as Record<string, Statement>;
  expect(hatched?.workings).toMatchObject({ solid: false, poolFen: '4475001' });
  expect(code((seen.issueTooEarly as { payload: string }).payload)).toBe('benefit.not-verified');
  expect(solid?.workings).toMatchObject({ solid: true, poolFen: '4475001', netFen: '11380532', vatFen: '1479469' });
  expect(paid?.status).toBe('SETTLED');
  expect(paid?.shares.map((share) => share.amountFen)).toEqual(['2461251', '1342500', '447500', '223750']);
});

test('the task closes once settlement and outcomes are done', () => {
  expect(seen.end).toMatchObject({ status: 'CLOSED', closing: { settled: true, outcomesDone: true } });
});

test('every figure on the overview opens to events that add up to it, and an altered row is found', async () => {
  const opened = await figures();
  expect(opened.length).toBeGreaterThan(3);
  for (const figure of opened) {
    expect([figure.code, figure.matches]).toEqual([figure.code, true]);
    const sum = figure.events.items.reduce((total, { amount }) => total + BigInt(amount), 0n);
    if (figure.events.next === null) expect([figure.code, String(sum)]).toEqual([figure.code, figure.verified]);
  }
  const row = (await story.sql<{ id: string }>(`SELECT id FROM task WHERE id = $1 AND counts`, [taskId]))[0];
  expect(row).toBeDefined();
  await story.sql('UPDATE task SET counts = false WHERE id = $1', [taskId]);
  expect((await figures()).some((figure) => !figure.matches)).toBe(true);
  await story.sql('UPDATE task SET counts = true WHERE id = $1', [taskId]);
});

test('an overseer sees the same figures and no person', async () => {
  const own = await view<object>('zhoulan', `/api/consortia/${consortiumId}/overview`);
  const overseen = await view<object>('suqing', `/api/consortia/${consortiumId}/overview`);
  expect({ ...overseen, asOf: '' }).toEqual({ ...own, asOf: '' });
  const texts = await Promise.all(
    ['overview', 'obligations?filter=all', 'tasks', 'statements'].map(
      async (path) => (await story.world.attempt('suqing', 'GET', `/api/consortia/${consortiumId}/${path}`)).payload,
    ),
  );
  for (const { name } of pupils) expect(texts.join()).not.toContain(name);
});

test('a person of an uninvolved organization cannot tell that any of it exists', async () => {
  const unknown = '0190b1c2-0000-7000-8000-00000000000f';
  const paths = [
    `consortia/${consortiumId}`,
    `consortia/${consortiumId}/overview`,
    `consortia/${consortiumId}/obligations`,
    `consortia/${consortiumId}/tasks`,
    `tasks/${taskId}`,
  ];
  for (const path of paths) {
    const foreign = await story.world.attempt('hanxue', 'GET', `/api/${path}`);
    const nowhere = await story.world.attempt('hanxue', 'GET', `/api/${path.replace(consortiumId, unknown).replace(taskId, unknown)}`);
    expect([path, foreign.statusCode, foreign.payload]).toEqual([path, nowhere.statusCode, nowhere.payload]);
  }
  const socket = await story.connect('hanxue');
  expect(await socket.emitWithAck('subscribe', { topic: `task:${taskId}` })).toEqual(
    await socket.emitWithAck('subscribe', { topic: `task:${unknown}` }),
  );
  socket.disconnect();
  const { items } = await view<{ items: unknown[] }>('hanxue', `/api/search?q=${encodeURIComponent('主轴端盖')}`);
  expect(items).toEqual([]);
});

test('no event of the whole story holds a name, and the log seals every one of them', async () => {
  const rows = await story.sql<{ data: string; leaf: Buffer }>('SELECT data, leaf FROM event');
  const texts = rows.map((row) => row.data).join();
  for (const name of [...pupils.map((p) => p.name), ...cast.flatMap((o) => o.people.map((p) => p.name)), order.title])
    expect(texts).not.toContain(name);
  expect(rows.every((row) => row.leaf.length === 32)).toBe(true);
});
