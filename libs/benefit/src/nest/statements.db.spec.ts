import { seedAllocationFormulas } from '../../../../seeds/reference/allocation-formulas.js';
import { consortium } from '#libs/consortium';
import { FigureBook } from '#libs/monitoring/contract';
import { Ids } from '#libs/platform';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { MyPayView, StatementItem, StatementView } from '../contract.js';
import { benefit } from '../index.js';
import { neighbours } from './testing-neighbours.js';
import { StatementStory, type Caller } from './testing-statement-story.js';

let product: TestApp;
let story: StatementStory;
let cid: string, huayue: string, linjiang: string, association: string;
let people: Record<'owner' | 'mina' | 'finance' | 'zhou' | 'officer' | 'gu' | 'bodyFinance' | 'lin' | 'chen' | 'both', TestPerson>;

const ids = new Ids();
const anId = (): string => ids.next();
const as = (who: keyof typeof people): Client => new Client(product.url, people[who]);

beforeAll(async () => {
  product = await startTestApp([neighbours, consortium, benefit]);
  await seedAllocationFormulas((sql, values) => product.sql(sql, values));
  huayue = await anOrganization(product, { name: '华岳精工', kind: 'ENTERPRISE' });
  linjiang = await anOrganization(product, { name: '临江职院', kind: 'SCHOOL' });
  association = await anOrganization(product, { name: '装备协会', kind: 'INDUSTRY_BODY' });
  cid = await aConsortium(product, { members: [huayue, linjiang, association], secretariatId: linjiang, commonFundKeeperId: association });
  const person = (name: string, ...posts: NonNullable<Parameters<typeof aPerson>[1]['posts']>) => aPerson(product, { name, posts });
  people = {
    owner: await person('马厂长', [huayue, 'TASK_OWNER']),
    mina: await person('米娜', [huayue, 'DELEGATE']),
    finance: await person('方会计', [huayue, 'FINANCE']),
    zhou: await person('周岚', [linjiang, 'DELEGATE']),
    officer: await person('教务', [linjiang, 'ACADEMIC_OFFICER'], [linjiang, 'FINANCE']),
    gu: await person('顾问', [association, 'DELEGATE']),
    bodyFinance: await person('协会财务', [association, 'FINANCE']),
    lin: await person('林同学', [linjiang, 'STUDENT']),
    chen: await person('陈同学', [linjiang, 'STUDENT']),
    both: await person('两头任职', [huayue, 'FINANCE'], [linjiang, 'FINANCE'], [association, 'FINANCE']),
  };
  const cast = Object.fromEntries(
    Object.entries(people).map(([who, { personId }]) => [who, { personId, caller: as(who as keyof typeof people) as Caller }]),
  );
  story = new StatementStory(product, { cid, huayue, linjiang, association }, cast as unknown as ConstructorParameters<typeof StatementStory>[2]);
}, 60_000);
afterAll(() => product.close());

