import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import type { TodayView } from '#libs/monitoring/contract';
import { obligation } from '#libs/obligation';
import { aConsortium, anOrganization, aPerson, aPost, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import type { ExpertItem, ExpertRequestsView, ExpertsView } from '../contract.js';
import { demand } from '../index.js';

// A master is shown by his own yes alone; who wants him asks his factory; he leaves when he likes.

let story: TestApp;
let cid: string;
let other: string;
const org: Record<'factory' | 'school' | 'stranger' | 'bureau', string> = {} as never;
const people: Record<string, TestPerson> = {};
const who: Record<'delegate' | 'master' | 'dean' | 'teacher' | 'pupil' | 'stranger' | 'overseer', Client> = {} as never;

beforeAll(async () => {
  story = await startTestApp([identity, consortium, obligation, monitoring, demand]);
  org.factory = await anOrganization(story, { name: '华岳精工集团', kind: 'ENTERPRISE' });
  org.school = await anOrganization(story, { name: '临江职业技术学院', kind: 'SCHOOL' });
  org.stranger = await anOrganization(story, { name: '无关企业', kind: 'ENTERPRISE' });
  org.bureau = await anOrganization(story, { name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' });
  cid = await aConsortium(story, { members: [org.factory, org.school] });
  other = await aConsortium(story, { name: '另一集群', members: [org.stranger], regionCode: '330100' });
  const posts = {
    delegate: [org.factory, 'DELEGATE'],
    master: [org.factory, 'MENTOR'],
    dean: [org.school, 'ACADEMIC_OFFICER'],
    teacher: [org.school, 'TEACHER'],
    pupil: [org.school, 'STUDENT'],
    stranger: [org.stranger, 'DELEGATE'],
    overseer: [org.bureau, 'OVERSEER'],
  } as const;
  for (const [name, post] of Object.entries(posts)) {
    people[name] = await aPerson(story, { name, posts: [post] });
    who[name as keyof typeof who] = new Client(story.url, people[name]);
  }
});
afterAll(() => story.close());

const skilled = { kind: 'MASTER', fields: ['数控加工', '刃磨'], about: '三十年车工', hoursPerMonth: 8 };
const idOf = (name: string): string => people[name]?.personId ?? '';
const seen = async (client: Client, q = ''): Promise<readonly ExpertItem[]> =>
  (await client.read<ExpertsView>(`/api/consortia/${cid}/experts?q=${encodeURIComponent(q)}`)).items;

test('whom an organization enters is shown to nobody before they have said yes themselves', async () => {
  const entered = await who.delegate.send<ExpertsView>(`/api/organizations/${org.factory}/experts`, { ...skilled, personId: idOf('master') });
  const expert = entered.items[0] as ExpertItem;
  expect(expert).toMatchObject({ state: 'WAITING', consentedAt: null, name: 'master' });
  expect([await seen(who.dean), await seen(who.delegate)]).toEqual([[], []]);
  const ask = { expertId: expert.id, askerId: org.school, what: '教刃磨' };
  await who.dean.post(`/api/consortia/${cid}/expert-requests`, ask).expect(404);
  expect((await who.master.read<TodayView>('/api/today')).mine.map(({ code }) => code)).toEqual(['demand.expert-consent']);
  await who.delegate.post(`/api/experts/${expert.id}/consent`).expect(403);
  await who.dean.post(`/api/experts/${expert.id}/consent`).expect(404);
  await who.master.send(`/api/experts/${expert.id}/consent`, {}, { ifMatch: 1 });
  expect(await seen(who.dean)).toMatchObject([{ name: 'master', verifiedMinutes: null, consentedAt: '2026-11-24T01:00:00.000Z' }]);
  expect((await who.delegate.post(`/api/organizations/${org.factory}/experts`, { ...skilled, personId: idOf('master') })).body.code).toBe(
    'demand.expert-already',
  );
  expect(await story.sql(`SELECT notice FROM expert`)).toEqual([{ notice: 'expert-pool-1' }]);
});

test('they are found by their field, by the staff of fellow members and nobody else; who looked is logged', async () => {
  expect((await seen(who.teacher, '刃磨')).map(({ name }) => name)).toEqual(['master']);
  expect(await seen(who.teacher, '焊接')).toEqual([]);
  for (const client of [who.stranger, who.overseer, who.pupil]) await client.get(`/api/consortia/${cid}/experts`).expect(404);
  expect((await who.stranger.read<ExpertsView>(`/api/consortia/${other}/experts`)).items).toEqual([]);
  expect((await story.sql(`SELECT 1 FROM access_log WHERE subject = 'Expert' AND action = 'read'`)).length).toBeGreaterThan(1);
});

test('entering oneself is consent; no student is entered, and no organization enters somebody else’s people', async () => {
  expect((await who.teacher.send<ExpertsView>(`/api/organizations/${org.school}/experts`, { kind: 'TEACHER', fields: ['PLC'] })).items).toMatchObject(
    [{ state: 'SHOWN', fields: ['plc'], self: true }],
  );
  await who.pupil.post(`/api/organizations/${org.school}/experts`, skilled).expect(403);
  await who.teacher.post(`/api/organizations/${org.school}/experts`, { ...skilled, personId: idOf('dean') }).expect(404);
  expect((await who.delegate.post(`/api/organizations/${org.factory}/experts`, { ...skilled, personId: idOf('dean') })).body.code).toBe(
    'demand.expert-not-here',
  );
  await aPost(story, idOf('pupil'), org.factory, 'MENTOR');
  expect((await who.delegate.post(`/api/organizations/${org.factory}/experts`, { ...skilled, personId: idOf('pupil') })).body.code).toBe(
    'demand.expert-student',
  );
});

test('a request goes to the expert’s organization, which agrees or says why not', async () => {
  const expertId = (await seen(who.dean, '刃磨'))[0]?.id ?? '';
  const ask = { expertId, askerId: org.school, what: '每周一次到校教刃磨', hours: 12, by: '2027-03-01' };
  await who.teacher.post(`/api/consortia/${cid}/expert-requests`, ask).expect(403);
  const { items } = await who.dean.send<ExpertRequestsView>(`/api/consortia/${cid}/expert-requests`, ask);
  expect((await who.dean.post(`/api/consortia/${cid}/expert-requests`, ask)).body.code).toBe('demand.expert-asked');
  expect((await who.delegate.read<TodayView>('/api/today')).mine.map(({ code }) => code)).toEqual(['demand.expert-asked']);
  expect((await who.teacher.get(`/api/consortia/${cid}/expert-requests`)).status).toBe(403);
  await who.dean.post(`/api/expert-requests/${items[0]?.id}/answer`, { agrees: true }).expect(403);
  expect((await who.delegate.post(`/api/expert-requests/${items[0]?.id}/answer`, { agrees: false })).body.code).toBe('demand.reason-missing');
  await who.delegate.send(`/api/expert-requests/${items[0]?.id}/answer`, { agrees: true });
  expect((await who.dean.read<ExpertRequestsView>(`/api/consortia/${cid}/expert-requests`)).items).toMatchObject([{ state: 'AGREED', hours: 12 }]);
});

test('their entry says something else by their own words at once, and by their organization’s once they agree again', async () => {
  const [mine] = (await who.teacher.read<ExpertsView>('/api/experts/kept')).items;
  const words = { kind: 'TEACHER', fields: ['数控', '五轴'], about: '改写', hoursPerMonth: 6 };
  const edit = (by: Client, about: object = {}, ifMatch?: number) =>
    by.put(`/api/experts/${mine?.id}`, { ...words, ...about }, ifMatch ? { ifMatch } : {});
  await edit(who.teacher, {}, (mine?.version ?? 0) + 9).expect(409);
  await edit(who.dean).expect(403);
  const own = (await edit(who.teacher).expect(200)).body as ExpertsView;
  expect(own.items[0]).toMatchObject({ state: 'SHOWN', about: '改写', hoursPerMonth: 6, fields: ['数控', '五轴'] });
  expect((await seen(who.dean)).map(({ about }) => about)).toContain('改写');
  expect((await edit(who.teacher, { until: '2020-01-01' }).expect(422)).body).toMatchObject({ code: 'demand.expert-dates' });
});

test('they take their yes back whenever they like, and go with what they wrote when they are erased', async () => {
  const [mine] = (await who.teacher.read<ExpertsView>('/api/experts/kept')).items;
  await who.teacher.send(`/api/experts/${mine?.id}/removal`);
  expect((await seen(who.dean)).map(({ name }) => name)).toEqual(['master']);
  await story.app.get(EraseTextsWhenPersonErased).run({ data: { personId: idOf('master') }, at: story.clock.now() });
  expect(await seen(who.dean)).toEqual([]);
  expect(await story.sql(`SELECT fields, about, state FROM expert WHERE person_id = $1`, [idOf('master')])).toEqual([
    { fields: [], about: '', state: 'ENDED' },
  ]);
});
