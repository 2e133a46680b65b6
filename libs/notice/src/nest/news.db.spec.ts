import pg from 'pg';
import { seedCoordinationTopics } from '../../../../seeds/reference/coordination-topics.js';
import { seedMeetingKinds } from '../../../../seeds/reference/meeting-kinds.js';
import { seedProjectKinds } from '../../../../seeds/reference/project-kinds.js';
import { consortium } from '#libs/consortium';
import { coordination } from '#libs/coordination';
import type { CoordinationView } from '#libs/coordination/contract';
import { demand } from '#libs/demand';
import { identity } from '#libs/identity';
import { meeting } from '#libs/meeting';
import type { MeetingView } from '#libs/meeting/contract';
import { monitoring } from '#libs/monitoring';
import { obligation } from '#libs/obligation';
import { NewsBook, Relay } from '#libs/platform';
import { project } from '#libs/project';
import type { ProjectView } from '#libs/project/contract';
import { aConsortium, anOrganization, aPerson, aPost, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { DeliverCards } from '../application/deliver-cards.js';
import { DeliverLetters } from '../application/deliver-letters.js';
import { FollowLog } from '../application/follow-log.js';
import { TellWhatIsDue } from '../application/tell-what-is-due.js';
import type { NoticeItem, NoticesView, UnreadView } from '../contract.js';
import { GroupServer, noticeWithStandIn } from './testing-groups.js';
import { MailServer } from './testing-mail.js';

// News of all capabilities: once to whom it concerns, as each of them chose, and to nobody else.

const capabilities = [identity, consortium, monitoring, obligation, coordination, demand, meeting, project, noticeWithStandIn];
const organizations = { firm: 'ENTERPRISE', school: 'SCHOOL', other: 'SCHOOL', tax: 'AUTHORITY', far: 'ENTERPRISE' } as const;
type Side = keyof typeof organizations;
const USUAL = {
  before: 'BELL',
  due: 'BELL',
  raised: 'BELL',
  turn: 'BELL',
  alarm: 'BELL',
  outcome: 'BELL',
  quietFrom: 1320,
  quietTo: 420,
  digest: false,
};

let test: TestApp;
let mail: MailServer;
let groups: GroupServer;
let cid: string;
const org: Record<Side, string> = {} as never;
const who: Record<Side | 'secretary' | 'overseer' | 'teacher' | 'admin' | 'leaver', TestPerson> = {} as never;
const as = (person: keyof typeof who, app = test): Client => new Client(app.url, who[person]);
const shanghai = (time: string): void => test.clock.set(`${time}+08:00`);
const start = (role: 'all' | 'api' = 'all'): Promise<TestApp> =>
  startTestApp(capabilities, test?.clock, test?.database, { role, mail: mail.settings, publicUrl: 'http://127.0.0.1:4000' });

/** Reads the log to its end. */
async function follow(app = test): Promise<number> {
  while ((await app.app.get(Relay).moveBatch()) > 0);
  return app.app.get(FollowLog).run();
}

/** While nobody reads the log. */
async function unheard(work: () => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: test.database.ownerUrl });
  await client.connect();
  await client.query(`BEGIN; SELECT 1 FROM reader WHERE name = 'notice' FOR UPDATE`);
  await work();
  await client.query('COMMIT');
  await client.end();
}

const inbox = async (person: keyof typeof who): Promise<readonly NoticeItem[]> => (await as(person).read<NoticesView>('/api/notices')).items;
const codes = async (person: keyof typeof who): Promise<readonly string[]> => (await inbox(person)).map(({ code }) => code);
const unread = async (person: keyof typeof who): Promise<number> => (await as(person).read<UnreadView>('/api/notices/unread')).count;
const told = () =>
  test.sql<{ name: string; code: string }>('SELECT p.name, n.code FROM notice n JOIN person p ON p.id = n.person_id ORDER BY p.name, n.code, n.id');

let nth = 0;
const ask = (app = test, to = 'tax' as Side): Promise<CoordinationView> =>
  as('other', app).send(`/api/consortia/${cid}/coordination`, {
    ...{ requesterId: org.other, topicCode: 'TAX', text: `请明确第 ${++nth} 项口径。`, different: true },
    addressees: [{ organizationId: org[to], role: 'LEAD', department: '税政处' }],
  });
