import { seedConsortiumKinds } from '../../../../seeds/reference/consortium-kinds.js';
import { can } from '#libs/access';
import type { Actor } from '#libs/kernel';
import { ActorReader, Gate, tokenHash } from '#libs/platform';
import { identity } from '#libs/identity';
import { aConsortium, aPerson, anOrganization, aPost, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { ConsortiumDirectory } from '../contract.js';
import { consortium } from '../index.js';
import { consortiumPermissions } from '../permissions.js';
import { ConsortiumList } from './consortium-list.js';
import { membershipTable } from './membership-reader.js';
import { motionTable } from './motion-reader.js';

let test: TestApp;
const orgs: Record<string, string> = {};
const people: Record<string, TestPerson> = {};
let inside = '';
let founding = '';
let outside = '';
let motionId = '';

beforeAll(async () => {
  test = await startTestApp([identity, consortium]);
  await seedConsortiumKinds((sql, values) => test.sql(sql, values));
  for (const [name, kind] of [
    ['lead', 'ENTERPRISE'],
    ['secretariat', 'SCHOOL'],
    ['member', 'SCHOOL'],
    ['invited', 'ENTERPRISE'],
    ['former', 'ENTERPRISE'],
    ['other', 'SCHOOL'],
  ] as const) {
    orgs[name] = await anOrganization(test, { name: `${name}单位`, kind });
  }
  orgs['authority'] = await anOrganization(test, { name: '市主管部门', kind: 'AUTHORITY', regionCode: '3201' });
  const post = async (who: string, organization: string, role: Parameters<typeof aPost>[3]) => {
    people[who] = await aPerson(test, { name: who, posts: [[orgs[organization] ?? '', role]] });
  };
  await post('leadDelegate', 'lead', 'DELEGATE');
  await post('memberTeacher', 'member', 'TEACHER');
  await post('memberStudent', 'member', 'STUDENT');
  await post('secretary', 'secretariat', 'SECRETARY');
  await post('invitedDelegate', 'invited', 'DELEGATE');
  await post('invitedMentor', 'invited', 'MENTOR');
  await post('formerDelegate', 'former', 'DELEGATE');
  await post('otherSecretary', 'other', 'SECRETARY');
  await post('overseer', 'authority', 'OVERSEER');
  people['operator'] = await aPerson(test, { name: 'operator', operator: true });
  people['nobody'] = await aPerson(test, { name: 'nobody' });
  await arrange();
});
afterAll(() => test.close());

async function arrange(): Promise<void> {
  const o = (name: string): string => orgs[name] ?? '';
  inside = await aConsortium(test, {
    members: [o('secretariat'), o('lead'), o('member'), o('former'), o('invited')],
    seats: { LEAD_ENTERPRISE: o('lead') },
    secretariatId: o('secretariat'),
  });
  founding = await aConsortium(test, { members: [o('secretariat'), o('lead')], secretariatId: o('secretariat'), regionCode: '330100' });
  outside = await aConsortium(test, { members: [o('other')], regionCode: '440100' });
  await test.sql(`UPDATE membership SET status = 'LEFT' WHERE organization_id = $1`, [o('former')]);
  await test.sql(`UPDATE membership SET status = 'INVITED', accepted_at = NULL WHERE organization_id = $1`, [o('invited')]);
  await test.sql(`UPDATE consortium SET status = 'FOUNDING', activated_at = NULL WHERE id = $1`, [founding]);
  await test.sql(`UPDATE membership SET status = 'LEADING' WHERE consortium_id = $1`, [founding]);
  const motions = await test.sql<{ id: string }>(
    `INSERT INTO motion (id, consortium_id, version, kind, membership_id, content, hash, status, opened_by, opened_at, carried_at)
     SELECT gen_random_uuid(), c.id, 1, 'CHARTER', NULL::uuid, '{}', 'h', 'CARRIED', gen_random_uuid(), now(), now() FROM consortium c
     UNION ALL SELECT gen_random_uuid(), m.consortium_id, 1, 'ADMISSION', m.id, '{}', 'h', 'OPEN', gen_random_uuid(), now(), NULL FROM membership m WHERE m.status IN ('INVITED', 'LEFT')
     RETURNING id`,
  );
  await test.sql(
    `INSERT INTO motion_signer (consortium_id, motion_id, seat, organization_id) SELECT consortium_id, id, 'LEAD_ENTERPRISE', $1 FROM motion`,
    [o('lead')],
  );
  motionId =
    (await test.sql<{ id: string }>(`SELECT id FROM motion WHERE consortium_id = $1 AND kind = 'CHARTER'`, [inside]))[0]?.id ?? motions[0]?.id ?? '';
}

const actorOf = async (who: string): Promise<Actor> => {
  const signedIn = (await test.app.get(ActorReader, { strict: false }).byHashes([tokenHash(people[who]?.token ?? '')]))[0];
  if (!signedIn) throw new Error(who);
  return signedIn.actor;
};
const everybody = [
  'leadDelegate',
  'memberTeacher',
  'memberStudent',
  'secretary',
  'invitedDelegate',
  'invitedMentor',
  'formerDelegate',
  'otherSecretary',
  'overseer',
  'operator',
  'nobody',
];

describe.each(everybody)('what %s sees', (who) => {
  it('in the list is what the rules allow, no more and no less', async () => {
    const actor = await actorOf(who);
    const all = await test.sql<{ id: string; secretariatId: string; invitations: { organizationId: string }[] }>(
      `SELECT id, secretariat_id AS "secretariatId", coalesce((SELECT json_agg(json_build_object('organizationId', organization_id)) FROM membership m
         WHERE m.consortium_id = c.id AND m.status = 'INVITED'), '[]') AS invitations FROM consortium c ORDER BY id DESC`,
    );
    const allowed = all.filter((row) => can(consortiumPermissions(actor), 'read', 'Consortium', row)).map((row) => row.id);
    const listed = await test.app.get(ConsortiumList).read(actor, { limit: 50 });
    expect(listed.items.map((item) => item.id)).toEqual(allowed);
  });
  it('of motions and memberships by SQL is what the rules allow', async () => {
    const actor = await actorOf(who);
    const gate = test.app.get(Gate, { strict: false });
    const filtered = async (subject: string, table: typeof motionTable, from: string) => {
      const values: unknown[] = [];
      const mayRead = gate.predicate(actor, 'read', subject, table, (value) => `$${values.push(value)}`);
      return (await test.db.query<{ id: string }>(`SELECT m.id ${from} WHERE ${mayRead} ORDER BY m.id`, values)).map((row) => row.id);
    };
    const motionsFrom =
      'FROM motion m JOIN consortium c ON c.id = m.consortium_id LEFT JOIN membership a ON a.consortium_id = m.consortium_id AND a.id = m.membership_id';
    const motions = await test.sql<{ id: string }>(
      `SELECT m.id, m.consortium_id AS "consortiumId", m.kind, c.secretariat_id AS "secretariatId", a.organization_id AS "candidateId", a.status AS "candidateStatus",
         coalesce((SELECT json_agg(json_build_object('organizationId', i.organization_id)) FROM membership i WHERE i.consortium_id = m.consortium_id AND i.status = 'INVITED'), '[]') AS invitations
       ${motionsFrom} ORDER BY m.id`,
    );
    expect(await filtered('Motion', motionTable, motionsFrom)).toEqual(
      motions.filter((row) => can(consortiumPermissions(actor), 'read', 'Motion', row)).map((row) => row.id),
    );
    const membershipsFrom = 'FROM membership m JOIN consortium c ON c.id = m.consortium_id';
    const memberships = await test.sql<{ id: string }>(
      `SELECT m.id, m.consortium_id AS "consortiumId", m.organization_id AS "organizationId", m.status, c.secretariat_id AS "secretariatId" ${membershipsFrom} ORDER BY m.id`,
    );
    expect(await filtered('Membership', membershipTable, membershipsFrom)).toEqual(
      memberships.filter((row) => can(consortiumPermissions(actor), 'read', 'Membership', row)).map((row) => row.id),
    );
  });
});

/** Who reads the consortium `inside`, by hand from domain.md §2.4. */
const readers: Record<string, boolean> = {
  leadDelegate: true,
  memberTeacher: true,
  memberStudent: false,
  secretary: true,
  invitedDelegate: true,
  invitedMentor: false,
  formerDelegate: false,
  otherSecretary: false,
  overseer: true,
  operator: false,
  nobody: false,
};

describe.each(everybody)('%s', (who) => {
  it('reads it, or cannot tell it from what does not exist: answer by answer, byte for byte', async () => {
    const client = new Client(test.url, people[who] ?? null);
    const unknown = '0190b1c2-0000-7000-8000-00000000000f';
    const routes: readonly (readonly [string, string])[] = [
      [`/api/consortia/${inside}`, `/api/consortia/${unknown}`],
      [`/api/consortia/${inside}/charter`, `/api/consortia/${unknown}/charter`],
      [`/api/consortia/${inside}/members`, `/api/consortia/${unknown}/members`],
      [`/api/consortia/${inside}/motions`, `/api/consortia/${unknown}/motions`],
      [`/api/motions/${motionId}`, `/api/motions/${unknown}`],
    ];
    for (const [real, missing] of routes) {
      const [answer, nothing] = [await client.get(real), await client.get(missing)];
      expect(nothing.status).toBe(404);
      expect(answer.status).toBe(readers[who] ? 200 : 404);
      if (!readers[who]) expect(answer.text).toBe(nothing.text);
    }
  });
  it('follows its topic only as staff of a member, or as overseer of the region', async () => {
    const followers = ['leadDelegate', 'memberTeacher', 'secretary', 'overseer'];
    const socket = await new Client(test.url, people[who] ?? null).connect();
    const answer = await socket.emitWithAck('subscribe', { topic: `consortium:${inside}` });
    const nothing = await socket.emitWithAck('subscribe', { topic: 'consortium:0190b1c2-0000-7000-8000-00000000000f' });
    expect('ok' in answer).toBe(followers.includes(who));
    if (!followers.includes(who)) expect(answer).toEqual(nothing);
    socket.disconnect();
  });
});

it('pages through the list by cursor, newest first and each once', async () => {
  const client = new Client(test.url, people['secretary'] ?? null);
  const first = await client.read<{ items: { id: string }[]; next: string | null }>('/api/consortia?limit=1');
  const second = await client.read<{ items: { id: string }[]; next: string | null }>(`/api/consortia?limit=1&after=${first.next}`);
  expect([...first.items, ...second.items].map((item) => item.id)).toEqual([founding, inside]);
  expect(second.next).toBeNull();
  await client.get('/api/consortia?after=nonsense!').expect(400);
});

it('answers other capabilities about consortia, and refuses what is not active', async () => {
  const directory = test.app.get(ConsortiumDirectory, { strict: false });
  expect(await directory.find(inside)).toMatchObject({
    id: inside,
    status: 'ACTIVE',
    kindCode: 'TALENT_CLUSTER',
    secretariatId: orgs['secretariat'],
    commonFundKeeperId: null,
  });
  const asked = ['member', 'invited', 'former'].map((key) => orgs[key] ?? '');
  expect(await directory.activeMembers(inside, asked)).toEqual(new Set([orgs['member']]));
  expect(await directory.activeMembers(outside, asked)).toEqual(new Set());
  await expect(directory.requireActive(founding)).rejects.toMatchObject({ code: 'consortium.not-active' });
  await expect(directory.requireActive('0190b1c2-0000-7000-8000-00000000000f')).rejects.toMatchObject({ code: 'access.missing' });
});

it('publishes the kinds once, and refuses to change a published version', async () => {
  const count = async () => (await test.sql<{ n: bigint }>('SELECT count(*) AS n FROM consortium_kind'))[0]?.n;
  const before = await count();
  await seedConsortiumKinds((sql, values) => test.sql(sql, values));
  expect(await count()).toEqual(before);
  await test.sql(`UPDATE consortium_kind SET hash = 'changed' WHERE code = 'SECTOR_COMMUNITY'`);
  await expect(seedConsortiumKinds((sql, values) => test.sql(sql, values))).rejects.toThrow('give it the next version');
});
