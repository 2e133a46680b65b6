import type { QueryRunner } from 'typeorm';
import { SearchAudience1764000000011 } from '../../../../migrations/0011-search-audience.js';
import { seedAllocationFormulas } from '../../../../seeds/reference/allocation-formulas.js';
import { consortium } from '#libs/consortium';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { AgreementView } from '../contract.js';
import { benefit } from '../index.js';
import { neighbours } from './testing-neighbours.js';
import { StatementStory, type Cast } from './testing-statement-story.js';

// What search finds of agreements and statements is what their lists show, to everybody.

const readers = ['owner', 'mina', 'finance', 'zhou', 'officer', 'gu', 'bodyFinance', 'secretary', 'overseer'] as const;
const others = ['mentor', 'administrator', 'teacher', 'lin', 'chen', 'secretariatDelegate', 'bystander', 'stranger', 'farOverseer'] as const;
type Who = (typeof readers)[number] | (typeof others)[number];
const everybody: readonly Who[] = [...readers, ...others];

let product: TestApp;
let story: StatementStory;
let people: Record<Who, TestPerson>;
let cid: string, huayue: string, linjiang: string, association: string, bystanding: string;
let statement: string;

const as = (who: Who): Client => new Client(product.url, people[who]);

beforeAll(async () => {
  product = await startTestApp([neighbours, consortium, benefit]);
  await seedAllocationFormulas((sql, values) => product.sql(sql, values));
  const organization = (name: string, kind: Parameters<typeof anOrganization>[1]['kind'], regionCode?: string) =>
    anOrganization(product, { name, kind, ...(regionCode ? { regionCode } : {}) });
  huayue = await organization('华岳精工', 'ENTERPRISE');
  linjiang = await organization('临江职院', 'SCHOOL');
  association = await organization('装备协会', 'INDUSTRY_BODY');
  bystanding = await organization('启明数控', 'ENTERPRISE');
  const office = await organization('集群秘书处', 'INDUSTRY_BODY');
  const far = await organization('远方企业', 'ENTERPRISE');
  const [authority, farAuthority] = [await organization('市教育局', 'AUTHORITY', '3201'), await organization('外省教育厅', 'AUTHORITY', '33')];
  cid = await aConsortium(product, {
    members: [huayue, linjiang, association, bystanding, office],
    secretariatId: office,
    commonFundKeeperId: association,
  });
  await aConsortium(product, { members: [far], regionCode: '330100' });
  const person = (name: string, ...posts: NonNullable<Parameters<typeof aPerson>[1]['posts']>) => aPerson(product, { name, posts });
  people = {
    owner: await person('马厂长', [huayue, 'TASK_OWNER']),
    mina: await person('米娜', [huayue, 'DELEGATE']),
    finance: await person('方会计', [huayue, 'FINANCE']),
    zhou: await person('周岚', [linjiang, 'DELEGATE']),
    officer: await person('教务', [linjiang, 'ACADEMIC_OFFICER'], [linjiang, 'FINANCE']),
    gu: await person('顾问', [association, 'DELEGATE']),
    bodyFinance: await person('协会财务', [association, 'FINANCE']),
    secretary: await person('秘书', [office, 'SECRETARY']),
    overseer: await person('督导', [authority, 'OVERSEER']),
    mentor: await person('师傅', [huayue, 'MENTOR'], [huayue, 'SAFETY_OFFICER']),
    administrator: await person('管理员', [huayue, 'ADMINISTRATOR'], [linjiang, 'ADMINISTRATOR']),
    teacher: await person('老师', [linjiang, 'TEACHER']),
    lin: await person('林同学', [linjiang, 'STUDENT']),
    chen: await person('陈同学', [linjiang, 'STUDENT']),
    secretariatDelegate: await person('秘书处代表', [office, 'DELEGATE'], [office, 'FINANCE']),
    bystander: await person('旁人', [bystanding, 'FINANCE'], [bystanding, 'DELEGATE'], [bystanding, 'SECRETARY']),
    stranger: await person('远人', [far, 'FINANCE'], [far, 'DELEGATE'], [far, 'SECRETARY']),
    farOverseer: await person('外省督导', [farAuthority, 'OVERSEER']),
  };
  const cast = Object.fromEntries(everybody.map((who) => [who, { personId: people[who].personId, caller: as(who) }]));
  story = new StatementStory(product, { cid, huayue, linjiang, association }, cast as unknown as Cast);
  statement = await story.aStatement();
}, 60_000);
afterAll(() => product.close());

