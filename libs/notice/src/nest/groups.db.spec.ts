import { seedObligationTemplates } from '../../../../seeds/reference/obligation-templates.js';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import { obligation } from '#libs/obligation';
import type { ObligationView } from '#libs/obligation/contract';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { ClimbLadders } from '../application/climb-ladders.js';
import { DeliverCards } from '../application/deliver-cards.js';
import type { BotsView, BotView } from '../contract.js';
import { notice } from '../index.js';
import { GroupServer, noticeWithStandIn } from './testing-groups.js';

const capabilities = [identity, consortium, monitoring, obligation, noticeWithStandIn];

let test: TestApp;
let groups: GroupServer;
let cid: string;
let windowId: string;
const org: Record<'factory' | 'school' | 'lead' | 'body', string> = {} as never;
const who: Record<'admin' | 'secretary' | 'factory' | 'school', TestPerson> = {} as never;

const as = (person: keyof typeof who, app = test): Client => new Client(app.url, who[person]);
const shanghai = (time: string): void => test.clock.set(`${time}+08:00`);
const climb = (app = test): Promise<number> => app.app.get(ClimbLadders).run();
const deliver = (app = test): Promise<number> => app.app.get(DeliverCards).run();

/** Lets everything go that is due: a bot has one message every few seconds. */
async function deliverAll(app = test): Promise<void> {
  for (let round = 0; round < 6; round++) {
    await deliver(app);
    test.clock.pass(0.1);
  }
}

async function bot(person: 'admin' | 'secretary', owner: object, product: string, path: string, secret?: string): Promise<string> {
  const body = { ...owner, product, label: path, locale: 'zh', address: `${groups.url}${path}`, ...(secret ? { secret } : {}) };
  return (await as(person).send<{ id: string }>('/api/bots', body)).id;
}
const botsOf = async (person: 'admin' | 'secretary'): Promise<readonly BotView[]> =>
  (await as(person).read<BotsView>('/api/bots')).items.flatMap(({ bots }) => bots);
const statuses = () =>
  test.sql<{ label: string; rung: string | null; status: string; attempts: number; error: string | null }>(
    `SELECT b.label, d.data ->> 'rung' AS rung, d.status, d.attempts, d.error FROM notice_delivery d JOIN notice_bot b ON b.id = d.bot_id
     ORDER BY b.label, (d.data ->> 'rung')::int`,
  );

async function restart(): Promise<void> {
  const again = await startTestApp(capabilities, test.clock, test.database);
  await test.close();
  test = again;
}

beforeAll(async () => {
  groups = await GroupServer.start();
  test = await startTestApp(capabilities);
  await seedObligationTemplates((sql, values) => test.sql(sql, values));
  for (const [side, kind] of Object.entries({ factory: 'ENTERPRISE', school: 'SCHOOL', lead: 'SCHOOL', body: 'INDUSTRY_BODY' } as const))
    org[side as keyof typeof org] = await anOrganization(test, { name: `单位${side}`, kind });
  who.factory = await aPerson(test, { name: '张三', posts: [[org.factory, 'DELEGATE']] });
  who.school = await aPerson(test, { name: '李四', posts: [[org.school, 'DELEGATE']] });
  who.admin = await aPerson(test, { name: '王五', posts: [[org.factory, 'ADMINISTRATOR']] });
  who.secretary = await aPerson(test, { name: '赵六', posts: [[org.lead, 'SECRETARY']] });
  cid = await aConsortium(test, {
    name: '江北联合体',
    members: Object.values(org),
    secretariatId: org.lead,
    seats: { LEAD_ENTERPRISE: org.factory, LEAD_SCHOOL: org.lead, INDUSTRY_BODY: org.body },
  });
  const terms = { templateCode: 'O01', obligorId: org.factory, beneficiaryId: org.school, target: 6, cadence: 'QUARTER', speaksForId: org.factory };
  const { id } = await as('factory').send<ObligationView>(`/api/consortia/${cid}/obligations`, terms);
  const agreed = await as('school').send<ObligationView>(`/api/obligations/${id}/agreement`, { speaksForId: org.school, answer: 'AGREE' });
  windowId = agreed.windows[0]?.id ?? '';
  await bot('admin', { organizationId: org.factory }, 'DINGTALK', '/factory', 'SECfactory');
  await bot('secretary', { consortiumId: cid }, 'FEISHU', '/consortium', 'SECconsortium');
}, 60_000);
afterAll(async () => {
  await test.close();
  await groups.close();
});

