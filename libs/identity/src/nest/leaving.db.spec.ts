import type { Actor } from '#libs/kernel';
import { anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { OrganizationDirectory, PersonDirectory, RosterAccounts, type CodeView, type DirectoryEntry } from '../contract.js';
import { identity, InstallOperator } from '../index.js';

// One-time codes, erasure, and what other capabilities are told.

const PASSWORD = 'three lathes by the door';
const NOWHERE = '0190b1c2-0000-7000-8000-000000000001';

let story: TestApp;
let factory: string;
let school: string;
let zhou: TestPerson;
let li: TestPerson;
let operator: TestPerson;
let stranger: Client;

beforeAll(async () => {
  story = await startTestApp([identity]);
  factory = await anOrganization(story, { name: '精工机械有限公司', kind: 'ENTERPRISE', controlGroup: '精工集团' });
  school = await anOrganization(story, { name: '福州机电学校', kind: 'SCHOOL' });
  zhou = await aPerson(story, { name: '周岚', posts: [[factory, 'ADMINISTRATOR']] });
  li = await aPerson(story, {
    name: '李校',
    posts: [
      [school, 'ADMINISTRATOR'],
      [school, 'ACADEMIC_OFFICER'],
    ],
  });
  operator = await aPerson(story, { name: '运营', operator: true });
  stranger = new Client(story.url, null);
}, 60_000);
afterAll(() => story.close());
beforeEach(() => story.sql('DELETE FROM sign_in_throttle'));

const as = (person: TestPerson): Client => new Client(story.url, person);
const reset = (by: TestPerson, organization: string, personId: string, key?: string) =>
  as(by).post(`/api/organizations/${organization}/people/${personId}/reset-codes`, {}, key ? { key } : {});
const redeem = (code: string, password = PASSWORD, more: object = {}) => stranger.post('/api/passwords/by-code', { code, password, ...more });
const signInStatus = async (signIn: string, password = PASSWORD): Promise<number> =>
  (await stranger.post('/api/sessions', { signIn, password })).status;

describe('a reset', () => {
  test('gives the administrator a code, the person a new password, and ends every session', async () => {
    const wu = await aPerson(story, { name: '吴师傅', posts: [[factory, 'MENTOR']] });
    const { code, signIn, expiresAt } = (await reset(zhou, factory, wu.personId)).body as CodeView;
    expect([code, expiresAt]).toEqual([expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/), '2026-11-25T01:00:00.000Z']);
    expect((await stranger.post('/api/passwords/code-preview', { code: code.toLowerCase() })).body).toEqual({
      purpose: 'RESET',
      name: '吴师傅',
      signIn,
    });
    expect((await redeem(code, 'password1')).body.code).toBe('identity.password-common');
    expect((await redeem(code, PASSWORD, { signIn: 'someone-else' })).body.code).toBe('identity.sign-in-kept');
    expect((await redeem(code)).status).toBe(204);
    expect((await as(wu).get('/api/session')).status).toBe(401);
    expect([await signInStatus(signIn), await signInStatus(signIn, 'another password')]).toEqual([201, 401]);
    expect((await redeem(code, 'four presses in the hall')).body.code).toBe('identity.code-not-good');
  });

  test('asked for twice with one key is one code; asked anew, the former ends', async () => {
    const wu = await aPerson(story, { name: '吴师傅', posts: [[factory, 'MENTOR']] });
    const [first, again] = [
      (await reset(zhou, factory, wu.personId, 'key-reset-1')).body,
      (await reset(zhou, factory, wu.personId, 'key-reset-1')).body,
    ];
    expect(again).toEqual(first);
    const anew = (await reset(zhou, factory, wu.personId)).body as CodeView;
    expect((await redeem((first as CodeView).code)).body.code).toBe('identity.code-not-good');
    expect((await redeem(anew.code)).status).toBe(204);
  });

  test('a code is used once by however many at the same time, and not a day later', async () => {
    const [wu, chen] = [
      await aPerson(story, { name: '吴', posts: [[factory, 'MENTOR']] }),
      await aPerson(story, { name: '陈', posts: [[factory, 'MENTOR']] }),
    ];
    const { code } = (await reset(zhou, factory, wu.personId)).body as CodeView;
    const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => redeem(code, `three lathes by door ${i}`)));
    expect(answers.filter((a) => a.status === 204)).toHaveLength(1);
    const late = (await reset(zhou, factory, chen.personId)).body as CodeView;
    story.clock.pass(24 * 60);
    expect((await redeem(late.code)).body.code).toBe('identity.code-not-good');
  });

  test('a wrong, a used and an expired code read byte for byte alike', async () => {
    const texts = [await redeem('0000-0000-0000'), await redeem('ZZZZ-ZZZZ-ZZZZ'), await redeem('zz')].map((a) => a.text);
    expect(new Set(texts).size).toBe(1);
  });

  test('codes are not tried more than two hundred times from one address', async () => {
    await redeem('0000-0000-0001');
    await story.sql('UPDATE sign_in_throttle SET failures = 200');
    const answer = await redeem('0000-0000-0002');
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([429, 'identity.too-many-tries', '900']);
  });

  test('no administrator of a later host, no operator beside an administrator, nobody for oneself or for an operator', async () => {
    const shared = await aPerson(story, { name: '两处任职', posts: [[factory, 'MENTOR']] });
    await story.sql(
      `INSERT INTO post (id, version, person_id, organization_id, role, from_at) VALUES (gen_random_uuid(), 1, $1, $2, 'TEACHER', now() + interval '1 second')`,
      [shared.personId, school],
    );
    const both = await aPerson(story, { name: '运营兼导师', operator: true, posts: [[factory, 'MENTOR']] });
    const codeOf = async (by: TestPerson, organization: string, personId: string): Promise<string> =>
      (await reset(by, organization, personId)).body.code as string;
    expect(await codeOf(li, school, shared.personId)).toBe('identity.reset-elsewhere');
    expect(await codeOf(li, factory, shared.personId)).toBe('identity.reset-operator');
    expect(await codeOf(zhou, factory, zhou.personId)).toBe('identity.reset-own');
    expect(await codeOf(zhou, factory, both.personId)).toBe('identity.reset-operator');
    expect(await codeOf(operator, factory, shared.personId)).toBe('access.missing');
    expect((await reset(operator, factory, zhou.personId)).status).toBe(201);
  });
});

