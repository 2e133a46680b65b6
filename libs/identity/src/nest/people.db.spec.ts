import { anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { ColleagueView, InvitationView, PostView, SessionView } from '../contract.js';
import { identity } from '../index.js';

// A factory and a school: who comes by which link, who holds which post, and who may not.

const wu = { name: '吴师傅', signIn: 'wu-shifu', password: 'three lathes by the door' };
const NOWHERE = '0190b1c2-0000-7000-8000-000000000001';

let story: TestApp;
let factory: string;
let school: string;
let zhou: TestPerson;
let chen: TestPerson;
let li: TestPerson;
let atFactory: Client;
let atSchool: Client;
let stranger: Client;

beforeAll(async () => {
  story = await startTestApp([identity]);
  factory = await anOrganization(story, { name: '精工机械有限公司', kind: 'ENTERPRISE' });
  school = await anOrganization(story, { name: '福州机电学校', kind: 'SCHOOL' });
  zhou = await aPerson(story, { name: '周岚', posts: [[factory, 'ADMINISTRATOR']] });
  chen = await aPerson(story, { name: '陈工', posts: [[factory, 'TASK_OWNER']] });
  li = await aPerson(story, { name: '李校', posts: [[school, 'ADMINISTRATOR']] });
  [atFactory, atSchool, stranger] = [new Client(story.url, zhou), new Client(story.url, li), new Client(story.url, null)];
}, 60_000);
afterAll(() => story.close());
beforeEach(() => story.sql('DELETE FROM sign_in_throttle'));

const invite = (role: string, note?: string, key?: string): Promise<InvitationView> =>
  atFactory.send(`/api/organizations/${factory}/invitations`, { role, note }, key ? { key } : {});
const tokenOf = (invitation: InvitationView): string => invitation.token ?? '';
const rolesOf = async (person: TestPerson): Promise<readonly string[]> =>
  (await new Client(story.url, person).read<SessionView>('/api/session')).actor.posts.map(
    (post) => `${post.organizationId === factory ? 'factory' : 'school'} ${post.role}`,
  );

describe('an invitation', () => {
  test('tells who holds the link what it invites to, and is taken up once by a newcomer', async () => {
    const invitation = await invite('MENTOR', '装配一线');
    expect(invitation).toMatchObject({ status: 'OPEN', role: 'MENTOR', note: '装配一线', expiresAt: '2026-12-01T01:00:00.000Z' });
    expect((await stranger.post('/api/invitations/preview', { token: tokenOf(invitation) })).body).toMatchObject({
      organization: { name: '精工机械有限公司' },
      role: 'MENTOR',
    });
    expect((await stranger.post('/api/invitations/acceptance', { token: tokenOf(invitation), ...wu })).status).toBe(204);
    expect((await stranger.post('/api/invitations/acceptance', { token: tokenOf(invitation), ...wu, signIn: 'another-wu' })).body).toMatchObject({
      status: 409,
      code: 'identity.invitation-used',
    });
    expect((await stranger.post('/api/sessions', { signIn: wu.signIn, password: wu.password })).body.actor.posts).toMatchObject([
      { organizationId: factory, role: 'MENTOR' },
    ]);
  });

  test('is taken up by someone who works elsewhere, with the account they have (互聘)', async () => {
    const teacher = await aPerson(story, { name: '李老师', posts: [[school, 'TEACHER']] });
    const token = tokenOf(await invite('MENTOR'));
    expect((await new Client(story.url, teacher).post('/api/invitations/acceptance/mine', { token })).status).toBe(204);
    expect(await rolesOf(teacher)).toEqual(['school TEACHER', 'factory MENTOR']);
    const again = tokenOf(await invite('MENTOR'));
    expect((await new Client(story.url, teacher).post('/api/invitations/acceptance/mine', { token: again })).body.code).toBe('identity.post-held');
  });

  test('followed by ten at the same time lets one in', async () => {
    const token = tokenOf(await invite('SAFETY_OFFICER'));
    const people = await Promise.all(Array.from({ length: 10 }, (_, i) => aPerson(story, { name: `同时 ${i}` })));
    const answers = await Promise.all(people.map((person) => new Client(story.url, person).post('/api/invitations/acceptance/mine', { token })));
    expect(answers.map((a) => a.status).sort()).toEqual([204, ...Array.from({ length: 9 }, () => 409)]);
    const [held] = await story.sql<{ count: number }>(`SELECT count(*)::int AS count FROM post WHERE role = 'SAFETY_OFFICER'`);
    expect(held?.count).toBe(1);
  });

  test('asked for twice with one key is one invitation with one link', async () => {
    const [first, second] = [await invite('FINANCE', '', 'key-invite-1'), await invite('FINANCE', '', 'key-invite-1')];
    expect(second).toEqual(first);
    const other = await atFactory.post(`/api/organizations/${factory}/invitations`, { role: 'MENTOR' }, { key: 'key-invite-1' });
    expect(other.body).toMatchObject({ status: 409, code: 'request.key-reused' });
  });

  test('taken back, expired, cut short or never made lets nobody in', async () => {
    const [revoked, expired] = [await invite('MENTOR'), await invite('MENTOR')];
    await atFactory.send(`/api/invitations/${revoked.id}/revocation`);
    await story.sql('UPDATE invitation SET expires_at = $2 WHERE id = $1', [expired.id, story.clock.now()]);
    const follow = async (token: string): Promise<string> =>
      (await stranger.post('/api/invitations/acceptance', { token, ...wu, signIn: 'wu-2' })).body.code as string;
    expect(await follow(tokenOf(revoked))).toBe('identity.invitation-over');
    expect(await follow(tokenOf(expired))).toBe('identity.invitation-over');
    expect(await follow(tokenOf(revoked).slice(0, 20))).toBe('identity.invitation-unknown');
    expect((await atFactory.post(`/api/invitations/${revoked.id}/revocation`)).body.code).toBe('identity.invitation-over');
    expect(await story.sql(`SELECT 1 FROM account WHERE sign_in = 'wu-2'`)).toEqual([]);
  });

  test('keeps no token in the database or the log', async () => {
    const { token } = await invite('MENTOR');
    const rows = await story.sql<{ text: string }>(
      'SELECT row_to_json(i)::text AS text FROM invitation i UNION ALL SELECT data FROM event UNION ALL SELECT row_to_json(d)::text FROM idempotency d',
    );
    expect(rows.map((row) => row.text).join()).not.toContain(token);
  });

  test.each(['STUDENT', 'GUARDIAN', 'TEACHER', 'OVERSEER'])('to %s at an enterprise is refused', async (role) => {
    expect((await atFactory.post(`/api/organizations/${factory}/invitations`, { role })).body).toMatchObject({
      status: 422,
      code: 'identity.role-not-here',
    });
  });

  test('its list shows the link while it is good, the newest first', async () => {
    const open = await invite('DELEGATE');
    const { items } = await atFactory.read<{ items: InvitationView[] }>(`/api/organizations/${factory}/invitations`);
    expect(items[0]).toEqual(open);
    expect(items.filter((i) => i.status !== 'OPEN').every((i) => i.token === null)).toBe(true);
    expect(items.filter((i) => i.status === 'USED').length).toBeGreaterThan(0);
  });
});

describe('of another organization', () => {
  test.each([
    ['GET', (id: string) => `/api/organizations/${id}`],
    ['GET', (id: string) => `/api/organizations/${id}/people`],
    ['GET', (id: string) => `/api/organizations/${id}/invitations`],
    ['POST', (id: string) => `/api/organizations/${id}/invitations`, { role: 'MENTOR' }],
    ['POST', (id: string) => `/api/organizations/${id}/posts`, { personId: NOWHERE, role: 'MENTOR' }],
  ] as const)('%s %s answers an administrator byte for byte like an unknown id', async (method, path, body: object = {}) => {
    const ask = async (id: string): Promise<{ status: number; text: string }> =>
      method === 'GET' ? await atSchool.get(path(id)) : await atSchool.post(path(id), body);
    const [foreign, unknown, malformed] = [await ask(factory), await ask(NOWHERE), await ask('not-an-id')];
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect([foreign.text, malformed.text]).toEqual([unknown.text, unknown.text]);
  });

  test('an invitation, a post and a person cannot be touched, and read like none', async () => {
    const invitation = await invite('MENTOR');
    const [post] = await story.sql<{ id: string }>('SELECT id FROM post WHERE person_id = $1', [chen.personId]);
    const ask = async (path: string): Promise<string> => (await atSchool.post(path)).text;
    expect(await ask(`/api/invitations/${invitation.id}/revocation`)).toBe(await ask(`/api/invitations/${NOWHERE}/revocation`));
    expect(await ask(`/api/posts/${post?.id}/ending`)).toBe(await ask(`/api/posts/${NOWHERE}/ending`));
    expect(await ask(`/api/organizations/${school}/people/${chen.personId}/reset-codes`)).toBe(
      await ask(`/api/organizations/${school}/people/${NOWHERE}/reset-codes`),
    );
    expect(await ask(`/api/organizations/${school}/people/${chen.personId}/erasure`)).toBe(
      await ask(`/api/organizations/${school}/people/${NOWHERE}/erasure`),
    );
  });

  test('a colleague without the role is told so', async () => {
    const atBench = new Client(story.url, chen);
    expect((await atBench.post(`/api/organizations/${factory}/invitations`, { role: 'MENTOR' })).body).toMatchObject({
      status: 403,
      code: 'access.denied',
    });
    expect((await atBench.get(`/api/organizations/${factory}/invitations`)).status).toBe(403);
  });
});

describe('posts', () => {
  const give = (personId: string, role: string) => atFactory.post(`/api/organizations/${factory}/posts`, { personId, role });

  test('a further one is given, seen by colleagues without sign-in names, and ended', async () => {
    const given = (await give(chen.personId, 'DELEGATE')).body as PostView;
    expect(await rolesOf(chen)).toEqual(['factory TASK_OWNER', 'factory DELEGATE']);
    const seenBy = async (client: Client): Promise<ColleagueView | undefined> =>
      (await client.read<{ items: ColleagueView[] }>(`/api/organizations/${factory}/people`)).items.find((c) => c.personId === chen.personId);
    expect(await seenBy(atFactory)).toMatchObject({
      name: '陈工',
      signIn: expect.any(String),
      home: true,
      posts: [{ role: 'TASK_OWNER' }, { role: 'DELEGATE' }],
    });
    expect(await seenBy(new Client(story.url, chen))).toMatchObject({ name: '陈工', signIn: null });
    expect((await atFactory.post(`/api/posts/${given.id}/ending`, {}, { ifMatch: 2 })).body.code).toBe('request.stale');
    expect((await atFactory.post(`/api/posts/${given.id}/ending`, {}, { ifMatch: 1 })).body).toMatchObject({
      version: 2,
      toAt: '2026-11-24T01:00:00.000Z',
    });
    expect(await rolesOf(chen)).toEqual(['factory TASK_OWNER']);
    expect((await atFactory.post(`/api/posts/${given.id}/ending`)).body.code).toBe('identity.post-ended');
  });

  test.each([
    ['to someone who does not work here', (): string => li.personId, 'MENTOR', 'identity.not-of-organization'],
    ['to nobody', (): string => NOWHERE, 'MENTOR', 'identity.not-of-organization'],
    ['held already', (): string => chen.personId, 'TASK_OWNER', 'identity.post-held'],
    ['of another kind of organization', (): string => chen.personId, 'TEACHER', 'identity.role-not-here'],
    ['of a student', (): string => chen.personId, 'STUDENT', 'identity.role-not-here'],
  ] as const)('%s is refused', async (_, personId, role, code) => {
    expect((await give(personId(), role)).body.code).toBe(code);
  });

  test('the last administrator stays', async () => {
    const [post] = await story.sql<{ id: string }>('SELECT id FROM post WHERE person_id = $1', [li.personId]);
    expect((await atSchool.post(`/api/posts/${post?.id}/ending`)).body).toMatchObject({ status: 409, code: 'identity.last-administrator' });
  });

  test('two administrators who end each other at the same time leave one', async () => {
    const place = await anOrganization(story, { name: '并发学院', kind: 'SCHOOL' });
    for (let round = 0; round < 5; round++) {
      const [a, b] = [
        await aPerson(story, { name: '甲', posts: [[place, 'ADMINISTRATOR']] }),
        await aPerson(story, { name: '乙', posts: [[place, 'ADMINISTRATOR']] }),
      ];
      const postOf = async (p: TestPerson): Promise<string> =>
        (await story.sql<{ id: string }>('SELECT id FROM post WHERE person_id = $1', [p.personId]))[0]?.id ?? '';
      await story.sql(`UPDATE post SET to_at = now() WHERE organization_id = $1 AND person_id <> ALL($2::uuid[]) AND to_at IS NULL`, [
        place,
        [a.personId, b.personId],
      ]);
      const [ofA, ofB] = [await postOf(a), await postOf(b)];
      await Promise.all([new Client(story.url, a).post(`/api/posts/${ofB}/ending`), new Client(story.url, b).post(`/api/posts/${ofA}/ending`)]);
      const [left] = await story.sql<{ count: number }>('SELECT count(*)::int AS count FROM post WHERE organization_id = $1 AND to_at IS NULL', [
        place,
      ]);
      expect(left?.count).toBe(1);
    }
  });

  test('the list of people goes page by page without a gap, and without students', async () => {
    const large = await anOrganization(story, { name: '大厂', kind: 'ENTERPRISE' });
    const boss = await aPerson(story, {
      name: '厂长',
      posts: [
        [large, 'ADMINISTRATOR'],
        [large, 'DELEGATE'],
      ],
    });
    const staff = [
      boss,
      ...(await Promise.all(Array.from({ length: 6 }, (_, i) => aPerson(story, { name: `员工 ${i}`, posts: [[large, 'MENTOR']] })))),
    ];
    await aPerson(story, { name: '学生', posts: [[large, 'STUDENT']] });
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: { items: ColleagueView[]; next: string | null } = await new Client(story.url, boss).read(
        `/api/organizations/${large}/people?limit=3${after && `&after=${after}`}`,
      );
      seen.push(...page.items.map((c) => c.personId));
      after = page.next;
    }
    expect(seen).toEqual(staff.map((p) => p.personId).sort());
  });
});

test('a topic of an organization is for its staff, of a person for that person', async () => {
  const student = await aPerson(story, { name: '学生', posts: [[factory, 'STUDENT']] });
  const follow = async (person: TestPerson, topic: string): Promise<boolean> => {
    const socket = await new Client(story.url, person).connect();
    const answer = (await socket.timeout(5_000).emitWithAck('subscribe', { topic })) as { ok?: boolean };
    socket.disconnect();
    return answer.ok === true;
  };
  expect(await Promise.all([zhou, chen, li, student].map((p) => follow(p, `organization:${factory}`)))).toEqual([true, true, false, false]);
  expect(await Promise.all([zhou, chen].map((p) => follow(p, `person:${zhou.personId}`)))).toEqual([true, false]);
  expect(await follow(zhou, 'operator')).toBe(false);
});