describe('setting a bot up', () => {
  it('is refused with what would be accepted', async () => {
    const add = (person: 'admin' | 'secretary', more: object) =>
      as(person).post('/api/bots', { product: 'WECOM', label: 'x', locale: 'zh', address: `${groups.url}/x`, ...more });
    const mine = { organizationId: org.factory };
    expect((await add('admin', {})).body).toMatchObject({ code: 'notice.bot-owner-one' });
    expect((await add('admin', { ...mine, consortiumId: cid })).body).toMatchObject({ code: 'notice.bot-owner-one' });
    expect((await add('admin', { consortiumId: cid })).body).toMatchObject({ code: 'access.missing' });
    expect((await add('secretary', mine)).body).toMatchObject({ code: 'access.missing' });
    expect((await add('admin', { ...mine, secret: 's' })).body).toMatchObject({ code: 'notice.bot-secret-unused' });
    expect((await add('admin', { ...mine, address: 'no address' })).body).toMatchObject({ code: 'notice.bot-address-not-https' });
    expect((await add('admin', { ...mine, address: 'https://10.0.0.1/x' })).body).toMatchObject({ code: 'notice.bot-address-private' });
    expect((await as('factory').get('/api/bots')).body).toMatchObject({ code: 'access.denied' });
  });

  it('keeps address and secret sealed, and never answers them', async () => {
    const answered = JSON.stringify([await as('admin').read('/api/bots'), await as('secretary').read('/api/bots')]);
    const kept = JSON.stringify([
      await test.sql(`SELECT to_jsonb(b) AS bot, encode(b.sealed, 'escape') AS sealed FROM notice_bot b`),
      await test.sql(`SELECT data FROM event WHERE type LIKE 'notice.bot-%'`),
    ]);
    for (const secret of ['SECfactory', 'SECconsortium', 'http:']) expect([answered.includes(secret), kept.includes(secret)]).toEqual([false, false]);
    expect(answered).toContain('"signs":true');
  });
});

describe('the ladder, day after day, with restarts between', () => {
  it('at midnight nobody is woken: the card waits until seven', async () => {
    shanghai('2026-12-17T00:05:00');
    expect(await climb()).toBe(1);
    expect(await climb()).toBe(0);
    await deliverAll();
    expect(groups.got).toEqual([]);
    await restart(); // written, not delivered: the process that wrote it is gone
    shanghai('2026-12-17T06:59:00');
    await deliver();
    expect(groups.got).toEqual([]);
    shanghai('2026-12-17T07:00:00');
    await deliverAll();
    expect(groups.got.map(({ url }) => url.pathname)).toEqual(['/factory']); // before the day only who owes
    expect(groups.got[0]?.url.searchParams.get('timestamp')).toBe(String(new Date('2026-12-17T07:00:00+08:00').getTime()));
  });

  it('two processes with clocks that differ, the same hour twice: each rung and each card once', async () => {
    const other = await startTestApp(capabilities, test.clock, test.database);
    try {
      for (const day of ['2026-12-24', '2026-12-31', '2027-01-07', '2027-01-30']) {
        shanghai(`${day}T09:00:00`);
        await Promise.all([climb(), climb(other), climb(), climb(other)]);
        await Promise.all([deliver(), deliver(other), deliver(), deliver(other)]);
        await deliverAll(other);
        await climb();
        await deliverAll();
      }
    } finally {
      await other.close();
    }
    expect(await test.sql('SELECT rung::int, outcome FROM notice_rung WHERE window_id = $1 ORDER BY rung', [windowId])).toEqual(
      [-14, -7, 0, 7, 30].map((rung) => ({ rung, outcome: 'SENT' })),
    );
    expect(groups.to('/factory')).toHaveLength(5); // owes, and holds a lead seat
    expect(groups.to('/consortium')).toHaveLength(3); // from the day on
    expect((await statuses()).map(({ status, attempts }) => `${status} ${attempts}`)).toEqual(Array.from({ length: 8 }, () => 'ACCEPTED 1'));
  }, 60_000);

  it('no card names a person or tells more than it may', () => {
    for (const { text } of groups.got) {
      for (const name of ['张三', '李四', '王五', '赵六', ...Object.keys(org).map((side) => `单位${side}`)]) expect(text).not.toContain(name);
      for (const fact of ['江北联合体', 'OB-0001', '6 项', '2026-12-31']) expect(text).toContain(fact);
    }
  });
});

