import { request as httpRequest } from 'node:http';
import { hash } from '@node-rs/argon2';
import { anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { Passwords } from '../application/ports/passwords.js';
import type { OpenSession, TokenView } from '../contract.js';
import { identity } from '../index.js';

const PASSWORD = 'three lathes by the door';

let story: TestApp;
let wu: TestPerson & { readonly signIn: string };

/** A person who can sign in with the password above. */
async function aSignInFor(person: TestPerson): Promise<string> {
  const signIn = `wu-${person.accountId.slice(-8)}`;
  const passwordHash = await hash(PASSWORD, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await story.sql('UPDATE account SET sign_in = $2, password_hash = $3 WHERE id = $1', [person.accountId, signIn, passwordHash]);
  return signIn;
}

async function someone(): Promise<TestPerson & { readonly signIn: string }> {
  const person = await aPerson(story, { name: '吴师傅' });
  return { ...person, signIn: await aSignInFor(person) };
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Signs in from one of the machine's own addresses: every one of 127.0.0.0/8 is. */
function signInFrom(localAddress: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = {
      method: 'POST',
      localAddress,
      agent: false,
      headers: { 'content-type': 'application/json', 'accept-language': 'zh', ...headers },
    };
    const sent = httpRequest(`${story.url}/api/sessions`, options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', fail).end(JSON.stringify(body));
  });
}

const tokenOf = (answer: Answer): string => /dingyue=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
const codeOf = (answer: Answer): string => (JSON.parse(answer.body) as { code: string }).code;
const client = (token: string): Client => new Client(story.url, { token });

beforeAll(async () => {
  story = await startTestApp([identity]);
  wu = await someone();
}, 60_000);
afterAll(() => story.close());
beforeEach(async () => {
  await story.sql('DELETE FROM sign_in_throttle');
});

describe('signing in', () => {
  test('answers who one is, with a cookie no script can read', async () => {
    const answer = await signInFrom('127.0.0.1', { signIn: wu.signIn.toUpperCase(), password: PASSWORD });
    expect(answer.status).toBe(201);
    expect(JSON.parse(answer.body)).toMatchObject({ person: { id: wu.personId, name: '吴师傅' }, signIn: wu.signIn });
    expect(String(answer.headers['set-cookie'])).toMatch(/^dingyue=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  });

  test('keeps only a hash of the token', async () => {
    const token = tokenOf(await signInFrom('127.0.0.1', { signIn: wu.signIn, password: PASSWORD }));
    const rows = await story.sql<{ text: string }>(`SELECT row_to_json(s)::text AS text FROM session s`);
    expect(rows.map((row) => row.text).join()).not.toContain(token);
  });

  test('gives a new token each time, and the one it came with ends', async () => {
    const first = tokenOf(await signInFrom('127.0.0.1', { signIn: wu.signIn, password: PASSWORD }));
    const second = tokenOf(await signInFrom('127.0.0.1', { signIn: wu.signIn, password: PASSWORD }, { cookie: `dingyue=${first}` }));
    expect(second).not.toBe(first);
    expect((await client(first).get('/api/session')).status).toBe(401);
    expect((await client(second).get('/api/session')).status).toBe(200);
  });

  test('a planted token is not adopted', async () => {
    const answer = await signInFrom('127.0.0.1', { signIn: wu.signIn, password: PASSWORD }, { cookie: `dingyue=${'x'.repeat(43)}` });
    expect(tokenOf(answer)).not.toBe('x'.repeat(43));
  });

  test('a wrong password, an unknown name, an account not opened and a disabled one read byte for byte alike', async () => {
    const [invited, disabled] = [await someone(), await someone()];
    await story.sql(`UPDATE account SET status = 'INVITED', password_hash = NULL WHERE id = $1`, [invited.accountId]);
    await story.sql(`UPDATE account SET status = 'DISABLED' WHERE id = $1`, [disabled.accountId]);
    const answers = [
      await signInFrom('127.0.0.1', { signIn: wu.signIn, password: 'something else entirely' }),
      await signInFrom('127.0.0.1', { signIn: 'nobody-of-that-name', password: PASSWORD }),
      await signInFrom('127.0.0.1', { signIn: invited.signIn, password: PASSWORD }),
      await signInFrom('127.0.0.1', { signIn: disabled.signIn, password: PASSWORD }),
    ];
    expect(answers.map((a) => a.status)).toEqual([401, 401, 401, 401]);
    expect(new Set(answers.map((a) => a.body)).size).toBe(1);
    expect(answers.every((a) => a.headers['set-cookie'] === undefined)).toBe(true);
  });

  test('an unknown name costs the same statements and the same hashing as a known one', async () => {
    const passwords = story.app.get(Passwords, { strict: false });
    const original = { verify: passwords.verify.bind(passwords), query: story.db.query.bind(story.db), read: story.db.read.bind(story.db) };
    const spent: string[] = [];
    passwords.verify = (hash, password) => (spent.push('verify'), original.verify(hash, password));
    story.db.query = (text, values) => (spent.push(text), original.query(text, values));
    story.db.read = (statement, values) => (spent.push(statement.name), original.read(statement, values));
    const costOf = async (signIn: string): Promise<readonly string[]> => {
      spent.length = 0;
      await signInFrom('127.0.0.7', { signIn, password: 'something else entirely' });
      return spent.filter((name) => !/^(relay|feed)-/.test(name)); // the process's own readers look by themselves
    };
    const [known, unknown] = [await costOf(wu.signIn), await costOf('nobody-of-that-name')];
    Object.assign(passwords, { verify: original.verify });
    Object.assign(story.db, { query: original.query, read: original.read });
    expect(unknown).toEqual(known);
    expect(known).toContain('verify');
  });

  test.each([
    ['nothing', {}],
    ['no password', { signIn: 'wu' }],
    ['an object for a name', { signIn: { $ne: '' }, password: PASSWORD }],
    ['a list', [1]],
    ['a password of 129 characters', { signIn: 'wu', password: 'x'.repeat(129) }],
    ['a field more', { signIn: 'wu', password: PASSWORD, operator: true }],
  ])('with %s is malformed and counts as no try', async (_, body) => {
    const answer = await signInFrom('127.0.0.1', body);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'request.invalid']);
    expect(await story.sql('SELECT 1 FROM sign_in_throttle')).toEqual([]);
  });

  test('a name and a password in the address are not taken', async () => {
    const answer = await new Client(story.url, null).post(`/api/sessions?signIn=${wu.signIn}&password=${encodeURIComponent(PASSWORD)}`, {});
    expect([answer.status, answer.headers['set-cookie']]).toEqual([400, undefined]);
  });

  test('is written down, allowed or denied, with no word of what was typed', async () => {
    const before = await story.sql<{ count: number }>('SELECT count(*)::int AS count FROM access_log');
    await signInFrom('127.0.0.1', { signIn: wu.signIn, password: 'something else entirely' });
    await signInFrom('127.0.0.1', { signIn: 'nobody-of-that-name', password: PASSWORD });
    await signInFrom('127.0.0.1', { signIn: wu.signIn, password: PASSWORD });
    const rows = await story.sql<{ outcome: string; person_id: string | null; text: string }>(
      'SELECT outcome, person_id, row_to_json(l)::text AS text FROM access_log l ORDER BY id OFFSET $1',
      [before[0]?.count],
    );
    expect(rows.map((row) => [row.outcome, row.person_id])).toEqual([
      ['denied', wu.personId],
      ['denied', null],
      ['allowed', wu.personId],
    ]);
    expect(rows.map((row) => row.text).join()).not.toMatch(/nobody-of|lathes|entirely/);
  });

  test('an older hash is made anew with today’s parameters', async () => {
    const old = await someone();
    await story.sql('UPDATE account SET password_hash = $2 WHERE id = $1', [
      old.accountId,
      await hash(PASSWORD, { algorithm: 2, memoryCost: 8_192, timeCost: 1, parallelism: 1 }),
    ]);
    expect((await signInFrom('127.0.0.1', { signIn: old.signIn, password: PASSWORD })).status).toBe(201);
    const [row] = await story.sql<{ password_hash: string }>('SELECT password_hash FROM account WHERE id = $1', [old.accountId]);
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('too many tries', () => {
  const guess = (signIn: string, from: string): Promise<Answer> => signInFrom(from, { signIn, password: 'something else entirely' });

  test('the eleventh from one address waits, and is told how long', async () => {
    const target = await someone();
    for (let i = 0; i < 10; i++) expect((await guess(target.signIn, '127.0.0.2')).status).toBe(401);
    const answer = await guess(target.signIn, '127.0.0.2');
    expect([answer.status, codeOf(answer), Number(answer.headers['retry-after'])]).toEqual([429, 'identity.too-many-tries', 900]);
    expect((await signInFrom('127.0.0.2', { signIn: target.signIn, password: PASSWORD })).status).toBe(429);
    story.clock.pass(15);
    expect((await signInFrom('127.0.0.2', { signIn: target.signIn, password: PASSWORD })).status).toBe(201);
  });

  test('an unknown name is throttled like a known one', async () => {
    for (let i = 0; i < 10; i++) await guess('nobody-at-all', '127.0.0.2');
    expect((await guess('nobody-at-all', '127.0.0.2')).status).toBe(429);
  });

  test('twenty at the same time are not more than ten', async () => {
    const target = await someone();
    const answers = await Promise.all(Array.from({ length: 20 }, () => guess(target.signIn, '127.0.0.2')));
    expect(answers.filter((a) => a.status === 401)).toHaveLength(10);
    expect(answers.filter((a) => a.status === 429)).toHaveLength(10);
  });

  test('fifty from many addresses are enough, and do not shut out the owner where the owner has been', async () => {
    const target = await someone();
    expect((await signInFrom('127.0.1.1', { signIn: target.signIn, password: PASSWORD })).status).toBe(201);
    await guess(target.signIn, '127.0.2.1');
    await story.sql('UPDATE sign_in_throttle SET failures = 49'); // as many from other places, each of them a few times
    expect((await guess(target.signIn, '127.0.2.2')).status).toBe(401);
    expect((await guess(target.signIn, '127.0.2.3')).status).toBe(429);
    expect((await signInFrom('127.0.3.1', { signIn: target.signIn, password: PASSWORD })).status).toBe(429);
    expect((await signInFrom('127.0.1.1', { signIn: target.signIn, password: PASSWORD })).status).toBe(201);
    story.clock.pass(15);
    expect((await signInFrom('127.0.3.1', { signIn: target.signIn, password: PASSWORD })).status).toBe(201);
  });

  test('one address at many accounts is stopped, and others go on', async () => {
    await guess('the-first-of-many', '127.0.0.4');
    await story.sql('UPDATE sign_in_throttle SET failures = 199'); // all the others it has tried meanwhile
    expect((await guess('another-of-many', '127.0.0.4')).status).toBe(401);
    expect((await guess('yet-another-of-many', '127.0.0.4')).status).toBe(429);
    expect((await signInFrom('127.0.0.5', { signIn: wu.signIn, password: PASSWORD })).status).toBe(201);
  }, 60_000);

  test('no address and no name is kept in the counts', async () => {
    await guess('named-in-the-clear', '127.0.0.6');
    const rows = await story.sql<{ text: string }>(`SELECT encode(key_hash, 'escape') AS text FROM sign_in_throttle`);
    expect(rows.map((row) => row.text).join()).not.toMatch(/named|127\.0/);
  });
});

describe('one’s sessions', () => {
  let person: TestPerson & { readonly signIn: string };
  const signIn = async (): Promise<Client> =>
    client(
      tokenOf(
        await signInFrom('127.0.0.1', { signIn: person.signIn, password: PASSWORD }, { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/142' }),
      ),
    );
  const list = async (c: Client): Promise<readonly OpenSession[]> => (await c.read<{ items: OpenSession[] }>('/api/sessions')).items;

  beforeEach(async () => {
    person = await someone();
    await story.sql('DELETE FROM session WHERE account_id = $1', [person.accountId]);
  });

  test('are listed, the current one marked, and ended one by one', async () => {
    const [desk, phone] = [await signIn(), await signIn()];
    const open = await list(phone);
    expect(open.map((s) => [s.current, s.label])).toEqual([
      [true, 'Chrome · Windows'],
      [false, 'Chrome · Windows'],
    ]);
    expect((await phone.delete(`/api/sessions/${open[1]?.id}`)).status).toBe(204);
    expect((await desk.get('/api/session')).status).toBe(401);
    expect((await phone.get('/api/session')).status).toBe(200);
  });

  test('another person’s session reads like one that is not there', async () => {
    const [mine, foreign] = [await signIn(), await story.sql<{ id: string }>('SELECT id FROM session WHERE account_id = $1', [wu.accountId])];
    const [there, nowhere] = [
      await mine.delete(`/api/sessions/${foreign[0]?.id}`),
      await mine.delete('/api/sessions/0190b1c2-0000-7000-8000-000000000001'),
    ];
    expect([there.status, there.text]).toEqual([404, nowhere.text]);
  });

  test('signing out ends this one and clears the cookie', async () => {
    const [desk, phone] = [await signIn(), await signIn()];
    const answer = await desk.delete('/api/sessions/current');
    expect([answer.status, String(answer.headers['set-cookie'])]).toEqual([
      204,
      expect.stringMatching(/^dingyue=; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970/),
    ]);
    expect([(await desk.get('/api/session')).status, (await phone.get('/api/session')).status]).toEqual([401, 200]);
  });

  test('signing out everywhere ends all, programs too, and closes open sockets', async () => {
    const [desk, phone] = [await signIn(), await signIn()];
    const { token } = await desk.send<TokenView>('/api/tokens', { label: '报表程序', days: 30 });
    const socket = await phone.connect();
    const closed = new Promise((done) => socket.once('disconnect', done));
    expect((await desk.delete('/api/sessions')).status).toBe(204);
    expect([(await desk.get('/api/session')).status, (await phone.get('/api/session')).status, (await withBearer(token)).status]).toEqual([
      401, 401, 401,
    ]);
    await closed;
  }, 20_000);

  test('a week later a browser is asked again', async () => {
    const desk = await signIn();
    story.clock.pass(7 * 24 * 60 - 1);
    expect((await desk.get('/api/session')).status).toBe(200);
    story.clock.pass(1);
    expect((await desk.get('/api/session')).status).toBe(401);
  });

  test('a program’s token works until its day, and is told once', async () => {
    const desk = await signIn();
    const { id, token } = await desk.send<TokenView>('/api/tokens', { label: '报表程序', days: 1 });
    expect((await withBearer(token)).status).toBe(200);
    expect(await list(desk)).toMatchObject([{ id, kind: 'BEARER', label: '报表程序' }, { kind: 'COOKIE' }]);
    expect(JSON.stringify(await list(desk))).not.toContain(token);
    story.clock.pass(24 * 60);
    expect((await withBearer(token)).status).toBe(401);
  });

  const withBearer = (token: string) => new Client(story.url, null).get('/api/session').set('authorization', `Bearer ${token}`);

  test('changing the password needs the old one, ends every other session, and is written down once', async () => {
    const [desk, phone] = [await signIn(), await signIn()];
    const change = (current: string, password: string, key?: string) => desk.put('/api/passwords/mine', { current, password }, key ? { key } : {});
    expect((await change('not the old one', 'four presses in the hall')).body).toMatchObject({ status: 422, code: 'identity.password-wrong' });
    expect((await change(PASSWORD, PASSWORD)).body.code).toBe('identity.password-same');
    expect((await change(PASSWORD, 'password1')).body.code).toBe('identity.password-common');
    expect((await change(PASSWORD, 'four presses in the hall', 'key-change-1')).status).toBe(204);
    expect((await change(PASSWORD, 'four presses in the hall', 'key-change-1')).status).toBe(204);
    expect([(await desk.get('/api/session')).status, (await phone.get('/api/session')).status]).toEqual([200, 401]);
    expect((await signInFrom('127.0.0.1', { signIn: person.signIn, password: PASSWORD })).status).toBe(401);
    expect((await signInFrom('127.0.0.1', { signIn: person.signIn, password: 'four presses in the hall' })).status).toBe(201);
    const events = await story.sql<{ type: string; data: string }>('SELECT type, data FROM event WHERE stream_id = $1', [person.accountId]);
    expect(events).toMatchObject([{ type: 'account.password-changed', data: expect.stringContaining('"sessionsEnded":1') }]);
  });

  test('the old password is not tried more than ten times', async () => {
    const desk = await signIn();
    for (let i = 0; i < 10; i++) await desk.put('/api/passwords/mine', { current: `wrong ${i}`, password: 'four presses in the hall' });
    expect((await desk.put('/api/passwords/mine', { current: PASSWORD, password: 'four presses in the hall' })).status).toBe(429);
  });

  test('the language one is written to in is chosen', async () => {
    const desk = await signIn();
    expect((await desk.put('/api/session/locale', { locale: 'en' })).status).toBe(204);
    expect(await desk.read('/api/session')).toMatchObject({ locale: 'en', actor: { locale: 'en' } });
    expect((await desk.put('/api/session/locale', { locale: 'fr' })).status).toBe(400);
  });
});

test('nothing here answers without a session', async () => {
  const organization = await anOrganization(story, { name: '精工机械有限公司', kind: 'ENTERPRISE' });
  const stranger = new Client(story.url, null);
  const paths = [
    'session',
    'sessions',
    'organizations',
    `organizations/${organization}`,
    `organizations/${organization}/people`,
    `organizations/${organization}/invitations`,
    'organizations/directory?q=精工',
  ];
  const answers = await Promise.all(paths.map((path) => stranger.get(encodeURI(`/api/${path}`))));
  expect(answers.map((a) => a.status)).toEqual(paths.map(() => 401));
});
