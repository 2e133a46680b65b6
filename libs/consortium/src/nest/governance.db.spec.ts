import { createHash } from 'node:crypto';
import pg from 'pg';
import { consortiumKinds, seedConsortiumKinds } from '../../../../seeds/reference/consortium-kinds.js';
import { identity } from '#libs/identity';
import type { OrganizationKind } from '#libs/kernel';
import { ActorReader, tokenHash } from '#libs/platform';
import { aPerson, anOrganization, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { ConsortiumDirectory, type ConsortiumItem, type ConsortiumView, type MembershipView, type MotionItem, type MotionView } from '../contract.js';
import { consortium } from '../index.js';
import { arrangeStory, foundingOf, type Story } from './testing-story.js';

let test: TestApp;
let story: Story<TestPerson>;
type Lead = 'enterprise' | 'school' | 'body';
const leads: readonly Lead[] = ['enterprise', 'school', 'body'];
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

const sign = (who: Lead, motion: Pick<MotionView, 'id' | 'hash'>, hash = motion.hash) =>
  as(who).post(`/api/motions/${motion.id}/signatures`, { organizationId: story.ids[who], hash });
const refuse = (who: Lead, motion: Pick<MotionView, 'id' | 'hash'>, reason = '尚未看到整改') =>
  as(who).post(`/api/motions/${motion.id}/refusals`, { organizationId: story.ids[who], hash: motion.hash, reason });
const charterOf = (id: string): Promise<MotionView> => as('secretary').read<MotionView>(`/api/consortia/${id}/charter`);
const motionsOf = async (id: string): Promise<MotionItem[]> =>
  (await as('secretary').read<{ items: MotionItem[] }>(`/api/consortia/${id}/motions`)).items;
const propose = (id: string, body: object) => as('secretary').post(`/api/consortia/${id}/motions`, body);

async function carry(motion: Pick<MotionView, 'id' | 'hash'>): Promise<void> {
  for (const who of leads) await sign(who, motion).expect(201);
}
async function anActiveConsortium(): Promise<string> {
  const { id } = await as('secretary').send<ConsortiumView>('/api/consortia', foundingOf(story.ids));
  await carry(await charterOf(id));
  return id;
}
async function aMemberOf(id: string): Promise<MembershipView> {
  const membership = await as('secretary').send<MembershipView>(`/api/consortia/${id}/members`, { organizationId: story.ids.member });
  await as('member').post(`/api/memberships/${membership.id}/acceptance`).expect(201);
  const [admission] = await motionsOf(id);
  if (!admission) throw new Error('no admission');
  await carry(admission);
  return as('secretary').read<MembershipView>(`/api/memberships/${membership.id}`);
}
const standingOf = async (membershipId: string) =>
  (await test.sql<{ status: string }>('SELECT status FROM membership WHERE id = $1', [membershipId]))[0]?.status;
const amendment = (about: object = {}) => ({
  kind: 'CHARTER_AMENDMENT',
  amendment: {
    name: '江宁数控高技能人才集群',
    commonFundKeeperId: story.ids.school,
    rules: { quorumPercent: 75, verificationDays: 12, objectionDays: 7 },
    text: '第一条 本集群由头部企业、牵头院校和行业组织共同发起。第二条 核验期限为十二日。',
    ...about,
  },
});

describe('a member', () => {
  it('is suspended, reinstated and expelled by all leads together, and by nobody before the last of them', async () => {
    const id = await anActiveConsortium();
    const member = await aMemberOf(id);
    const directory = test.app.get(ConsortiumDirectory, { strict: false });
    for (const [kind, before, after] of [
      ['SUSPENSION', 'ACTIVE', 'SUSPENDED'],
      ['REINSTATEMENT', 'SUSPENDED', 'ACTIVE'],
      ['SUSPENSION', 'ACTIVE', 'SUSPENDED'],
      ['EXPULSION', 'SUSPENDED', 'EXPELLED'],
    ] as const) {
      const motion = (await propose(id, { kind, membershipId: member.id, reason: '连续两季未履约' }).expect(201)).body as MotionView;
      expect(motion).toMatchObject({ kind, status: 'OPEN', candidate: { id: story.ids.member } });
      expect(motion.hash).toBe(createHash('sha256').update(motion.content).digest('hex'));
      await sign('enterprise', motion).expect(201);
      await sign('body', motion).expect(201);
      expect(await standingOf(member.id)).toBe(before);
      expect((await sign('school', motion).expect(201)).body).toMatchObject({ status: 'CARRIED' });
      expect(await standingOf(member.id)).toBe(after);
      expect(await directory.activeMembers(id, [story.ids.member])).toEqual(new Set(after === 'ACTIVE' ? [story.ids.member] : []));
      await as('member')
        .get(`/api/consortia/${id}`)
        .expect(after === 'EXPELLED' ? 404 : 200);
    }
    const logged = await test.sql<{ data: string }>('SELECT data FROM event WHERE owner_id = $1', [id]);
    expect(logged.map((row) => row.data).join()).not.toContain('连续两季');
  });
  it('whom the charter names is not; nor is anybody by who is no secretary, twice at once, or out of its standing', async () => {
    const id = await anActiveConsortium();
    const member = await aMemberOf(id);
    const { items } = await as('secretary').read<{ items: MembershipView[] }>(`/api/consortia/${id}/members`);
    const lead = items.find((m) => m.organization.id === story.ids.school);
    const body = { kind: 'EXPULSION', membershipId: member.id, reason: '理由' };
    expect((await propose(id, { ...body, membershipId: lead?.id }).expect(409)).body).toMatchObject({ code: 'consortium.named-in-charter' });
    expect((await propose(id, { ...body, kind: 'REINSTATEMENT' }).expect(409)).body).toMatchObject({ code: 'consortium.standing-unfit' });
    expect((await propose(id, { kind: 'EXPULSION', reason: '理由' }).expect(422)).body).toMatchObject({ code: 'consortium.proposal-incomplete' });
    const elsewhere = await aMemberOf(await anActiveConsortium());
    expect((await propose(id, { ...body, membershipId: elsewhere.id }).expect(422)).body).toMatchObject({ code: 'consortium.member-missing' });
    await as('enterprise').post(`/api/consortia/${id}/motions`, body).expect(403);
    await as('stranger').post(`/api/consortia/${id}/motions`, body).expect(404);
    const answers = await Promise.all([1, 2, 3].map(() => propose(id, body)));
    expect(answers.map((a) => a.status).sort()).toEqual([201, 409, 409]);
  });
});

describe('a refusal', () => {
  it('ends the motion with its reason, which is in no event, and makes room for another', async () => {
    const id = await anActiveConsortium();
    const member = await aMemberOf(id);
    const body = { kind: 'SUSPENSION', membershipId: member.id, reason: '连续两季未履约' };
    const motion = (await propose(id, body).expect(201)).body as MotionView;
    await sign('enterprise', motion).expect(201);
    await as('teacher')
      .post(`/api/motions/${motion.id}/refusals`, { organizationId: story.ids.school, hash: motion.hash, reason: '不' + '行' })
      .expect(403);
    expect((await refuse('enterprise', motion).expect(409)).body).toMatchObject({ code: 'cosign.already-signed' });
    const refused = (await refuse('school', motion).expect(201)).body as MotionView;
    expect(refused).toMatchObject({ status: 'REFUSED', refusal: { organization: { id: story.ids.school }, reason: '尚未看到整改' } });
    expect((await sign('body', motion).expect(409)).body).toMatchObject({ code: 'cosign.not-open' });
    expect(await standingOf(member.id)).toBe('ACTIVE');
    const [event] = await test.sql<{ data: string }>(`SELECT data FROM event WHERE stream_id = $1 AND type = 'motion.refused'`, [motion.id]);
    expect(event?.data).not.toContain('整改');
    expect(JSON.parse(event?.data ?? '{}')).toMatchObject({ seat: 'LEAD_SCHOOL', hash: motion.hash });
    await propose(id, body).expect(201);
  });
  it('of an admission ends the invitation; of the founding charter it sends the draft back', async () => {
    const { id } = await as('secretary').send<ConsortiumView>('/api/consortia', foundingOf(story.ids));
    const charter = await charterOf(id);
    await sign('body', charter).expect(201);
    await refuse('school', charter).expect(201);
    expect((await sign('enterprise', charter).expect(409)).body).toMatchObject({ code: 'cosign.not-open' });
    const {
      kindCode: _kind,
      kindVersion: _version,
      secretariatId: _secretariat,
      ...draft
    } = foundingOf(story.ids, { text: '第一条 按牵头院校的意见修改后的文字。' });
    const again = (await as('secretary').put(`/api/consortia/${id}/charter`, draft).expect(200)).body as MotionView;
    expect(again).toMatchObject({ status: 'OPEN', refusal: null });
    expect(again.signers.map((s) => s.signedAt)).toEqual([null, null, null]);
    await carry(again);
    const membership = await as('secretary').send<MembershipView>(`/api/consortia/${id}/members`, { organizationId: story.ids.member });
    const [admission] = await motionsOf(id);
    if (!admission) throw new Error('no admission');
    await refuse('body', admission).expect(201);
    expect(await standingOf(membership.id)).toBe('LEFT');
    await as('member').get(`/api/consortia/${id}`).expect(404);
  });
});

describe('time', () => {
  it('makes a motion expire unsigned: it is nobody’s to sign, waits for nobody, and can be proposed anew', async () => {
    const id = await anActiveConsortium();
    const member = await aMemberOf(id);
    const body = { kind: 'EXPULSION', membershipId: member.id, reason: '理由' };
    const motion = (await propose(id, body).expect(201)).body as MotionView;
    await sign('enterprise', motion).expect(201);
    await test.sql(`UPDATE motion SET expires_on = expires_on - 31 WHERE id = $1`, [motion.id]);
    expect((await sign('school', motion).expect(409)).body).toMatchObject({ code: 'consortium.motion-expired' });
    expect((await refuse('school', motion).expect(409)).body).toMatchObject({ code: 'consortium.motion-expired' });
    expect((await motionsOf(id))[0]).toMatchObject({ id: motion.id, status: 'EXPIRED', waitsFor: [] });
    const [item] = (await as('body').read<{ items: ConsortiumItem[] }>('/api/consortia')).items;
    expect(item).toMatchObject({ id, toSign: 0 });
    const next = (await propose(id, body).expect(201)).body as MotionView;
    expect((await as('secretary').read<MotionView>(`/api/motions/${motion.id}`)).status).toBe('EXPIRED');
    await carry(next);
    expect(await standingOf(member.id)).toBe('EXPELLED');
  });
  it('lets an admission lapse, after which the organization is asked again', async () => {
    const id = await anActiveConsortium();
    await as('secretary').send<MembershipView>(`/api/consortia/${id}/members`, { organizationId: story.ids.member });
    await as('secretary').post(`/api/consortia/${id}/members`, { organizationId: story.ids.member }).expect(409);
    await test.sql(`UPDATE motion SET expires_on = expires_on - 31 WHERE consortium_id = $1 AND kind = 'ADMISSION'`, [id]);
    await as('secretary').post(`/api/consortia/${id}/members`, { organizationId: story.ids.member }).expect(201);
    expect((await motionsOf(id)).map((m) => m.status)).toEqual(['OPEN', 'EXPIRED', 'CARRIED']);
  });
});

describe('an amendment', () => {
  it('is the next version of the charter once all leads have signed it, and the old one stays to be read', async () => {
    const id = await anActiveConsortium();
    const before = await charterOf(id);
    const directory = test.app.get(ConsortiumDirectory, { strict: false });
    const motion = (await propose(id, amendment({ name: '江宁智能制造人才集群' })).expect(201)).body as MotionView;
    expect(motion).toMatchObject({ charterVersion: 2, before: before.content });
    expect(JSON.parse(motion.content)).toMatchObject({ document: 'CHARTER', amends: { version: 2, hash: before.hash } });
    expect((await propose(id, amendment()).expect(409)).body).toMatchObject({ code: 'consortium.motion-open' });
    expect((await charterOf(id)).id).toBe(before.id);
    expect(await directory.rules(id)).toMatchObject({ verificationDays: 10 });
    await carry(motion);
    expect(await charterOf(id)).toMatchObject({ id: motion.id, charterVersion: 2, status: 'CARRIED' });
    expect(await directory.rules(id)).toMatchObject({ verificationDays: 12, quorumPercent: 75 });
    expect(await as('member').read<ConsortiumItem[]>(`/api/consortia`)).toBeDefined();
    expect((await as('secretary').read<ConsortiumView>(`/api/consortia/${id}`)).name).toBe('江宁智能制造人才集群');
    expect((await as('body').read<MotionView>(`/api/motions/${before.id}`)).content).toBe(before.content);
    const third = (await propose(id, amendment({ rules: { quorumPercent: 80, verificationDays: 12, objectionDays: 7 } })).expect(201))
      .body as MotionView;
    expect(third).toMatchObject({ charterVersion: 3, before: motion.content });
  });
  it('that changes nothing, or what the kind does not allow, is not put to signature', async () => {
    const id = await anActiveConsortium();
    const same = { rules: { quorumPercent: 67, verificationDays: 10, objectionDays: 7 }, text: foundingOf(story.ids).text };
    expect((await propose(id, amendment(same)).expect(422)).body).toMatchObject({ code: 'consortium.nothing-amended' });
    const wild = { rules: { quorumPercent: 67, verificationDays: 90, objectionDays: 7 } };
    expect((await propose(id, amendment(wild)).expect(422)).body).toMatchObject({ code: 'consortium.rule-out-of-range' });
  });
});

describe('an application', () => {
  it('is the organization’s own yes: the secretary puts it to the leads, whose signatures make a member', async () => {
    const id = await anActiveConsortium();
    const apply = (who: 'member' | 'stranger', organizationId: string) => as(who).post(`/api/consortia/${id}/applications`, { organizationId });
    await apply('stranger', story.ids.member).expect(404);
    const applied = (await apply('member', story.ids.member).expect(201)).body as MembershipView;
    expect(applied.status).toBe('APPLIED');
    expect((await apply('member', story.ids.member).expect(409)).body).toMatchObject({ code: 'consortium.already-invited' });
    await as('member').get(`/api/consortia/${id}`).expect(404);
    await as('secretary').send<MembershipView>(`/api/consortia/${id}/members`, { organizationId: story.ids.member });
    const [admission] = await motionsOf(id);
    if (!admission) throw new Error('no admission');
    await carry(admission);
    expect(await standingOf(applied.id)).toBe('ACTIVE');
  });
});

describe('steps', () => {
  it('of a kind that orders its signatures are kept: who stands later is refused until it is their turn', async () => {
    const [kind] = consortiumKinds.filter(({ code }) => code === 'TALENT_CLUSTER');
    const stepped = { ...kind, version: 9, acts: { CHARTER: [['INDUSTRY_BODY', 'LEAD_SCHOOL'], ['LEAD_ENTERPRISE']] } };
    await test.sql(`INSERT INTO consortium_kind (code, version, definition, hash) VALUES ('TALENT_CLUSTER', 9, $1, 'stepped')`, [
      JSON.stringify(stepped),
    ]);
    const { id } = await as('secretary').send<ConsortiumView>('/api/consortia', foundingOf(story.ids, { kindVersion: 9 }));
    const charter = await charterOf(id);
    expect(charter.signers.map((s) => [s.seat, s.step])).toEqual([
      ['LEAD_SCHOOL', 1],
      ['INDUSTRY_BODY', 1],
      ['LEAD_ENTERPRISE', 2],
    ]);
    expect((await motionsOf(id))[0]?.waitsFor.map((o) => o.id)).toEqual([story.ids.school, story.ids.body]);
    await sign('body', charter).expect(201);
    expect((await sign('enterprise', charter).expect(409)).body).toMatchObject({ code: 'consortium.not-their-turn' });
    await sign('school', charter).expect(201);
    expect((await sign('enterprise', charter).expect(201)).body).toMatchObject({ status: 'CARRIED' });
    await test.sql(`UPDATE consortium SET kind_version = 1 WHERE kind_version = 9`);
    await test.sql(`DELETE FROM consortium_kind WHERE code = 'TALENT_CLUSTER' AND version = 9`);
  });
});

describe.each(consortiumKinds.map((kind) => [kind.code, kind] as const))('a consortium of the kind %s', (_, kind) => {
  it('is founded and activated from its definition, with a leg for each seat', async () => {
    const holders = await Promise.all(
      kind.seats.map(
        async ({ code, holders: [of = 'SCHOOL'] }) => [code, of, await anOrganization(test, { name: `${kind.code}${code}`, kind: of })] as const,
      ),
    );
    const delegates = await Promise.all(
      holders.map(
        async ([code, , id]) =>
          [
            id,
            await aPerson(test, {
              name: code,
              posts: [
                [id, 'DELEGATE'],
                [id, 'SECRETARY'],
              ],
            }),
          ] as const,
      ),
    );
    const secretariat = holders.find(([, of]) => of === 'SCHOOL')?.[2] ?? '';
    const secretary = new Client(test.url, delegates.find(([id]) => id === secretariat)?.[1] ?? null);
    const outside = (kind.functions.ARBITER.from === 'OUTSIDE' && kind.functions.ARBITER.holders[0]) as OrganizationKind | false;
    const neutral = outside ? await anOrganization(test, { name: `${kind.code}中立`, kind: outside }) : null;
    const { id } = await secretary.send<ConsortiumView>('/api/consortia', {
      ...foundingOf(story.ids),
      kindCode: kind.code,
      secretariatId: secretariat,
      commonFundKeeperId: secretariat,
      seats: holders.map(([seat, , organizationId]) => ({ seat, organizationId })),
      ...(neutral ? { arbiterId: neutral, spotCheckerId: neutral } : {}),
    });
    const charter = await secretary.read<MotionView>(`/api/consortia/${id}/charter`);
    for (const [organizationId, person] of delegates)
      await new Client(test.url, person).post(`/api/motions/${charter.id}/signatures`, { organizationId, hash: charter.hash }).expect(201);
    const view = await secretary.read<ConsortiumView>(`/api/consortia/${id}`);
    expect(view.status).toBe('ACTIVE');
    expect(view.seats.map((s) => [s.seat, s.names, s.organization.id])).toEqual(
      kind.seats.map(({ code, names }, at) => [code, names, holders[at]?.[2]]),
    );
  });
});

it('a hundred charters signed by all leads at once are put in force once each, and nobody signs for another’s organization', async () => {
  const founded: string[] = [];
  for (let batch = 0; batch < 5; batch++) {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await as('secretary').send<ConsortiumView>('/api/consortia', foundingOf(story.ids))).id),
    );
    const charters = await Promise.all(ids.map(charterOf));
    const answers = await Promise.all(charters.flatMap((charter) => leads.map((who) => sign(who, charter))));
    expect(answers.every((answer) => answer.status === 201)).toBe(true);
    founded.push(...ids);
  }
  const forged = await charterOf((await as('secretary').send<ConsortiumView>('/api/consortia', foundingOf(story.ids))).id);
  const forgeries = await Promise.all(
    leads.flatMap((who) =>
      leads
        .filter((other) => other !== who)
        .map((other) => as(who).post(`/api/motions/${forged.id}/signatures`, { organizationId: story.ids[other], hash: forged.hash })),
    ),
  );
  expect(forgeries.map((answer) => answer.status)).toEqual(Array(6).fill(403));
  expect((await charterOf(forged.consortiumId)).signers.map((s) => s.signedHash)).toEqual([null, null, null]);
  const activated = await test.sql<{ stream_id: string; n: bigint }>(
    `SELECT stream_id, count(*) AS n FROM event WHERE type = 'consortium.activated' AND stream_id = ANY($1::uuid[]) GROUP BY stream_id`,
    [founded],
  );
  expect(activated.length).toBe(100);
  expect(activated.every(({ n }) => Number(n) === 1)).toBe(true);
}, 30_000);

