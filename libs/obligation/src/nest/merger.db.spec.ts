import { anOrganization, aPerson, Client } from '#libs/testing';
import { OrganizationDirectory, type MergerView, type SessionView } from '#libs/identity/contract';
import type { Role } from '#libs/kernel';
import type { ObligationView } from '../contract.js';
import { ClaimStage } from './testing-claims.js';

// A factory owes a school. The school goes into a college: what ran goes on there, and what was shown stays as it was.

let stage: ClaimStage;
let college: string;
let sister: string;
let college1: Client;
let officer: string;
const by = (name: string): Client => stage.by(name);

const person = async (name: string, organizationId: string, ...roles: readonly Role[]): Promise<Client> =>
  new Client(stage.test.url, await aPerson(stage.test, { name, posts: roles.map((role) => [organizationId, role] as const) }));

const join = (organizationId: string): Promise<unknown> =>
  stage.test.sql(
    `INSERT INTO membership (id, consortium_id, version, organization_id, status, invited_at, accepted_at, admitted_at)
     VALUES (gen_random_uuid(), $1, 1, $2, 'ACTIVE', now(), now(), now())`,
    [stage.cid, organizationId],
  );

const merge = async (from: Client, fromId: string, into: Client, intoId: string): Promise<MergerView> => {
  const declared = await from.send<MergerView>(`/api/organizations/${fromId}/mergers`, { intoId, reason: '资源整合', on: '2026-11-24' });
  expect(declared).toMatchObject({ state: 'DECLARED', may: { withdraw: true, answer: false, record: false } });
  await by('operator').post(`/api/mergers/${declared.id}/recording`).expect(409);
  expect(await into.send<MergerView>(`/api/mergers/${declared.id}/acceptance`, {})).toMatchObject({ state: 'ACCEPTED', may: { withdraw: false } });
  expect((await by('operator').read<{ items: MergerView[] }>('/api/mergers')).items.map(({ id }) => id)).toEqual([declared.id]);
  return by('operator').send<MergerView>(`/api/mergers/${declared.id}/recording`, {});
};

const verify = (who: Client, speaksForId: string, claimId: string) => who.post(`/api/claims/${claimId}/verification`, { speaksForId, numerator: 5 });

beforeAll(async () => {
  stage = await ClaimStage.open();
  college = await anOrganization(stage.test, { name: '省城职业大学', kind: 'UNIVERSITY' });
  sister = await anOrganization(stage.test, { name: '华岳学院', kind: 'UNIVERSITY', controlGroup: 'huayue' });
  college1 = await person('大学代表', college, 'DELEGATE');
  const [found] = await stage.test.sql<{ id: string }>(`SELECT person_id AS id FROM post WHERE organization_id = $1 AND role = 'ACADEMIC_OFFICER'`, [
    stage.org.school,
  ]);
  officer = found?.id ?? '';
});
afterAll(() => stage.test.close());

