import { seedConsortiumKinds } from '../../../../seeds/reference/consortium-kinds.js';
import { identity } from '#libs/identity';
import { ActorReader, EventLog, tokenHash } from '#libs/platform';
import { aPerson, anOrganization, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import {
  ClosingBook,
  ConsortiumDirectory,
  FactBook,
  type ClosingKind,
  type ConsortiumItem,
  type ConsortiumView,
  type MotionView,
} from '../contract.js';
import { consortium } from '../index.js';
import { LifeTodos } from './life-todos.js';
import { arrangeStory, foundingOf, type Story } from './testing-story.js';

let test: TestApp;
let story: Story<TestPerson>;
const open = { BALANCE: 0, OBLIGATION: 0, STUDENT: 0, HOURS: 0 };
const facts = new Map<string, Date>();
type Who = keyof Story<TestPerson>['people'];
const as = (who: Who): Client => new Client(test.url, story.people[who]);
const leads = ['enterprise', 'school', 'body'] as const;

beforeAll(async () => {
  test = await startTestApp([identity, consortium]);
  await seedConsortiumKinds((sql, values) => test.sql(sql, values));
  story = await arrangeStory({
    organization: (about) => anOrganization(test, about),
    person: (name, organizationId, ...roles) => aPerson(test, { name, posts: roles.map((role) => [organizationId, role] as const) }),
  });
  const closing = test.app.get(ClosingBook, { strict: false });
  for (const kind of Object.keys(open) as ClosingKind[]) closing.register({ kind, count: async () => open[kind] });
  test.app.get(FactBook, { strict: false }).register({ lastVerified: async () => facts });
});
afterAll(() => test.close());
afterEach(() => {
  Object.assign(open, { BALANCE: 0, OBLIGATION: 0, STUDENT: 0, HOURS: 0 });
  facts.clear();
});

const sign = (who: (typeof leads)[number], motion: Pick<MotionView, 'id' | 'hash'>) =>
  as(who).post(`/api/motions/${motion.id}/signatures`, { organizationId: story.ids[who], hash: motion.hash });
const propose = (id: string, body: object) => as('secretary').post(`/api/consortia/${id}/motions`, body);
const view = (id: string): Promise<ConsortiumView> => as('secretary').read<ConsortiumView>(`/api/consortia/${id}`);
const dissolution = { kind: 'DISSOLUTION', reason: '任务完成，全体同意解散' };

async function anActiveConsortium(): Promise<string> {
  const { id } = await as('secretary').send<ConsortiumView>('/api/consortia', foundingOf(story.ids, { kindVersion: 2 }));
  const charter = await as('secretary').read<MotionView>(`/api/consortia/${id}/charter`);
  for (const who of leads) await sign(who, charter).expect(201);
  return id;
}
const daysAgo = (days: number): Date => new Date(test.clock.now().getTime() - days * 86_400_000);

it('is not dissolved over money, promises, students or hours: neither proposed nor carried; the refusal counts them', async () => {
  const id = await anActiveConsortium();
  for (const kind of ['BALANCE', 'OBLIGATION', 'STUDENT', 'HOURS'] as const) {
    open[kind] = 2;
    const refused = (await propose(id, dissolution).expect(409)).body as { code: string; title: string };
    expect(refused.code).toBe('consortium.still-open');
    expect(refused.title).toContain('2');
    open[kind] = 0;
  }
  const motion = (await propose(id, dissolution).expect(201)).body as MotionView;
  await sign('enterprise', motion).expect(201);
  await sign('body', motion).expect(201);
  open.STUDENT = 1;
  expect(await as('secretary').read(`/api/consortia/${id}/closing`)).toEqual({ balances: 0, obligations: 0, students: 1, hours: 0 });
  expect((await sign('school', motion).expect(409)).body).toMatchObject({ code: 'consortium.still-open' });
  expect((await view(id)).status).toBe('ACTIVE');
  open.STUDENT = 0;
  await sign('school', motion).expect(201);
  expect(await view(id)).toMatchObject({ status: 'DISSOLVED', life: { state: 'DISSOLVED' } });
});

it('dissolved, it is read by all who could and changed by nobody, in whatever capability', async () => {
  const id = await anActiveConsortium();
  const amending = (
    await propose(id, {
      kind: 'CHARTER_AMENDMENT',
      amendment: {
        name: '更名',
        commonFundKeeperId: story.ids.school,
        rules: { quorumPercent: 70, verificationDays: 10, objectionDays: 7 },
        text: '第一条 修订后的正文，至少十个字。',
      },
    }).expect(201)
  ).body as MotionView;
  const motion = (await propose(id, dissolution).expect(201)).body as MotionView;
  const answers = await Promise.all(leads.map((who) => sign(who, motion)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect((await as('body').read<MotionView>(`/api/motions/${amending.id}`)).status).toBe('VOID');
  await as('overseer').get(`/api/consortia/${id}`).expect(200);
  await as('enterprise').get(`/api/consortia/${id}/members`).expect(200);
  const vacancy = { seat: 'LEAD_ENTERPRISE', organizationId: story.ids.enterprise, reason: '理由' };
  for (const refused of [
    propose(id, dissolution),
    as('secretary').post(`/api/consortia/${id}/members`, { organizationId: story.ids.member }),
    as('enterprise').post(`/api/consortia/${id}/vacancies`, vacancy),
  ])
    expect((await refused.expect(409)).body).toMatchObject({ code: 'consortium.dissolved' });
  await expect(test.app.get(ConsortiumDirectory, { strict: false }).requireActive(id)).rejects.toMatchObject({ code: 'consortium.dissolved' });
  const told = test.db.transaction(() =>
    test.app
      .get(EventLog)
      .append({ stream: id, version: 99, owner: { kind: 'consortium', id }, type: 'task.posted', actor: null, data: {}, topics: [] }),
  );
  await expect(told).rejects.toMatchObject({ code: 'consortium.dissolved' });
  const ended = await test.sql(`SELECT 1 FROM event WHERE stream_id = $1 AND type = 'consortium.dissolved'`, [id]);
  expect(ended.length).toBe(1);
});

it('falls silent, and is at risk, then dormant, on its page, in the list and on today; a verified fact brings it back', async () => {
  const id = await anActiveConsortium();
  await test.sql(`UPDATE consortium SET activated_at = activated_at - interval '1 year' WHERE id = $1`, [id]);
  const state = async (days: number) => {
    facts.set(id, daysAgo(days));
    const { items } = await as('overseer').read<{ items: ConsortiumItem[] }>('/api/consortia');
    const [signedIn] = await test.app.get(ActorReader, { strict: false }).byHashes([tokenHash(story.people.overseer.token)]);
    const todos = signedIn ? await test.app.get(LifeTodos, { strict: false }).todos(signedIn.actor) : [];
    return [(await view(id)).life.state, items.find((item) => item.id === id)?.life.state, todos.filter(({ href }) => href.includes(id)).length];
  };
  expect([await state(1), await state(100), await state(200), await state(2)]).toEqual([
    ['ACTIVE', 'ACTIVE', 0],
    ['AT_RISK', 'AT_RISK', 1],
    ['DORMANT', 'DORMANT', 1],
    ['ACTIVE', 'ACTIVE', 0],
  ]);
});

it('is set to put things right by a date, which all leads sign, and which they lift', async () => {
  const id = await anActiveConsortium();
  const rectify = { kind: 'RECTIFICATION', reason: '每月至少核验一项真实任务' };
  expect((await propose(id, { ...rectify, until: '2020-01-01' }).expect(422)).body).toMatchObject({ code: 'consortium.rectification-date' });
  expect((await propose(id, { kind: 'RECTIFICATION_LIFT', reason: '理由' }).expect(409)).body).toMatchObject({ code: 'consortium.no-rectification' });
  const until = new Date(test.clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  const motion = (await propose(id, { ...rectify, until }).expect(201)).body as MotionView;
  expect(motion).toMatchObject({ untilOn: until });
  for (const who of leads) await sign(who, motion).expect(201);
  expect((await view(id)).life).toMatchObject({ state: 'RECTIFICATION', reasons: [{ code: 'RECTIFICATION', until, motionId: motion.id }] });
  expect((await propose(id, { ...rectify, until }).expect(409)).body).toMatchObject({ code: 'consortium.rectification-runs' });
  const lift = (await propose(id, { kind: 'RECTIFICATION_LIFT', reason: '已提前完成' }).expect(201)).body as MotionView;
  for (const who of leads) await sign(who, lift).expect(201);
  expect((await view(id)).life.state).toBe('ACTIVE');
});
