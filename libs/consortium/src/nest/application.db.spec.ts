import { seedConsortiumKinds } from '../../../../seeds/reference/consortium-kinds.js';
import { identity } from '#libs/identity';
import { aPerson, anOrganization, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { ConsortiumView, EntranceView, MembershipView, MotionItem, MotionView } from '../contract.js';
import { consortium } from '../index.js';
import { arrangeStory, foundingOf, type Story } from './testing-story.js';

let test: TestApp;
let story: Story<TestPerson>;
const leads = ['enterprise', 'school', 'body'] as const;
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

const motionsOf = async (id: string, state: 'OPEN' | 'ENDED'): Promise<MotionItem[]> =>
  (await as('secretary').read<{ items: MotionItem[] }>(`/api/consortia/${id}/motions?state=${state}`)).items;
const membersOf = async (id: string): Promise<MembershipView[]> =>
  (await as('secretary').read<{ items: MembershipView[] }>(`/api/consortia/${id}/members`)).items;
const signAll = async (motion: Pick<MotionView, 'id' | 'hash'>): Promise<void> => {
  for (const who of leads)
    await as(who).post(`/api/motions/${motion.id}/signatures`, { organizationId: story.ids[who], hash: motion.hash }).expect(201);
};
const apply = (id: string) => as('member').post(`/api/consortia/${id}/applications`, { organizationId: story.ids.member });

async function found(): Promise<string> {
  const { id } = await as('secretary').send<ConsortiumView>('/api/consortia', foundingOf(story.ids));
  return id;
}
async function active(): Promise<string> {
  const id = await found();
  await signAll(await as('secretary').read<MotionView>(`/api/consortia/${id}/charter`));
  return id;
}
async function withMember(): Promise<{ readonly id: string; readonly member: MembershipView }> {
  const id = await active();
  const applied = (await apply(id).expect(201)).body as MembershipView;
  await as('secretary').send(`/api/consortia/${id}/members`, { organizationId: story.ids.member });
  const [admission] = await motionsOf(id, 'OPEN');
  if (!admission) throw new Error('no admission');
  await signAll(admission);
  return { id, member: await as('secretary').read<MembershipView>(`/api/memberships/${applied.id}`) };
}

describe('an application', () => {
  it('is turned down by the secretary alone and once; the organization may apply again', async () => {
    const id = await active();
    const applied = (await apply(id).expect(201)).body as MembershipView;
    const turnDown = (who: Parameters<typeof as>[0]) => as(who).post(`/api/memberships/${applied.id}/turning-down`);
    await turnDown('enterprise').expect(403);
    await turnDown('stranger').expect(404);
    expect((await turnDown('secretary').expect(201)).body).toMatchObject({ status: 'DECLINED' });
    expect((await turnDown('secretary').expect(409)).body).toMatchObject({ code: 'consortium.not-applied' });
    expect((await apply(id).expect(201)).body).toMatchObject({ id: applied.id, status: 'APPLIED' });
    const logged = await test.sql('SELECT type FROM event WHERE stream_id = $1 ORDER BY version', [applied.id]);
    expect(logged.map(({ type }) => type)).toEqual(['membership.applied', 'membership.turned-down', 'membership.applied']);
  });
  it('is no way out of the leads’ hands once it was put to them', async () => {
    const id = await active();
    const applied = (await apply(id).expect(201)).body as MembershipView;
    await as('secretary').send(`/api/consortia/${id}/members`, { organizationId: story.ids.member });
    expect((await as('secretary').post(`/api/memberships/${applied.id}/turning-down`).expect(409)).body).toMatchObject({
      code: 'consortium.not-applied',
    });
  });
});

describe('the entrance', () => {
  it('shows who may apply what it would join and how it stands, and nothing of one that is not active', async () => {
    const id = await active();
    const before = await as('member').read<EntranceView>(`/api/consortia/${id}/entrance`);
    expect(before).toMatchObject({ id, name: '江宁数控高技能人才集群', secretariat: { id: story.ids.school } });
    expect(before.applicants).toMatchObject([{ organization: { id: story.ids.member }, status: null, membershipId: null }]);
    const applied = (await apply(id).expect(201)).body as MembershipView;
    expect((await as('member').read<EntranceView>(`/api/consortia/${id}/entrance`)).applicants).toMatchObject([
      { membershipId: applied.id, version: applied.version, status: 'APPLIED' },
    ]);
    await as('overseer').get(`/api/consortia/${id}/entrance`).expect(403);
    await as('member')
      .get(`/api/consortia/${await found()}/entrance`)
      .expect(404);
  });
});

describe('the list of motions', () => {
  it('has what can still be signed apart from what has ended, and an amendment its charter, whatever else was carried before', async () => {
    const { id } = await withMember();
    const body = {
      kind: 'CHARTER_AMENDMENT',
      amendment: {
        name: '江宁数控高技能人才集群',
        commonFundKeeperId: story.ids.school,
        rules: { quorumPercent: 75, verificationDays: 12, objectionDays: 7 },
        text: '第一条 本集群由头部企业、牵头院校和行业组织共同发起。第二条 核验期限为十二日。',
      },
    };
    const amendment = await as('secretary').send<MotionView>(`/api/consortia/${id}/motions`, body);
    expect(amendment.before).toContain('第一条 本集群');
    expect((await motionsOf(id, 'OPEN')).map(({ kind }) => kind)).toEqual(['CHARTER_AMENDMENT']);
    const ended = await motionsOf(id, 'ENDED');
    expect(ended.map(({ kind, status }) => [kind, status])).toEqual([
      ['ADMISSION', 'CARRIED'],
      ['CHARTER', 'CARRIED'],
    ]);
    expect(ended[0]?.signers.map(({ organization, signedAt }) => [organization.id, signedAt !== null])).toEqual(
      leads.map((who) => [story.ids[who], true]),
    );
    await test.sql(`UPDATE motion SET expires_on = '2020-01-01' WHERE id = $1`, [amendment.id]);
    expect(await motionsOf(id, 'OPEN')).toEqual([]);
    expect((await motionsOf(id, 'ENDED'))[0]).toMatchObject({ id: amendment.id, status: 'EXPIRED' });
  });
});

describe('the list of members', () => {
  it('names the open motion about a member, and the one by which it was suspended or expelled', async () => {
    const { id, member } = await withMember();
    const rowOf = async () => (await membersOf(id)).find((row) => row.id === member.id);
    for (const [kind, status] of [
      ['SUSPENSION', 'SUSPENDED'],
      ['EXPULSION', 'EXPELLED'],
    ] as const) {
      const motion = await as('secretary').send<MotionView>(`/api/consortia/${id}/motions`, {
        kind,
        membershipId: member.id,
        reason: '连续两季未履约',
      });
      expect(await rowOf()).toMatchObject({ motionId: motion.id, motionKind: kind, waitsFor: leads.map((who) => ({ id: story.ids[who] })) });
      await signAll(motion);
      expect(await rowOf()).toMatchObject({ status, motionId: null, motionKind: null, waitsFor: [], decidedBy: { id: motion.id, kind } });
    }
  });
});
