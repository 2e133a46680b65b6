import { seedCoordinationTopics } from '../../../../seeds/reference/coordination-topics.js';
import { seedPolicies } from '../../../../seeds/reference/policies.js';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import type { FigureView, TodayView } from '#libs/monitoring/contract';
import { obligation } from '#libs/obligation';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { AskingChoicesView, CoordinationItem, CoordinationView, PoliciesView, SameView, SharesView } from '../contract.js';
import { coordination } from '../index.js';

const organizations = {
  firm: ['ENTERPRISE', '320115', 'DELEGATE'],
  school: ['SCHOOL', '320115', 'DELEGATE'],
  member: ['SCHOOL', '320115', 'DELEGATE'],
  far: ['ENTERPRISE', '330200', 'DELEGATE'],
  tax: ['AUTHORITY', '3201', 'DELEGATE'],
  labour: ['AUTHORITY', '32', 'DELEGATE'],
  elsewhere: ['AUTHORITY', '3302', 'DELEGATE'],
} as const;
type Side = keyof typeof organizations;

let test: TestApp;
let cid: string;
const org: Record<Side, string> = {} as never;
const who: Record<Side | 'secretary' | 'overseer' | 'teacher', TestPerson> = {} as never;
const as = (person: keyof typeof who): Client => new Client(test.url, who[person]);

beforeAll(async () => {
  test = await startTestApp([identity, consortium, monitoring, obligation, coordination]);
  await seedCoordinationTopics((sql, values) => test.sql(sql, values));
  await seedPolicies((sql, values) => test.sql(sql, values));
  for (const [side, [kind, regionCode, role]] of Object.entries(organizations)) {
    org[side as Side] = await anOrganization(test, { name: `${side}单位`, kind, regionCode });
    who[side as Side] = await aPerson(test, { name: side, posts: [[org[side as Side], role]] });
  }
  who.secretary = await aPerson(test, { name: '秘书', posts: [[org.school, 'SECRETARY']] });
  who.teacher = await aPerson(test, { name: '教师', posts: [[org.member, 'TEACHER']] });
  who.overseer = await aPerson(test, { name: '督导', posts: [[org.tax, 'OVERSEER']] });
  const { firm, school, member } = org;
  cid = await aConsortium(test, {
    members: [firm, school, member],
    seats: { LEAD_ENTERPRISE: firm, LEAD_SCHOOL: school },
    secretariatId: school,
    regionCode: '320115',
  });
});
afterAll(() => test.close());

let nth = 0;
const asking = (about: object = {}) => ({
  requesterId: org.member,
  topicCode: 'TAX',
  text: `请明确第 ${++nth} 项抵免的办理口径。`,
  addressees: [{ organizationId: org.tax, role: 'LEAD', department: '税政处' }],
  different: true,
  ...about,
});
const ask = async (about: object = {}, person: keyof typeof who = 'member'): Promise<CoordinationView> =>
  (await as(person).post(`/api/consortia/${cid}/coordination`, asking(about)).expect(201)).body as CoordinationView;
const answer = (side: Side, id: string, text = '按附件办理。') =>
  as(side).post(`/api/coordination/${id}/answers`, { organizationId: org[side], text });
const todosOf = async (person: keyof typeof who, waitsFor: 'mine' | 'others', id: string): Promise<readonly string[]> =>
  (await as(person).read<TodayView>('/api/today'))[waitsFor]
    .filter(({ href }) => href === `/coordination/${id}`)
    .map(({ code, mark }) => `${code} ${mark}`);