describe('a statement takes tax, costs, pay and split', () => {
  test('is hatched until all is verified and confirmed, then example 1 to the fen, and settled with the last confirmation', async () => {
    const id = await story.recordExampleOne();
    expect((await story.view(id)).workings).toMatchObject({
      poolFen: '4475001',
      solid: false,
      awaiting: { receipts: 1, costs: 3, pays: 2, contested: 0 },
    });
    expect((await story.issue(id)).body).toMatchObject({ code: 'benefit.not-verified', details: { receipts: 1, costs: 3, pays: 2 } });
    await story.verifyAll(id);
    expect((await story.view(id)).workings).toMatchObject({ solid: false, awaiting: { receipts: 0, costs: 0, pays: 2 } });
    await story.confirmPay('lin');
    expect((await story.issue(id)).status).toBe(422);
    await story.confirmPay('chen');
    const seen = await story.view(id);
    expect(seen.workings.solid).toBe(true);
    const issued = (await story.issue(id)).body as unknown as StatementView;
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
    const [first, ...others] = issued.payments;
    expect((await as('officer').post(`/api/payments/${first?.id}/confirmation`)).body.code).toBe('benefit.payment-not-recorded');
    await as('finance').send(`/api/payments/${first?.id}/record`, { reference: '电子回单', paidOn: '2026-11-24' });
    await as('officer').send(`/api/payments/${first?.id}/confirmation`);
    expect([(await story.view(id)).status, others.length]).toEqual(['ISSUED', 2]);
    for (const payment of others) {
      await as('finance').send(`/api/payments/${payment.id}/record`, { reference: '电子回单', paidOn: '2026-11-24' });
      await as('bodyFinance').send(`/api/payments/${payment.id}/confirmation`);
    }
    expect((await story.view(id)).status).toBe('SETTLED');
    const [settled] = await product.sql<{ data: string }>(`SELECT data FROM event WHERE stream_id = $1 AND type = 'statement.settled'`, [id]);
    expect(JSON.parse(settled?.data ?? '{}')).toEqual({ statementId: id, taskIds: [issued.lines[0]?.taskId] });
  }, 20_000);

  test('one fen less received is one fen less for one party', async () => {
    const issued = (await story.issue(await story.exampleOne('12860000'))).body as unknown as StatementView;
    expect([issued.workings.netFen, issued.workings.poolFen, issued.shares.map((share) => share.amountFen)]).toEqual([
      '11380531',
      '4475000',
      ['2461250', '1342500', '447500', '223750'],
    ]);
  }, 20_000);

  test('refuses a negative pool, inputs the issuer has not seen, and a second issue', async () => {
    const id = await story.aStatement();
    expect((await story.issue(id)).body.code).toBe('benefit.no-receipt');
    await story.receipt(id, '113');
    await story.cost(id, 'MATERIAL', '101');
    await story.verifyAll(id);
    expect((await story.issue(id)).body).toMatchObject({ status: 422, code: 'benefit.pool-negative', details: { missing: '1' } });
    const before = (await story.view(id)).inputsHash;
    await story.receipt(id, '1000');
    await story.verifyAll(id);
    expect((await as('finance').post(`/api/statements/${id}/issue`, { inputsHash: before })).body.code).toBe('benefit.inputs-changed');
    const hash = (await story.view(id)).inputsHash;
    const answers = await Promise.all([1, 2, 3].map(() => as('finance').post(`/api/statements/${id}/issue`, { inputsHash: hash })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
    expect((await story.receipt(id, '1')).body.code).toBe('benefit.statement-not-open');
    expect(await product.sql('SELECT count(*)::int AS n FROM statement_share WHERE statement_id = $1', [id])).toEqual([{ n: 4 }]);
  });

  test('a withdrawn acceptance never touches what was issued: the difference is a line of the next statement', async () => {
    const id = await story.exampleOne();
    await story.issue(id);
    const taskId = (await story.view(id)).lines[0]?.taskId ?? '';
    await story.tell(taskId, 'task.acceptance-withdrawn', 2);
    const after = await story.view(id);
    expect([after.lines.length, after.matches]).toEqual([1, true]);
    const next = (await as('finance').read<{ items: StatementItem[] }>(`/api/consortia/${cid}/statements`)).items.find(
      (item) => item.agreementId === after.agreement.id && item.status === 'OPEN',
    );
    expect(next?.number).toBe(`${after.agreement.number}/2026-11-2`);
    expect((await story.view(next?.id ?? '')).lines.map((line) => [line.kind, line.taskId])).toEqual([['WITHDRAWN', taskId]]);
  }, 20_000);
});

describe('nothing counts until the other side has said so', () => {
  test('nobody verifies or confirms what they recorded, whatever posts they hold', async () => {
    const id = await story.aStatement();
    await story.receipt(id, '12860001', { caller: as('both'), personId: people.both.personId });
    const entry = (await story.view(id)).entries?.[0];
    expect((await as('both').post(`/api/statements/${id}/entries/${entry?.id}/verification`)).body.code).toBe('benefit.own-record');
    expect((await as('finance').post(`/api/statements/${id}/entries/${entry?.id}/verification`)).status).toBe(403);
    await product.sql(`UPDATE organization SET control_group = 'ONE' WHERE id = ANY($1::uuid[])`, [[huayue, linjiang]]);
    expect((await as('officer').post(`/api/statements/${id}/entries/${entry?.id}/verification`)).body.code).toBe('benefit.same-hand');
    await product.sql(`UPDATE organization SET control_group = NULL WHERE id = ANY($1::uuid[])`, [[huayue, linjiang]]);
    await story.verifyAll(id);
    await story.issue(id);
    const payment = (await story.view(id)).payments[0];
    await as('both').send(`/api/payments/${payment?.id}/record`, { reference: 'A1', paidOn: '2026-11-24' });
    expect((await as('both').post(`/api/payments/${payment?.id}/confirmation`)).body.code).toBe('benefit.own-record');
    expect((await as('bodyFinance').post(`/api/payments/${payment?.id}/confirmation`)).status).toBe(403);
    expect((await as('officer').post(`/api/payments/${payment?.id}/record`, { reference: 'A1', paidOn: '2026-11-24' })).status).toBe(403);
    expect((await as('officer').post(`/api/payments/${payment?.id}/confirmation`)).status).toBe(201);
  });

  test('a returned cost counts for nothing; contested pay holds the statement until it is paid anew', async () => {
    const id = await story.aStatement();
    await story.receipt(id, '1130000');
    await story.cost(id, 'TOOLING', '500000');
    const tooling = (await story.view(id)).entries?.find((entry) => entry.kind === 'TOOLING');
    await as('officer').send(`/api/statements/${id}/entries/${tooling?.id}/return`, { reason: '发票抬头不符' });
    expect((await as('officer').post(`/api/statements/${id}/entries/${tooling?.id}/verification`)).body.code).toBe('benefit.already-decided');
    expect((await story.view(id)).workings.costFen).toBe('0');
    await story.pay(id, 1, '64000');
    const own = (await as('lin').read<{ items: MyPayView[] }>('/api/me/pays')).items[0];
    expect((await as('chen').post(`/api/pays/${own?.id}/confirmation`)).status).toBe(404);
    expect(((await as('lin').post(`/api/pays/${own?.id}/objection`)).body as MyPayView).status).toBe('CONTESTED');
    await story.verifyAll(id);
    expect((await story.issue(id)).body.code).toBe('benefit.pay-contested');
    await story.pay(id, 1, '64000');
    await story.confirmPay('lin');
    expect(((await story.issue(id)).body as unknown as StatementView).workings).toMatchObject({
      netFen: '1000000',
      payFen: '64000',
      poolFen: '936000',
    });
  });

  test.each([
    ['a pay period of 32 days', () => story.pay(current, 1, '1', '2026-12-02'), 422, 'benefit.pay-cycle'],
    ['pay of nothing', () => story.pay(current, 1, '0'), 422, 'benefit.amount-zero'],
    ['pay for a seat nobody has', () => story.pay(current, 3, '1'), 422, 'benefit.seat-empty'],
    ['a receipt of nothing', () => story.receipt(current, '0'), 422, 'benefit.amount-zero'],
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
    [
      'a document somebody else has uploaded',
      async () =>
        as('finance').post(`/api/statements/${current}/receipts`, {
          amountFen: '1',
          onDate: '2026-11-20',
          fileId: await story.aDocument({ caller: as('officer'), personId: people.officer.personId }),
        }),
      404,
      'access.missing',
    ],
    ['a cost of another kind', () => story.cost(current, 'BRIBE', '1'), 400, 'request.invalid'],
  ])('%s is refused', async (_, send, status, code) => {
    current ||= await story.aStatement();
    const answer = await send();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
  let current = '';
});

describe('the books', () => {
  test('every transaction of postings and all of them sum to zero; rows can be neither changed nor removed by the product', async () => {
    const id = await story.exampleOne();
    await story.issue(id);
    await story.settle(id);
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
    expect((await story.view(issued?.id ?? '')).matches).toBe(false);
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