it('ends posts, seats nobody, keeps every event and figure, and lets the other finish what runs', async () => {
  const { school } = stage.org;
  const owed = await stage.agreed();
  const first = await stage.claim(owed.id, 8);
  await by('school').post(`/api/claims/${first.id}/verification`, { speaksForId: school, numerator: 8 }).expect(201);
  const open = await stage.claim(owed.id, 5);
  const history = (): Promise<readonly object[]> =>
    stage.test.sql(`SELECT stream_id, version, id, data, encode(leaf, 'hex') AS leaf FROM event ORDER BY id`);
  const [events, bar, before] = [await history(), await stage.bar(owed.id), await stage.read(owed.id, 'third')];
  const affairs = await by('school').read<{ items: { code: string; count: number }[] }>(`/api/organizations/${school}/affairs`);
  expect(Object.fromEntries(affairs.items.map(({ code, count }) => [code, count]))).toMatchObject({
    'consortium.seats': 0,
    'consortium.memberships': 1,
    'obligation.promises': 1,
  });

  await join(college);
  expect(await merge(by('school'), school, college1, college)).toMatchObject({ state: 'RECORDED', from: { id: school }, into: { id: college } });

  // History and figures: every event that was there is there, unchanged, and the bar reads the same.
  expect((await history()).slice(0, events.length)).toEqual(events);
  expect(await stage.bar(owed.id)).toEqual(bar); // read by a teacher who is the college's now
  const after = await stage.read(owed.id, 'third');
  expect(after.windows).toEqual(before.windows);
  expect(bar).toMatchObject({ claimed: 5, verified: 8 });
  expect(JSON.stringify(after)).toContain('临江职院（已并入 省城职业）');

  // People: work goes on at the college, what speaks for the school does not.
  const session = await by('school').read<SessionView>('/api/session');
  expect(session.actor.posts).toEqual([]);
  const held = await stage.test.sql<{ role: string }>(`SELECT role FROM post WHERE person_id = $1 AND organization_id = $2 AND to_at IS NULL`, [
    officer,
    college,
  ]);
  expect(held).toEqual([{ role: 'ACADEMIC_OFFICER' }]);

  // Posts at the college count at the school too, in the consortium where the college is a member; nothing new begins with the school.
  const acting = (await college1.read<SessionView>('/api/session')).actor;
  expect(acting.posts.map(({ organizationId, role }) => [organizationId, role])).toEqual(
    expect.arrayContaining([
      [college, 'DELEGATE'],
      [school, 'DELEGATE'],
    ]),
  );
  expect(acting.memberships).toEqual(expect.arrayContaining([{ consortiumId: stage.cid, organizationId: school, seat: null }]));
  const terms = { templateCode: 'O07', obligorId: school, beneficiaryId: stage.org.third, target: 20, cadence: 'QUARTER', speaksForId: school };
  expect((await college1.post(`/api/consortia/${stage.cid}/obligations`, terms)).body.code).toBe('obligation.not-a-member');

  // The college's delegate finishes what waited for the school.
  await verify(college1, school, open.id).expect(201);
  expect((await stage.read(owed.id, 'third')).windows[0]?.verified.numerator).toBe(13);
});

it('never lets one control verify itself by way of a merger', async () => {
  const directory = stage.test.app.get(OrganizationDirectory, { strict: false });
  const academy = await anOrganization(stage.test, { name: '城东学校', kind: 'SCHOOL' });
  const [delegate, sisters] = [await person('城东代表', academy, 'DELEGATE'), await person('华岳学院代表', sister, 'DELEGATE')];
  await join(academy);
  await join(sister);
  const terms = {
    templateCode: 'O06',
    obligorId: stage.org.factory,
    beneficiaryId: academy,
    target: 20,
    cadence: 'QUARTER',
    speaksForId: stage.org.factory,
  };
  const proposed = await by('factory').send<ObligationView>(`/api/consortia/${stage.cid}/obligations`, terms);
  const owed = await delegate.send<ObligationView>(`/api/obligations/${proposed.id}/agreement`, { speaksForId: academy, answer: 'AGREE' });
  const claim = await stage.claim(owed.id, 5);
  expect(await directory.independent(stage.org.factory, academy)).toBe(true);
  await merge(delegate, academy, sisters, sister);
  expect([await directory.independent(stage.org.factory, academy), await directory.independent(sister, academy)]).toEqual([false, false]);
  const refused = await verify(sisters, academy, claim.id);
  expect([refused.status, refused.body.code]).toEqual([403, 'obligation.same-group']);
  expect((await stage.read(owed.id, 'third')).windows[0]?.verified.numerator).toBe(0);
});

it('finds the merged one by its old name and says where it went; nothing new begins with it', async () => {
  const q = encodeURIComponent('城东学校');
  await stage.test.sql(`UPDATE organization SET doc = to_tsvector('simple', '城东 东学 学校') WHERE name = '城东学校'`);
  const found = await college1.read<{ items: { name: string; mergedInto: { name: string } | null }[] }>(`/api/organizations/directory?q=${q}`);
  expect(found.items.map(({ name, mergedInto }) => [name, mergedInto?.name])).toEqual([['城东学校', '华岳学院']]);
  const again = { intoId: stage.org.school, reason: '再次合并', on: '2026-11-24' };
  const refused = await college1.post(`/api/organizations/${college}/mergers`, again);
  expect([refused.status, refused.body.code]).toEqual([409, 'identity.merger-not-admitted']);
});