describe('the students of a roster', () => {
  const actor = (): Actor => ({
    accountId: li.accountId,
    personId: li.personId,
    operator: false,
    locale: 'zh',
    memberships: [],
    oversees: [],
    posts: [{ organizationId: school, organizationKind: 'SCHOOL', role: 'ACADEMIC_OFFICER' }],
  });
  const issue = (students: Parameters<RosterAccounts['issueCodes']>[1]) =>
    story.db.transaction(() => story.app.get(RosterAccounts, { strict: false }).issueCodes(actor(), students));
  const pupils = (count: number, from = 0) =>
    Array.from({ length: count }, (_, i) => ({ organizationId: school, name: `学生 ${from + i}`, number: String(20260000 + from + i) }));

  test('open their accounts with a code and a sign-in name of their own', async () => {
    const [issued] = await issue(pupils(1));
    expect((await stranger.post('/api/passwords/code-preview', { code: issued?.code })).body).toMatchObject({
      purpose: 'ACTIVATION',
      name: '学生 0',
      signIn: expect.stringMatching(/^20260000@/),
    });
    expect((await redeem(issued?.code ?? '', PASSWORD, { signIn: '13912345678' })).status).toBe(204);
    const session = await stranger.post('/api/sessions', { signIn: '13912345678', password: PASSWORD });
    expect(session.body.actor.posts).toEqual([{ organizationId: school, organizationKind: 'SCHOOL', role: 'STUDENT' }]);
    expect(session.body.person.id).toBe(issued?.personId);
  });

  test('asked for again get the same person and a new code', async () => {
    const [first] = await issue(pupils(1, 10));
    const [byNumber] = await issue(pupils(1, 10));
    const [byPerson] = await issue([
      { ...pupils(1, 10)[0], organizationId: school, name: '学生 10', number: 'x', personId: first?.personId ?? null },
    ]);
    expect([byNumber?.personId, byPerson?.personId]).toEqual([first?.personId, first?.personId]);
    expect((await redeem(byNumber?.code ?? '')).body.code).toBe('identity.code-not-good');
    expect((await redeem(byPerson?.code ?? '')).status).toBe(204);
  });

  test('a thousand cost as many statements as one', async () => {
    const statements = async (students: Parameters<typeof issue>[0]): Promise<number> => {
      let count = 0;
      const query = story.db.query.bind(story.db);
      story.db.query = (...args) => {
        count++;
        return query(...args);
      };
      await issue(students);
      story.db.query = query;
      return count;
    };
    expect(await statements(pupils(1000, 2000))).toBe(await statements(pupils(1, 5000)));
  }, 30_000);

  test('are not handed codes by another school, nor is someone from elsewhere', async () => {
    const accounts = story.app.get(RosterAccounts, { strict: false });
    await expect(accounts.issueCode(actor(), { organizationId: factory, name: '甲', number: '1' })).rejects.toMatchObject({ code: 'access.missing' });
    await expect(accounts.issueCode(actor(), { organizationId: school, name: '周岚', number: '1', personId: zhou.personId })).rejects.toMatchObject({
      code: 'access.missing',
    });
    const mentor = await aPerson(story, { name: '先在工厂', posts: [[factory, 'MENTOR']] });
    await story.sql(
      `INSERT INTO post (id, version, person_id, organization_id, role, from_at) VALUES (gen_random_uuid(), 1, $1, $2, 'STUDENT', now() + interval '1 second')`,
      [mentor.personId, school],
    );
    await expect(
      accounts.issueCode(actor(), { organizationId: school, name: '先在工厂', number: '2', personId: mentor.personId }),
    ).rejects.toMatchObject({ code: 'identity.reset-elsewhere' });
  });
});