describe('a request', () => {
  it('goes to authorities of the region, is answered for the authority, and closed by who asked alone', async () => {
    const addressees = [
      { organizationId: org.tax, role: 'LEAD' },
      { organizationId: org.labour, role: 'CO', dueOn: '2026-12-01' },
    ];
    const { id, addressees: asked } = await ask({ addressees });
    expect(asked.map(({ dueOn, role }) => [role, dueOn])).toEqual([
      ['LEAD', '2026-12-15'],
      ['CO', '2026-12-01'],
    ]);
    expect(await todosOf('tax', 'mine', id)).toEqual(['coordination.answer promised']);
    expect(await todosOf('overseer', 'others', id)).toEqual(['coordination.answer-for promised']);
    await as('overseer').post(`/api/coordination/${id}/answers`, { organizationId: org.tax, text: '代答' }).expect(403);
    await answer('elsewhere', id).expect(404);
    await as('labour').post(`/api/coordination/${id}/answers`, { organizationId: org.tax, text: '代答' }).expect(403);
    expect((await as('member').post(`/api/coordination/${id}/confirmation`).expect(409)).body).toMatchObject({ code: 'coordination.not-answered' });
    expect(((await answer('labour', id).expect(201)).body as CoordinationView).status).toBe('OPEN');
    expect(((await answer('tax', id).expect(201)).body as CoordinationView).status).toBe('ANSWERED');
    expect((await answer('tax', id).expect(409)).body).toMatchObject({ code: 'coordination.answered-already' });
    expect(await todosOf('member', 'mine', id)).toEqual(['coordination.confirm claimed']);
    for (const person of ['firm', 'tax', 'secretary', 'teacher'] as const) await as(person).post(`/api/coordination/${id}/confirmation`).expect(403);
    const closed = (await as('member').post(`/api/coordination/${id}/confirmation`).expect(201)).body as CoordinationView;
    expect(closed).toMatchObject({ status: 'CLOSED', inTime: true });
    expect(closed.said.map(({ kind }) => kind)).toEqual(['ASK', 'ANSWER', 'ANSWER']);
    const [row] = await test.sql<{ data: string }>(`SELECT string_agg(data, ' ') AS data FROM event WHERE stream_id = $1`, [id]);
    expect(row?.data).not.toMatch(/附件|口径|税政/);
  });
  it('is asked for one’s own organization, of authorities that cover the region', async () => {
    await as('member')
      .post(`/api/consortia/${cid}/coordination`, asking({ requesterId: org.firm }))
      .expect(403);
    await as('teacher').post(`/api/consortia/${cid}/coordination`, asking()).expect(403);
    await as('far')
      .post(`/api/consortia/${cid}/coordination`, asking({ requesterId: org.far }))
      .expect(404);
    await as('tax')
      .post(`/api/consortia/${cid}/coordination`, asking({ requesterId: org.tax }))
      .expect(404);
    const wrong = asking({ addressees: [{ organizationId: org.elsewhere, role: 'LEAD' }] });
    expect((await as('member').post(`/api/consortia/${cid}/coordination`, wrong).expect(422)).body).toMatchObject({
      code: 'coordination.not-an-authority-here',
    });
    expect((await ask({ requesterId: org.school }, 'secretary')).requester.id).toBe(org.school);
    const choices = await as('member').read<AskingChoicesView>(`/api/consortia/${cid}/coordination-choices`);
    expect([choices.authorities.map(({ id }) => id), choices.requesters.map(({ id }) => id), choices.usualDueOn]).toEqual([
      [org.tax, org.labour],
      [org.member],
      '2026-12-15',
    ]);
    expect((await as('overseer').read<AskingChoicesView>(`/api/consortia/${cid}/coordination-choices`)).requesters).toEqual([]);
  });
  it('past its date is overdue without anybody’s doing: the leads and the authority see it, and it is not in time', async () => {
    const { id } = await ask();
    test.clock.set('2026-12-16T01:00:00Z');
    expect(await todosOf('tax', 'mine', id)).toEqual(['coordination.answer overdue']);
    expect(await todosOf('firm', 'others', id)).toEqual(['coordination.escalated overdue']);
    expect(await todosOf('member', 'others', id)).toEqual(['coordination.waits overdue']);
    const { items } = await as('overseer').read<{ items: CoordinationItem[] }>(`/api/consortia/${cid}/coordination?filter=OVERDUE`);
    expect(items.map((item) => [item.id, item.overdue])).toContainEqual([id, true]);
    await answer('tax', id).expect(201);
    expect((await as('member').post(`/api/coordination/${id}/confirmation`).expect(201)).body).toMatchObject({ inTime: false });
    test.clock.set('2026-11-24T01:00:00Z');
  });
  it('that is not settled is reopened with a reason and answered again; what is not answered can be taken back', async () => {
    const { id, version } = await ask();
    await answer('tax', id).expect(201);
    await as('member').post(`/api/coordination/${id}/reopening`, { reason: '没有答复口径' }, { ifMatch: version }).expect(409);
    const again = (await as('member').post(`/api/coordination/${id}/reopening`, { reason: '没有答复口径' }).expect(201)).body as CoordinationView;
    expect(again).toMatchObject({ status: 'OPEN', addressees: [{ answeredAt: null, dueOn: '2026-12-15' }] });
    await answer('tax', id, '补充口径如下。').expect(201);
    expect((await as('member').post(`/api/coordination/${id}/withdrawal`).expect(409)).body).toMatchObject({ code: 'coordination.answered-already' });
    expect((await ask()).status).toBe('OPEN');
    const { id: other } = await ask();
    expect((await as('member').post(`/api/coordination/${other}/withdrawal`).expect(201)).body).toMatchObject({ status: 'WITHDRAWN' });
    await answer('tax', other).expect(409);
  });
  it('is not answered by somebody who works for who asked', async () => {
    const { id } = await ask();
    const both = await aPerson(test, {
      name: '两边',
      posts: [
        [org.tax, 'DELEGATE'],
        [org.member, 'TEACHER'],
      ],
    });
    const refused = await new Client(test.url, both).post(`/api/coordination/${id}/answers`, { organizationId: org.tax, text: '同意' }).expect(403);
    expect(refused.body).toMatchObject({ code: 'coordination.own-side' });
  });
});

