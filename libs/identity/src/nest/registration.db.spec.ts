import { createHash } from 'node:crypto';
import { aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { ApplicationView, OrganizationView, SessionView } from '../contract.js';
import { identity } from '../index.js';

// One organization comes, is refused, comes again and is admitted; beside it what must not work.

const application = { kind: 'ENTERPRISE', name: '精工机械有限公司', shortName: '精工', uscc: '91350100M000100Y43', regionCode: '3501' };
const zhou = { name: '周岚', signIn: 'zhoulan', password: 'three lathes by the door' };

let story: TestApp;
let operator: TestPerson;
let stranger: Client;
let atDesk: Client;

beforeAll(async () => {
  story = await startTestApp([identity]);
  operator = await aPerson(story, { name: '运营', operator: true });
  stranger = new Client(story.url, null);
  atDesk = new Client(story.url, operator);
}, 60_000);
afterAll(() => story.close());

async function signIn(signInName: string, password: string): Promise<Client> {
  const answer = await stranger.post('/api/sessions', { signIn: signInName, password });
  const cookie = /dingyue=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
  return new Client(story.url, { token: cookie });
}

const register = (change: object = {}, key?: string) =>
  stranger.post('/api/organizations', { ...application, administrator: zhou, ...change }, key ? { key } : {});

describe('an organization registers', () => {
  let administrator: Client;
  let id: string;

  test('with its code tidied, and waits', async () => {
    const answer = await register({ uscc: ' 91350100m000100y43' }, 'key-register-1');
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({ id: expect.any(String), status: 'PENDING' });
    id = answer.body.id as string;
  });

  test('the same request again is answered the same and registers nothing', async () => {
    const answer = await register({ uscc: ' 91350100m000100y43' }, 'key-register-1');
    expect([answer.status, answer.body.id]).toEqual([201, id]);
    const [count] = await story.sql<{ count: number }>('SELECT count(*)::int AS count FROM organization');
    expect(count?.count).toBe(1);
  });

  test('the password in the body is not kept as a plain hash', async () => {
    const rows = await story.sql<{ body_hash: Buffer }>('SELECT body_hash FROM idempotency');
    const body = { administrator: { ...zhou }, ...application, uscc: ' 91350100m000100y43' };
    const canonical = JSON.stringify(sorted(body));
    expect(rows.some((row) => row.body_hash.equals(createHash('sha256').update(canonical).digest()))).toBe(false);
    expect(rows).toHaveLength(1);
  });

  test('its administrator signs in, sees the application, and has no right from it', async () => {
    administrator = await signIn('ZhouLan', zhou.password);
    const session = await administrator.read<SessionView>('/api/session');
    expect(session.applications).toMatchObject([{ id, status: 'PENDING', uscc: '91350100M000100Y43' }]);
    expect([session.organizations, session.actor.posts]).toEqual([[], []]);
    expect((await administrator.post(`/api/organizations/${id}/invitations`, { role: 'MENTOR' })).status).toBe(403);
  });

  test('the operator finds it among those that wait, and refuses with a reason', async () => {
    const waiting = await atDesk.read<{ items: ApplicationView[] }>('/api/organizations?status=PENDING');
    expect(waiting.items).toMatchObject([{ id, version: 1, controlGroup: null, administrators: [{ name: '周岚' }] }]);
    const refused = await atDesk.send<ApplicationView>(
      `/api/organizations/${id}/refusal`,
      { reason: 'NAME_MISMATCH', note: '名称与执照不一致' },
      { ifMatch: 1 },
    );
    expect(refused).toMatchObject({ version: 2, status: 'REFUSED', refusal: { reason: 'NAME_MISMATCH', note: '名称与执照不一致' } });
  });

  test('admitting what was refused, or by an old version, is a conflict', async () => {
    expect((await atDesk.post(`/api/organizations/${id}/admission`, {})).body).toMatchObject({ status: 409, code: 'identity.already-decided' });
    const corrected = { ...application, name: '精工机械（福州）有限公司' };
    expect((await administrator.post(`/api/organizations/${id}/resubmission`, corrected, { ifMatch: 1 })).body).toMatchObject({
      status: 409,
      code: 'request.stale',
      details: { version: 2 },
    });
  });

  test('the applicant reads why, corrects it, and the operator admits it into a control group', async () => {
    const mine = await administrator.read<OrganizationView>(`/api/organizations/${id}`);
    expect(mine.refusal).toEqual({ reason: 'NAME_MISMATCH', note: '名称与执照不一致' });
    const again = await administrator.send<OrganizationView>(`/api/organizations/${id}/resubmission`, {
      ...application,
      name: '精工机械（福州）有限公司',
    });
    expect(again).toMatchObject({ status: 'PENDING', refusal: null, name: '精工机械（福州）有限公司' });
    const admitted = await atDesk.send<ApplicationView>(`/api/organizations/${id}/admission`, { controlGroup: '精工集团' });
    expect(admitted).toMatchObject({ status: 'ADMITTED', controlGroup: '精工集团' });
    const session = await administrator.read<SessionView>('/api/session');
    expect(session.actor.posts).toEqual([{ organizationId: id, organizationKind: 'ENTERPRISE', role: 'ADMINISTRATOR' }]);
    expect([session.organizations.map((o) => o.name), session.applications]).toEqual([['精工机械（福州）有限公司'], []]);
  });

  test('what its members see does not tell the control group', async () => {
    expect(JSON.stringify(await administrator.read(`/api/organizations/${id}`))).not.toContain('精工集团');
  });

  test('a signed-in person registers a further organization without another account', async () => {
    const park = { kind: 'PARK', name: '福州产业园管理公司', shortName: '福州园', uscc: '9144030071526726XG', regionCode: '350100' };
    expect(await administrator.send('/api/organizations/mine', park)).toMatchObject({ status: 'PENDING', name: park.name });
  });

  test('the log tells it all with ids and codes only', async () => {
    const events = await story.sql<{ type: string; data: string }>('SELECT type, data FROM event WHERE stream_id = $1 ORDER BY version', [id]);
    expect(events.map((e) => e.type)).toEqual([
      'organization.registered',
      'organization.refused',
      'organization.resubmitted',
      'organization.admitted',
    ]);
    expect(events.map((e) => e.data).join()).not.toMatch(/精工|周岚|zhoulan|名称/);
  });
});

test.each([
  ['a wrong check character', { uscc: '91350100M000100Y44' }, 422, 'identity.uscc-check'],
  ['a code of another form', { uscc: '12345' }, 422, 'identity.uscc-form'],
  ['a code that is registered', {}, 409, 'identity.uscc-taken'],
  ['a division of three digits', { uscc: '91330100799655058B', regionCode: '350' }, 422, 'identity.region-form'],
  [
    'a sign-in name in use, in capitals',
    { uscc: '91330100799655058B', administrator: { ...zhou, signIn: 'ZHOULAN' } },
    409,
    'identity.sign-in-taken',
  ],
  ['a sign-in name with a blank', { uscc: '91330100799655058B', administrator: { ...zhou, signIn: 'zhou lan' } }, 422, 'identity.sign-in-form'],
  [
    'a common password',
    { uscc: '91330100799655058B', administrator: { ...zhou, signIn: 'another', password: 'Password123' } },
    422,
    'identity.password-common',
  ],
  [
    'a short password',
    { uscc: '91330100799655058B', administrator: { ...zhou, signIn: 'another', password: 'hj3-Kwq' } },
    422,
    'identity.password-short',
  ],
  ['a field nobody knows', { status: 'ADMITTED' }, 400, 'request.invalid'],
  ['an operator of its own making', { administrator: { ...zhou, operator: true } }, 400, 'request.invalid'],
  ['a number for a name', { name: 7 }, 400, 'request.invalid'],
  ['no administrator', { administrator: undefined }, 400, 'request.invalid'],
] as const)('a registration with %s changes nothing', async (_, change, status, code) => {
  const counted = (): Promise<unknown> =>
    story.sql('SELECT (SELECT count(*) FROM organization) AS o, (SELECT count(*) FROM person) AS p, (SELECT count(*) FROM event) AS e');
  const before = await counted();
  const answer = await register(change);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(await counted()).toEqual(before);
});

test('refusals speak the language of the reader', async () => {
  const words = async (locale: 'zh' | 'en'): Promise<string> =>
    (await stranger.post('/api/organizations', { ...application, uscc: '12345', administrator: { ...zhou, signIn: 'x-y-z' } }, { locale })).body
      .title as string;
  expect(await words('zh')).toContain('18 位');
  expect(await words('en')).toContain('18 characters');
});

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, v]) => [k, sorted(v)]),
      )
    : value;
