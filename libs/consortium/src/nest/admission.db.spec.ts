import { seedConsortiumKinds } from '../../../../seeds/reference/consortium-kinds.js';
import { identity } from '#libs/identity';
import { addDays, businessDate } from '#libs/kernel';
import { aPerson, anOrganization, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { ConsortiumItem, ConsortiumView, MembershipView, MotionItem, MotionView } from '../contract.js';
import { consortium } from '../index.js';
import { arrangeStory, foundingOf, type Story } from './testing-story.js';

let test: TestApp;
let story: Story<TestPerson>;
const as = (who: keyof Story<TestPerson>['people']): Client => new Client(test.url, story.people[who]);

beforeAll(async () => {
  test = await startTestApp([identity, consortium]);
  await seedConsortiumKinds((sql, values) => test.sql(sql, values));
  story = await arrangeStory({
    organization: (about) => anOrganization(test, about),
    person: (name, organizationId, ...roles) => aPerson(test, { name, posts: roles.map((role) => [organizationId, role] as const) }),
  });
});
afterAll(() => test.close());

const found = (about: object = {}): Promise<ConsortiumView> => as('secretary').send<ConsortiumView>('/api/consortia', foundingOf(story.ids, about));
const charterOf = (id: string): Promise<MotionView> => as('secretary').read<MotionView>(`/api/consortia/${id}/charter`);
const sign = (who: 'enterprise' | 'school' | 'body', motion: Pick<MotionView, 'id' | 'hash'>, hash = motion.hash) =>
  as(who).post(`/api/motions/${motion.id}/signatures`, { organizationId: story.ids[who], hash });
const events = (type: string, stream?: string) =>
  test.sql<{ version: number; data: string }>(
    'SELECT version, data FROM event WHERE type = $1 AND ($2::uuid IS NULL OR stream_id = $2) ORDER BY id',
    [type, stream ?? null],
  );

async function anActiveConsortium(): Promise<ConsortiumView> {
  const { id } = await found();
  const charter = await charterOf(id);
  for (const who of ['enterprise', 'school', 'body'] as const) await sign(who, charter).expect(201);
  return as('secretary').read<ConsortiumView>(`/api/consortia/${id}`);
}

describe('an admission', () => {
  const invite = (id: string) => as('secretary').send<MembershipView>(`/api/consortia/${id}/members`, { organizationId: story.ids.member });
  const admissionOf = async (id: string): Promise<MotionItem> => {
    const { items } = await as('secretary').read<{ items: MotionItem[] }>(`/api/consortia/${id}/motions`);
    const [admission] = items.filter((m) => m.kind === 'ADMISSION');
    if (!admission) throw new Error('no admission');
    return admission;
  };

  it('makes a member of who has accepted and whom all leads have admitted, in either order', async () => {
    for (const acceptFirst of [true, false]) {
      const { id } = await anActiveConsortium();
      const membership = await invite(id);
      const admission = await admissionOf(id);
      expect(admission.waitsFor.map((o) => o.shortName)).toEqual(['精机装备', '江宁职业', '装备行业']);
      const accept = () => as('member').post(`/api/memberships/${membership.id}/acceptance`).expect(201);
      if (acceptFirst) expect((await accept()).body).toMatchObject({ status: 'INVITED', version: 2 });
      for (const who of ['enterprise', 'school', 'body'] as const) await sign(who, admission).expect(201);
      if (!acceptFirst) await accept();
      const after = await as('member').read<MembershipView>(`/api/memberships/${membership.id}`);
      expect(after).toMatchObject({ status: 'ACTIVE', version: 3, waitsFor: [] });
    }
  }, 60_000);
  it('happens once when acceptance and last signature come together', async () => {
    for (let round = 0; round < 3; round++) {
      const { id } = await anActiveConsortium();
      const membership = await invite(id);
      const admission = await admissionOf(id);
      await sign('enterprise', admission).expect(201);
      await sign('school', admission).expect(201);
      const [signed, accepted] = await Promise.all([sign('body', admission), as('member').post(`/api/memberships/${membership.id}/acceptance`)]);
      expect([signed.status, accepted.status]).toEqual([201, 201]);
      const logged = [...(await events('membership.accepted', membership.id)), ...(await events('membership.admitted', membership.id))].map(
        (row) => JSON.parse(row.data).active,
      );
      expect(logged.filter(Boolean)).toHaveLength(1);
      expect((await test.sql('SELECT status, version FROM membership WHERE id = $1', [membership.id]))[0]).toEqual({ status: 'ACTIVE', version: 3 });
    }
  }, 60_000);
  it('is seen by the invited organization together with the charter, and by no other outsider', async () => {
    const { id } = await anActiveConsortium();
    const membership = await invite(id);
    const admission = await admissionOf(id);
    const [item] = (await as('member').read<{ items: ConsortiumItem[] }>('/api/consortia')).items;
    expect(item).toMatchObject({ id, standing: 'INVITED', invitation: { membershipId: membership.id, organizationId: story.ids.member } });
    await as('member').read<MotionView>(`/api/consortia/${id}/charter`);
    await as('member').read<MotionView>(`/api/motions/${admission.id}`);
    expect((await as('member').read<{ items: MembershipView[] }>(`/api/consortia/${id}/members`)).items.map((m) => m.id)).toEqual([membership.id]);
    await as('stranger').get(`/api/motions/${admission.id}`).expect(404);
  });
  it('that is declined is void, and the organization sees no more', async () => {
    const { id } = await anActiveConsortium();
    const membership = await invite(id);
    const admission = await admissionOf(id);
    await sign('enterprise', admission).expect(201);
    await as('member').post(`/api/memberships/${membership.id}/refusal`, {}, { ifMatch: 1 }).expect(201);
    expect((await sign('school', admission).expect(409)).body).toMatchObject({ code: 'cosign.not-open' });
    await as('member').get(`/api/consortia/${id}`).expect(404);
    expect(await invite(id)).toMatchObject({ id: membership.id, status: 'INVITED', version: 3 });
  });
  it.each([
    ['an authority', () => story.ids.authority, 422, 'consortium.authority-oversees'],
    ['a member', () => story.ids.enterprise, 409, 'consortium.already-invited'],
    ['nobody', () => '0190b1c2-0000-7000-8000-00000000000f', 422, 'consortium.organization-unknown'],
  ])('is not opened for %s', async (_, organizationId, status, code) => {
    const { id } = await anActiveConsortium();
    expect((await as('secretary').post(`/api/consortia/${id}/members`, { organizationId: organizationId() }).expect(status)).body).toMatchObject({
      code,
    });
    await as('enterprise').post(`/api/consortia/${id}/members`, { organizationId: story.ids.member }).expect(403);
    await as('stranger').post(`/api/consortia/${id}/members`, { organizationId: story.ids.member }).expect(404);
  });
  it('is invited once when two secretaries ask at once', async () => {
    const { id } = await anActiveConsortium();
    const answers = await Promise.all(
      [1, 2, 3].map(() => as('secretary').post(`/api/consortia/${id}/members`, { organizationId: story.ids.member })),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([201, 409, 409]);
  });
});

describe('leaving', () => {
  it('takes ninety days’ notice, can be taken back, and then takes away what the member could see, also from its sockets', async () => {
    const { id } = await anActiveConsortium();
    const membership = await as('secretary').send<MembershipView>(`/api/consortia/${id}/members`, { organizationId: story.ids.member });
    await as('member').post(`/api/memberships/${membership.id}/acceptance`).expect(201);
    const { items } = await as('secretary').read<{ items: MotionItem[] }>(`/api/consortia/${id}/motions`);
    const admission = items.find((m) => m.kind === 'ADMISSION');
    if (!admission) throw new Error('no admission');
    for (const who of ['enterprise', 'school', 'body'] as const) await sign(who, admission).expect(201);
    const socket = await as('member').connect();
    expect(await socket.emitWithAck('subscribe', { topic: `consortium:${id}` })).toMatchObject({ ok: true });
    const evicted = new Promise((done) => socket.once('evicted', done));
    const notice = `/api/memberships/${membership.id}/notice`;
    const leavesOn = addDays(businessDate(test.clock.now()), 90);
    await as('school').post(notice).expect(403);
    expect((await as('member').post(notice).expect(201)).body).toMatchObject({ status: 'ACTIVE', leavesOn });
    expect((await as('member').post(notice).expect(409)).body).toMatchObject({ code: 'consortium.notice-given' });
    expect((await as('member').delete(notice).expect(200)).body).toMatchObject({ status: 'ACTIVE', leavesOn: null });
    expect((await as('member').delete(notice).expect(409)).body).toMatchObject({ code: 'consortium.no-notice' });
    await as('member').post(notice).expect(201);
    const listed = async () => (await as('secretary').read<{ items: MembershipView[] }>(`/api/consortia/${id}/members`)).items.map((m) => m.id);
    expect(await listed()).toContain(membership.id);
    await test.sql('UPDATE membership SET leaves_on = $2 WHERE id = $1', [membership.id, addDays(businessDate(test.clock.now()), 1)]);
    await as('member').get(`/api/consortia/${id}`).expect(200);
    await test.sql('UPDATE membership SET leaves_on = $2 WHERE id = $1', [membership.id, businessDate(test.clock.now())]);
    expect(await listed()).not.toContain(membership.id);
    expect((await as('secretary').read<MembershipView>(`/api/memberships/${membership.id}`)).status).toBe('LEFT');
    await as('member').get(`/api/consortia/${id}`).expect(404);
    expect(await evicted).toEqual({ topic: `consortium:${id}` });
    socket.disconnect();
  }, 15_000);
  it('is refused to whom the charter names', async () => {
    const { id } = await anActiveConsortium();
    const { items } = await as('secretary').read<{ items: MembershipView[] }>(`/api/consortia/${id}/members`);
    const lead = items.find((m) => m.organization.id === story.ids.enterprise);
    expect((await as('enterprise').post(`/api/memberships/${lead?.id}/notice`).expect(409)).body).toMatchObject({
      code: 'consortium.bound-by-charter',
    });
  });
});
