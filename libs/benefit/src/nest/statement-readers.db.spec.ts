import { seedAllocationFormulas } from '../../../../seeds/reference/allocation-formulas.js';
import { can } from '#libs/access';
import { consortium } from '#libs/consortium';
import { TodoBook } from '#libs/monitoring/contract';
import { ActorReader, FileBook, Ids } from '#libs/platform';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { MyPayView, StatementItem } from '../contract.js';
import { benefit } from '../index.js';
import { benefitPermissions } from '../permissions.js';
import { neighbours } from './testing-neighbours.js';
import { StatementStory, type Caller } from './testing-statement-story.js';

let product: TestApp;
let story: StatementStory;
let cid: string, huayue: string, linjiang: string, association: string;
let people: Record<
  'owner' | 'mina' | 'finance' | 'zhou' | 'officer' | 'gu' | 'bodyFinance' | 'lin' | 'chen' | 'outsider' | 'stranger' | 'overseer',
  TestPerson
>;

const ids = new Ids();
const anId = (): string => ids.next();
const as = (who: keyof typeof people): Client => new Client(product.url, people[who]);

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
    lin: await person('林同学', [linjiang, 'STUDENT']),
    chen: await person('陈同学', [linjiang, 'STUDENT']),
    outsider: await person('旁人', [member, 'FINANCE'], [member, 'DELEGATE']),
    stranger: await person('远人', [far, 'FINANCE'], [far, 'DELEGATE']),
    overseer: await person('督导', [authority, 'OVERSEER']),
  };
  const cast = Object.fromEntries(
    Object.entries(people).map(([who, { personId }]) => [who, { personId, caller: as(who as keyof typeof people) as Caller }]),
  );
  story = new StatementStory(product, { cid, huayue, linjiang, association }, cast as unknown as ConstructorParameters<typeof StatementStory>[2]);
}, 60_000);
afterAll(() => product.close());

describe('who sees what', () => {
  let id = '';
  beforeAll(async () => {
    id = await story.exampleOne();
  }, 20_000);

  test('names and amounts of pay are for the payer and the school; other parties see numbered seats; an overseer sees totals', async () => {
    const pays = async (who: keyof typeof people) =>
      (await story.view(id, as(who))).pays?.map((line) => [line.ordinal, line.name, line.amountFen, line.status]) ?? null;
    expect(await pays('finance')).toEqual([
      [1, '林同学', '1000000', 'CONFIRMED'],
      [2, '陈同学', '843200', 'CONFIRMED'],
    ]);
    expect(await pays('officer')).toEqual(await pays('finance'));
    expect(await pays('gu')).toEqual([
      [1, null, null, 'CONFIRMED'],
      [2, null, null, 'CONFIRMED'],
    ]);
    const totals = await story.view(id, as('overseer'));
    expect([totals.pays, totals.entries, totals.lines[0]?.priceFen, totals.workings.poolFen, totals.may]).toEqual([null, null, null, '4475001', []]);
    expect(JSON.stringify(totals)).not.toMatch(/同学|发票/);
    expect(
      await product.sql(`SELECT outcome FROM access_log WHERE action = 'name-payees' AND person_id = $1 LIMIT 1`, [people.officer.personId]),
    ).toEqual([{ outcome: 'allowed' }]);
  });

  test('a document is opened by whoever may inspect the statement, and by nobody else', async () => {
    const entry = (await story.view(id)).entries?.[0];
    const mayOpen = (who: keyof typeof people) =>
      product.app
        .get(ActorReader)
        .bySession(people[who].token)
        .then((signedIn) => signedIn && product.app.get(FileBook).mayRead(signedIn.actor, 'statement-entry', entry?.id ?? ''));
    expect(await Promise.all((['officer', 'gu', 'overseer', 'outsider', 'lin'] as const).map(mayOpen))).toEqual([true, true, false, false, false]);
  });

  test('a student sees the own pay and no other, and no statement', async () => {
    const own = (await as('lin').read<{ items: MyPayView[] }>('/api/me/pays?limit=1')).items[0];
    expect([own?.amountFen, own?.enterprise.name, own?.status]).toEqual(['1000000', '华岳精工', 'CONFIRMED']);
    expect((await as('lin').get(`/api/statements/${id}`)).status).toBe(404);
    expect((await as('officer').read<{ items: unknown[] }>('/api/me/pays')).items).toEqual([]);
  });

  test('foreign and unknown ids are answered byte for byte alike, whatever is asked', async () => {
    const entry = (await story.view(id)).entries?.[0]?.id ?? '';
    const own = (await as('lin').read<{ items: MyPayView[] }>('/api/me/pays')).items[0]?.id ?? '';
    await story.issue(id);
    const payment = (await story.view(id)).payments[0]?.id ?? '';
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
    for (const who of Object.keys(people) as (keyof typeof people)[]) {
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
    const waiting = await story.aStatement();
    await story.receipt(waiting, '1130000');
    await story.pay(waiting, 1, '5');
    const todosOf = async (who: keyof typeof people): Promise<string[]> => {
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
    await story.verifyAll(waiting);
    await story.confirmPay('lin');
    expect([await todosOf('officer'), await todosOf('lin'), await todosOf('finance'), await todosOf('outsider')]).toEqual([
      [],
      [],
      ['benefit.issue'],
      [],
    ]);
    await story.issue(waiting);
    expect([await todosOf('finance'), await todosOf('bodyFinance')]).toEqual([['benefit.record-payment'], []]);
    for (const payment of (await story.view(waiting)).payments)
      await as('finance').send(`/api/payments/${payment.id}/record`, { reference: 'x', paidOn: '2026-11-24' });
    expect([await todosOf('finance'), await todosOf('bodyFinance'), await todosOf('officer')]).toEqual([
      ['benefit.payee-to-confirm'],
      ['benefit.confirm-payment'],
      ['benefit.confirm-payment'],
    ]);
  });
});
