import { createHash } from 'node:crypto';
import { seedMeetingKinds } from '../../../../seeds/reference/meeting-kinds.js';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import type { FigureView, TodayView } from '#libs/monitoring/contract';
import type { MotionView } from '#libs/consortium/contract';
import { obligation } from '#libs/obligation';
import type { ObligationView } from '#libs/obligation/contract';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { ConveningView, MeetingItem, MeetingView, PresenceView } from '../contract.js';
import { meeting } from '../index.js';

const organizations = { firm: 'ENTERPRISE', school: 'SCHOOL', body: 'INDUSTRY_BODY', other: 'SCHOOL', far: 'ENTERPRISE', city: 'AUTHORITY' } as const;
type Side = keyof typeof organizations;

let test: TestApp;
let cid: string;
const org: Record<Side, string> = {} as never;
const who: Record<Side | 'secretary', TestPerson> = {} as never;
const as = (person: keyof typeof who): Client => new Client(test.url, who[person]);

beforeAll(async () => {
  test = await startTestApp([identity, consortium, monitoring, obligation, meeting]);
  await seedMeetingKinds((sql, values) => test.sql(sql, values));
  for (const [side, kind] of Object.entries(organizations)) {
    org[side as Side] = await anOrganization(test, { name: `单位${side}`, kind, ...(kind === 'AUTHORITY' ? { regionCode: '3201' } : {}) });
    who[side as Side] = await aPerson(test, { name: `代表${side}`, posts: [[org[side as Side], kind === 'AUTHORITY' ? 'OVERSEER' : 'DELEGATE']] });
  }
  who.secretary = await aPerson(test, { name: '秘书', posts: [[org.school, 'SECRETARY']] });
  const { firm, school, body, other } = org;
  cid = await aConsortium(test, {
    members: [firm, school, body, other],
    seats: { LEAD_ENTERPRISE: firm, LEAD_SCHOOL: school, INDUSTRY_BODY: body },
    secretariatId: school,
  });
  await test.sql(`UPDATE consortium SET activated_at = '2026-03-01T00:00:00Z' WHERE id = $1`, [cid]);
});
afterAll(() => test.close());

const convening = (about: object = {}) => ({
  kindCode: 'LEADS',
  heldOn: '2026-11-24',
  beginsAt: '08:30',
  place: '一号会议室',
  agenda: ['任务投放', '经费'],
  ...about,
});
const convene = (about: object = {}): Promise<MeetingView> => as('secretary').send(`/api/consortia/${cid}/meetings`, convening(about));
const leads = (body = 'IN_PERSON') => [
  { organizationId: org.firm, attendance: 'IN_PERSON' },
  { organizationId: org.school, attendance: 'IN_PERSON' },
  { organizationId: org.body, attendance: body },
];
const texts = (decision = '华岳每季投放 2 项任务') => [
  {
    title: '任务投放',
    text: '讨论了四季度的任务。',
    decisions: [
      { kind: 'PROMISE', text: decision },
      { kind: 'MOTION', text: '修订章程第四条' },
    ],
  },
  { title: '经费', text: '', decisions: [] },
];
const write = (id: string, about: object = {}) =>
  as('secretary').put(`/api/meetings/${id}/minutes`, { attendance: leads(), items: texts(), ...about });
const sign = (side: Side, { id, hash }: Pick<MeetingView, 'id' | 'hash'>) =>
  as(side).post(`/api/meetings/${id}/signatures`, { organizationId: org[side], hash });
const minuted = async (about: object = {}): Promise<MeetingView> => (await write((await convene()).id, about).expect(200)).body as MeetingView;
const codesOf = async (person: keyof typeof who, waitsFor: 'mine' | 'others'): Promise<readonly string[]> =>
  (await as(person).read<TodayView>('/api/today'))[waitsFor].filter(({ code }) => code.startsWith('meeting.')).map(({ code }) => code);

describe('a meeting', () => {
  it('is convened by the secretary or a lead’s delegate; who is asked follows from its kind', async () => {
    expect((await convene()).participants.map(({ organization }) => organization.id)).toEqual([org.firm, org.school, org.body]);
    const council = (
      await as('firm')
        .post(`/api/consortia/${cid}/meetings`, convening({ kindCode: 'COUNCIL', chosenIds: [org.other] }))
        .expect(201)
    ).body as MeetingView;
    expect(council.convenedBy.id).toBe(org.firm);
    expect(council.participants).toHaveLength(4);
    await as('other').post(`/api/consortia/${cid}/meetings`, convening()).expect(403);
    await as('city').post(`/api/consortia/${cid}/meetings`, convening()).expect(403);
    await as('far').get(`/api/consortia/${cid}/meetings`).expect(404);
    const refused = await as('secretary')
      .post(`/api/consortia/${cid}/meetings`, convening({ kindCode: 'COUNCIL', chosenIds: [org.far] }))
      .expect(422);
    expect(refused.body).toMatchObject({ code: 'meeting.not-a-member' });
    const { kinds, members } = await as('firm').read<ConveningView>(`/api/consortia/${cid}/meeting-choices`);
    expect(kinds.map(({ code }) => code)).toEqual(['ASSEMBLY', 'COUNCIL', 'LEADS']);
    expect(members.filter(({ seat }) => seat !== null)).toHaveLength(3);
    await as('firm').post(`/api/meetings/${council.id}/cancellation`).expect(403);
    await as('secretary').post(`/api/meetings/${council.id}/cancellation`).expect(201);
    await as('secretary').post(`/api/meetings/${council.id}/cancellation`).expect(409);
  });
  it('is on the day before and on the day itself in everybody’s today, and the secretary is asked for minutes afterwards', async () => {
    const { id } = await convene({ heldOn: '2026-11-25' });
    expect(await codesOf('body', 'mine')).toContain('meeting.soon');
    expect((await write(id).expect(409)).body).toMatchObject({ code: 'meeting.not-begun' });
    test.clock.set('2026-11-26T01:00:00Z');
    expect(await codesOf('body', 'mine')).not.toContain('meeting.soon');
    expect(await codesOf('secretary', 'mine')).toContain('meeting.write-minutes');
    test.clock.set('2026-11-24T01:00:00Z');
    await as('secretary').post(`/api/meetings/${id}/cancellation`).expect(201);
  });
});