const answer = (id: string) => as('tax').send(`/api/coordination/${id}/answers`, { organizationId: org.tax, text: '按附件办理。' });
const choose = (person: keyof typeof who, about: object) =>
  as(person)
    .put('/api/notices/settings', { ...USUAL, ...about })
    .expect(200);

async function withMail(person: keyof typeof who): Promise<void> {
  await test.sql(
    `INSERT INTO notice_mail_address (person_id, address, asks, tries) VALUES ($1, $2, 0, 0) ON CONFLICT (person_id) DO UPDATE SET address = excluded.address`,
    [who[person].personId, `${person}@example.cn`],
  );
}

beforeAll(async () => {
  [mail, groups] = await Promise.all([MailServer.start(), GroupServer.start()]);
  test = await start();
  const sql = (text: string, values?: readonly unknown[]) => test.sql(text, values);
  for (const seed of [seedCoordinationTopics, seedMeetingKinds, seedProjectKinds]) await seed(sql);
  for (const [side, kind] of Object.entries(organizations)) {
    org[side as Side] = await anOrganization(test, { name: `单位${side}`, kind, regionCode: side === 'tax' ? '3201' : '320115' });
    who[side as Side] = await aPerson(test, { name: `代表${side}`, posts: [[org[side as Side], 'DELEGATE']] });
  }
  who.secretary = await aPerson(test, { name: '秘书', posts: [[org.school, 'SECRETARY']] });
  who.teacher = await aPerson(test, { name: '教师', posts: [[org.other, 'TEACHER']] });
  who.overseer = await aPerson(test, { name: '督导', posts: [[org.tax, 'OVERSEER']] });
  who.admin = await aPerson(test, { name: '管理员', posts: [[org.firm, 'ADMINISTRATOR']] });
  const { firm, school, other } = org;
  const seats = { LEAD_ENTERPRISE: firm, LEAD_SCHOOL: school };
  cid = await aConsortium(test, { name: '江北联合体', members: [firm, school, other], seats, secretariatId: school, regionCode: '320115' });
  shanghai('2026-11-30T10:00:00');
}, 30_000);
beforeEach(async () => {
  await follow();
  await test.sql('DELETE FROM notice');
  await test.sql('DELETE FROM notice_settings');
  await test.sql('DELETE FROM notice_mail_address');
  mail.got.length = 0;
  groups.got.length = 0;
  shanghai('2026-11-30T10:00:00');
});
afterAll(async () => {
  await test.close();
  await Promise.all([mail.close(), groups.close()]);
});

describe('once', () => {
  it('across a restart between the commit and the telling, and with two nodes at it; not what was done before anybody came to tell it', async () => {
    await test.close();
    const api = await start('api'); // writes, but neither relays nor tells
    const done = await ask(api);
    await as('tax', api).send(`/api/coordination/${done.id}/answers`, { organizationId: org.tax, text: '已办。' });
    await as('other', api).send(`/api/coordination/${done.id}/confirmation`);
    const { id } = await ask(api);
    await api.close();
    const other = await start();
    test = await start();
    await Promise.all([follow(), follow(other), follow(), follow(other)]);
    await other.close();
    expect(await told()).toEqual([{ name: '代表tax', code: 'coordination.answer' }]);
    expect(await inbox('tax')).toMatchObject([
      {
        ...{ code: 'coordination.answer', mark: 'promised', consortium: '江北联合体', href: `/coordination/${id}` },
        title: { zh: expect.stringMatching(/^单位ot请求协调：.+，2026-12-\d\d 前答复$/) as string },
      },
    ]);
    expect(await test.sql(`SELECT seq = (SELECT head FROM topic WHERE name = 'all') AS done FROM reader WHERE name = 'notice'`)).toEqual([
      { done: true },
    ]);
  }, 20_000);

  it('not what is older than a week when the reader comes to it', async () => {
    await unheard(async () => {
      await ask();
      shanghai('2026-12-08T10:00:00');
    });
    await follow();
    expect(await told()).toEqual([]);
  });

  it('and what cannot be told keeps nothing else back', async () => {
    const book = test.app.get(NewsBook);
    const asked = book.find('coordination.answer');
    let tries = 0;
    const about = (): Promise<never> => Promise.reject(new Error(`cannot ${++tries}`));
    if (asked) book.register({ ...asked, code: 'spec.broken', after: { 'coordination.asked': 'requestId' }, about });
    await ask();
    for (let look = 0; look < 5; look++) await follow().catch(() => undefined);
    expect([tries, await told()]).toEqual([5, []]);
    if (asked) book.register({ ...asked, code: 'spec.broken', after: {} });
    await ask();
    await follow();
    await follow();
    expect(await codes('tax')).toEqual(['coordination.answer']);
  });
});

