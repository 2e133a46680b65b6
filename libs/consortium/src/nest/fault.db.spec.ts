import { ActorReader, tokenHash } from '#libs/platform';
import { identity } from '#libs/identity';
import { aPerson, anOrganization, Client, failingAfter, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { seedConsortiumKinds } from '../../../../seeds/reference/consortium-kinds.js';
import type { ConsortiumView, MotionView } from '../contract.js';
import { consortium } from '../index.js';
import { ConsortiumTodos } from './consortium-todos.js';
import { arrangeStory, foundingOf, type Story } from './testing-story.js';

let test: TestApp;
let story: Story<TestPerson>;
const as = (who: keyof Story<TestPerson>['people']): Client => new Client(test.url, story.people[who]);

beforeAll(async () => {
  test = await startTestApp([identity, consortium]);
  await seedConsortiumKinds((sql, values) => test.sql(sql, values));
  story = await arrangeStory({
    organization: (about) => anOrganization(test, about),
    person: (name, organizationId, ...roles) => aPerson(test, { name, posts: roles.map((role) => [organizationId, role] as const) }),
  });
});
afterAll(() => test.close());

async function aCharter(): Promise<MotionView> {
  const { id } = await as('secretary').send<ConsortiumView>('/api/consortia', foundingOf(story.ids));
  return as('secretary').read<MotionView>(`/api/consortia/${id}/charter`);
}
const sign = (who: 'enterprise' | 'school' | 'body', charter: MotionView, key?: string) =>
  as(who).post(`/api/motions/${charter.id}/signatures`, { organizationId: story.ids[who], hash: charter.hash }, { key });

describe('the last signature', () => {
  const everything = (charter: MotionView) =>
    test.sql(
      `SELECT c.status, c.version, m.status AS motion, m.version AS motion_version,
         (SELECT json_agg(signed_hash ORDER BY seat) FROM motion_signer s WHERE s.motion_id = m.id) AS signed,
         (SELECT json_agg(status ORDER BY id) FROM membership x WHERE x.consortium_id = c.id) AS members,
         (SELECT count(*)::int FROM event e WHERE e.owner_id = c.id) AS events,
         (SELECT count(*)::int FROM idempotency) AS keys
       FROM consortium c JOIN motion m ON m.consortium_id = c.id WHERE c.id = $1`,
      [charter.consortiumId],
    );

  it('leaves everything or nothing, whichever statement fails', async () => {
    const charter = await aCharter();
    await sign('enterprise', charter).expect(201);
    await sign('body', charter).expect(201);
    const before = await everything(charter);
    let n = 0;
    for (;;) {
      n++;
      const { result, statements } = await failingAfter(test.db, n, () => sign('school', charter, `last-signature-${charter.id}`));
      if (result.status === 201) {
        expect(statements).toBe(n - 1);
        break;
      }
      expect(result.body).toMatchObject({ code: 'server.unavailable' });
      expect(await everything(charter)).toEqual(before);
    }
    expect(n).toBeGreaterThan(10);
    expect(await everything(charter)).toMatchObject([
      { status: 'ACTIVE', version: 2, motion: 'CARRIED', motion_version: 4, members: ['ACTIVE', 'ACTIVE', 'ACTIVE'] },
    ]);
  });
  it('sent again with its key answers the same and signs once', async () => {
    const charter = await aCharter();
    const answers = await Promise.all([1, 2, 3].map(() => sign('school', charter, `sign-${charter.id}`)));
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await test.sql(`SELECT 1 FROM event WHERE stream_id = $1 AND type = 'motion.signed'`, [charter.id])).toHaveLength(1);
  });
});

it('a pending organization cannot be named', async () => {
  await test.sql(`UPDATE organization SET status = 'PENDING' WHERE id = $1`, [story.ids.body]);
  expect((await as('secretary').post('/api/consortia', foundingOf(story.ids)).expect(422)).body).toMatchObject({
    code: 'consortium.organization-unknown',
  });
  await test.sql(`UPDATE organization SET status = 'ADMITTED' WHERE id = $1`, [story.ids.body]);
});

describe('what waits for whom', () => {
  const todosOf = async (who: keyof Story<TestPerson>['people']) => {
    const [signedIn] = await test.app.get(ActorReader, { strict: false }).byHashes([tokenHash(story.people[who].token)]);
    return signedIn ? test.app.get(ConsortiumTodos).todos(signedIn.actor) : [];
  };
  it('is a signature for each lead that has not signed, and the secretary waits for them', async () => {
    await test.sql(`UPDATE motion SET status = 'VOID' WHERE status = 'OPEN'`);
    const charter = await aCharter();
    await sign('school', charter).expect(201);
    expect((await todosOf('enterprise')).map((todo) => [todo.code, todo.waitsFor, todo.href])).toEqual([
      ['consortium.sign-charter', 'me', `/consortia/${charter.consortiumId}/governance/${charter.id}`],
    ]);
    expect(await todosOf('school')).toEqual([]);
    expect((await todosOf('secretary')).map((todo) => [todo.waitsFor, todo.title.zh])).toEqual([
      ['other', '等待精机装备签署《江宁数控高技能人才集群》章程'],
      ['other', '等待装备行业签署《江宁数控高技能人才集群》章程'],
    ]);
    expect(await todosOf('stranger')).toEqual([]);
    await sign('enterprise', charter).expect(201);
    await sign('body', charter).expect(201);
    await as('secretary').post(`/api/consortia/${charter.consortiumId}/members`, { organizationId: story.ids.member }).expect(201);
    expect((await todosOf('member')).map((todo) => todo.code)).toEqual(['consortium.answer-invitation']);
    expect((await todosOf('body')).map((todo) => todo.title.zh)).toEqual(['签署：接纳溧水中等加入江宁数控高技能人才集群']);
  });
});
