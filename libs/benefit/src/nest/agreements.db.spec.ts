import { seedAllocationFormulas } from '../../../../seeds/reference/allocation-formulas.js';
import { consortium } from '#libs/consortium';
import { Db, EventLog, Ids, NewsBook } from '#libs/platform';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { AgreementItem, AgreementView, ExampleView, StatementItem, StatementView } from '../contract.js';
import { benefit } from '../index.js';
import { neighbours, ToldTasks } from './testing-neighbours.js';

let product: TestApp;
let cid: string, huayue: string, branch: string, linjiang: string, association: string, member: string, far: string;
let mina: TestPerson, zhou: TestPerson, gu: TestPerson, secretary: TestPerson, outsider: TestPerson, stranger: TestPerson, overseer: TestPerson;

const as = (person: TestPerson): Client => new Client(product.url, person);

beforeAll(async () => {
  product = await startTestApp([neighbours, consortium, benefit]);
  await seedAllocationFormulas((sql, values) => product.sql(sql, values));
  huayue = await anOrganization(product, { name: '华岳精工', kind: 'ENTERPRISE', controlGroup: 'HY' });
  branch = await anOrganization(product, { name: '华岳热处理', kind: 'SCHOOL', controlGroup: 'HY' });
  linjiang = await anOrganization(product, { name: '临江职院', kind: 'SCHOOL' });
  association = await anOrganization(product, { name: '装备协会', kind: 'INDUSTRY_BODY' });
  member = await anOrganization(product, { name: '启明数控', kind: 'ENTERPRISE' });
  far = await anOrganization(product, { name: '远方企业', kind: 'ENTERPRISE' });
  cid = await aConsortium(product, {
    members: [huayue, branch, linjiang, association, member],
    secretariatId: linjiang,
    commonFundKeeperId: association,
  });
  mina = await aPerson(product, { name: '米娜', posts: [[huayue, 'DELEGATE']] });
  zhou = await aPerson(product, { name: '周岚', posts: [[linjiang, 'DELEGATE']] });
  gu = await aPerson(product, { name: '顾问', posts: [[association, 'DELEGATE']] });
  secretary = await aPerson(product, { name: '秘书', posts: [[linjiang, 'SECRETARY']] });
  outsider = await aPerson(product, { name: '旁人', posts: [[member, 'DELEGATE']] });
  stranger = await aPerson(product, { name: '远人', posts: [[far, 'DELEGATE']] });
  const authority = await anOrganization(product, { name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' });
  overseer = await aPerson(product, { name: '督导', posts: [[authority, 'OVERSEER']] });
}, 60_000);
afterAll(() => product.close());

const terms = (change: object = {}): object => ({
  title: '主轴端盖加工收益分配',
  body: '第一条 双方按固定比例分配净收益。\n第二条 学生报酬先行支付。',
  payerId: huayue,
  schoolId: linjiang,
  vatPercent: 13,
  parties: [
    { kind: 'MEMBER', organizationId: huayue, percent: '55' },
    { kind: 'MEMBER', organizationId: linjiang, percent: '30' },
    { kind: 'COMMON_FUND', percent: '10' },
    { kind: 'MEMBER', organizationId: association, percent: '5' },
  ],
  ...change,
});
const draft = (): Promise<AgreementView> => as(mina).send<AgreementView>(`/api/consortia/${cid}/agreements`, terms());
const sign = (who: TestPerson, organizationId: string, { id, hash }: AgreementView) =>
  as(who).post(`/api/agreements/${id}/signatures`, { organizationId, hash });
const eventsOf = (stream: string): Promise<{ type: string }[]> =>
  product.sql('SELECT type FROM event WHERE stream_id = $1 ORDER BY version', [stream]);

/** Accepts a task as production would: its event, and with it whatever must agree, in one transaction. */
async function accept(change: object = {}, taskId = new Ids().next()): Promise<string> {
  product.app.get(ToldTasks).tell({
    id: taskId,
    consortiumId: cid,
    number: `RW-${taskId.slice(-4)}`,
    title: '主轴端盖',
    enterpriseId: huayue,
    schoolId: linjiang,
    status: 'ACCEPTED',
  });
  await tell(taskId, 'task.accepted', change);
  return taskId;
}
async function tell(taskId: string, type: string, change: object = {}): Promise<void> {
  const [last] = await product.sql<{ version: number }>('SELECT coalesce(max(version), 0)::int AS version FROM event WHERE stream_id = $1', [taskId]);
  const data = { taskId, consortiumId: cid, enterpriseId: huayue, schoolId: linjiang, priceFen: '128000', ...change };
  await product.app.get(Db).transaction(async () => {
    await product.app
      .get(EventLog)
      .append({ stream: taskId, version: (last?.version ?? 0) + 1, owner: { kind: 'consortium', id: cid }, type, actor: null, data, topics: [] });
  });
}
const statementsOf = async (agreementId: string): Promise<StatementItem[]> =>
  (await as(mina).read<{ items: StatementItem[] }>(`/api/consortia/${cid}/statements`)).items.filter((item) => item.agreementId === agreementId);
const statementOf = async (agreementId: string): Promise<StatementView> =>
  as(mina).read<StatementView>(`/api/statements/${(await statementsOf(agreementId))[0]?.id}`);

describe('an agreement', () => {
  test('shows the split of 100,000.00 before anyone has signed, with the keeper of the fund the charter names', async () => {
    const example = await as(mina).send<ExampleView>(`/api/consortia/${cid}/agreements/example`, terms());
    expect(example.parties.map((party) => [party.organization.name, party.percent, party.amountFen])).toEqual([
      ['华岳精工', '55', '5500000'],
      ['临江职院', '30', '3000000'],
      ['装备协会', '10', '1000000'],
      ['装备协会', '5', '500000'],
    ]);
  });

  test.each([
    [
      'shares of 99.9999 %',
      {
        parties: [
          { kind: 'COMMON_FUND', percent: '99.9999' },
          { kind: 'COMMON_FUND', percent: '0.0001' },
        ],
      },
      422,
      'benefit.party-twice',
    ],
    [
      'a school of the payer’s control group',
      () => ({
        schoolId: branch,
        parties: [
          { kind: 'MEMBER', organizationId: huayue, percent: '50' },
          { kind: 'MEMBER', organizationId: branch, percent: '50' },
        ],
      }),
      422,
      'benefit.tied-to-payer',
    ],
    [
      'an organization of another consortium',
      () => ({
        parties: [
          { kind: 'MEMBER', organizationId: huayue, percent: '50' },
          { kind: 'MEMBER', organizationId: far, percent: '50' },
        ],
      }),
      422,
      'benefit.party-not-member',
    ],
    ['one party only', { parties: [{ kind: 'COMMON_FUND', percent: '100' }] }, 400, 'request.invalid'],
    ['an unknown field', { discount: 1 }, 400, 'request.invalid'],
  ])('refuses %s and changes nothing', async (_, change, status, code) => {
    const before = await product.sql('SELECT count(*) FROM agreement');
    const answer = await as(mina).post(`/api/consortia/${cid}/agreements`, terms(typeof change === 'function' ? change() : change));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await product.sql('SELECT count(*) FROM agreement')).toEqual(before);
  });

  test('is drafted by a party or the secretary, by nobody else', async () => {
    expect((await as(secretary).post(`/api/consortia/${cid}/agreements`, terms())).status).toBe(201);
    expect((await as(outsider).post(`/api/consortia/${cid}/agreements`, terms())).body.code).toBe('benefit.drafter-not-party');
    expect((await as(stranger).post(`/api/consortia/${cid}/agreements`, terms())).status).toBe(404);
  });

  test('is in force with the last signature over the present text; yesterday’s hash is refused', async () => {
    const first = await draft();
    expect((await sign(zhou, linjiang, first)).status).toBe(201);
    const revised = (await as(mina).put(`/api/agreements/${first.id}`, terms({ vatPercent: 9 }), { ifMatch: 2 })).body as AgreementView;
    expect([revised.version, revised.hash === first.hash, revised.parties[1]?.seal, revised.parties[1]?.signedOlder]).toEqual([3, false, null, true]);
    const stale = await sign(mina, huayue, first);
    expect([stale.status, stale.body.code]).toEqual([409, 'cosign.stale-hash']);
    await sign(mina, huayue, revised);
    await sign(zhou, linjiang, revised);
    expect((await as(mina).read<AgreementView>(`/api/agreements/${first.id}`)).status).toBe('OPEN');
    const last = (await sign(gu, association, revised)).body as AgreementView;
    expect([last.status, last.parties.every((party) => party.seal?.hash === revised.hash), last.parties[2]?.seal?.name]).toEqual([
      'IN_FORCE',
      true,
      '顾问',
    ]);
    expect((await eventsOf(first.id)).map((event) => event.type)).toEqual([
      'agreement.drafted',
      'agreement.signed',
      'agreement.revised',
      'agreement.signed',
      'agreement.signed',
      'agreement.signed',
      'agreement.in-force',
    ]);
  });

  test('is not signed by a person of another party, nor by one without the post', async () => {
    const agreement = await draft();
    expect((await sign(mina, linjiang, agreement)).body.code).toBe('cosign.not-a-signer');
    expect((await sign(secretary, linjiang, agreement)).status).toBe(403);
    expect((await sign(outsider, member, agreement)).status).toBe(404);
    const stale = await as(mina).put(`/api/agreements/${agreement.id}`, terms(), { ifMatch: 99 });
    expect([stale.status, stale.body.details]).toEqual([409, { version: 1 }]);
  });

  test('comes into force exactly once, however the last signatures race', async () => {
    for (let round = 0; round < 5; round++) {
      const agreement = await draft();
      const answers = await Promise.all([
        sign(mina, huayue, agreement),
        sign(mina, huayue, agreement),
        sign(zhou, linjiang, agreement),
        sign(gu, association, agreement),
        sign(gu, association, agreement),
      ]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([201, 201, 201, 409, 409]);
      expect((await eventsOf(agreement.id)).filter((event) => event.type === 'agreement.in-force')).toHaveLength(1);
      expect(await product.sql(`SELECT id FROM agreement WHERE consortium_id = $1 AND payer_id = $2 AND status = 'IN_FORCE'`, [cid, huayue])).toEqual(
        [{ id: agreement.id }],
      );
    }
  });

  test('is refused by a party with a reason, which ends this text; another one opens it again', async () => {
    const agreement = await draft();
    await sign(mina, huayue, agreement);
    const told = async (code: string): Promise<readonly (string | null)[]> =>
      ((await product.app.get(NewsBook).find(code)?.about([agreement.id])) ?? []).flatMap((row) => (row.open ? [row.organizationId] : [])).sort();
    const refuse = (person: typeof zhou, organizationId: string, reason = '比例与口头约定不符') =>
      as(person).post(`/api/agreements/${agreement.id}/refusals`, { organizationId, hash: agreement.hash, reason });
    expect((await refuse(mina, huayue)).body.code).toBe('cosign.already-signed');
    expect((await refuse(mina, linjiang)).body.code).toBe('cosign.not-a-signer');
    expect((await refuse(secretary, linjiang)).status).toBe(403);
    expect((await refuse(outsider, member)).status).toBe(404);
    expect((await refuse(zhou, linjiang, '')).status).toBe(400);
    expect(await told('benefit.sign-agreement')).toEqual([linjiang, association].sort());
    const refused = (await refuse(zhou, linjiang)).body as AgreementView;
    expect(await told('benefit.sign-agreement')).toEqual([]);
    expect(await told('benefit.agreement-refused')).toEqual([huayue, association].sort());
    expect(refused).toMatchObject({ status: 'REFUSED', toSign: [], refusal: { organization: { id: linjiang }, reason: '比例与口头约定不符' } });
    expect((await sign(gu, association, agreement)).body.code).toBe('cosign.not-open');
    expect(JSON.stringify(await eventsOf(agreement.id))).not.toContain('口头');
    expect((await as(mina).put(`/api/agreements/${agreement.id}`, terms(), { ifMatch: refused.version })).body.code).toBe('benefit.text-refused');
    const revised = (await as(mina).put(`/api/agreements/${agreement.id}`, terms({ vatPercent: 6 }), { ifMatch: refused.version }))
      .body as AgreementView;
    expect(revised).toMatchObject({ status: 'OPEN', refusal: null });
    expect((await sign(zhou, linjiang, revised)).status).toBe(201);
  });

  test('is signed in steps where its text says so: the list, the page and what is told know whose turn it is', async () => {
    const { parties } = terms() as { readonly parties: readonly object[] };
    const made = await as(mina).post(
      `/api/consortia/${cid}/agreements`,
      terms({ parties: parties.map((party, at) => ({ ...party, step: at === 1 ? 2 : 1 })) }),
    );
    const agreement = made.body as AgreementView;
    expect(agreement.parties.map(({ step }) => step)).toEqual(parties.map((_, at) => (at === 1 ? 2 : 1)));
    const listed = async () => {
      const { items } = await as(zhou).read<{ items: readonly { id: string; toSign: readonly string[] }[] }>(
        `/api/consortia/${cid}/agreements?limit=100`,
      );
      return items.find(({ id }) => id === agreement.id)?.toSign;
    };
    const open = async () =>
      ((await product.app.get(NewsBook).find('benefit.sign-agreement')?.about([agreement.id])) ?? [])
        .filter((row) => row.open)
        .map((row) => row.organizationId);
    expect([await listed(), (await open()).includes(linjiang)]).toEqual([[], false]);
    expect((await sign(zhou, linjiang, agreement)).body.code).toBe('benefit.not-their-turn');
    await sign(mina, huayue, agreement);
    await sign(gu, association, agreement);
    expect([await listed(), await open()]).toEqual([[linjiang], [linjiang]]);
    expect(((await sign(zhou, linjiang, agreement)).body as AgreementView).status).toBe('IN_FORCE');
  });

  test('runs out when nobody completes it in its days: silence is no consent', async () => {
    const agreement = await draft();
    expect(agreement.expiresOn).toBe('2026-12-24');
    const present = product.clock.now();
    product.clock.set('2026-12-25T01:00:00Z');
    expect(await as(mina).read<AgreementView>(`/api/agreements/${agreement.id}`)).toMatchObject({ status: 'EXPIRED', toSign: [], may: ['draft'] });
    expect((await sign(mina, huayue, agreement)).body.code).toBe('benefit.agreement-expired');
    const again = (await as(mina).put(`/api/agreements/${agreement.id}`, terms(), { ifMatch: 1 })).body as AgreementView;
    expect(again).toMatchObject({ status: 'OPEN', expiresOn: '2027-01-24', hash: agreement.hash });
    expect((await sign(mina, huayue, again)).status).toBe(201);
    product.clock.set(present.toISOString());
  });

  test('can be withdrawn while it is open, not afterwards', async () => {
    const agreement = await draft();
    expect(((await as(mina).post(`/api/agreements/${agreement.id}/withdrawal`)).body as AgreementView).status).toBe('WITHDRAWN');
    expect((await sign(mina, huayue, agreement)).body.code).toBe('cosign.not-open');
    expect((await as(mina).post(`/api/agreements/${agreement.id}/withdrawal`)).body.code).toBe('benefit.agreement-not-open');
  });
});

describe('accepted tasks and agreements find each other', () => {
  async function inForce(): Promise<AgreementView> {
    const agreement = await draft();
    await sign(mina, huayue, agreement);
    await sign(zhou, linjiang, agreement);
    return (await sign(gu, association, agreement)).body as AgreementView;
  }

  test('tasks accepted before enter with the last signature, tasks accepted after enter with their acceptance', async () => {
    await product.sql(`UPDATE agreement SET status = 'SUPERSEDED' WHERE status = 'IN_FORCE'`);
    await product.sql('UPDATE settlement_pair SET agreement_id = NULL');
    const early = [await accept(), await accept()];
    const agreement = await inForce();
    expect((await statementOf(agreement.id)).lines.map((line) => line.taskId)).toEqual(early);
    const late = await accept({ priceFen: null });
    const statement = await statementOf(agreement.id);
    expect(statement.lines.map((line) => [line.taskId, line.priceFen])).toEqual([
      [early[0], '128000'],
      [early[1], '128000'],
      [late, null],
    ]);
    expect([statement.number, statement.month, await statementsOf(agreement.id)]).toEqual([
      `${agreement.number}/2026-11`,
      '2026-11',
      [expect.objectContaining({ lines: 3, poolFen: null, dueFen: null })],
    ]);
    expect((await eventsOf(statement.id)).map((event) => event.type)).toEqual(['statement.opened', 'statement.line-added', 'statement.line-added']);
  });

  test('a later agreement of the pair supersedes it and takes what is accepted from then on', async () => {
    const former = await inForce();
    const first = await accept();
    const latter = await inForce();
    const second = await accept();
    expect((await as(mina).read<AgreementView>(`/api/agreements/${former.id}`)).status).toBe('SUPERSEDED');
    expect([
      (await statementOf(former.id)).lines.map((line) => line.taskId),
      (await statementOf(latter.id)).lines.map((line) => line.taskId),
    ]).toEqual([[first], [second]]);
  });

  test('an acceptance that races the last signature is a line exactly once', async () => {
    for (let round = 0; round < 8; round++) {
      const agreement = await draft();
      await sign(mina, huayue, agreement);
      await sign(zhou, linjiang, agreement);
      const tasks = await Promise.all([accept(), sign(gu, association, agreement), accept()]);
      const lines = await product.sql<{ task_id: string }>('SELECT task_id FROM statement_line WHERE task_id = ANY($1::uuid[]) ORDER BY task_id', [
        [tasks[0], tasks[2]],
      ]);
      expect(lines.map((line) => line.task_id)).toEqual([tasks[0], tasks[2]].sort());
      expect(await product.sql(`SELECT 1 FROM settleable_task WHERE status = 'WAITING'`)).toEqual([]);
    }
  });

  test('a withdrawn acceptance is a difference line; accepted again it stands again', async () => {
    const agreement = await inForce();
    const taskId = await accept();
    await tell(taskId, 'task.acceptance-withdrawn');
    await accept({}, taskId);
    expect((await statementOf(agreement.id)).lines.map((line) => [line.kind, line.taskId])).toEqual([
      ['ACCEPTED', taskId],
      ['WITHDRAWN', taskId],
      ['ACCEPTED', taskId],
    ]);
  });

  test('an acceptance that fails leaves no line, and another month has a statement of its own', async () => {
    const agreement = await inForce();
    await accept();
    await expect(tell(new Ids().next(), 'task.accepted')).rejects.toThrow();
    product.clock.set('2026-11-30T16:30:00Z');
    await accept();
    product.clock.set('2026-11-24T01:00:00Z');
    expect((await statementsOf(agreement.id)).map((item) => [item.month, item.lines])).toEqual([
      ['2026-12', 1],
      ['2026-11', 1],
    ]);
  });
});

describe('who sees an agreement', () => {
  test('a stranger’s question and a question about nothing are answered byte for byte alike', async () => {
    const agreement = await draft();
    const nothing = new Ids().next();
    for (const person of [outsider, stranger]) {
      for (const ask of [
        (id: string) => as(person).get(`/api/agreements/${id}`),
        (id: string) => as(person).put(`/api/agreements/${id}`, terms()),
        (id: string) => as(person).post(`/api/agreements/${id}/withdrawal`),
        (id: string) => as(person).post(`/api/agreements/${id}/signatures`, { organizationId: member, hash: agreement.hash }),
      ]) {
        const [there, gone] = [await ask(agreement.id), await ask(nothing)];
        expect([there.status, there.text]).toEqual([404, gone.text]);
      }
    }
    const [there, gone] = [
      await as(stranger).get(`/api/consortia/${cid}/agreements`),
      await as(stranger).get(`/api/consortia/${nothing}/agreements`),
    ];
    expect([there.status, there.text]).toEqual([404, gone.text]);
  });

  test('a member that is no party finds none in the list; an overseer reads without names; parties page through all', async () => {
    expect((await as(outsider).read<{ items: unknown[] }>(`/api/consortia/${cid}/agreements`)).items).toEqual([]);
    const seen = await as(overseer).read<{ items: AgreementItem[] }>(`/api/consortia/${cid}/agreements?limit=200`);
    const signed = seen.items.find((item) => item.status === 'IN_FORCE');
    const view = await as(overseer).read<AgreementView>(`/api/agreements/${signed?.id}`);
    expect([view.parties.map((party) => party.seal?.name), view.may]).toEqual([[null, null, null, null], []]);
    const paged: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: { items: AgreementItem[]; next: string | null } = await as(mina).read(
        `/api/consortia/${cid}/agreements?limit=7${next && `&after=${next}`}`,
      );
      paged.push(...page.items.map((item) => item.id));
      next = page.next;
    }
    expect(paged).toEqual(seen.items.map((item) => item.id));
  });
});