interface Found {
  readonly subject: string;
  readonly id: string;
  readonly title: string;
  readonly href: string;
}
const find = async (who: Who, text: string): Promise<readonly Found[]> =>
  (await as(who).read<{ items: readonly Found[] }>(`/api/search?q=${encodeURIComponent(text)}`)).items;
const foundBy = async (text: string, among = everybody): Promise<readonly Who[]> => {
  const found = await Promise.all(among.map(async (who) => ((await find(who, text)).length > 0 ? who : null)));
  return found.filter((who) => who !== null);
};
const listed = async (who: Who, what: 'agreements' | 'statements'): Promise<readonly string[]> => {
  const answer = await as(who).get(`/api/consortia/${cid}/${what}?limit=200`);
  return answer.status === 404 ? [] : (answer.body as { items: { id: string }[] }).items.map((item) => item.id);
};
const idsOf = async (who: Who, text: string): Promise<readonly string[]> => (await find(who, text)).map((item) => item.id);

/** Both ways of looking, for everybody: they must not differ. */
async function compare(): Promise<readonly (readonly string[])[]> {
  const seen: (readonly string[])[] = [];
  for (const who of everybody) {
    seen.push(await listed(who, 'statements'), await listed(who, 'agreements'));
    expect([who, await idsOf(who, '结算单'), await idsOf(who, '收益协议')]).toEqual([who, ...seen.slice(-2)]);
  }
  return seen;
}

test('parties with a money role, the secretary and the overseer find a statement by number, title, party and kind; nobody else does', async () => {
  const { number } = await story.view(statement);
  for (const text of [number, '主轴端盖加工', '装备协会', '结算单', 'statement', '收益协议'])
    expect([text, await foundBy(text)]).toEqual([text, readers]);
  expect(await find('gu', number)).toEqual([
    { subject: 'Statement', id: statement, title: `${number} 主轴端盖加工收益分配`, href: `/statements/${statement}` },
  ]);
  expect(await foundBy('林同学')).toEqual([]);
});

test('at every step of its life search finds what the lists show', async () => {
  const id = await story.exampleOne();
  expect((await compare()).flat()).toContain(id);
  await story.issue(id);
  await compare();
  await story.settle(id);
  await compare();
});

test('a revised agreement is found by its new parties under its new title, and by the former ones no more', async () => {
  const mina = as('mina');
  const terms = (title: string, third: string): object => ({
    title,
    body: '第一条 …',
    payerId: huayue,
    schoolId: linjiang,
    vatPercent: 13,
    parties: [huayue, linjiang, third].map((organizationId, i) => ({ kind: 'MEMBER', organizationId, percent: ['55', '30', '15'][i] })),
  });
  const draft = await mina.send<AgreementView>(`/api/consortia/${cid}/agreements`, terms('齿轮箱分配', association));
  expect(await foundBy('齿轮箱', ['gu', 'bystander', 'zhou'])).toEqual(['gu', 'zhou']);
  await mina.put(`/api/agreements/${draft.id}`, terms('蜗轮箱分配', bystanding), { ifMatch: 1 });
  expect([await foundBy('齿轮箱'), await foundBy('蜗轮箱', ['gu', 'bystander', 'zhou'])]).toEqual([[], ['bystander', 'zhou']]);
  await mina.send(`/api/agreements/${draft.id}/withdrawal`);
  await compare();
});

test('a party that has left finds nothing of it, as its list shows nothing', async () => {
  await product.sql(`UPDATE membership SET status = 'LEFT' WHERE organization_id = $1`, [association]);
  expect(await foundBy('结算单')).toEqual(readers.filter((who) => who !== 'gu' && who !== 'bodyFinance'));
  await compare();
  await product.sql(`UPDATE membership SET status = 'ACTIVE' WHERE organization_id = $1`, [association]);
});

test('the migration gives those that existed before it the documents the application would have put', async () => {
  const stored = () =>
    product.sql(`SELECT subject, subject_id, title, body, href, doc::text, ARRAY(SELECT unnest(readers) ORDER BY 1) AS readers
      FROM search_document ORDER BY subject, subject_id`);
  const put = await stored();
  expect(put.length).toBeGreaterThan(4);
  const migration = new SearchAudience1764000000011();
  const asOwner = { query: (text: string) => product.sql(text) } as unknown as QueryRunner;
  await migration.down(asOwner);
  expect(await product.sql('SELECT 1 FROM search_document')).toEqual([]);
  await migration.up(asOwner);
  expect(await stored()).toEqual(put);
});
