import { seedProjectKinds } from '../../../../seeds/reference/project-kinds.js';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import type { TodayView } from '#libs/monitoring/contract';
import { obligation } from '#libs/obligation';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { ProjectChoicesView, ProjectItem, ProjectView } from '../contract.js';
import { project } from '../index.js';

const organizations = { firm: 'ENTERPRISE', school: 'SCHOOL', uni: 'UNIVERSITY', body: 'INDUSTRY_BODY', far: 'ENTERPRISE' } as const;
type Side = keyof typeof organizations;

let test: TestApp;
let cid: string;
const org: Record<Side, string> = {} as never;
const who: Record<Side | 'city', TestPerson> = {} as never;
const as = (person: keyof typeof who): Client => new Client(test.url, who[person]);

beforeAll(async () => {
  test = await startTestApp([identity, consortium, monitoring, obligation, project]);
  await seedProjectKinds((sql, values) => test.sql(sql, values));
  for (const [side, kind] of Object.entries(organizations)) {
    org[side as Side] = await anOrganization(test, { name: `单位${side}`, kind });
    who[side as Side] = await aPerson(test, { name: `代表${side}`, posts: [[org[side as Side], 'DELEGATE']] });
  }
  const city = await anOrganization(test, { name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' });
  who.city = await aPerson(test, { name: '督导', posts: [[city, 'OVERSEER']] });
  const { firm, school, uni, body } = org;
  cid = await aConsortium(test, {
    members: [firm, school, uni, body],
    seats: { LEAD_ENTERPRISE: firm, LEAD_SCHOOL: school },
    secretariatId: school,
  });
});
afterAll(() => test.close());

const about = (more: object = {}) => ({
  ...{ kindCode: 'JOINT_RND', title: '主轴热变形补偿', leadId: org.firm, partnerIds: [org.school, org.uni] },
  ...{ beginsOn: '2026-12-01', endsOn: '2027-11-30', ipOwner: 'SHARE', ipWords: '企业六成，院校四成' },
  ...more,
});
const propose = async (more: object = {}): Promise<ProjectView> =>
  (await as('firm').post(`/api/consortia/${cid}/projects`, about(more)).expect(201)).body as ProjectView;
const join = (side: Side, { id, hash }: Pick<ProjectView, 'id' | 'hash'>) =>
  as(side).post(`/api/projects/${id}/signatures`, { organizationId: org[side], hash });
const begun = async (more: object = {}): Promise<ProjectView> =>
  (await join('school', await propose({ partnerIds: [org.school], ...more })).expect(201)).body as ProjectView;
const promised = (side: Side, more: object = {}) =>
  as(side).post(`/api/consortia/${cid}/own-obligations`, {
    ...{ name: '工程师投入', metric: 'COUNT', unit: '小时', target: 120, weight: 1, cadence: 'YEAR', evidence: '工时记录', graceDays: 10 },
    ...{ clause: '项目「主轴热变形补偿」', obligorId: org.firm, beneficiaryId: org.school, speaksForId: org[side] },
    ...more,
  });
const upload = async (side: Side): Promise<string> => {
  const form = new FormData();
  form.append(
    'file',
    new Blob([new Uint8Array(Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'))]),
    '证书.pdf',
  );
  const answer = await fetch(`${test.url}/api/files`, { method: 'POST', headers: { cookie: `dingyue=${who[side].token}` }, body: form });
  return ((await answer.json()) as { id: string }).id;
};
const codesOf = async (side: Side, waitsFor: 'mine' | 'others' = 'mine'): Promise<readonly string[]> =>
  (await as(side).read<TodayView>('/api/today'))[waitsFor].filter(({ code }) => code.startsWith('project.')).map(({ code }) => code);

describe('a project', () => {
  it('is proposed by the delegate of its lead, of a kind that says who must take part', async () => {
    const { kinds, members } = await as('firm').read<ProjectChoicesView>(`/api/consortia/${cid}/project-choices`);
    expect(kinds.map(({ code, lines }) => [code, lines.length])).toEqual([
      ['JOINT_RND', 5],
      ['OVERSEAS', 4],
    ]);
    expect(members.map(({ side }) => side)).toEqual(['ENTERPRISE', 'SCHOOL', 'SCHOOL', null]);
    await as('school').post(`/api/consortia/${cid}/projects`, about()).expect(403);
    await as('far').post(`/api/consortia/${cid}/projects`, about()).expect(404);
    const refusalTo = async (more: object) =>
      ((await as('firm').post(`/api/consortia/${cid}/projects`, about(more)).expect(422)).body as { code: string }).code;
    expect(await refusalTo({ partnerIds: [org.body] })).toBe('project.side-missing');
    expect(await refusalTo({ partnerIds: [org.school, org.far] })).toBe('project.not-a-member');
    expect(await refusalTo({ ipWords: '' })).toBe('project.ip-unsaid');
    expect(await refusalTo({ kindCode: 'OVERSEAS' })).toBe('project.country-unsaid');
  });
  it('begins once every partner has joined by its own delegate', async () => {
    const one = await propose();
    expect(one).toMatchObject({ status: 'PROPOSED', ip: { owner: 'SHARE', words: '企业六成，院校四成' }, country: null });
    expect(await codesOf('school')).toContain('project.join');
    expect(await codesOf('firm', 'others')).toEqual(['project.waits', 'project.waits']);
    expect((await join('body', one).expect(403)).body).toMatchObject({ code: 'cosign.not-a-signer' });
    await as('school').post(`/api/projects/${one.id}/signatures`, { organizationId: org.uni, hash: one.hash }).expect(403);
    expect((await join('school', one).expect(201)).body).toMatchObject({ status: 'PROPOSED' });
    expect((await join('uni', one).expect(201)).body).toMatchObject({ status: 'ACTIVE', promiseBy: '2026-12-24' });
    await as('firm').post(`/api/projects/${one.id}/withdrawal`).expect(409);
    const seen = await as('city').read<ProjectView>(`/api/projects/${one.id}`);
    expect(seen.parties.map(({ joinedByName }) => joinedByName)).toEqual([null, null, null]);
    await as('far').get(`/api/projects/${one.id}`).expect(404);
    const [row] = await test.sql<{ data: string }>(`SELECT string_agg(data, ' ') AS data FROM event WHERE stream_id = $1`, [one.id]);
    expect(row?.data).not.toMatch(/主轴|六成/);
  });
  it('is closed by one that will not join, or taken back by its lead', async () => {
    const [one, other] = [await propose(), await propose()];
    await as('uni').post(`/api/projects/${one.id}/refusals`, { organizationId: org.uni, hash: one.hash }).expect(201);
    expect((await join('school', one).expect(409)).body).toMatchObject({ code: 'cosign.not-open' });
    await as('school').post(`/api/projects/${other.id}/withdrawal`).expect(403);
    await as('firm').post(`/api/projects/${other.id}/withdrawal`).expect(201);
    const over = await as('uni').read<{ items: ProjectItem[] }>(`/api/consortia/${cid}/projects?filter=OVER`);
    expect(over.items.map(({ status }) => status).sort()).toEqual(['DECLINED', 'WITHDRAWN']);
  });
});

describe('its obligations', () => {
  it('are promised in own words between the two sides, once, and stand on the project as the ledger has them', async () => {
    const one = await begun();
    const { id: obligationId } = (await promised('firm').expect(201)).body as { id: string };
    const record = (side: Side, lineCode: string) => as(side).post(`/api/projects/${one.id}/promises`, { lineCode, obligationId });
    expect((await record('school', 'TEACHER_HOURS').expect(422)).body).toMatchObject({ code: 'project.promise-unfit' });
    expect((await record('school', 'SAFETY').expect(422)).body).toMatchObject({ code: 'project.line-unknown' });
    await record('uni', 'ENGINEER_HOURS').expect(403);
    const recorded = (await record('firm', 'ENGINEER_HOURS').expect(201)).body as ProjectView;
    const lineOf = ({ lines }: ProjectView) => lines.find(({ code }) => code === 'ENGINEER_HOURS');
    expect(lineOf(recorded)?.promises).toMatchObject([{ obligationId, status: 'PROPOSED', target: 120, window: null }]);
    expect((await record('firm', 'ENGINEER_HOURS').expect(409)).body).toMatchObject({ code: 'project.promise-recorded' });
    await as('school').post(`/api/obligations/${obligationId}/agreement`, { speaksForId: org.school, answer: 'AGREE' }).expect(201);
    const agreed = await as('school').read<ProjectView>(`/api/projects/${one.id}`);
    expect(lineOf(agreed)?.promises).toMatchObject([{ status: 'AGREED', window: { verified: 0, claimed: 0, overdue: false } }]);
    const open = await as('uni').read<{ items: ProjectItem[] }>(`/api/consortia/${cid}/projects`);
    expect(open.items.find(({ id }) => id === one.id)).toMatchObject({ lines: 5, promised: 1 });
  });
  it('overseas wait for the proof that the enterprise goes abroad, which a school verifies', async () => {
    const one = await begun({ kindCode: 'OVERSEAS', country: '泰国', title: '海外学院' });
    expect([one.proofOf, one.proofs]).toEqual(['ENTERPRISE', []]);
    const { id: obligationId } = (await promised('school', { obligorId: org.school, beneficiaryId: org.firm, name: '派出教师' }).expect(201))
      .body as {
      id: string;
    };
    const record = () => as('school').post(`/api/projects/${one.id}/promises`, { lineCode: 'TEACHERS_SENT', obligationId });
    const verify = (side: Side) => as(side).post(`/api/projects/${one.id}/proof/verification`, { organizationId: org[side], ofId: org.firm });
    expect((await record().expect(409)).body).toMatchObject({ code: 'project.proof-unverified' });
    expect((await verify('school').expect(409)).body).toMatchObject({ code: 'project.proof-missing' });
    expect(await codesOf('firm')).toContain('project.prove');
    const fileId = await upload('firm');
    const file = (side: Side, number = '境外投资证第N3200202600001号') =>
      as(side).put(`/api/projects/${one.id}/proof`, { organizationId: org[side], kind: 'OUTBOUND_INVESTMENT', number, fileIds: [fileId] });
    expect((await file('school').expect(403)).body).toMatchObject({ code: 'project.proof-of-other-side' });
    await file('uni').expect(403);
    await file('firm', '错号0000').expect(200);
    const filed = (await file('firm').expect(200)).body as ProjectView;
    expect(filed.proofs).toMatchObject([{ number: '境外投资证第N3200202600001号', files: [{ id: fileId }], verifiedAt: null }]);
    expect((await as('uni').read<ProjectView>(`/api/projects/${one.id}`)).proofs).toMatchObject([{ files: null }]);
    await as('uni').get(`/api/files/${fileId}`).expect(404);
    await as('school').get(`/api/files/${fileId}`).expect(200);
    expect(await codesOf('school')).toContain('project.verify');
    expect((await verify('firm').expect(403)).body).toMatchObject({ code: 'project.proof-verifier' });
    const verified = (await verify('school').expect(201)).body as ProjectView;
    expect(verified.proofs).toMatchObject([{ verifier: { id: org.school } }]);
    expect((await file('firm').expect(409)).body).toMatchObject({ code: 'project.proof-verified' });
    await record().expect(201);
    const [row] = await test.sql<{ data: string }>(`SELECT string_agg(data, ' ') AS data FROM event WHERE stream_id = $1`, [one.id]);
    expect(row?.data).not.toMatch(/境外|错号/);
  });
  it('not promised within 30 days stand on today of both sides; the lead ends it with what came of it', async () => {
    const one = await begun({ endsOn: '2026-12-20', ipOwner: 'JOINT' });
    const unproven = await begun({ kindCode: 'OVERSEAS', country: '越南', title: '未核验的海外学院' });
    expect(await codesOf('school')).not.toContain('project.promise');
    test.clock.set('2026-12-26T01:00:00Z');
    expect(await codesOf('school')).toContain('project.promise');
    expect(await codesOf('firm')).toEqual(expect.arrayContaining(['project.promise', 'project.end']));
    const { mine } = await as('firm').read<TodayView>('/api/today');
    expect(mine.filter(({ href }) => href === `/projects/${unproven.id}`).map(({ code }) => code)).toEqual(['project.prove']);
    await as('school').post(`/api/projects/${one.id}/ending`, { outcome: '样机一台' }).expect(403);
    const ended = (await as('firm').post(`/api/projects/${one.id}/ending`, { outcome: '样机一台，热变形减半' }).expect(201)).body as ProjectView;
    expect(ended).toMatchObject({ status: 'ENDED', outcome: '样机一台，热变形减半' });
    const administrator = await aPerson(test, { name: '管理员', posts: [[org.firm, 'ADMINISTRATOR']] });
    await new Client(test.url, administrator).post(`/api/organizations/${org.firm}/people/${who.firm.personId}/erasure`).expect(204);
    expect(await as('school').read<ProjectView>(`/api/projects/${one.id}`)).toMatchObject({ status: 'ENDED', outcome: '' });
  });
});

it('a list is read by the page, the latest beginning first, each project once', async () => {
  const first = await as('uni').read<{ items: ProjectItem[]; next: string | null }>(`/api/consortia/${cid}/projects?limit=1`);
  const rest = await as('uni').read<{ items: ProjectItem[] }>(`/api/consortia/${cid}/projects?after=${first.next ?? ''}`);
  const ids = [...first.items, ...rest.items].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(4);
});
