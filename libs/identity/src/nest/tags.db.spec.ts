import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import { OrganizationTags, type TagsView, type TagView } from '../contract.js';
import { identity } from '../index.js';

// An enterprise claims how far it has come towards certification; it counts once a body, an authority or the operator has looked it up.

let story: TestApp;
let cid: string;
const org: Record<'factory' | 'school' | 'body' | 'daughter' | 'stranger' | 'bureau', string> = {} as never;
const who: Record<'factory' | 'school' | 'body' | 'daughter' | 'stranger' | 'overseer' | 'operator', Client> = {} as never;

beforeAll(async () => {
  story = await startTestApp([identity]);
  org.factory = await anOrganization(story, { name: '华岳精工集团', kind: 'ENTERPRISE', controlGroup: 'huayue' });
  org.school = await anOrganization(story, { name: '临江职业技术学院', kind: 'SCHOOL' });
  org.body = await anOrganization(story, { name: '装备行业协会', kind: 'INDUSTRY_BODY' });
  org.daughter = await anOrganization(story, { name: '华岳行业协会', kind: 'INDUSTRY_BODY', controlGroup: 'huayue' });
  org.stranger = await anOrganization(story, { name: '无关协会', kind: 'INDUSTRY_BODY' });
  org.bureau = await anOrganization(story, { name: '市工信局', kind: 'AUTHORITY', regionCode: '3201' });
  cid = await aConsortium(story, { members: [org.factory, org.school, org.body, org.daughter] });
  const posts = {
    factory: [org.factory, 'ADMINISTRATOR'],
    school: [org.school, 'DELEGATE'],
    body: [org.body, 'VERIFIER'],
    daughter: [org.daughter, 'DELEGATE'],
    stranger: [org.stranger, 'DELEGATE'],
    overseer: [org.bureau, 'OVERSEER'],
  } as const;
  for (const [name, post] of Object.entries(posts))
    who[name as keyof typeof posts] = new Client(story.url, await aPerson(story, { name, posts: [post] }));
  who.operator = new Client(story.url, await aPerson(story, { name: 'operator', operator: true }));
});
afterAll(() => story.close());

const certified = (stage: string): object => ({
  kind: 'CERTIFIED_ENTERPRISE',
  value: '省级',
  stage,
  since: '2026-05-01',
  sourceLink: 'https://example.gov.cn/list',
});
const claim = (body: object): Promise<TagView> => who.factory.send<TagView>(`/api/organizations/${org.factory}/tags`, body);
const verified = async (): Promise<readonly string[]> =>
  ((await story.app.get(OrganizationTags).verified([org.factory, org.school])).get(org.factory) ?? []).map(({ words }) => words.zh);
const seen = async (): Promise<readonly string[]> =>
  (await who.school.read<TagsView>(`/api/consortia/${cid}/organization-tags`)).items.map(({ words, state }) => `${words.zh} ${state}`);

test('a claim is shown as one and counts nowhere, until somebody else has confirmed it', async () => {
  const tag = await claim(certified('POOLED'));
  expect(tag).toMatchObject({ state: 'CLAIMED', mayConfirm: false, words: { zh: '产教融合型企业 · 省级 · 入库' } });
  expect([await verified(), await seen()]).toEqual([[], ['产教融合型企业 · 省级 · 入库 CLAIMED']]);
  expect((await who.factory.post(`/api/organizations/${org.factory}/tags`, certified('POOLED'))).body.code).toBe('identity.tag-already');
  for (const client of [who.factory, who.school]) await client.post(`/api/organization-tags/${tag.id}/confirmation`).expect(403);
  await who.stranger.post(`/api/organization-tags/${tag.id}/confirmation`).expect(403);
  expect((await who.daughter.post(`/api/organization-tags/${tag.id}/confirmation`)).body.code).toBe('identity.tag-own');
  const confirmed = await who.body.send<TagView>(`/api/organization-tags/${tag.id}/confirmation`, {}, { ifMatch: tag.version });
  expect(confirmed).toMatchObject({ state: 'VERIFIED', answeredBy: { id: org.body } });
  expect([await verified(), await seen()]).toEqual([['产教融合型企业 · 省级 · 入库'], ['产教融合型企业 · 省级 · 入库 VERIFIED']]);
  expect((await who.overseer.post(`/api/organization-tags/${tag.id}/rejection`, { reason: 'NOT_FOUND' })).body.code).toBe('identity.tag-answered');
});

test('the next rung takes the place of the one before, and only once it is confirmed', async () => {
  const next = await claim(certified('CERTIFIED'));
  expect(await verified()).toEqual(['产教融合型企业 · 省级 · 入库']);
  await who.overseer.send(`/api/organization-tags/${next.id}/confirmation`);
  expect([await verified(), await seen()]).toEqual([['产教融合型企业 · 省级 · 认定'], ['产教融合型企业 · 省级 · 认定 VERIFIED']]);
  expect((await who.factory.post(`/api/organizations/${org.factory}/tags`, certified('POOLED'))).body.code).toBe('identity.tag-stage-back');
});

test('what cannot be found is rejected with its reason, by the operator too; what is taken back is gone', async () => {
  const park = await claim({ kind: 'PARK', value: '江北新区', since: '2020-01-01', sourceLink: 'https://example.gov.cn/park' });
  expect((await who.operator.read<TagsView>('/api/organization-tags/waiting')).items.map(({ id }) => id)).toEqual([park.id]);
  expect((await who.stranger.get('/api/organization-tags/waiting')).status).toBe(403);
  const rejected = await who.operator.send<TagView>(`/api/organization-tags/${park.id}/rejection`, { reason: 'NOT_FOUND' });
  expect(rejected).toMatchObject({ state: 'REJECTED', reason: 'NOT_FOUND', byOperator: true, answeredBy: null });
  await who.operator.get(`/api/consortia/${cid}/organization-tags`).expect(404);
  const { items } = await who.factory.read<TagsView>(`/api/organizations/${org.factory}/tags`);
  expect(items.map(({ state }) => state)).toEqual(['REJECTED', 'VERIFIED', 'SUPERSEDED']);
  await who.factory.send(`/api/organization-tags/${items[1]?.id}/withdrawal`);
  expect(await verified()).toEqual([]);
  await expect(story.sql(`UPDATE organization_tag SET state = 'VERIFIED' WHERE id = $1`, [park.id])).rejects.toThrow('organization_tag_reason_check');
});