describe('asking the same again', () => {
  it('is offered the earlier answer, which is reused with one act and asks nobody', async () => {
    const body = asking({ topicCode: 'LAND', text: '实训基地用地如何办理？', different: false });
    const { id } = (await as('member').post(`/api/consortia/${cid}/coordination`, body).expect(201)).body as CoordinationView;
    const again = { ...body, requesterId: org.firm, topicCode: 'OTHER', text: '实训基地用地，如何办理' };
    expect((await as('firm').post(`/api/consortia/${cid}/coordination`, again).expect(409)).body).toMatchObject({
      code: 'coordination.asked-before',
    });
    const query = `topicCode=LAND&leadId=${org.tax}`;
    expect((await as('firm').read<SameView>(`/api/consortia/${cid}/coordination-same?${query}`)).items[0]).toMatchObject({ id, answer: null });
    expect((await as('firm').post(`/api/coordination/${id}/reuses`, { requesterId: org.firm }).expect(409)).body).toMatchObject({
      code: 'coordination.answers-nothing',
    });
    await answer('tax', id, '按工业用地办理。').expect(201);
    expect((await as('firm').read<SameView>(`/api/consortia/${cid}/coordination-same?${query}`)).items[0]).toMatchObject({
      answer: '按工业用地办理。',
    });
    const reused = (await as('firm').post(`/api/coordination/${id}/reuses`, { requesterId: org.firm }).expect(201)).body as CoordinationView;
    expect(reused).toMatchObject({ status: 'CLOSED', reusesId: id, inTime: null, requester: { id: org.firm } });
    expect(reused.said.map(({ text }) => text)).toContain('按工业用地办理。');
    expect((await as('firm').read<SameView>(`/api/consortia/${cid}/coordination-same?${query}`)).items).toHaveLength(1);
    await as('firm')
      .post(`/api/consortia/${cid}/coordination`, { ...again, different: true })
      .expect(201);
    await as('far').post(`/api/coordination/${id}/reuses`, { requesterId: org.far }).expect(404);
  });
});

it('an authority’s share is the sum of its events, and its delegate lists what is addressed to it', async () => {
  const { items } = await as('firm').read<SharesView>(`/api/consortia/${cid}/coordination-shares`);
  const [share] = items.filter(({ authority }) => authority.id === org.tax);
  const figure = await as('firm').read<FigureView>(`/api/consortia/${cid}/figures/${share?.figure ?? ''}`);
  expect(figure).toMatchObject({ verified: String(share?.inTime), promised: String(share?.due), matches: true });
  expect(share?.inTime).toBeGreaterThan(0);
  const addressed = await as('labour').read<{ items: CoordinationItem[] }>('/api/coordination');
  expect(addressed.items).toHaveLength(1);
  await as('member').get('/api/coordination').expect(403);
});