describe('to whom', () => {
  it('who has a part in it: not colleagues in other roles, not other members, not strangers', async () => {
    await unheard(async () => answer((await ask()).id));
    await follow();
    expect(await told()).toEqual([{ name: '代表other', code: 'coordination.confirm' }]);
    const proposal = {
      ...{ kindCode: 'JOINT_RND', title: '李明的项目', leadId: org.firm, partnerIds: [org.other], ipOwner: 'SHARE', ipWords: '各半' },
      ...{ beginsOn: '2026-12-01', endsOn: '2027-11-30' },
    };
    const proposed = await as('firm').send<ProjectView>(`/api/consortia/${cid}/projects`, proposal);
    await follow();
    await as('other').send(`/api/projects/${proposed.id}/signatures`, { organizationId: org.other, hash: proposed.hash });
    await follow();
    expect(await codes('other')).toEqual(['project.answered', 'project.join', 'coordination.confirm']);
    expect(await codes('firm')).toEqual(['project.answered']);
    for (const person of ['teacher', 'overseer', 'far', 'admin'] as const) expect([person, await codes(person)]).toEqual([person, []]);
    expect(JSON.stringify([await test.sql('SELECT data FROM notice'), await inbox('other'), await inbox('firm')])).not.toContain('李明');
  });

  it('minutes to whoever was there, anew with another text', async () => {
    const convening = { kindCode: 'LEADS', heldOn: '2026-11-30', beginsAt: '08:30', place: '一号会议室', agenda: ['经费'] };
    const { id } = await as('secretary').send<MeetingView>(`/api/consortia/${cid}/meetings`, convening);
    const attendance = [org.firm, org.school].map((organizationId) => ({ organizationId, attendance: 'IN_PERSON' }));
    const write = (text: string): Promise<MeetingView> =>
      as('secretary')
        .put(`/api/meetings/${id}/minutes`, { attendance, items: [{ title: '经费', text, decisions: [] }] })
        .then(({ body }) => body as never);
    const { hash } = await write('第一稿');
    await follow();
    expect([await codes('firm'), await codes('school'), await codes('other')]).toEqual([['meeting.sign-minutes'], ['meeting.sign-minutes'], []]);
    await as('firm').send(`/api/meetings/${id}/refusals`, { organizationId: org.firm, hash, reason: '数字不对' });
    await write('第二稿');
    await follow();
    expect(await codes('firm')).toEqual(['meeting.sign-minutes', 'meeting.sign-minutes']);
  });

  it('what is published to whose own list it goes with, once for a publication', async () => {
    const add = (person: 'other' | 'firm', kind: string, titles: readonly string[]) =>
      as(person).send(`/api/consortia/${cid}/demands`, {
        ...{ organizationId: org[person], kind, publish: true },
        entries: titles.map((title) => ({
          ...{
            title,
            text: '数控机床操作与编程',
            quantity: 20,
            unit: '人',
            codes: kind === 'SUPPLY' ? ['PROGRAMME_GROUP'] : ['数控加工'],
            until: '2027-03-01',
          },
        })),
      });
    await add('other', 'SUPPLY', ['数控加工专业群']);
    await follow();
    await add('firm', 'TALENT_DEMAND', ['数控加工操作工', '数控加工编程']);
    await follow();
    expect(await told()).toEqual([{ name: '代表other', code: 'demand.match' }]);
    expect(await inbox('other')).toMatchObject([
      { title: { zh: '单位fi的人才需求清单有新事项与本单位的清单相符' }, href: `/consortia/${cid}/demands?kind=TALENT_DEMAND` },
    ]);
  });

  it('not who has left, whether before it was told or before it is read or sent', async () => {
    const leaver = await aPerson(test, { name: '离任代表', posts: [[org.tax, 'DELEGATE']] });
    who.leaver = leaver;
    await withMail('leaver');
    await choose('leaver', { turn: 'MAIL', quietFrom: 0, quietTo: 660 });
    await ask();
    await follow();
    expect(await inbox('leaver')).toMatchObject([{ href: expect.any(String) as string }]);
    await test.sql('UPDATE post SET to_at = now() WHERE person_id = $1', [leaver.personId]);
    await ask();
    await follow();
    expect(await inbox('leaver')).toMatchObject([{ title: { zh: '一项协调事项等待答复' }, consortium: null, href: null }]);
    shanghai('2026-11-30T11:30:00');
    await test.app.get(DeliverLetters).run();
    expect(mail.got).toEqual([]);
  });

  it('not for an organization that has left the consortium', async () => {
    await unheard(async () => {
      const { id } = await ask();
      await answer(id);
      await test.sql(`UPDATE membership SET status = 'LEFT', ended_at = now() WHERE organization_id = $1`, [org.other]);
    });
    await follow();
    await test.sql(`UPDATE membership SET status = 'ACTIVE', ended_at = NULL WHERE organization_id = $1`, [org.other]);
    expect(await told()).toEqual([]);
  });
});

