import { seedConsortiumKinds } from '../../../../seeds/reference/consortium-kinds.js';
import { identity } from '#libs/identity';
import type { MergerView } from '#libs/identity/contract';
import { ActorReader, NewsBook, PolicyBook, tokenHash } from '#libs/platform';
import { aPerson, anOrganization, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { ConsortiumDirectory, type ConsortiumView, type LeadSeatsView, type MembershipView, type MotionItem, type MotionView } from '../contract.js';
import { consortium } from '../index.js';
import { SeatTodos } from './seat-todos.js';
import { arrangeStory, foundingOf, type Story } from './testing-story.js';

let test: TestApp;
let story: Story<TestPerson>;
let successor: { readonly id: string; readonly delegate: TestPerson };
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
  const id = await anOrganization(test, { name: '恒达机床有限公司', kind: 'ENTERPRISE' });
  successor = { id, delegate: await aPerson(test, { name: '恒达代表', posts: [[id, 'DELEGATE']] }) };
});
afterAll(() => test.close());

const client = (who: Who | 'successor'): Client => (who === 'successor' ? new Client(test.url, successor.delegate) : as(who));
const organizationOf = (who: Who | 'successor'): string => (who === 'successor' ? successor.id : ((story.ids as Record<string, string>)[who] ?? ''));
const sign = (who: Who | 'successor', motion: Pick<MotionView, 'id' | 'hash'>) =>
  client(who).post(`/api/motions/${motion.id}/signatures`, { organizationId: organizationOf(who), hash: motion.hash });
const propose = (id: string, body: object) => as('secretary').post(`/api/consortia/${id}/motions`, body);
const seatsOf = (id: string, who: Who = 'secretary'): Promise<LeadSeatsView> => as(who).read<LeadSeatsView>(`/api/consortia/${id}/seats`);
const giveUp = (id: string, who: 'enterprise' | 'body' | 'school', seat: string, version?: number) =>
  as(who).post(
    `/api/consortia/${id}/vacancies`,
    { seat, organizationId: story.ids[who], reason: '业务调整，无力承担' },
    version === undefined ? {} : { ifMatch: version },
  );

async function anActiveConsortium(): Promise<string> {
  const { id } = await as('secretary').send<ConsortiumView>('/api/consortia', foundingOf(story.ids, { kindVersion: 2 }));
  const charter = await as('secretary').read<MotionView>(`/api/consortia/${id}/charter`);
  for (const who of leads) await sign(who, charter).expect(201);
  return id;
}
async function aMember(id: string, who: 'member' | 'successor', organizationId = organizationOf(who)): Promise<MembershipView> {
  const membership = await as('secretary').send<MembershipView>(`/api/consortia/${id}/members`, { organizationId });
  const [admission] = (await as('secretary').read<{ items: MotionItem[] }>(`/api/consortia/${id}/motions?state=OPEN`)).items;
  if (!admission) throw new Error('no admission');
  for (const lead of leads) await sign(lead, admission).expect(201);
  await client(who).post(`/api/memberships/${membership.id}/acceptance`).expect(201);
  return as('secretary').read<MembershipView>(`/api/memberships/${membership.id}`);
}
const filling = (membership: MembershipView, seat = 'LEAD_ENTERPRISE') => ({
  kind: 'SEAT_FILLING',
  seat,
  membershipId: membership.id,
  reason: '产线完整，成员推荐',
});
/** Which organizations are told news of a kind about one thing now. */
async function toldOf(code: string, subjectId: string): Promise<readonly (string | null)[]> {
  const rows = (await test.app.get(NewsBook).find(code)?.about([subjectId])) ?? [];
  return rows.filter(({ open }) => open).map(({ organizationId }) => organizationId);
}
const codeOf = async (answer: PromiseLike<{ body: unknown }>): Promise<unknown> => ((await answer).body as { code?: string }).code;