describe('a bot that does not take a message', () => {
  beforeAll(async () => {
    groups.got.length = 0;
    await test.sql(
      `INSERT INTO obligation_window (id, consortium_id, obligation_id, ordinal, starts_on, ends_on, obligor_id, beneficiary_id, metric, target, weight, due)
       SELECT gen_random_uuid(), consortium_id, obligation_id, 100, '2027-02-01', '2027-03-31', obligor_id, beneficiary_id, metric, target, weight, true
       FROM obligation_window WHERE id = $1`,
      [windowId],
    );
  });
  const last = async (): Promise<BotView['last']> => (await botsOf('admin'))[0]?.last ?? null;

  it('is tried again later, whatever it answered, and takes it once', async () => {
    shanghai('2027-03-17T09:00:00');
    await climb();
    groups.replies = [
      { status: 500, body: {} },
      { status: 200, body: { errcode: 310000, errmsg: 'sign not match' } },
      { status: 200, body: { errcode: 130101, errmsg: 'send too fast' } },
      { status: 429, body: {}, headers: { 'retry-after': '30' } },
    ];
    const seen: string[] = [];
    for (const minutes of [0, 0.5, 0.6, 1.9, 0.2, 9.9, 0.2, 0.4, 0.2]) {
      test.clock.pass(minutes);
      await deliver();
      seen.push(`${groups.got.length} ${(await last())?.error ?? 'accepted'}`);
      if (seen.length === 3) await restart();
    }
    expect(seen).toEqual([
      '1 http-500',
      '1 http-500',
      '2 code-310000',
      '2 code-310000',
      '3 code-130101',
      '3 code-130101',
      '4 http-429',
      '4 http-429',
      '5 accepted',
    ]);
    await deliverAll();
    expect(groups.got).toHaveLength(5);
  }, 30_000);

  it('is given up after ten attempts, and who set it up sees it', async () => {
    shanghai('2027-03-24T09:00:00');
    await climb();
    groups.got.length = 0;
    groups.replies = Array.from({ length: 20 }, () => ({ status: 503, body: {} }));
    for (let attempt = 0; attempt < 12; attempt++) {
      await deliver();
      test.clock.pass(241);
    }
    groups.replies = [];
    expect(groups.got).toHaveLength(10);
    expect((await botsOf('admin'))[0]).toMatchObject({ waiting: 0, parked: 1, last: { accepted: false, error: 'http-503' } });
  }, 30_000);

  it('is not written to again when it may have read it: no answer, or a process that died while sending', async () => {
    shanghai('2027-03-31T09:00:00');
    await climb();
    groups.got.length = 0;
    groups.replies = ['silence'];
    await deliverAll();
    const [factory] = await botsOf('admin');
    expect(groups.to('/factory').length + groups.to('/consortium').length).toBe(2);
    shanghai('2027-04-07T09:00:00');
    await climb();
    await test.sql(`UPDATE notice_delivery SET status = 'SENDING', attempts = 1, due_at = $1 WHERE status = 'WAITING' AND bot_id = $2`, [
      test.clock.now(),
      factory?.id,
    ]);
    groups.got.length = 0;
    await restart();
    test.clock.pass(6);
    await deliverAll();
    expect(groups.to('/factory')).toEqual([]);
    expect(groups.to('/consortium')).toHaveLength(1);
    expect((await botsOf('admin'))[0]?.last).toMatchObject({ accepted: false, error: 'unsure' });
  }, 30_000);

  it('hears nothing of a promise that was kept meanwhile', async () => {
    shanghai('2027-04-30T00:10:00');
    await climb();
    await test.sql('UPDATE obligation_window SET kept = true WHERE ordinal = 100');
    groups.got.length = 0;
    shanghai('2027-04-30T09:00:00');
    await deliverAll();
    expect(groups.got).toEqual([]);
  });
});