it('what somebody wrote goes with them', async () => {
  const leaver = await aPerson(test, { name: '离任者', posts: [[org.firm, 'DELEGATE']] });
  const { body } = await new Client(test.url, leaver).post(`/api/consortia/${cid}/coordination`, asking({ requesterId: org.firm })).expect(201);
  const administrator = await aPerson(test, { name: '管理员', posts: [[org.firm, 'ADMINISTRATOR']] });
  await new Client(test.url, administrator).post(`/api/organizations/${org.firm}/people/${leaver.personId}/erasure`).expect(204);
  expect((await as('tax').read<CoordinationView>(`/api/coordination/${(body as CoordinationView).id}`)).said[0]?.text).toBe('');
});

describe('policies', () => {
  /** Only what the log says matters here, not what it would move elsewhere. */
  const happened = (type: string, data: Record<string, string | boolean>): Promise<unknown> =>
    test.sql(
      `INSERT INTO event (stream_id, version, id, owner_kind, owner_id, type, at, data, leaf)
       VALUES (gen_random_uuid(), 1, gen_random_uuid(), 'consortium', $1, $2, $3, $4, '')`,
      [cid, type, test.clock.now(), JSON.stringify(data)],
    );
  const verdictsOf = async (code: string, person: keyof typeof who = 'overseer') => {
    const { items } = await as(person).read<PoliciesView>(`/api/consortia/${cid}/policies`);
    const found = items.find((item) => item.code === code);
    return Object.fromEntries(
      (found?.members ?? []).map((one) => [one.organization.id, [one.verdict, ...one.conditions.map(({ verdict }) => verdict)]]),
    );
  };
  it('are matched by what the log verifies alone; what is not known is never met, and nobody can say it', async () => {
    expect(await verdictsOf('CULTIVATION')).toEqual({ [org.firm]: ['NOT', 'NOT_MET', 'NOT_KNOWN'] });
    expect(await verdictsOf('COOPERATION_INCOME')).toEqual({
      [org.school]: ['NOT', 'NOT_MET', 'NOT_MET'],
      [org.member]: ['NOT', 'NOT_MET', 'NOT_MET'],
    });
    expect(await verdictsOf('APPRENTICE_WUHAN')).toEqual({});
    const task = { taskId: 't', enterpriseId: org.firm, schoolId: org.member, counts: true };
    await happened('task.accepted', task);
    await happened('task.accepted', { ...task, counts: false });
    await happened('agreement.in-force', { payerId: org.firm, schoolId: org.member });
    await happened('agreement.in-force', { payerId: org.firm, schoolId: org.member });
    await happened('payment.received', { payeeId: org.member });
    expect(await verdictsOf('CULTIVATION')).toEqual({ [org.firm]: ['OPEN', 'MET', 'NOT_KNOWN'] });
    expect(await verdictsOf('LEVY_OFFSET')).toEqual({ [org.firm]: ['OPEN', 'NOT_KNOWN', 'NOT_KNOWN'] });
    expect(await verdictsOf('COOPERATION_INCOME', 'teacher')).toMatchObject({ [org.member]: ['QUALIFIES', 'MET', 'MET'] });
    await happened('task.acceptance-withdrawn', task);
    expect(await verdictsOf('CULTIVATION')).toEqual({ [org.firm]: ['NOT', 'NOT_MET', 'NOT_KNOWN'] });
    await as('far').get(`/api/consortia/${cid}/policies`).expect(404);
  });
  it('of the last year reach no further back', async () => {
    await happened('task.accepted', { taskId: 't', enterpriseId: org.firm, schoolId: org.member, counts: true });
    expect((await verdictsOf('CULTIVATION'))[org.firm]?.[1]).toBe('MET');
    await test.sql(`UPDATE event SET at = at - interval '366 days' WHERE type LIKE 'task.%'`);
    expect((await verdictsOf('CULTIVATION'))[org.firm]?.[1]).toBe('NOT_MET');
  });
});