it('what is begun at the very moment of a suspension waits for it and is refused, and a suspension waits for what has begun', async () => {
  const id = await anActiveConsortium();
  const member = await aMemberOf(id);
  const directory = test.app.get(ConsortiumDirectory, { strict: false });
  const leads = new pg.Client({ connectionString: test.database.ownerUrl });
  await leads.connect();
  const order: string[] = [];
  const suspend = (): Promise<unknown> => leads.query(`UPDATE membership SET status = 'SUSPENDED' WHERE id = $1`, [member.id]);
  const begin = (then = Promise.resolve()): Promise<unknown> =>
    test.db.transaction(async () => {
      await directory.requireGoodStanding(id, story.ids.member);
      order.push('begun');
      await then;
    });
  const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 100));
  try {
    let end = (): void => undefined;
    const begun = begin(new Promise((done) => (end = done)));
    while (order.length === 0) await soon();
    const suspended = suspend().then(() => order.push('suspended'));
    await soon();
    expect(order).toEqual(['begun']);
    end();
    await Promise.all([begun, suspended]);
    await leads.query(`BEGIN; UPDATE membership SET status = 'ACTIVE' WHERE id = '${member.id}'; COMMIT; BEGIN`);
    await suspend();
    const tried = begin().catch((error: unknown) => error);
    await soon();
    await leads.query('COMMIT');
    expect(await tried).toMatchObject({ code: 'consortium.not-in-good-standing' });
    expect(order).toEqual(['begun', 'suspended']);
  } finally {
    await leads.end();
  }
});

it('an actor of a suspended member is still one of a member', async () => {
  const id = await anActiveConsortium();
  const member = await aMemberOf(id);
  await test.sql(`UPDATE membership SET status = 'SUSPENDED' WHERE id = $1`, [member.id]);
  const [signedIn] = await test.app.get(ActorReader, { strict: false }).byHashes([tokenHash(story.people.member.token)]);
  expect(signedIn?.actor.memberships.map((m) => m.consortiumId)).toContain(id);
});