describe('a bot', () => {
  it('is tried by one message at a time, in its product’s limit', async () => {
    shanghai('2027-05-03T09:00:00');
    groups.got.length = 0;
    const id = await bot('admin', { organizationId: org.factory }, 'WECOM', '/wecom');
    await as('admin').send(`/api/bots/${id}/trial`);
    expect((await as('admin').post(`/api/bots/${id}/trial`)).body).toMatchObject({ code: 'notice.bot-trial-waiting' });
    await deliver();
    await as('admin').send(`/api/bots/${id}/trial`);
    await deliver(); // 20 a minute: not within three seconds
    expect(groups.to('/wecom')).toHaveLength(1);
    test.clock.pass(0.06);
    await deliver();
    expect(groups.to('/wecom').map(({ body }) => body['markdown'])).toEqual(
      [0, 1].map(() => ({ content: '**测试消息**\n> 单位factory的到期提醒将发到本群。' })),
    );
  });

  it('that does not take a trial says so at once, and can be tried again', async () => {
    const id = (await botsOf('admin'))[1]?.id;
    groups.replies = [{ status: 200, body: { errcode: 93000, errmsg: 'invalid webhook url' } }];
    for (const last of [
      { accepted: false, error: 'code-93000' },
      { accepted: true, error: null },
    ]) {
      test.clock.pass(1);
      await as('admin').send(`/api/bots/${id}/trial`);
      await deliver();
      expect((await botsOf('admin'))[1]).toMatchObject({ waiting: 0, parked: 0, last });
    }
  });

  it('is forgotten once it is removed: its address, and what waited for it', async () => {
    const wecom = (await botsOf('admin'))[1];
    await as('admin').send(`/api/bots/${wecom?.id}/trial`);
    const gone = await as('admin').delete(`/api/bots/${wecom?.id}`, { ifMatch: 1 });
    expect(gone.body).toMatchObject({ code: 'request.stale' });
    expect((await as('secretary').delete(`/api/bots/${wecom?.id}`)).status).toBe(404);
    expect((await as('admin').delete(`/api/bots/${wecom?.id}`)).status).toBe(200);
    groups.got.length = 0;
    test.clock.pass(1);
    await deliverAll();
    expect(groups.got).toEqual([]);
    expect(await test.sql('SELECT sealed FROM notice_bot WHERE id = $1', [wecom?.id])).toEqual([{ sealed: null }]);
    expect((await as('admin').post(`/api/bots/${wecom?.id}/trial`)).status).toBe(404);
  });

  it('has four beside it at most, whoever adds them at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 7 }, (_, n) =>
        as('admin').post('/api/bots', { organizationId: org.factory, product: 'WECOM', label: `${n}`, locale: 'zh', address: `${groups.url}/n` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(4);
    expect(answers.find(({ status }) => status !== 201)?.body).toMatchObject({ code: 'notice.bots-full' });
  });
});

it('the product itself calls nobody inside', async () => {
  const { url, clock } = test;
  const real = await startTestApp([identity, consortium, monitoring, obligation, notice], clock, test.database);
  try {
    expect(real.url).not.toBe(url);
    const body = { organizationId: org.factory, product: 'WECOM', label: 'x', locale: 'zh', address: `${groups.url}/x` };
    expect((await as('admin', real).post('/api/bots', body)).body).toMatchObject({ code: 'notice.bot-address-not-https' });
    await test.sql(`UPDATE notice_delivery SET status = 'WAITING', attempts = 0, due_at = now() - interval '30 years' WHERE status = 'PARKED'`);
    await test.sql(`UPDATE notice_delivery SET code = 'bot.trial' WHERE status = 'WAITING'`);
    groups.got.length = 0;
    clock.pass(1);
    await deliver(real);
    expect(groups.got).toEqual([]);
    expect((await statuses()).filter(({ status, error }) => status === 'PARKED' && error === 'address').length).toBeGreaterThan(0);
  } finally {
    await real.close();
  }
});
