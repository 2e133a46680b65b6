import { seedAllocationFormulas } from '../../../../seeds/reference/allocation-formulas.js';
import { can } from '#libs/access';
import { consortium } from '#libs/consortium';
import { FigureBook, TodoBook } from '#libs/monitoring/contract';
import { ActorReader, Db, EventLog, Ids } from '#libs/platform';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { AgreementView, MyPayView, StatementItem, StatementView } from '../contract.js';
import { benefit } from '../index.js';
import { benefitPermissions } from '../permissions.js';
import { neighbours, ToldTasks } from './testing-neighbours.js';

type Who = 'owner' | 'mina' | 'finance' | 'zhou' | 'officer' | 'gu' | 'bodyFinance' | 'outsider' | 'stranger' | 'overseer' | 'lin' | 'chen' | 'both';

let product: TestApp;
let cid: string, huayue: string, linjiang: string, association: string;
let people: Record<Who, TestPerson>;

const ids = new Ids();
const as = (who: Who): Client => new Client(product.url, people[who]);
const anId = (): string => ids.next();

beforeAll(async () => {
  product = await startTestApp([neighbours, consortium, benefit]);
  await seedAllocationFormulas((sql, values) => product.sql(sql, values));
  huayue = await anOrganization(product, { name: '华岳精工', kind: 'ENTERPRISE' });
  linjiang = await anOrganization(product, { name: '临江职院', kind: 'SCHOOL' });
  association = await anOrganization(product, { name: '装备协会', kind: 'INDUSTRY_BODY' });
  const member = await anOrganization(product, { name: '启明数控', kind: 'ENTERPRISE' });
  const far = await anOrganization(product, { name: '远方企业', kind: 'ENTERPRISE' });
  const authority = await anOrganization(product, { name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' });
  cid = await aConsortium(product, { members: [huayue, linjiang, association, member], secretariatId: linjiang, commonFundKeeperId: association });
  const person = (name: string, ...posts: NonNullable<Parameters<typeof aPerson>[1]['posts']>) => aPerson(product, { name, posts });
  people = {
    owner: await person('马厂长', [huayue, 'TASK_OWNER']),
    mina: await person('米娜', [huayue, 'DELEGATE']),
    finance: await person('方会计', [huayue, 'FINANCE']),
    zhou: await person('周岚', [linjiang, 'DELEGATE']),
    officer: await person('教务', [linjiang, 'ACADEMIC_OFFICER'], [linjiang, 'FINANCE']),
    gu: await person('顾问', [association, 'DELEGATE']),
    bodyFinance: await person('协会财务', [association, 'FINANCE']),
    outsider: await person('旁人', [member, 'FINANCE'], [member, 'DELEGATE']),
    stranger: await person('远人', [far, 'FINANCE'], [far, 'DELEGATE']),
    overseer: await person('督导', [authority, 'OVERSEER']),
    lin: await person('林同学', [linjiang, 'STUDENT']),
    chen: await person('陈同学', [linjiang, 'STUDENT']),
    both: await person('两头任职', [huayue, 'FINANCE'], [linjiang, 'FINANCE'], [association, 'FINANCE']),
  };
}, 60_000);
afterAll(() => product.close());

/** A fresh statement of the pair: an agreement of its own, in force, with one accepted task that two students worked on. */
async function aStatement(taskId = anId()): Promise<string> {
  const seat = (ordinal: number, who: Who) => ({
    seatId: anId(),
    ordinal,
    studentId: anId(),
    personId: people[who].personId,
    schoolId: linjiang,
    cleared: true,
  });
  product.app
    .get(ToldTasks)
    .tasks.set(taskId, {
      id: taskId,
      consortiumId: cid,
      number: `RW-${taskId.slice(-4)}`,
      title: '主轴端盖',
      enterpriseId: huayue,
      schoolId: linjiang,
      status: 'ACCEPTED',
    } as never);
  product.app.get(ToldTasks).seated.set(taskId, [seat(1, 'lin'), seat(2, 'chen')]);
  const agreement = await as('mina').send<AgreementView>(`/api/consortia/${cid}/agreements`, {
    title: '主轴端盖加工收益分配',
    body: '第一条 …',
    payerId: huayue,
    schoolId: linjiang,
    vatPercent: 13,
    parties: [
      { kind: 'MEMBER', organizationId: huayue, percent: '55' },
      { kind: 'MEMBER', organizationId: linjiang, percent: '30' },
      { kind: 'COMMON_FUND', percent: '10' },
      { kind: 'MEMBER', organizationId: association, percent: '5' },
    ],
  });
  for (const [who, organizationId] of [
    ['mina', huayue],
    ['zhou', linjiang],
    ['gu', association],
  ] as const)
    await as(who).send(`/api/agreements/${agreement.id}/signatures`, { organizationId, hash: agreement.hash });
  await tell(taskId, 'task.accepted', 1);
  const [row] = await product.sql<{ id: string }>('SELECT id FROM statement WHERE agreement_id = $1', [agreement.id]);
  return row?.id ?? '';
}
const tell = (taskId: string, type: string, version: number): Promise<unknown> =>
  product.app.get(Db).transaction(() =>
    product.app.get(EventLog).append({
      stream: taskId,
      version,
      owner: { kind: 'consortium', id: cid },
      type,
      actor: null,
      data: { taskId, consortiumId: cid, enterpriseId: huayue, schoolId: linjiang, priceFen: '12860001' },
      topics: [],
    }),
  );

const view = (id: string, who: Who = 'finance'): Promise<StatementView> => as(who).read<StatementView>(`/api/statements/${id}`);
const receipt = (id: string, amountFen: string, who: Who = 'finance') =>
  as(who).post(`/api/statements/${id}/receipts`, { amountFen, onDate: '2026-11-20', fileId: anId() });
const cost = (id: string, kind: string, amountFen: string) =>
  as('finance').post(`/api/statements/${id}/costs`, { kind, amountFen, onDate: '2026-11-20', note: '发票', fileId: anId() });
const pay = async (id: string, ordinal: number, amountFen: string, toOn = '2026-11-30') => {
  const { lines } = await view(id);
  const taskId = lines[0]?.taskId ?? '';
  const seats = product.app.get(ToldTasks).seated.get(taskId) ?? [];
  return as('owner').post(`/api/statements/${id}/pays`, {
    taskId,
    seatId: seats.find((seat) => seat.ordinal === ordinal)?.seatId,
    amountFen,
    fromOn: '2026-11-01',
    toOn,
  });
};
const verifyAll = async (id: string): Promise<void> => {
  for (const entry of (await view(id)).entries ?? [])
    if (entry.status === 'RECORDED') await as('officer').send(`/api/statements/${id}/entries/${entry.id}/verification`);
};
const confirmPay = async (who: Who): Promise<void> => {
  for (const own of (await as(who).read<{ items: MyPayView[] }>('/api/me/pays')).items)
    if (own.may.includes('confirm')) await as(who).send(`/api/pays/${own.id}/confirmation`);
};
/** Example 1 of domain.md §5.3, recorded, verified and confirmed. */
async function exampleOne(grossFen = '12860001'): Promise<string> {
  const id = await aStatement();
  await receipt(id, grossFen);
  for (const [kind, amountFen] of [
    ['MATERIAL', '4123786'],
    ['TOOLING', '648000'],
    ['QC_LOGISTICS', '290545'],
  ] as const)
    await cost(id, kind, amountFen);
  await pay(id, 1, '1000000');
  await pay(id, 2, '843200');
  await verifyAll(id);
  await confirmPay('lin');
  await confirmPay('chen');
  return id;
}
const issue = async (id: string, who: Who = 'finance') => as(who).post(`/api/statements/${id}/issue`, { inputsHash: (await view(id)).inputsHash });

describe('a statement takes tax, costs, pay and split', () => {
  test('is hatched until all is verified and confirmed, then example 1 to the fen, and settled with the last confirmation', async () => {
    const id = await aStatement();
    await receipt(id, '12860001');
    for (const [kind, amountFen] of [
      ['MATERIAL', '4123786'],
      ['TOOLING', '648000'],
      ['QC_LOGISTICS', '290545'],
    ] as const)
      await cost(id, kind, amountFen);
    await pay(id, 1, '1000000');
    await pay(id, 2, '843200');
    expect((await view(id)).workings).toMatchObject({ poolFen: '4475001', solid: false, awaiting: { receipts: 1, costs: 3, pays: 2, contested: 0 } });
    expect((await issue(id)).body).toMatchObject({ code: 'benefit.not-verified', details: { receipts: 1, costs: 3, pays: 2 } });
    await verifyAll(id);
    expect((await view(id)).workings).toMatchObject({ solid: false, awaiting: { receipts: 0, costs: 0, pays: 2 } });
    await confirmPay('lin');
    expect((await issue(id)).status).toBe(422);
    await confirmPay('chen');
    const seen = await view(id);
    expect(seen.workings.solid).toBe(true);
    const issued = (await issue(id)).body as StatementView;
    expect(issued.workings).toMatchObject({
      grossFen: '12860001',
      vatFen: '1479469',
      netFen: '11380532',
      costFen: '5062331',
      payFen: '1843200',
      poolFen: '4475001',
    });
    expect(issued.shares.map((share) => [share.amountFen, share.extraFen])).toEqual([
      ['2461251', 1],
      ['1342500', 0],
      ['447500', 0],
      ['223750', 0],
    ]);
    expect(issued.payments.map((payment) => [payment.payee.name, payment.kind, payment.amountFen, payment.status])).toEqual([
      ['临江职院', 'MEMBER', '1342500', 'DUE'],
      ['装备协会', 'COMMON_FUND', '447500', 'DUE'],
      ['装备协会', 'MEMBER', '223750', 'DUE'],
    ]);
    expect([issued.inputsHash, issued.matches, issued.may]).toEqual([seen.inputsHash, true, []]);
    await settle(id);
    const [settled] = await product.sql<{ data: string }>(`SELECT data FROM event WHERE stream_id = $1 AND type = 'statement.settled'`, [id]);
    expect(JSON.parse(settled?.data ?? '{}')).toEqual({ statementId: id, taskIds: [issued.lines[0]?.taskId] });
  }, 20_000);

  test('one fen less received is one fen less for one party', async () => {
    const issued = (await issue(await exampleOne('12860000'))).body as StatementView;
    expect([issued.workings.netFen, issued.workings.poolFen, issued.shares.map((share) => share.amountFen)]).toEqual([
      '11380531',
      '4475000',
      ['2461250', '1342500', '447500', '223750'],
    ]);
  }, 20_000);

  test('refuses a negative pool, inputs the issuer has not seen, and a second issue', async () => {
    const id = await aStatement();
    expect((await issue(id)).body.code).toBe('benefit.no-receipt');
    await receipt(id, '113');
    await cost(id, 'MATERIAL', '101');
    await verifyAll(id);
    expect((await issue(id)).body).toMatchObject({ status: 422, code: 'benefit.pool-negative', details: { missing: '1' } });
    const before = (await view(id)).inputsHash;
    await receipt(id, '1000');
    await verifyAll(id);
    expect((await as('finance').post(`/api/statements/${id}/issue`, { inputsHash: before })).body.code).toBe('benefit.inputs-changed');
    const hash = (await view(id)).inputsHash;
    const answers = await Promise.all([1, 2, 3].map(() => as('finance').post(`/api/statements/${id}/issue`, { inputsHash: hash })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
    expect((await receipt(id, '1')).body.code).toBe('benefit.statement-not-open');
    expect(await product.sql('SELECT count(*)::int AS n FROM statement_share WHERE statement_id = $1', [id])).toEqual([{ n: 4 }]);
  });

  test('a withdrawn acceptance never touches what was issued: the difference is a line of the next statement', async () => {
    const id = await exampleOne();
    await issue(id);
    const taskId = (await view(id)).lines[0]?.taskId ?? '';
    await tell(taskId, 'task.acceptance-withdrawn', 2);
    const after = await view(id);
    expect([after.lines.length, after.matches]).toEqual([1, true]);
    const next = (await as('finance').read<{ items: StatementItem[] }>(`/api/consortia/${cid}/statements`)).items.find(
      (item) => item.agreementId === after.agreement.id && item.status === 'OPEN',
    );
    expect(next?.number).toBe(`${after.agreement.number}/2026-11-2`);
    expect((await view(next?.id ?? '')).lines.map((line) => [line.kind, line.taskId])).toEqual([['WITHDRAWN', taskId]]);
  }, 20_000);
});

/** Every payment recorded by the payer and confirmed by its payee; the keeper confirms for the fund. */
async function settle(id: string): Promise<void> {
  const { payments } = await view(id);
  for (const payment of payments) {
    const payee: Who = payment.payee.id === linjiang ? 'officer' : 'bodyFinance';
    expect((await as(payee).post(`/api/payments/${payment.id}/confirmation`)).body.code).toBe('benefit.payment-not-recorded');
    expect(
      (await as('finance').post(`/api/payments/${payment.id}/record`, { reference: `电子回单 ${payment.position}`, paidOn: '2026-11-24' })).status,
    ).toBe(201);
    expect((await view(id)).status).toBe('ISSUED');
    expect((await as(payee).post(`/api/payments/${payment.id}/confirmation`)).status).toBe(201);
  }
  expect((await view(id)).status).toBe('SETTLED');
}

describe('nothing counts until the other side has said so', () => {
  test('nobody verifies or confirms what they recorded, whatever posts they hold', async () => {
    const id = await aStatement();
    await receipt(id, '12860001', 'both');
    const entry = (await view(id)).entries?.[0];
    expect((await as('both').post(`/api/statements/${id}/entries/${entry?.id}/verification`)).body.code).toBe('benefit.own-record');
    expect((await as('finance').post(`/api/statements/${id}/entries/${entry?.id}/verification`)).status).toBe(403);
    await product.sql(`UPDATE organization SET control_group = 'ONE' WHERE id = ANY($1::uuid[])`, [[huayue, linjiang]]);
    expect((await as('officer').post(`/api/statements/${id}/entries/${entry?.id}/verification`)).body.code).toBe('benefit.same-hand');
    await product.sql(`UPDATE organization SET control_group = NULL WHERE id = ANY($1::uuid[])`, [[huayue, linjiang]]);
    await verifyAll(id);
    await issue(id);
    const payment = (await view(id)).payments[0];
    await as('both').send(`/api/payments/${payment?.id}/record`, { reference: 'A1', paidOn: '2026-11-24' });
    expect((await as('both').post(`/api/payments/${payment?.id}/confirmation`)).body.code).toBe('benefit.own-record');
    expect((await as('bodyFinance').post(`/api/payments/${payment?.id}/confirmation`)).status).toBe(403);
    expect((await as('officer').post(`/api/payments/${payment?.id}/record`, { reference: 'A1', paidOn: '2026-11-24' })).status).toBe(403);
    expect((await as('officer').post(`/api/payments/${payment?.id}/confirmation`)).status).toBe(201);
  });

  test('a returned cost counts for nothing; contested pay holds the statement until it is paid anew', async () => {
    const id = await aStatement();
    await receipt(id, '1130000');
    await cost(id, 'TOOLING', '500000');
    const tooling = (await view(id)).entries?.find((entry) => entry.kind === 'TOOLING');
    await as('officer').send(`/api/statements/${id}/entries/${tooling?.id}/return`, { reason: '发票抬头不符' });
    expect((await as('officer').post(`/api/statements/${id}/entries/${tooling?.id}/verification`)).body.code).toBe('benefit.already-decided');
    expect((await view(id)).workings.costFen).toBe('0');
    await pay(id, 1, '64000');
    const own = (await as('lin').read<{ items: MyPayView[] }>('/api/me/pays')).items[0];
    expect((await as('chen').post(`/api/pays/${own?.id}/confirmation`)).status).toBe(404);
    expect(((await as('lin').post(`/api/pays/${own?.id}/objection`)).body as MyPayView).status).toBe('CONTESTED');
    await verifyAll(id);
    expect((await issue(id)).body.code).toBe('benefit.pay-contested');
    await pay(id, 1, '64000');
    await confirmPay('lin');
    expect(((await issue(id)).body as StatementView).workings).toMatchObject({ netFen: '1000000', payFen: '64000', poolFen: '936000' });
  });

  test.each([
    ['a pay period of 32 days', () => pay(current, 1, '1', '2026-12-02'), 422, 'benefit.pay-cycle'],
    ['pay of nothing', () => pay(current, 1, '0'), 422, 'benefit.amount-zero'],
    ['pay for a seat nobody has', () => pay(current, 3, '1'), 400, 'request.invalid'],
    ['a receipt of nothing', () => receipt(current, '0'), 422, 'benefit.amount-zero'],
    [
      'a receipt as a number',
      () => as('finance').post(`/api/statements/${current}/receipts`, { amountFen: 100, onDate: '2026-11-20', fileId: anId() }),
      400,
      'request.invalid',
    ],
    [
      'a receipt of next year',
      () => as('finance').post(`/api/statements/${current}/receipts`, { amountFen: '100', onDate: '2027-01-01', fileId: anId() }),
      422,
      'benefit.date-ahead',
    ],
    ['a cost of another kind', () => cost(current, 'BRIBE', '1'), 400, 'request.invalid'],
  ])('%s is refused', async (_, send, status, code) => {
    current ||= await aStatement();
    const answer = await send();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
  let current = '';
});

describe('the books', () => {
  test('every transaction of postings and all of them sum to zero; rows can be neither changed nor removed by the product', async () => {
    const id = await exampleOne();
    await issue(id);
    await settle(id);
    expect(await product.sql('SELECT transaction_id FROM posting GROUP BY transaction_id HAVING sum(amount_fen) <> 0')).toEqual([]);
    expect(await product.sql('SELECT sum(amount_fen)::text AS sum FROM posting')).toEqual([{ sum: '0' }]);
    expect(
      await product.sql(
        'SELECT s.id FROM statement s JOIN statement_share h ON h.statement_id = s.id GROUP BY s.id HAVING sum(h.amount_fen) <> s.pool_fen',
      ),
    ).toEqual([]);
    const balance = await product.sql(
      'SELECT account, sum(amount_fen)::text AS sum FROM posting WHERE statement_id = $1 GROUP BY account ORDER BY account',
      [id],
    );
    expect(balance).toEqual([
      { account: 'CASH', sum: '10846251' },
      { account: 'COST', sum: '-5062331' },
      { account: 'SHARE', sum: '-2461251' },
      { account: 'STUDENT_PAY', sum: '-1843200' },
      { account: 'VAT', sum: '-1479469' },
    ]);
    expect((await as('gu').read<{ items: unknown[] }>(`/api/statements/${id}/postings`)).items).toHaveLength(14);
    for (const sql of [
      'UPDATE posting SET amount_fen = 1',
      'DELETE FROM posting',
      'DELETE FROM statement_line',
      'UPDATE statement_share SET amount_fen = 1',
      'DELETE FROM payment',
    ]) {
      await expect(product.db.query(sql)).rejects.toThrow('permission denied');
    }
  }, 20_000);

  test('figures are the sum of their events, and a row altered behind the product’s back shows', async () => {
    for (const figure of await product.app.get(FigureBook).all(cid)) {
      const events = await figure.events(cid, { after: null, limit: 200 });
      const { verified } = await figure.read(cid);
      expect([figure.code, String(events.reduce((sum, event) => sum + BigInt(event.amount), 0n)), await figure.recompute(cid)]).toEqual([
        figure.code,
        verified,
        verified,
      ]);
      expect(BigInt(verified) > 0n).toBe(true);
    }
    const received = await product.app.get(FigureBook).find(cid, 'payments-received');
    await product.sql(`UPDATE payment SET amount_fen = amount_fen + 1 WHERE id = (SELECT id FROM payment WHERE status = 'RECEIVED' LIMIT 1)`);
    expect((await received?.read(cid))?.verified).not.toBe(await received?.recompute(cid));
    const [issued] = await product.sql<{ id: string }>(
      `SELECT statement_id AS id FROM pay WHERE status = 'CONFIRMED' AND statement_id IN (SELECT id FROM statement WHERE status <> 'OPEN') LIMIT 1`,
    );
    await product.sql('UPDATE pay SET amount_fen = amount_fen + 1 WHERE statement_id = $1', [issued?.id]);
    expect((await view(issued?.id ?? '')).matches).toBe(false);
  });

  test('a statement’s own log says nothing about people or pay', async () => {
    const logged = await product.sql<{ data: string }>(`SELECT data FROM event WHERE type ~ '^(pay|receipt|cost|payment|statement)'`);
    const text = logged.map((event) => event.data).join();
    for (const secret of ['林同学', '843200', '电子回单', people.lin.personId]) expect(text.includes(secret)).toBe(false);
  });

  test('inside a command rows of another consortium can be neither seen nor written, and nothing is written without naming one', async () => {
    const insert = `INSERT INTO posting (id, consortium_id, transaction_id, statement_id, account, amount_fen, at) SELECT $1, consortium_id, $1, id, 'CASH', 1, now() FROM statement LIMIT 1`;
    const inside = (consortiumId: string, sql: string, values: unknown[]) =>
      product.db.transaction(async () => {
        await product.db.query(`SELECT set_config('app.consortium_id', $1, true)`, [consortiumId]);
        return product.db.query<{ n: number }>(sql, values);
      });
    await expect(product.db.query(insert, [anId()])).rejects.toThrow('row-level security');
    expect(await inside(anId(), 'SELECT count(*)::int AS n FROM statement', [])).toEqual([{ n: 0 }]);
    const [row] = await product.sql<{ id: string }>('SELECT id FROM statement LIMIT 1');
    await expect(
      inside(
        anId(),
        `INSERT INTO posting (id, consortium_id, transaction_id, statement_id, account, amount_fen, at) VALUES ($1, $2, $1, $3, 'CASH', 1, now())`,
        [anId(), cid, row?.id],
      ),
    ).rejects.toThrow('row-level security');
    expect((await product.db.query<{ n: number }>('SELECT count(*)::int AS n FROM statement'))[0]?.n).toBeGreaterThan(0);
  });
});

describe('who sees what', () => {
  let id = '';
  beforeAll(async () => {
    id = await exampleOne();
  }, 20_000);

  test('names and amounts of pay are for the payer and the school; other parties see numbered seats; an overseer sees totals', async () => {
    const pays = async (who: Who) => (await view(id, who)).pays?.map((line) => [line.ordinal, line.name, line.amountFen, line.status]) ?? null;
    expect(await pays('finance')).toEqual([
      [1, '林同学', '1000000', 'CONFIRMED'],
      [2, '陈同学', '843200', 'CONFIRMED'],
    ]);
    expect(await pays('officer')).toEqual(await pays('finance'));
    expect(await pays('gu')).toEqual([
      [1, null, null, 'CONFIRMED'],
      [2, null, null, 'CONFIRMED'],
    ]);
    const totals = await view(id, 'overseer');
    expect([totals.pays, totals.entries, totals.lines[0]?.priceFen, totals.workings.poolFen, totals.may]).toEqual([null, null, null, '4475001', []]);
    expect(JSON.stringify(totals)).not.toMatch(/同学|发票/);
    expect(
      await product.sql(`SELECT outcome FROM access_log WHERE action = 'name-payees' AND person_id = $1 LIMIT 1`, [people.officer.personId]),
    ).toEqual([{ outcome: 'allowed' }]);
  });

  test('a student sees the own pay and no other, and no statement', async () => {
    const own = (await as('lin').read<{ items: MyPayView[] }>('/api/me/pays?limit=1')).items[0];
    expect([own?.amountFen, own?.enterprise.name, own?.status]).toEqual(['1000000', '华岳精工', 'CONFIRMED']);
    expect((await as('lin').get(`/api/statements/${id}`)).status).toBe(404);
    expect((await as('officer').read<{ items: unknown[] }>('/api/me/pays')).items).toEqual([]);
  });

  test('foreign and unknown ids are answered byte for byte alike, whatever is asked', async () => {
    const entry = (await view(id)).entries?.[0]?.id ?? '';
    const own = (await as('lin').read<{ items: MyPayView[] }>('/api/me/pays')).items[0]?.id ?? '';
    await issue(id);
    const payment = (await view(id)).payments[0]?.id ?? '';
    const record = { amountFen: '1', onDate: '2026-11-20', fileId: anId() };
    const asks: readonly [string, (client: Client, there: boolean) => PromiseLike<{ status: number; text: string }>][] = [
      ['view', (c, t) => c.get(`/api/statements/${t ? id : anId()}`)],
      ['postings', (c, t) => c.get(`/api/statements/${t ? id : anId()}/postings`)],
      ['receipt', (c, t) => c.post(`/api/statements/${t ? id : anId()}/receipts`, record)],
      ['verify', (c, t) => c.post(`/api/statements/${t ? id : anId()}/entries/${entry}/verification`)],
      ['issue', (c, t) => c.post(`/api/statements/${t ? id : anId()}/issue`, { inputsHash: '0'.repeat(64) })],
      ['record', (c, t) => c.post(`/api/payments/${t ? payment : anId()}/record`, { reference: 'x', paidOn: '2026-11-20' })],
      ['confirm', (c, t) => c.post(`/api/payments/${t ? payment : anId()}/confirmation`)],
      ['pay', (c, t) => c.post(`/api/pays/${t ? own : anId()}/confirmation`)],
      ['list', (c, t) => c.get(`/api/consortia/${t ? cid : anId()}/statements`)],
    ];
    for (const [what, ask] of asks) {
      const [there, gone] = [await ask(as('stranger'), true), await ask(as('stranger'), false)];
      expect([what, there.status, there.text]).toEqual([what, 404, gone.text]);
    }
  });

  test('the list in SQL is exactly what the rules allow one by one', async () => {
    const rows = await product.sql<{ id: string; consortium_id: string; payer_id: string; school_id: string }>(
      'SELECT id, consortium_id, payer_id, school_id FROM statement ORDER BY id DESC',
    );
    const actors = product.app.get(ActorReader);
    for (const who of Object.keys(people) as Who[]) {
      const actor = (await actors.bySession(people[who].token))?.actor;
      if (!actor) throw new Error(who);
      const rules = benefitPermissions(actor);
      const parties = [huayue, linjiang, association].map((organizationId) => ({ organizationId }));
      const allowed = rows
        .filter((row) =>
          can(rules, 'read', 'Statement', {
            consortiumId: row.consortium_id,
            secretariatId: linjiang,
            payerId: row.payer_id,
            schoolId: row.school_id,
            parties,
          }),
        )
        .map((row) => row.id);
      const answer = await as(who).get(`/api/consortia/${cid}/statements?limit=200`);
      expect([who, answer.status === 404 ? [] : (answer.body as { items: StatementItem[] }).items.map((item) => item.id)]).toEqual([who, allowed]);
    }
  });

  test('what waits is on the list of whoever must act, and of nobody else', async () => {
    const waiting = await aStatement();
    await receipt(waiting, '1130000');
    await pay(waiting, 1, '5');
    const todosOf = async (who: Who): Promise<string[]> => {
      const actor = (await product.app.get(ActorReader).bySession(people[who].token))?.actor;
      if (!actor) throw new Error(who);
      return (await product.app.get(TodoBook).all(actor))
        .filter((todo) => todo.code === 'benefit.confirm-pay' || todo.href === `/statements/${waiting}`)
        .map((todo) => todo.code);
    };
    expect([await todosOf('officer'), await todosOf('lin'), await todosOf('chen'), await todosOf('finance'), await todosOf('stranger')]).toEqual([
      ['benefit.verify-receipt'],
      ['benefit.confirm-pay'],
      [],
      [],
      [],
    ]);
    await verifyAll(waiting);
    await confirmPay('lin');
    expect([await todosOf('officer'), await todosOf('lin'), await todosOf('finance'), await todosOf('outsider')]).toEqual([
      [],
      [],
      ['benefit.issue'],
      [],
    ]);
    await issue(waiting);
    expect([await todosOf('finance'), await todosOf('bodyFinance')]).toEqual([['benefit.record-payment'], []]);
    for (const payment of (await view(waiting)).payments)
      await as('finance').send(`/api/payments/${payment.id}/record`, { reference: 'x', paidOn: '2026-11-24' });
    expect([await todosOf('finance'), await todosOf('bodyFinance'), await todosOf('officer')]).toEqual([
      ['benefit.payee-to-confirm'],
      ['benefit.confirm-payment'],
      ['benefit.confirm-payment'],
    ]);
  });
});