it('a lead gives its seat up, and until it is filled no act is proposed or signed; who left signs for it no more', async () => {
  const id = await anActiveConsortium();
  const member = await aMember(id, 'member');
  const heir = await aMember(id, 'successor');
  const amendment = {
    kind: 'CHARTER_AMENDMENT',
    amendment: {
      name: '更名集群',
      commonFundKeeperId: story.ids.school,
      rules: { quorumPercent: 70, verificationDays: 10, objectionDays: 7 },
      text: '第一条 修订后的正文，至少十个字。',
    },
  };
  const open = (await propose(id, { kind: 'SUSPENSION', membershipId: member.id, reason: '理由' }).expect(201)).body as MotionView;
  const amending = (await propose(id, amendment).expect(201)).body as MotionView;
  await sign('enterprise', open).expect(201);
  const { version } = await seatsOf(id);
  expect(await codeOf(giveUp(id, 'enterprise', 'LEAD_ENTERPRISE', version - 1).expect(409))).toBe('request.stale');
  expect(await codeOf(giveUp(id, 'enterprise', 'LEAD_SCHOOL').expect(409))).toBe('consortium.seat-not-held');
  const vacant = (await giveUp(id, 'enterprise', 'LEAD_ENTERPRISE', version).expect(201)).body as LeadSeatsView;
  expect(vacant.seats[0]).toMatchObject({
    organization: null,
    vacancy: { overdue: false, motionId: null },
    past: [{ organization: { id: story.ids.enterprise }, how: 'GIVEN_UP', reason: '业务调整，无力承担' }],
  });
  const [{ id: pastId } = { id: '' }] = await test.sql<{ id: string }>('SELECT id FROM past_seat WHERE consortium_id = $1', [id]);
  expect(new Set(await toldOf('consortium.seat-vacated', pastId))).toEqual(new Set([story.ids.school, story.ids.body]));
  expect(await toldOf('consortium.sign-motion', open.id)).toEqual([]); // nothing can be signed
  const now = test.clock.now();
  for (const [days, news] of [
    [52, 0],
    [53, 2],
    [61, 2],
    [91, 0],
  ] as const) {
    test.clock.set(new Date(now.getTime() + days * 86_400_000).toISOString());
    expect([days, (await toldOf('consortium.seat-overdue', pastId)).length]).toEqual([days, news]);
  }
  test.clock.set(now.toISOString());
  expect(await test.app.get(NewsBook).find('consortium.seat-overdue')?.due?.('2026-12-01')).toContain(pastId);
  for (const [what, answer] of [
    ['admission', as('secretary').post(`/api/consortia/${id}/members`, { organizationId: story.ids.stranger })],
    ...(['SUSPENSION', 'EXPULSION'] as const).map((kind) => [kind, propose(id, { kind, membershipId: heir.id, reason: '理由' })] as const),
    ['amendment', propose(id, amendment)],
    ['a signature', sign('school', open)],
    ['a signature on the amendment', sign('body', amending)],
    ['a refusal', as('school').post(`/api/motions/${open.id}/refusals`, { organizationId: story.ids.school, hash: open.hash, reason: '理由' })],
  ] as const)
    expect([what, ((await answer).body as { code: string; details: object }).code]).toEqual([what, 'consortium.seat-vacant']);
  await test.sql(`UPDATE membership SET status = 'SUSPENDED' WHERE id = $1`, [member.id]);
  await test.sql(`UPDATE motion SET status = 'EXPIRED' WHERE id = $1`, [open.id]);
  expect(await codeOf(propose(id, { kind: 'REINSTATEMENT', membershipId: member.id, reason: '理由' }))).toBe('consortium.seat-vacant');
  await test.sql(`UPDATE motion SET status = 'OPEN' WHERE id = $1`, [open.id]);

  const motion = (await propose(id, filling(heir)).expect(201)).body as MotionView;
  expect(motion).toMatchObject({ kind: 'SEAT_FILLING', candidate: { id: successor.id }, seat: { en: 'Lead enterprise' }, blockedBy: null });
  expect(motion.signers.map((signer) => signer.organization.id)).toEqual([successor.id, story.ids.school, story.ids.body]);
  const first = motion.signers.filter(({ step }) => step === motion.signers[0]?.step).map(({ organization }) => organization.id);
  expect(new Set(await toldOf('consortium.sign-motion', motion.id))).toEqual(new Set(first));
  expect(await codeOf(sign('enterprise', motion))).toBe('cosign.not-a-signer');
  const answers = await Promise.all((['school', 'body', 'successor'] as const).map((who) => sign(who, motion)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const filled = await test.sql(`SELECT 1 FROM event WHERE stream_id = $1 AND type = 'consortium.seat-filled'`, [id]);
  expect(filled.length).toBe(1);
  expect([await toldOf('consortium.seat-vacated', pastId), await toldOf('consortium.sign-motion', motion.id)]).toEqual([[], []]);
  const [seat] = (await seatsOf(id)).seats;
  expect(seat).toMatchObject({
    organization: { id: successor.id },
    vacancy: null,
    appointment: { motionId: motion.id, hash: motion.hash, signedByName: '恒达代表' },
  });
  expect((await as('body').read<MotionView>(`/api/motions/${amending.id}`)).status).toBe('VOID');
  const asked = await as('body').read<MotionView>(`/api/motions/${open.id}`);
  expect(asked.signers.map((signer) => [signer.organization.id, signer.signedAt])).toEqual([
    [successor.id, null],
    [story.ids.school, null],
    [story.ids.body, null],
  ]);
  const next = (await propose(id, amendment).expect(201)).body as MotionView;
  expect((JSON.parse(next.content) as { seats: { organization: { id: string } }[] }).seats.map(({ organization }) => organization.id)).toEqual([
    successor.id,
    story.ids.school,
    story.ids.body,
  ]);
  const logged = await test.sql<{ data: string }>('SELECT data FROM event WHERE owner_id = $1', [id]);
  expect(logged.map((row) => row.data).join()).not.toContain('业务调整');
});

it('nobody who leads already, stands badly, is of another kind or under one control with a lead takes a vacant seat', async () => {
  const id = await anActiveConsortium();
  const member = await aMember(id, 'member');
  const heir = await aMember(id, 'successor');
  expect(await codeOf(propose(id, filling(heir)).expect(409))).toBe('consortium.seat-not-vacant');
  await giveUp(id, 'enterprise', 'LEAD_ENTERPRISE').expect(201);
  expect(await codeOf(propose(id, filling(member)).expect(422))).toBe('consortium.wrong-holder');
  const { items } = await as('secretary').read<{ items: MembershipView[] }>(`/api/consortia/${id}/members`);
  const lead = items.find(({ organization }) => organization.id === story.ids.school);
  expect(lead && (await codeOf(propose(id, filling(lead)).expect(409)))).toBe('consortium.candidate-unfit');
  await test.sql(`UPDATE membership SET status = 'SUSPENDED' WHERE id = $1`, [heir.id]);
  expect(await codeOf(propose(id, filling(heir)).expect(409))).toBe('consortium.candidate-unfit');
  await test.sql(`UPDATE membership SET status = 'ACTIVE' WHERE id = $1`, [heir.id]);
  await test.sql(`UPDATE organization SET control_group = 'g' WHERE id = ANY($1)`, [[successor.id, story.ids.body]]);
  expect(await codeOf(propose(id, filling(heir)).expect(422))).toBe('consortium.seats-not-independent');
  await test.sql(`UPDATE organization SET control_group = NULL WHERE id = $1`, [successor.id]);
  const motion = (await propose(id, filling(heir)).expect(201)).body as MotionView;
  await sign('school', motion).expect(201);
  await test.sql(`UPDATE organization SET control_group = 'g' WHERE id = $1`, [successor.id]);
  expect(await codeOf(sign('successor', motion))).toBe('consortium.seats-not-independent');
  await test.sql(`UPDATE organization SET control_group = NULL WHERE id = ANY($1)`, [[successor.id, story.ids.body]]);
});

it('the others expel a lead, whose seat and functions are vacant with it; the last one keeps its seat', async () => {
  const id = await anActiveConsortium();
  const { items } = await as('secretary').read<{ items: MembershipView[] }>(`/api/consortia/${id}/members`);
  const lead = items.find(({ organization }) => organization.id === story.ids.body);
  expect(lead).toMatchObject({ namedInCharter: true, leadsOnly: true });
  const motion = (await propose(id, { kind: 'EXPULSION', membershipId: lead?.id, reason: '长期不履职' }).expect(201)).body as MotionView;
  expect(motion.signers.map((signer) => signer.seat)).toEqual(['LEAD_ENTERPRISE', 'LEAD_SCHOOL']);
  await sign('enterprise', motion).expect(201);
  await sign('school', motion).expect(201);
  const view = await as('secretary').read<ConsortiumView>(`/api/consortia/${id}`);
  expect(view).toMatchObject({ arbiter: null, spotChecker: null });
  expect((await seatsOf(id)).seats[2]).toMatchObject({ organization: null, past: [{ how: 'REMOVED', reason: null }] });
  await as('body').get(`/api/consortia/${id}`).expect(404);
  await giveUp(id, 'enterprise', 'LEAD_ENTERPRISE').expect(201);
  expect(await codeOf(giveUp(id, 'school', 'LEAD_SCHOOL').expect(409))).toBe('consortium.last-lead');
  expect((await test.app.get(ConsortiumDirectory, { strict: false }).find(id))?.arbiterId).toBeNull();
});

it('a seat that stays vacant beyond the time of its kind is overdue on today, to the leads and to the overseer', async () => {
  const id = await anActiveConsortium();
  await giveUp(id, 'enterprise', 'LEAD_ENTERPRISE').expect(201);
  const todos = test.app.get(SeatTodos, { strict: false });
  const of = async (who: Who) => {
    const [signedIn] = await test.app.get(ActorReader, { strict: false }).byHashes([tokenHash(story.people[who].token)]);
    const all = signedIn ? await todos.todos(signedIn.actor) : [];
    return all.filter(({ href }) => href.includes(id)).map(({ mark, waitsFor }) => [mark, waitsFor]);
  };
  expect([await of('secretary'), await of('body'), await of('overseer'), await of('member')]).toEqual([
    [['promised', 'me']],
    [['promised', 'other']],
    [['promised', 'other']],
    [],
  ]);
  await test.sql(`UPDATE past_seat SET until = until - interval '61 days' WHERE consortium_id = $1`, [id]);
  expect([await of('body'), await of('overseer')]).toEqual([[['overdue', 'other']], [['overdue', 'other']]]);
  expect((await seatsOf(id, 'overseer')).seats[0]?.vacancy).toMatchObject({ overdue: true });
});

it('the body that arbitrates by its seat is followed in that by who fills the seat; why it left is erased with who wrote it', async () => {
  const id = await anActiveConsortium();
  const heirId = await anOrganization(test, { name: '机电商会', kind: 'INDUSTRY_BODY' });
  const delegate = await aPerson(test, { name: '商会代表', posts: [[heirId, 'DELEGATE']] });
  const membership = await as('secretary').send<MembershipView>(`/api/consortia/${id}/members`, { organizationId: heirId });
  const [admission] = (await as('secretary').read<{ items: MotionItem[] }>(`/api/consortia/${id}/motions?state=OPEN`)).items;
  if (!admission) throw new Error('no admission');
  for (const lead of leads) await sign(lead, admission).expect(201);
  await new Client(test.url, delegate).post(`/api/memberships/${membership.id}/acceptance`).expect(201);
  await giveUp(id, 'body', 'INDUSTRY_BODY').expect(201);
  const motion = (await propose(id, filling(membership, 'INDUSTRY_BODY')).expect(201)).body as MotionView;
  await sign('enterprise', motion).expect(201);
  await sign('school', motion).expect(201);
  await new Client(test.url, delegate).post(`/api/motions/${motion.id}/signatures`, { organizationId: heirId, hash: motion.hash }).expect(201);
  expect(await as('secretary').read<ConsortiumView>(`/api/consortia/${id}`)).toMatchObject({ arbiter: { id: heirId }, spotChecker: { id: heirId } });
  const erased = { type: 'person.erased', data: { personId: story.people.body.personId } };
  await test.db.transaction(() =>
    test.app.get(PolicyBook).run({ ...erased, id, stream: id, version: 1, at: new Date(), actorId: null, organizationId: null }),
  );
  expect((await seatsOf(id)).seats[2]?.past).toMatchObject([{ organization: { id: story.ids.body }, reason: null }]);
});

it('an invited organization that is merged is not admitted any more: what the leads were to sign is void and says why', async () => {
  const id = await anActiveConsortium();
  const [from, into] = [
    await anOrganization(test, { name: '溧水学校', kind: 'SCHOOL' }),
    await anOrganization(test, { name: '江宁学校', kind: 'SCHOOL' }),
  ];
  await as('secretary').send(`/api/consortia/${id}/members`, { organizationId: from });
  const [admission] = (await as('secretary').read<{ items: MotionItem[] }>(`/api/consortia/${id}/motions?state=OPEN`)).items;
  const own = new Client(test.url, await aPerson(test, { name: '溧水代表', posts: [[from, 'DELEGATE']] }));
  const heir = new Client(test.url, await aPerson(test, { name: '江宁代表', posts: [[into, 'DELEGATE']] }));
  const operator = new Client(test.url, await aPerson(test, { name: '运营二', operator: true }));
  const declared = await own.send<MergerView>(`/api/organizations/${from}/mergers`, { intoId: into, reason: '资源整合', on: '2026-11-24' });
  await heir.send(`/api/mergers/${declared.id}/acceptance`, {});
  await operator.send(`/api/mergers/${declared.id}/recording`, {});
  expect(await as('enterprise').read<MotionView>(`/api/motions/${admission?.id}`)).toMatchObject({ status: 'VOID', voidedBy: { id: into } });
  const [told] = await test.sql<{ data: string }>(`SELECT data FROM event WHERE stream_id = $1 AND type = 'motion.voided'`, [admission?.id]);
  expect(JSON.parse(told?.data ?? '{}')).toMatchObject({ because: 'MERGED', intoId: into });
});

it('a lead that is merged leaves its seat vacant, and the one it went into is put forward, not put in', async () => {
  const id = await anActiveConsortium();
  const into = await anOrganization(test, { name: '精机集团有限公司', kind: 'ENTERPRISE' });
  const heir = new Client(test.url, await aPerson(test, { name: '集团代表', posts: [[into, 'DELEGATE']] }));
  const operator = new Client(test.url, await aPerson(test, { name: '运营', operator: true }));
  const declared = await as('enterprise').send<MergerView>(`/api/organizations/${story.ids.enterprise}/mergers`, {
    intoId: into,
    reason: '吸收合并',
    on: '2026-11-24',
  });
  await heir.send(`/api/mergers/${declared.id}/acceptance`, {});
  await operator.send(`/api/mergers/${declared.id}/recording`, {});
  expect((await seatsOf(id)).seats[0]).toMatchObject({ organization: null, past: [{ organization: { id: story.ids.enterprise }, how: 'MERGED' }] });
  const members = (await as('secretary').read<{ items: MembershipView[] }>(`/api/consortia/${id}/members`)).items;
  const of = (organizationId: string) => members.find(({ organization }) => organization.id === organizationId);
  expect(of(into)).toMatchObject({ status: 'APPLIED' });
  expect(of(story.ids.enterprise)).toMatchObject({ status: 'LEFT', seat: null, organization: { name: '精机装备有限公司（已并入 精机集团）' } });
  expect(await codeOf(as('secretary').post(`/api/consortia/${id}/members`, { organizationId: story.ids.enterprise }).expect(422))).toBe(
    'consortium.organization-unknown',
  );
  const [past] = (await seatsOf(id)).seats[0]?.past ?? [];
  expect(past?.organization.name).toBe('精机装备有限公司（已并入 精机集团）');
});