describe('minutes', () => {
  it('count once everybody who attended has signed them, the absent not being waited for', async () => {
    const first = await minuted({ attendance: leads('ABSENT') });
    expect(first).toMatchObject({ status: 'MINUTED', presence: 0 });
    expect(
      createHash('sha256')
        .update(first.content ?? '')
        .digest('hex'),
    ).toBe(first.hash);
    expect((await sign('body', first).expect(403)).body).toMatchObject({ code: 'cosign.not-a-signer' });
    await sign('far', first).expect(404);
    await sign('firm', first).expect(201);
    await as('firm').post(`/api/meetings/${first.id}/signatures`, { organizationId: org.school, hash: first.hash }).expect(403);
    expect((await sign('firm', first).expect(409)).body).toMatchObject({ code: 'cosign.already-signed' });
    expect(await codesOf('school', 'mine')).toContain('meeting.sign-minutes');
    expect(await codesOf('secretary', 'others')).toContain('meeting.minutes-wait');
    const signed = (await sign('school', first).expect(201)).body as MeetingView;
    expect(signed.status).toBe('SIGNED');
    expect((await write(first.id).expect(409)).body).toMatchObject({ code: 'meeting.over' });
    expect(signed.participants.map(({ signedByName }) => signedByName)).toEqual(['代表firm', '代表school', null]);
    const seen = await as('city').read<MeetingView>(`/api/meetings/${first.id}`);
    expect([seen.hash, seen.participants.map(({ signedByName }) => signedByName)]).toEqual([first.hash, [null, null, null]]);
  });
  it('written anew are another text: every signature on the one before is void, and its hash is refused', async () => {
    const first = await minuted();
    await sign('firm', first).expect(201);
    const again = (await write(first.id, { items: texts('华岳每季投放 3 项任务') }).expect(200)).body as MeetingView;
    expect(again.hash).not.toBe(first.hash);
    expect(again.participants.map(({ signedHash }) => signedHash)).toEqual([null, null, null]);
    expect((await sign('firm', first).expect(409)).body).toMatchObject({ code: 'cosign.stale-hash' });
    await as('secretary').put(`/api/meetings/${first.id}/minutes`, { attendance: leads(), items: texts() }, { ifMatch: first.version }).expect(409);
    for (const side of ['firm', 'school', 'body'] as const) await sign(side, again).expect(201);
    const [row] = await test.sql<{ data: string }>(`SELECT string_agg(data, ' ') AS data FROM event WHERE stream_id = $1`, [first.id]);
    expect(row?.data).not.toMatch(/华岳|会议室|章程/);
  });
  it('are refused with a reason, go back to the secretary, and the reason goes with the person', async () => {
    const first = await minuted();
    const body = { organizationId: org.body, hash: first.hash, reason: '第一项记错了数量' };
    const refused = (await as('body').post(`/api/meetings/${first.id}/refusals`, body).expect(201)).body as MeetingView;
    expect(refused).toMatchObject({ status: 'REFUSED', refusal: { organization: { id: org.body }, reason: '第一项记错了数量' } });
    expect((await sign('firm', first).expect(409)).body).toMatchObject({ code: 'cosign.not-open' });
    expect(await codesOf('secretary', 'mine')).toContain('meeting.rewrite-minutes');
    const leaver = await aPerson(test, { name: '离任者', posts: [[org.body, 'DELEGATE']] });
    const again = (await write(first.id).expect(200)).body as MeetingView;
    await new Client(test.url, leaver).post(`/api/meetings/${first.id}/refusals`, { ...body, hash: again.hash, reason: '写错' }).expect(201);
    const administrator = await aPerson(test, { name: '管理员', posts: [[org.body, 'ADMINISTRATOR']] });
    await new Client(test.url, administrator).post(`/api/organizations/${org.body}/people/${leaver.personId}/erasure`).expect(204);
    expect((await as('firm').read<MeetingView>(`/api/meetings/${first.id}`)).refusal).toMatchObject({ organization: { id: org.body }, reason: '' });
  });
  it('of one meeting signed by all at once are complete exactly once', async () => {
    const first = await minuted();
    const answers = await Promise.all((['firm', 'school', 'body'] as const).map((side) => sign(side, first)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const [row] = await test.sql<{ n: string }>(`SELECT count(*)::text AS n FROM event WHERE stream_id = $1 AND data::jsonb @> '{"complete":true}'`, [
      first.id,
    ]);
    expect(row?.n).toBe('1');
  });
});

describe('what becomes of a decision', () => {
  it('is linked as it is proposed, of signed minutes alone, and shows where it comes from', async () => {
    const first = await minuted();
    const [promise, motion] = (JSON.parse(first.content ?? '') as { items: { decisions: { id: string }[] }[] }).items[0]?.decisions ?? [];
    const own = (decisionId: string | undefined, name = '投放任务') =>
      as('firm').post(`/api/consortia/${cid}/own-obligations`, {
        ...{ name, metric: 'COUNT', unit: '项', target: 2, weight: 1, cadence: 'QUARTER', evidence: '验收单', graceDays: 10, decisionId },
        ...{ obligorId: org.firm, beneficiaryId: org.school, speaksForId: org.firm },
      });
    const rectify = (decisionId: string | undefined) =>
      as('secretary').post(`/api/consortia/${cid}/motions`, { kind: 'RECTIFICATION', reason: '补签协议', until: '2026-12-31', decisionId });
    expect((await own(promise?.id).expect(409)).body).toMatchObject({ code: 'meeting.not-decided' });
    for (const side of ['firm', 'school', 'body'] as const) await sign(side, first).expect(201);
    expect((await own(motion?.id).expect(422)).body).toMatchObject({ code: 'meeting.outcome-unfit' });
    expect((await own(cid).expect(422)).body).toMatchObject({ code: 'meeting.decision-unknown' });
    const made = (await own(promise?.id).expect(201)).body as ObligationView;
    const more = (await own(promise?.id, '再投一项').expect(201)).body as ObligationView;
    await test.sql(
      `INSERT INTO motion (id, consortium_id, version, kind, content, hash, status, opened_by, opened_at, carried_at)
       VALUES ($1, $1, 1, 'CHARTER', '{}', 'charter', 'CARRIED', $1, now(), now())`,
      [cid],
    );
    expect((await rectify(promise?.id).expect(422)).body).toMatchObject({ code: 'meeting.outcome-unfit' });
    const opened = (await rectify(motion?.id).expect(201)).body as MotionView;
    const origin = { href: `/meetings/${first.id}`, on: '2026-11-24' };
    expect(opened.origin).toMatchObject({ ...origin, text: '修订章程第四条' });
    expect(made.origin).toMatchObject({ ...origin, text: '华岳每季投放 2 项任务', names: { zh: '组长会议' } });
    expect((await as('city').read<MeetingView>(`/api/meetings/${first.id}`)).outcomes).toEqual([
      { decisionId: promise?.id, kind: 'PROMISE', id: made.id, number: made.number, names: made.names, status: 'PROPOSED' },
      { decisionId: promise?.id, kind: 'PROMISE', id: more.id, number: more.number, names: more.names, status: 'PROPOSED' },
      { decisionId: motion?.id, kind: 'MOTION', id: opened.id, number: null, names: { zh: '限期整改', en: 'Rectification' }, status: 'OPEN' },
    ]);
    expect((await own(undefined).expect(201)).body).toMatchObject({ origin: null });
  });
});

it('lists, presence and figure count signed minutes alone', async () => {
  test.clock.set('2026-09-10T01:00:00Z');
  const third = await convene({ heldOn: '2026-09-09' });
  const minutes = (await write(third.id, { attendance: leads('DELEGATE') }).expect(200)).body as MeetingView;
  test.clock.set('2026-11-24T01:00:00Z');
  const presence = (): Promise<PresenceView> => as('city').read(`/api/consortia/${cid}/meeting-presence`);
  expect(await presence()).toMatchObject({ due: 2, held: 0, halves: 0 });
  for (const side of ['firm', 'school', 'body'] as const) await sign(side, minutes).expect(201);
  expect(await presence()).toMatchObject({ due: 2, held: 1, halves: 1 });
  const past = await as('other').read<{ items: MeetingItem[]; next: string | null }>(`/api/consortia/${cid}/meetings?filter=PAST&limit=2`);
  const rest = await as('other').read<{ items: MeetingItem[] }>(`/api/consortia/${cid}/meetings?filter=PAST&limit=50&after=${past.next ?? ''}`);
  const all = [...past.items, ...rest.items];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.map(({ heldOn }) => heldOn)).toEqual(
    all
      .map(({ heldOn }) => heldOn)
      .sort()
      .reverse(),
  );
  const figure = await as('other').read<FigureView>(`/api/consortia/${cid}/figures/meetings-held`);
  expect(figure).toMatchObject({ verified: String(all.filter(({ status }) => status === 'SIGNED').length), matches: true });
});
