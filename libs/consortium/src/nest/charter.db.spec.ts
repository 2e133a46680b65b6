import { createHash } from 'node:crypto';
import { seedConsortiumKinds } from '../../../../seeds/reference/consortium-kinds.js';
import { identity } from '#libs/identity';
import { aPerson, anOrganization, aPost, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { ConsortiumView, FoundingChoicesView, MotionView } from '../contract.js';
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
const redraft = (about: object = {}) => {
  const { kindCode: _kind, kindVersion: _version, secretariatId: _secretariat, ...charter } = foundingOf(story.ids, about);
  return charter;
};
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

describe('founding', () => {
  it('puts the charter to the leads: what they sign is the SHA-256 of the text anyone can read', async () => {
    const { id, status, seats, arbiter } = await found();
    expect({ status, seats: seats.map((s) => s.organization.name), arbiter: arbiter?.name }).toEqual({
      status: 'FOUNDING',
      seats: ['精机装备有限公司', '江宁职业技术学校', '装备行业协会'],
      arbiter: '装备行业协会',
    });
    const charter = await as('enterprise').read<MotionView>(`/api/consortia/${id}/charter`);
    expect(charter.hash).toBe(createHash('sha256').update(charter.content).digest('hex'));
    expect(JSON.parse(charter.content)).toMatchObject({
      document: 'CHARTER',
      consortiumId: id,
      name: '江宁数控高技能人才集群',
      rules: { quorumPercent: 67 },
    });
    expect(charter.signers.map((s) => [s.seat, s.organization.shortName, s.signedAt])).toEqual([
      ['LEAD_ENTERPRISE', '精机装备', null],
      ['LEAD_SCHOOL', '江宁职业', null],
      ['INDUSTRY_BODY', '装备行业', null],
    ]);
  });
  it('keeps the text out of the log', async () => {
    const { id } = await found({ text: '第一条 不应出现在日志里的文字。' });
    const logged = await test.sql<{ data: string }>('SELECT data FROM event WHERE owner_id = $1', [id]);
    expect(logged.length).toBe(2);
    expect(logged.map((row) => row.data).join()).not.toMatch(/不应出现|精机装备/);
  });
  it('offers a secretary the newest version of every kind, and nobody else', async () => {
    const choices = await as('secretary').read<FoundingChoicesView>('/api/consortium-kinds');
    expect(choices.kinds.map((kind) => [kind.code, kind.seats.length])).toEqual([
      ['INDUSTRY_COLLEGE', 2],
      ['MUNICIPAL_CONSORTIUM', 3],
      ['SECTOR_COMMUNITY', 3],
      ['TALENT_CLUSTER', 3],
    ]);
    await as('teacher').get('/api/consortium-kinds').expect(403);
  });
  it.each([
    [
      'one organization in two seats',
      () => ({ seats: foundingOf(story.ids).seats.map((s) => (s.seat === 'LEAD_SCHOOL' ? { ...s, organizationId: story.ids.enterprise } : s)) }),
      422,
      'consortium.wrong-holder',
    ],
    ['a keeper outside', () => ({ commonFundKeeperId: story.ids.member }), 422, 'consortium.keeper-not-a-member'],
    ['an unknown kind', () => ({ kindVersion: 99 }), 422, 'consortium.kind-unknown'],
    ['an organization nobody knows', () => ({ commonFundKeeperId: '0190b1c2-0000-7000-8000-00000000000f' }), 422, 'consortium.organization-unknown'],
    ['another’s secretariat', () => ({ secretariatId: story.ids.stranger }), 404, 'access.missing'],
    ['an unknown field', () => ({ status: 'ACTIVE' }), 400, 'request.invalid'],
    ['an endless text', () => ({ text: '长'.repeat(20_001) }), 400, 'request.invalid'],
    ['terms nobody published', () => ({ templateHash: 'a'.repeat(64) }), 422, 'consortium.terms-unknown'],
  ])('refuses %s and changes nothing', async (_, about, status, code) => {
    const before = await test.sql('SELECT count(*) FROM consortium');
    expect((await as('secretary').post('/api/consortia', foundingOf(story.ids, about())).expect(status)).body).toMatchObject({ code });
    expect(await test.sql('SELECT count(*) FROM consortium')).toEqual(before);
  });
  it('refuses two seats under one control, also when control changes before the last signature', async () => {
    const { id } = await found();
    const charter = await charterOf(id);
    await sign('enterprise', charter).expect(201);
    await test.sql(`UPDATE organization SET control_group = 'G' WHERE id = ANY($1)`, [[story.ids.enterprise, story.ids.body]]);
    expect((await sign('body', charter).expect(422)).body).toMatchObject({ code: 'consortium.seats-not-independent' });
    expect((await as('secretary').post('/api/consortia', foundingOf(story.ids)).expect(422)).body).toMatchObject({
      code: 'consortium.seats-not-independent',
    });
    await test.sql('UPDATE organization SET control_group = NULL');
  });
});

describe('the charter', () => {
  it('is in force with the last signature and not before', async () => {
    const { id } = await found();
    const charter = await charterOf(id);
    const state = async () => (await test.sql<{ status: string }>('SELECT status FROM consortium WHERE id = $1', [id]))[0]?.status;
    await sign('body', charter).expect(201);
    await sign('enterprise', charter).expect(201);
    expect(await state()).toBe('FOUNDING');
    expect((await as('secretary').post(`/api/consortia/${id}/members`, { organizationId: story.ids.member }).expect(409)).body).toMatchObject({
      code: 'consortium.not-active',
    });
    const last = await sign('school', charter).expect(201);
    expect(last.body).toMatchObject({ status: 'CARRIED', version: 4 });
    expect(await state()).toBe('ACTIVE');
    const members = await test.sql('SELECT DISTINCT status FROM membership WHERE consortium_id = $1', [id]);
    expect(members).toEqual([{ status: 'ACTIVE' }]);
    expect(JSON.parse((await events('consortium.activated', id))[0]?.data ?? '{}')).toMatchObject({ charterHash: charter.hash });
  });
  it('is put in force exactly once, however many sign at once', async () => {
    const founded = await Promise.all(Array.from({ length: 6 }, () => found()));
    const charters = await Promise.all(founded.map(({ id }) => charterOf(id)));
    const answers = await Promise.all(
      charters.flatMap((charter) => (['enterprise', 'school', 'body', 'body', 'school'] as const).map((who) => sign(who, charter))),
    );
    expect(answers.filter((a) => a.status === 201).length).toBe(18);
    expect(new Set(answers.filter((a) => a.status !== 201).map((a) => a.body.code)).size).toBeGreaterThan(0);
    expect(answers.filter((a) => a.status !== 201).every((a) => ['cosign.already-signed', 'cosign.not-open'].includes(a.body.code))).toBe(true);
    for (const { id } of founded) {
      expect(await events('consortium.activated', id)).toHaveLength(1);
      expect((await test.sql('SELECT status, version FROM consortium WHERE id = $1', [id]))[0]).toEqual({ status: 'ACTIVE', version: 2 });
    }
  });
  it('that is edited is signed anew by everybody; yesterday’s hash is refused', async () => {
    const { id } = await found();
    const yesterday = await charterOf(id);
    await sign('enterprise', yesterday).expect(201);
    await sign('body', yesterday).expect(201);
    const edited = await as('secretary')
      .put(`/api/consortia/${id}/charter`, redraft({ name: '江宁智能制造人才集群', commonFundKeeperId: story.ids.enterprise }), { ifMatch: 3 })
      .expect(200);
    expect(edited.body.signers.map((s: { signedAt: string | null }) => s.signedAt)).toEqual([null, null, null]);
    expect(edited.body.version).toBe(4);
    expect((await sign('school', yesterday).expect(409)).body).toMatchObject({ code: 'cosign.stale-hash' });
    for (const who of ['enterprise', 'school', 'body'] as const) await sign(who, edited.body).expect(201);
    const view = await as('secretary').read<ConsortiumView>(`/api/consortia/${id}`);
    expect(view).toMatchObject({ status: 'ACTIVE', name: '江宁智能制造人才集群', commonFundKeeper: { id: story.ids.enterprise } });
    expect(JSON.parse((await events('motion.redrafted', edited.body.id))[0]?.data ?? '{}')).toMatchObject({ voided: 2, hash: edited.body.hash });
  });
  it('that is edited while it is signed is never in force with a text not everybody signed', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await found();
      const charter = await charterOf(id);
      await sign('enterprise', charter).expect(201);
      await sign('body', charter).expect(201);
      const [last, edit] = await Promise.all([
        sign('school', charter),
        as('secretary').put(`/api/consortia/${id}/charter`, redraft({ text: `第一条 修改后的文字，第 ${round} 稿。` })),
      ]);
      expect([
        [201, 409],
        [409, 200],
      ]).toContainEqual([last.status, edit.status]);
      const now = await charterOf(id);
      expect(now.status).toBe(last.status === 201 ? 'CARRIED' : 'OPEN');
      if (now.status === 'CARRIED') expect(now.signers.every((s) => s.signedHash === now.hash)).toBe(true);
    }
  });
  it('edited to the same text keeps its signatures; a stale version and a charter in force cannot be edited', async () => {
    const { id } = await found();
    const charter = await charterOf(id);
    await sign('enterprise', charter).expect(201);
    expect((await as('secretary').put(`/api/consortia/${id}/charter`, redraft(), { ifMatch: 1 }).expect(409)).body).toMatchObject({
      code: 'request.stale',
      details: { version: 2 },
    });
    const same = await as('secretary').put(`/api/consortia/${id}/charter`, redraft(), { ifMatch: 2 }).expect(200);
    expect(same.body).toMatchObject({ version: 2, hash: charter.hash });
    const active = await anActiveConsortium();
    expect(
      (
        await as('secretary')
          .put(`/api/consortia/${active.id}/charter`, redraft({ text: '第一条 改动一个字也不行了。' }))
          .expect(409)
      ).body,
    ).toMatchObject({ code: 'consortium.not-in-founding' });
  });
  it('is signed by delegates of the leads only, one person for one seat', async () => {
    const { id } = await found();
    const charter = await charterOf(id);
    const body = { organizationId: story.ids.school, hash: charter.hash };
    await as('secretary').post(`/api/motions/${charter.id}/signatures`, body).expect(403);
    await as('teacher').post(`/api/motions/${charter.id}/signatures`, body).expect(403);
    await as('enterprise').post(`/api/motions/${charter.id}/signatures`, body).expect(403);
    await as('stranger')
      .post(`/api/motions/${charter.id}/signatures`, { ...body, organizationId: story.ids.stranger })
      .expect(404);
    await sign('enterprise', charter).expect(201);
    await aPost(test, story.people.enterprise.personId, story.ids.body, 'DELEGATE');
    const second = await as('enterprise')
      .post(`/api/motions/${charter.id}/signatures`, { organizationId: story.ids.body, hash: charter.hash })
      .expect(403);
    expect(second.body).toMatchObject({ code: 'consortium.person-signed-already' });
    await test.sql(`UPDATE post SET to_at = now() WHERE person_id = $1 AND organization_id = $2`, [story.people.enterprise.personId, story.ids.body]);
  });
  it('names who signed to members and not to an overseer', async () => {
    const { id } = await found();
    await sign('enterprise', await charterOf(id)).expect(201);
    const names = async (who: keyof Story<TestPerson>['people']) =>
      (await as(who).read<MotionView>(`/api/consortia/${id}/charter`)).signers.map((s) => s.signedByName);
    expect(await names('body')).toEqual(['企业代表', null, null]);
    expect(await names('overseer')).toEqual([null, null, null]);
  });
});

