import { readXlsx } from 'hucre/xlsx';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import type { FigureView, TodayView } from '#libs/monitoring/contract';
import { obligation } from '#libs/obligation';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { DemandsView, EntryView, ListsView, MatchesView, VersionView } from '../contract.js';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import { demand } from '../index.js';
import { pageSql } from './demand-sql.js';

// An enterprise writes down what it needs, a school what it has; they find each other, and silence shows.

let story: TestApp;
let cid: string;
let dean: TestPerson;
const org: Record<'factory' | 'school' | 'body' | 'stranger' | 'bureau', string> = {} as never;
const who: Record<'factory' | 'owner' | 'school' | 'body' | 'secretary' | 'mentor' | 'student' | 'stranger' | 'overseer', Client> = {} as never;

beforeAll(async () => {
  story = await startTestApp([identity, consortium, obligation, monitoring, demand]);
  org.factory = await anOrganization(story, { name: '华岳精工集团', kind: 'ENTERPRISE', regionCode: '320111' });
  org.school = await anOrganization(story, { name: '临江职业技术学院', kind: 'SCHOOL', regionCode: '320115' });
  org.body = await anOrganization(story, { name: '装备行业协会', kind: 'INDUSTRY_BODY' });
  org.stranger = await anOrganization(story, { name: '无关企业', kind: 'ENTERPRISE' });
  org.bureau = await anOrganization(story, { name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' });
  cid = await aConsortium(story, { members: [org.factory, org.school, org.body], secretariatId: org.body });
  const posts = {
    factory: [org.factory, 'DELEGATE'],
    owner: [org.factory, 'TASK_OWNER'],
    school: [org.school, 'ACADEMIC_OFFICER'],
    body: [org.body, 'DELEGATE'],
    secretary: [org.body, 'SECRETARY'],
    mentor: [org.factory, 'MENTOR'],
    student: [org.school, 'STUDENT'],
    stranger: [org.stranger, 'DELEGATE'],
    overseer: [org.bureau, 'OVERSEER'],
  } as const;
  for (const [name, post] of Object.entries(posts)) {
    const person = await aPerson(story, { name, posts: [post] });
    if (name === 'school') dean = person;
    who[name as keyof typeof who] = new Client(story.url, person);
  }
});
afterAll(() => story.close());

const talent = (title: string, more: object = {}): object => ({
  title,
  text: '数控机床操作与编程',
  quantity: 20,
  unit: '人',
  codes: ['数控加工'],
  until: '2027-03-01',
  ...more,
});
const add = (client: Client, organizationId: string, kind: string, entries: readonly object[], publish = false): ReturnType<Client['post']> =>
  client.post(`/api/consortia/${cid}/demands`, { organizationId, kind, entries, publish });
const read = (client: Client, query: string): Promise<DemandsView> => client.read<DemandsView>(`/api/consortia/${cid}/demands?${query}`);
const titles = async (client: Client, query: string): Promise<readonly string[]> => (await read(client, query)).items.map(({ terms }) => terms.title);
const idOf = async (title: string, kind = 'TALENT_DEMAND', filter = 'open'): Promise<string> =>
  (await read(who.factory, `kind=${kind}&filter=${filter}`)).items.find(({ terms }) => terms.title === title)?.id ?? '';

describe('a list', () => {
  it('is its organization’s alone until it is published, then everybody’s, version by version', async () => {
    expect((await add(who.owner, org.factory, 'TALENT_DEMAND', [talent('数控车工'), talent('焊工', { codes: ['焊接'], text: '' })])).status).toBe(
      201,
    );
    expect(await titles(who.mentor, 'kind=TALENT_DEMAND&filter=draft')).toEqual(['数控车工', '焊工']);
    expect(await titles(who.school, 'kind=TALENT_DEMAND&filter=draft')).toEqual([]);
    const { items } = await who.factory.read<ListsView>(`/api/consortia/${cid}/demand-lists`);
    const list = items[0] as (typeof items)[number];
    expect(list).toMatchObject({ number: 0, unpublished: 2, own: true });
    expect((await who.school.read<ListsView>(`/api/consortia/${cid}/demand-lists`)).items).toEqual([]);
    await who.school.get(`/api/demand-lists/${list.id}/versions?number=1`).expect(404);
    const first = await who.factory.send<VersionView>(`/api/demand-lists/${list.id}/publication`, {}, { ifMatch: list.version });
    expect(first.lines.map(({ change }) => change)).toEqual(['ADDED', 'ADDED']);
    expect(await titles(who.school, 'kind=TALENT_DEMAND')).toEqual(['数控车工', '焊工']);
    expect(await titles(who.overseer, 'kind=TALENT_DEMAND')).toHaveLength(2);

    const id = await idOf('数控车工');
    const entry = await who.factory.read<EntryView>(`/api/demands/${id}`);
    await who.factory.put(`/api/demands/${id}`, { terms: { ...entry.terms, quantity: 30 } }, { ifMatch: 1 }).expect(409);
    const changed = await who.owner.put(`/api/demands/${id}`, { terms: { ...entry.terms, quantity: 30 } }, { ifMatch: entry.listVersion });
    expect(changed.body).toMatchObject({ changed: true, terms: { quantity: 30 } });
    expect((await who.school.read<EntryView>(`/api/demands/${id}`)).terms.quantity).toBe(20);
    expect((await who.owner.send<EntryView>(`/api/demands/${await idOf('焊工')}/closing`, { as: 'MET' })).status).toBe('MET');
    const second = await who.factory.send<VersionView>(`/api/demand-lists/${list.id}/publication`);
    expect(second.lines.map(({ change, fields }) => [change, fields])).toEqual([
      ['CHANGED', ['quantity']],
      ['CLOSED', []],
    ]);
    expect((await who.school.read<EntryView>(`/api/demands/${id}`)).terms.quantity).toBe(30);
    expect(await who.school.read<VersionView>(`/api/demand-lists/${list.id}/versions?number=1`)).toMatchObject({ hash: first.hash });
    expect((await who.factory.post(`/api/demand-lists/${list.id}/publication`)).body).toMatchObject({ status: 409, code: 'demand.nothing-new' });
    await expect(story.db.query(`UPDATE demand_publication SET hash = 'x'`)).rejects.toThrow('permission denied');
  });

  it('is kept by who speaks for it, of its own kind, whole or not at all', async () => {
    expect((await add(who.mentor, org.factory, 'TALENT_DEMAND', [talent('x')])).body.code).toBe('access.denied');
    expect((await add(who.school, org.factory, 'TALENT_DEMAND', [talent('x')])).body.code).toBe('access.denied');
    expect((await add(who.stranger, org.stranger, 'TALENT_DEMAND', [talent('x')])).body.code).toBe('access.denied');
    expect((await add(who.school, org.school, 'TALENT_DEMAND', [talent('x')])).body.code).toBe('demand.not-kept-by-this-kind');
    const before = await titles(who.factory, 'kind=TALENT_DEMAND&filter=draft');
    const half = await add(who.factory, org.factory, 'TALENT_DEMAND', [talent('x'), talent('y', { quantity: undefined })]);
    expect(half.body).toMatchObject({ code: 'demand.head-count-missing', title: expect.stringContaining('第 2 条') as string });
    expect(await titles(who.factory, 'kind=TALENT_DEMAND&filter=draft')).toEqual(before);
    for (const client of [who.student, who.stranger]) await client.get(`/api/consortia/${cid}/demands?kind=SUPPLY`).expect(404);
  });
});

describe('a match', () => {
  it('is suggested with its reasons to both sides, and tells nobody', async () => {
    const supply = {
      title: '数控技术专业群',
      text: '数控机床、多轴加工',
      detail: 'PROGRAMME_GROUP',
      quantity: 60,
      unit: '人',
      codes: ['数控加工'],
      from: '2026-09-01',
      until: '2027-07-01',
    };
    await add(who.school, org.school, 'SUPPLY', [supply, { title: '烹饪', detail: 'LAB' }], true).expect(201);
    const id = await idOf('数控车工');
    const { items } = await who.factory.read<MatchesView>(`/api/demands/${id}/matches`);
    expect(items.map(({ entry, reasons }) => [entry.terms.title, reasons.map(({ kind }) => kind)])).toEqual([
      ['数控技术专业群', ['CODES', 'WORDS', 'CAPACITY', 'TIME', 'REGION']],
    ]);
    const back = await who.school.read<MatchesView>(`/api/demands/${items[0]?.entry.id}/matches`);
    expect(back.items.map(({ entry, score }) => [entry.id, score])).toEqual([[id, items[0]?.score]]);
    expect(await who.school.read<TodayView>('/api/today')).toMatchObject({ mine: [], others: [] });
  });
});

describe('a park in common', () => {
  const tag = (organizationId: string, state: string): Promise<unknown> =>
    story.sql(
      `INSERT INTO organization_tag (id, version, organization_id, kind, value, since, source_link, state, claimed_at, answered_at, by_operator)
       VALUES (gen_random_uuid(), 1, $1, 'PARK', '江北新区', '2020-01-01', 'https://example.gov.cn', $2, now(), CASE WHEN $2 = 'VERIFIED' THEN now() END, $2 = 'VERIFIED')`,
      [organizationId, state],
    );
  const kindsFound = async (): Promise<readonly string[]> => {
    const { items } = await who.factory.read<MatchesView>(`/api/demands/${await idOf('数控车工')}/matches`);
    return items[0]?.reasons.map(({ kind }) => kind) ?? [];
  };

  it('speaks for a match once somebody has confirmed it, and who may confirm it is told', async () => {
    await tag(org.school, 'VERIFIED');
    await tag(org.factory, 'CLAIMED');
    expect(await kindsFound()).not.toContain('TAGS');
    expect((await who.body.read<TodayView>('/api/today')).mine.map(({ code }) => code)).toEqual(['identity.tags-waiting']);
    expect((await who.school.read<TodayView>('/api/today')).mine).toEqual([]);
    await story.sql(`UPDATE organization_tag SET state = 'VERIFIED', answered_at = now(), by_operator = true WHERE organization_id = $1`, [
      org.factory,
    ]);
    expect(await kindsFound()).toContain('TAGS');
  });
});

describe('an offer', () => {
  it('is made once, answered with a reason, and ends the waiting when it is accepted', async () => {
    const id = await idOf('数控车工');
    const supplyId = (await read(who.school, 'kind=SUPPLY')).items[0]?.id;
    const body = { responderId: org.school, supplyId, quantity: 30, note: '可成订单班' };
    expect((await who.factory.post(`/api/demands/${id}/responses`, { responderId: org.factory })).body.code).toBe('demand.own-need');
    expect((await who.body.post(`/api/demands/${id}/responses`, body)).body.code).toBe('access.denied');
    const { responses } = await who.school.send<EntryView>(`/api/demands/${id}/responses`, body);
    expect((await who.school.post(`/api/demands/${id}/responses`, body)).body.code).toBe('demand.already-answered');
    expect((await who.body.read<EntryView>(`/api/demands/${id}`)).responses).toEqual([]);
    const offer = responses[0] as (typeof responses)[number];
    expect((await who.factory.read<TodayView>('/api/today')).mine.map(({ code }) => code)).toEqual(['demand.answer']);
    expect((await who.school.read<TodayView>('/api/today')).others.map(({ code }) => code)).toEqual(['demand.waits']);
    expect((await who.school.post(`/api/demand-responses/${offer.id}/answer`, { accepts: true })).body.code).toBe('access.denied');
    await who.body.post(`/api/demand-responses/${offer.id}/withdrawal`).expect(404);
    expect((await who.factory.post(`/api/demand-responses/${offer.id}/answer`, { accepts: false })).body.code).toBe('demand.reason-missing');
    const declined = await who.factory.send<EntryView>(
      `/api/demand-responses/${offer.id}/answer`,
      { accepts: false, reason: '要求 3 月到岗' },
      { ifMatch: 1 },
    );
    expect(declined).toMatchObject({ answeredOn: null, responses: [{ status: 'DECLINED', reason: '要求 3 月到岗' }] });
    await who.school.send(`/api/demands/${id}/responses`, { responderId: org.school, note: '2 月底到岗' });
    const again = (await who.factory.read<EntryView>(`/api/demands/${id}`)).responses[0]?.id ?? '';
    const accepted = await who.owner.send<EntryView>(`/api/demand-responses/${again}/answer`, { accepts: true });
    expect(accepted).toMatchObject({ answeredOn: '2026-11-24', waitingDays: null, accepted: 1 });
    expect((await who.school.post(`/api/demand-responses/${again}/withdrawal`)).body.code).toBe('demand.offer-answered');
    const figure = await who.body.read<FigureView>(`/api/consortia/${cid}/figures/demands-answered`);
    expect(figure).toMatchObject({ promised: '2', claimed: '0', verified: '1', recomputed: '1', matches: true });
  });

  it('loses what a person wrote when the person is erased, and nothing else', async () => {
    const id = await idOf('数控车工', 'TALENT_DEMAND', 'answered');
    expect((await who.factory.read<EntryView>(`/api/demands/${id}`)).responses.map(({ note }) => note)).toContain('2 月底到岗');
    await story.app.get(EraseTextsWhenPersonErased).run({ data: { personId: dean.personId }, at: story.clock.now() });
    const { responses } = await who.factory.read<EntryView>(`/api/demands/${id}`);
    expect(responses.map(({ note, status }) => [note, status])).toEqual([
      [null, 'ACCEPTED'],
      [null, 'DECLINED'],
    ]);
  });
});

describe('silence', () => {
  it('ages, oldest first, in buckets that can be filtered, and shows on the secretariat’s today after 30 days', async () => {
    await add(who.owner, org.factory, 'TECHNOLOGY_DEMAND', [{ title: '主轴温升补偿', detail: '精车' }], true).expect(201);
    story.clock.pass(31 * 24 * 60);
    await add(who.owner, org.factory, 'TECHNOLOGY_DEMAND', [{ title: '刀具磨损监测', codes: ['AI'] }], true).expect(201);
    const view = await read(who.school, 'kind=TECHNOLOGY_DEMAND');
    expect(view.items.map(({ terms, waitingDays, age }) => [terms.title, waitingDays, age])).toEqual([
      ['主轴温升补偿', 31, 'TO_90'],
      ['刀具磨损监测', 0, 'TO_30'],
    ]);
    expect(view.counts).toEqual({ open: 2, answered: 0, closed: 0, draft: 0, ages: { TO_30: 1, TO_90: 1, OVER_90: 0 } });
    expect(await titles(who.school, 'kind=TECHNOLOGY_DEMAND&age=TO_90')).toEqual(['主轴温升补偿']);
    const page = await read(who.school, 'kind=TECHNOLOGY_DEMAND&limit=1');
    expect(await titles(who.school, `kind=TECHNOLOGY_DEMAND&limit=1&after=${page.next ?? ''}`)).toEqual(['刀具磨损监测']);
    const { mine } = await who.secretary.read<TodayView>('/api/today');
    expect(mine.map(({ code, title }) => [code, title.zh])).toEqual([['demand.unanswered', '试验集群：1 项需求 30 天以上无人应答']]);
  });

  it('goes out as a workbook, and the export is logged', async () => {
    const answer = await who.school.get(`/api/consortia/${cid}/demands.xlsx?kind=TECHNOLOGY_DEMAND`).responseType('arraybuffer').expect(200);
    const { sheets } = await readXlsx(new Uint8Array(answer.body as ArrayBuffer));
    expect(sheets[0]?.rows.map((row) => row[1])).toEqual(['事项', '主轴温升补偿', '刀具磨损监测']);
    expect(await story.sql(`SELECT 1 FROM access_log WHERE action = 'export' AND subject = 'Demand'`)).toHaveLength(1);
  });

  it('is found by search while it is listed', async () => {
    const find = async (): Promise<number> =>
      (await who.school.read<{ items: unknown[] }>(`/api/search?q=${encodeURIComponent('温升')}`)).items.length;
    expect(await find()).toBe(1);
    await who.owner.send(`/api/demands/${await idOf('主轴温升补偿', 'TECHNOLOGY_DEMAND')}/closing`, { as: 'WITHDRAWN' });
    expect(await find()).toBe(0);
    expect(await titles(who.school, 'kind=TECHNOLOGY_DEMAND&filter=closed')).toEqual(['主轴温升补偿']);
  });
});

it('a page costs the same whatever else there is: its index gives the order, and no more is sorted than is shown', async () => {
  await story.sql(
    `INSERT INTO demand_entry (id, consortium_id, list_id, organization_id, kind, status, terms, listed, words, since)
     SELECT gen_random_uuid(), consortium_id, id, organization_id, 'TECHNOLOGY_DEMAND', 'LISTED', '{}', '{}', '{}', DATE '2020-01-01' + i / 10
     FROM demand_list, generate_series(1, 3000) i WHERE kind = 'TECHNOLOGY_DEMAND'`,
  );
  await story.sql('ANALYZE demand_entry');
  const values = ['2026-12-25', [org.school], cid, 'TECHNOLOGY_DEMAND', false, null, null, '2020-03-01', org.school, 51];
  const plan = await story.sql<{ 'QUERY PLAN': string }>(`EXPLAIN ${pageSql('open')}`, values);
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  expect(text).toContain('Index Scan using demand_entry_consortium_id_kind_since_idx');
  expect(text).not.toMatch(/Seq Scan on demand_entry/);
  expect(text.slice(text.indexOf('Index Scan using demand_entry'))).not.toContain('Sort');
});