describe('how', () => {
  it('in the quiet hours not before their end, and once a day for who wants a digest', async () => {
    await aPost(test, who.overseer.personId, org.tax, 'DELEGATE');
    await choose('overseer', { digest: true });
    shanghai('2026-11-30T23:00:00');
    await ask();
    await follow();
    expect([await codes('tax'), await unread('tax'), await unread('overseer')]).toEqual([['coordination.answer'], 0, 0]);
    shanghai('2026-12-01T07:00:00');
    expect([await unread('tax'), await unread('overseer')]).toEqual([1, 0]);
    shanghai('2026-12-01T08:00:00');
    expect([await unread('tax'), await unread('overseer')]).toEqual([1, 1]);
    await test.sql(`DELETE FROM post WHERE person_id = $1 AND role = 'DELEGATE'`, [who.overseer.personId]);
  });

  it('in one letter to who chose e-mail for such news, without what was done meanwhile', async () => {
    await withMail('tax');
    await choose('tax', { turn: 'MAIL', alarm: 'INBOX' });
    const [first, second] = [await ask(), await ask()];
    await follow();
    await answer(first.id);
    await test.app.get(DeliverLetters).run();
    await test.app.get(DeliverLetters).run();
    expect(mail.got).toMatchObject([{ to: ['tax@example.cn'], subject: expect.stringMatching(/^鼎约提醒：单位ot请求协调/) as string }]);
    for (const text of ['江北联合体', `http://127.0.0.1:4000/coordination/${second.id}`]) expect(mail.got[0]?.text).toContain(text);
    for (const text of ['代表', '请明确', first.id]) expect(mail.got[0]?.text).not.toContain(text);
  });

  it('overdue to the leads, who asked and the authority, and in a card to their groups, once', async () => {
    await as('admin').send('/api/bots', { organizationId: org.firm, product: 'DINGTALK', label: '群', locale: 'zh', address: `${groups.url}/firm` });
    await as('secretary').send('/api/bots', { consortiumId: cid, product: 'FEISHU', label: '群', locale: 'zh', address: `${groups.url}/all` });
    const { id } = await ask();
    await follow();
    await test.sql('DELETE FROM notice');
    await test.sql(`UPDATE coordination_addressee SET due_on = '2026-11-29' WHERE request_id = $1`, [id]);
    // Who hears for two of them is told for one.
    await aPost(test, who.secretary.personId, org.firm, 'DELEGATE');
    for (let hour = 0; hour < 3; hour++) await test.app.get(TellWhatIsDue).run();
    await test.sql('DELETE FROM post WHERE person_id = $1 AND organization_id = $2', [who.secretary.personId, org.firm]);
    expect(await told()).toEqual(
      ['代表firm', '代表other', '代表school', '代表tax', '督导', '秘书'].map((name) => ({ name, code: 'coordination.overdue' })),
    );
    for (let round = 0; round < 3; round++) {
      await test.app.get(DeliverCards).run();
      test.clock.pass(0.1);
    }
    expect(groups.got.map(({ url }) => url.pathname).sort()).toEqual(['/all', '/firm']);
    expect(groups.to('/firm')[0]?.text).toContain('一项协调事项逾期未答复');
    expect(groups.to('/firm')[0]?.text).toContain(`/coordination/${id}`);
    expect(groups.to('/firm')[0]?.text).not.toContain('代表');
  });
});