describe('a neutral body from outside', () => {
  const college = () =>
    foundingOf(story.ids, {
      kindCode: 'INDUSTRY_COLLEGE',
      name: '精机产业学院',
      arbiterId: story.ids.body,
      spotCheckerId: story.ids.body,
      seats: [
        { seat: 'ENTERPRISE', organizationId: story.ids.enterprise },
        { seat: 'SCHOOL', organizationId: story.ids.school },
      ],
    });
  const membershipOf = async (id: string, organizationId: string) =>
    (
      await test.sql<{ id: string; status: string; version: number }>(
        'SELECT id, status, version FROM membership WHERE consortium_id = $1 AND organization_id = $2',
        [id, organizationId],
      )
    )[0];

  it('is admitted by the charter and a member once it has accepted for itself', async () => {
    const { id } = await as('secretary').send<ConsortiumView>('/api/consortia', college());
    const charter = await as('body').read<MotionView>(`/api/consortia/${id}/charter`);
    await sign('enterprise', charter).expect(201);
    await sign('school', charter).expect(201);
    const invited = await membershipOf(id, story.ids.body);
    expect(invited?.status).toBe('INVITED');
    await as('body').post(`/api/memberships/${invited?.id}/acceptance`).expect(201);
    expect((await membershipOf(id, story.ids.body))?.status).toBe('ACTIVE');
  });
  it('that declines holds up the charter until another is named', async () => {
    const { id } = await as('secretary').send<ConsortiumView>('/api/consortia', college());
    const invited = await membershipOf(id, story.ids.body);
    await as('body').post(`/api/memberships/${invited?.id}/refusal`).expect(201);
    const charter = await charterOf(id);
    expect((await sign('enterprise', charter).expect(409)).body).toMatchObject({ code: 'consortium.neutral-declined' });
  });
});