describe('erasure', () => {
  test('takes name, sign-in, posts and sessions, and leaves the id', async () => {
    const wu = await aPerson(story, { name: '要走的吴师傅', posts: [[factory, 'MENTOR']] });
    expect((await as(zhou).post(`/api/organizations/${factory}/people/${wu.personId}/erasure`)).status).toBe(204);
    const rows = await story.sql<{ text: string }>(
      `SELECT row_to_json(n)::text || row_to_json(a)::text AS text FROM person n JOIN account a ON a.person_id = n.id WHERE n.id = $1`,
      [wu.personId],
    );
    expect(rows[0]?.text).not.toMatch(/吴师傅|"t-/);
    expect((await as(wu).get('/api/session')).status).toBe(401);
    expect(await story.sql('SELECT 1 FROM post WHERE person_id = $1 AND to_at IS NULL', [wu.personId])).toEqual([]);
    expect(await story.app.get(PersonDirectory, { strict: false }).names([wu.personId, zhou.personId])).toEqual(new Map([[zhou.personId, '周岚']]));
    expect(await story.sql('SELECT type FROM event WHERE stream_id = $1', [wu.personId])).toEqual([{ type: 'person.erased' }]);
  });

  test('of oneself needs the password; the last administrator first hands over', async () => {
    const wu = await aPerson(story, { name: '吴', posts: [[factory, 'MENTOR']] });
    const { code, signIn } = (await reset(zhou, factory, wu.personId)).body as CodeView;
    await redeem(code);
    const cookie = String((await stranger.post('/api/sessions', { signIn, password: PASSWORD })).headers['set-cookie']);
    const own = new Client(story.url, { token: /dingyue=([^;]+)/.exec(cookie)?.[1] ?? '' });
    expect((await own.post('/api/people/me/erasure', { password: 'not this' })).body.code).toBe('identity.password-wrong');
    expect((await own.post('/api/people/me/erasure', { password: PASSWORD })).status).toBe(204);
    expect((await own.get('/api/session')).status).toBe(401);
    const lone = await anOrganization(story, { name: '一人公司', kind: 'ENTERPRISE' });
    const boss = await aPerson(story, { name: '老板', posts: [[lone, 'ADMINISTRATOR']] });
    expect((await as(boss).post(`/api/organizations/${lone}/people/${boss.personId}/erasure`)).body.code).toBe('identity.last-administrator');
  });

  test('is not for an administrator of someone who also works elsewhere', async () => {
    const shared = await aPerson(story, {
      name: '两处',
      posts: [
        [factory, 'MENTOR'],
        [school, 'TEACHER'],
      ],
    });
    expect((await as(zhou).post(`/api/organizations/${factory}/people/${shared.personId}/erasure`)).body.code).toBe('identity.posts-elsewhere');
    expect((await as(zhou).post(`/api/organizations/${school}/people/${shared.personId}/erasure`)).body.code).toBe('identity.posts-elsewhere');
  });
});

describe('the directory', () => {
  const search = async (q: string, by = zhou): Promise<readonly string[]> =>
    (await as(by).read<{ items: DirectoryEntry[] }>(`/api/organizations/directory?q=${encodeURIComponent(q)}`)).items.map((o) => o.name);

  beforeAll(async () => {
    const admitted = { name: '福建华岳精密铸造有限公司', shortName: '华岳', uscc: '91330100799655058B', kind: 'ENTERPRISE', regionCode: '3501' };
    const waiting = { ...admitted, name: '华岳二厂有限公司', uscc: '9144030071526726XG' };
    const { id } = await as(zhou).send<{ id: string }>('/api/organizations/mine', admitted);
    await as(operator).send(`/api/organizations/${id}/admission`, {});
    await as(zhou).send('/api/organizations/mine', waiting);
  });

  test.each([
    ['华岳', ['福建华岳精密铸造有限公司']],
    ['精密铸造', ['福建华岳精密铸造有限公司']],
    ['铸造精密', []],
    ['9133', ['福建华岳精密铸造有限公司']],
    ['91330100799655058b', ['福建华岳精密铸造有限公司']],
    ['9144', []],
    ['%', null],
    ['华', null],
    ["' or 1=1--", []],
  ] as const)('finds by %s: %j', async (q, names) => {
    if (names) expect(await search(q)).toEqual(names);
    else await expect(search(q)).rejects.toThrow('search.too-short');
  });

  test('is for those who invite organizations, not for every post', async () => {
    const mentor = await aPerson(story, { name: '导师', posts: [[factory, 'MENTOR']] });
    expect((await as(mentor).get(`/api/organizations/directory?q=${encodeURIComponent('华岳')}`)).status).toBe(403);
  });
});

describe('what other capabilities are told of organizations', () => {
  test('cards by id in one call; who is under one control is not independent', async () => {
    const directory = story.app.get(OrganizationDirectory, { strict: false });
    const sister = await anOrganization(story, { name: '精工铸造', kind: 'ENTERPRISE', controlGroup: '精工集团' });
    expect(await directory.find([factory, NOWHERE])).toEqual(
      new Map([[factory, { id: factory, name: '精工机械有限公司', shortName: '精工机械', kind: 'ENTERPRISE', controlGroup: '精工集团' }]]),
    );
    expect([
      await directory.independent(factory, school),
      await directory.independent(factory, sister),
      await directory.independent(factory, factory),
      await directory.independent(factory, NOWHERE),
    ]).toEqual([true, false, false, false]);
  });
});

test('an operator is made by the installation’s own tools, and by no request', async () => {
  await story.app.get(InstallOperator).run({ name: '平台运营', signIn: 'operator-1', password: PASSWORD });
  const session = await stranger.post('/api/sessions', { signIn: 'operator-1', password: PASSWORD });
  expect(session.body.actor).toMatchObject({ operator: true, posts: [], memberships: [] });
});
