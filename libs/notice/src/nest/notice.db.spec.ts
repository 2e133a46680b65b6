import { seedObligationTemplates } from '../../../../seeds/reference/obligation-templates.js';
import { addDays } from '#libs/kernel';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import { obligation } from '#libs/obligation';
import type { ObligationView } from '#libs/obligation/contract';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { ClimbLadders } from '../application/climb-ladders.js';
import type { NoticesView, UnreadView } from '../contract.js';
import { notice } from '../index.js';

const capabilities = [identity, consortium, monitoring, obligation, notice];
const organizations = { factory: 'ENTERPRISE', school: 'SCHOOL', lead: 'SCHOOL', body: 'INDUSTRY_BODY', court: 'INDUSTRY_BODY' } as const;
type Side = keyof typeof organizations;

let test: TestApp;
let cid: string;
const org: Record<Side, string> = {} as never;
const who: Record<Side | 'owner' | 'student' | 'stranger', TestPerson> = {} as never;
let owed: ObligationView;

const as = (person: keyof typeof who, app = test): Client => new Client(app.url, who[person]);
const noon = (day: string): void => test.clock.set(`${day}T04:00:00Z`);
const inbox = (person: keyof typeof who, query = ''): Promise<NoticesView> => as(person).read(`/api/notices${query}`);
const climb = (app = test): Promise<number> => app.app.get(ClimbLadders).run();

async function agreed(beneficiary: Side, cadence: string): Promise<ObligationView> {
  const body = { templateCode: 'O01', obligorId: org.factory, beneficiaryId: org[beneficiary], target: 6, cadence, speaksForId: org.factory };
  const { id } = await as('factory').send<ObligationView>(`/api/consortia/${cid}/obligations`, body);
  return as(beneficiary).send<ObligationView>(`/api/obligations/${id}/agreement`, { speaksForId: org[beneficiary], answer: 'AGREE' });
}

/** Which rungs of a promise each person was told of, as 'name:rung'. */
async function told(obligationId: string): Promise<readonly string[]> {
  const rows = await test.sql<{ name: string; rung: number }>(
    `SELECT p.name, (n.data ->> 'rung')::int AS rung FROM notice n JOIN person p ON p.id = n.person_id WHERE n.subject_id = $1 ORDER BY n.id, p.name`,
    [obligationId],
  );
  return rows.map(({ name, rung }) => `${name}:${rung}`).sort();
}
const rungsOf = (windowId: string | undefined) =>
  test.sql<{ rung: number; outcome: string }>('SELECT rung::int, outcome FROM notice_rung WHERE window_id = $1 ORDER BY rung', [windowId]);

/** The same installation, started again. */
async function restart(): Promise<void> {
  const again = await startTestApp(capabilities, test.clock, test.database);
  await test.close();
  test = again;
}

beforeAll(async () => {
  test = await startTestApp(capabilities);
  await seedObligationTemplates((sql, values) => test.sql(sql, values));
  for (const [side, kind] of Object.entries(organizations)) {
    org[side as Side] = await anOrganization(test, { name: `单位${side}`, kind });
    who[side as Side] = await aPerson(test, { name: side, posts: [[org[side as Side], 'DELEGATE']] });
  }
  who.owner = await aPerson(test, {
    name: 'owner',
    posts: [
      [org.factory, 'TASK_OWNER'],
      [org.factory, 'MENTOR'],
    ],
  });
  who.student = await aPerson(test, { name: 'student', posts: [[org.school, 'STUDENT']] });
  who.stranger = await aPerson(test, { name: 'stranger' });
  cid = await aConsortium(test, {
    members: [org.factory, org.school, org.lead, org.body],
    secretariatId: org.school,
    seats: { LEAD_ENTERPRISE: org.factory, LEAD_SCHOOL: org.lead, INDUSTRY_BODY: org.body },
  });
  await test.sql('UPDATE consortium SET arbiter_id = $2 WHERE id = $1', [cid, org.court]);
  owed = await agreed('school', 'QUARTER'); // 1 October to 31 December
}, 30_000);
afterAll(() => test.close());

it('day by day, with restarts between, each rung is told once to whom it concerns', async () => {
  const steps: string[] = [];
  for (let day = '2026-12-10'; day < '2027-02-02'; day = addDays(day, 1)) {
    noon(day);
    if (['2026-12-17', '2026-12-31', '2027-01-30'].includes(day)) await restart(); // the start looks too
    for (const taken of [await climb(), await climb()]) if (taken > 0) steps.push(`${day} ${taken}`);
  }
  expect(await rungsOf(owed.windows[0]?.id)).toEqual([-14, -7, 0, 7, 30].map((rung) => ({ rung, outcome: 'SENT' })));
  expect(await told(owed.id)).toEqual(
    ['body:7', 'court:30', 'factory:-14', 'factory:-7', 'factory:0', 'factory:7', 'lead:7', 'owner:-14', 'owner:-7', 'owner:0', 'school:0'].sort(),
  );
  expect(steps).toContain('2026-12-24 1');
  expect(steps).toContain('2027-01-07 1');
}, 60_000);

it('after a pause of weeks only the highest rung is sent, and those below are recorded as skipped', async () => {
  noon('2027-02-10');
  const monthly = await agreed('lead', 'MONTH');
  noon('2027-03-10');
  await climb();
  expect(await told(monthly.id)).toEqual(['body:7', 'factory:7', 'lead:7']);
  expect(await rungsOf(monthly.windows[0]?.id)).toEqual([
    { rung: -14, outcome: 'SKIPPED' },
    { rung: -7, outcome: 'SKIPPED' },
    { rung: 0, outcome: 'SKIPPED' },
    { rung: 7, outcome: 'SENT' },
  ]);
  const [event] = await test.sql<{ data: string }>(`SELECT data FROM event WHERE type = 'notice.rung-sent' ORDER BY id DESC LIMIT 1`);
  expect(JSON.parse(event?.data ?? '')).toMatchObject({ obligationId: monthly.id, rung: 7, skipped: [-14, -7, 0], notices: 3 });
});

it('two workers at once take each step once', async () => {
  const other = await startTestApp(capabilities, test.clock, test.database);
  try {
    await test.sql(
      `INSERT INTO obligation_window (id, consortium_id, obligation_id, ordinal, starts_on, ends_on, obligor_id, beneficiary_id, metric, target, weight, due)
       SELECT gen_random_uuid(), consortium_id, obligation_id, 100 + i, '2027-01-01', '2027-03-24', obligor_id, beneficiary_id, metric, target, weight, true
       FROM obligation_window, generate_series(1, 40) i WHERE id = $1`,
      [owed.windows[0]?.id],
    );
    const before = (await told(owed.id)).length;
    await Promise.all([climb(), climb(other), climb(), climb(other)]); // and the other one's look at its start
    const [sent] = await test.sql(`SELECT count(*)::int AS count FROM notice_rung r JOIN obligation_window w ON w.id = r.window_id
      WHERE w.ordinal > 100 AND r.outcome = 'SENT'`);
    expect(sent).toEqual({ count: 40 });
    expect((await told(owed.id)).length - before).toBe(80); // −14 to two people of the obligor, 40 times
  } finally {
    await other.close();
  }
}, 30_000);

it('a promise that is kept is not spoken of, nor one in a consortium that is not active', async () => {
  noon('2027-03-24');
  await test.sql(`UPDATE obligation_window SET kept = true WHERE ordinal > 120`);
  await test.sql(`UPDATE consortium SET status = 'DISSOLVED' WHERE id = $1`, [cid]);
  expect(await climb()).toBe(0);
  await test.sql(`UPDATE consortium SET status = 'ACTIVE' WHERE id = $1`, [cid]);
  await climb();
  const sent = await test.sql<{ kept: boolean; count: number }>(
    `SELECT w.kept, count(*)::int FROM notice_rung r JOIN obligation_window w ON w.id = r.window_id WHERE w.ordinal > 100 AND r.rung = 0 GROUP BY 1`,
  );
  expect(sent).toEqual([{ kept: false, count: 20 }]);
});

describe('the inbox', () => {
  it('is one’s own, newest first, in pages, with names for members and none for the arbiter outside', async () => {
    const { items, next } = await inbox('factory', '?limit=2');
    expect(items).toHaveLength(2);
    const rest = await inbox('factory', `?limit=200&after=${next}`);
    const ids = [...items, ...rest.items].map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted().toReversed());
    expect(rest.items.at(-1)).toMatchObject({
      mark: 'promised',
      readAt: null,
      title: { zh: expect.stringMatching(/^OB-0001 .+（单位fa → 单位sc）：2026-12-31 到期，尚未兑现$/) },
      href: `/consortia/${cid}/ledger?open=${owed.id}`,
    });
    expect((await inbox('court')).items).toMatchObject([{ mark: 'overdue', href: null, title: { en: expect.stringMatching(/^Promise OB-0001: /) } }]);
    for (const person of ['student', 'stranger'] as const) expect((await inbox(person)).items).toEqual([]);
  });

  it('marks what was seen, and no one else’s', async () => {
    const unread = (person: keyof typeof who): Promise<UnreadView> => as(person).read('/api/notices/unread');
    const [newest, second] = (await inbox('owner', '?limit=2')).items;
    const before = (await unread('factory')).count;
    expect(await as('owner').send('/api/notices/read', { upTo: second?.id })).toEqual({ count: 1 });
    expect((await inbox('owner', '?limit=2')).items).toMatchObject([{ id: newest?.id, readAt: null }, { readAt: '2027-03-24T04:00:00.000Z' }]);
    expect(await as('owner').send('/api/notices/read', { upTo: newest?.id })).toEqual({ count: 0 });
    expect((await unread('factory')).count).toBe(before);
    expect((await as('owner').post('/api/notices/read', { upTo: 'x' })).status).toBe(400);
  });

  it('tells an open page that something came, without a reload', async () => {
    const socket = await as('factory').connect();
    try {
      const topic = `person:${who.factory.personId}`;
      const { head } = (await socket.emitWithAck('subscribe', { topic })) as { head: number };
      const changed = new Promise<{ topic: string; seq: number }>((done) => void socket.on('changed', done));
      noon('2027-03-31');
      await climb();
      const { seq } = await changed;
      expect(seq).toBeGreaterThan(head);
    } finally {
      socket.disconnect();
    }
  }, 10_000);
});

describe('how it rings', () => {
  const chosen = {
    before: 'INBOX',
    due: 'BELL',
    raised: 'BELL',
    turn: 'BELL',
    alarm: 'INBOX',
    outcome: 'BELL',
    quietFrom: 1320,
    quietTo: 420,
    digest: true,
  };
  const unread = async (): Promise<number> => (await as('owner').read<UnreadView>('/api/notices/unread')).count;

  it('is one’s own to choose; the usual until then', async () => {
    const path = '/api/notices/settings';
    expect(await as('owner').read(path)).toEqual({
      before: 'BELL',
      due: 'BELL',
      raised: 'BELL',
      turn: 'BELL',
      alarm: 'BELL',
      outcome: 'BELL',
      quietFrom: 1320,
      quietTo: 420,
      digest: false,
      digestAt: 480,
      mail: { available: false, address: null, candidate: null },
    });
    for (const wrong of [{ quietFrom: 1440 }, { quietTo: -1 }, { before: 'LOUD' }, { turn: 'LOUD' }, { digest: 'yes' }])
      expect((await as('owner').put(path, { ...chosen, ...wrong })).status).toBe(400);
    for (let time = 0; time < 2; time++) expect((await as('owner').put(path, chosen)).body).toMatchObject({ ...chosen, digestAt: 480 });
    expect(await as('factory').read(path)).toMatchObject({ before: 'BELL', digest: false });
  });

  it('at night, by digest, and not at all where the inbox is enough', async () => {
    await as('owner').send('/api/notices/read', { upTo: 'ffffffff-ffff-7fff-bfff-ffffffffffff' });
    await test.sql(
      `INSERT INTO obligation_window (id, consortium_id, obligation_id, ordinal, starts_on, ends_on, obligor_id, beneficiary_id, metric, target, weight, due)
       SELECT gen_random_uuid(), consortium_id, obligation_id, 900 + day, '2027-04-01', '2027-05-01'::date + day, obligor_id, beneficiary_id, metric, target, weight, true
       FROM obligation_window, unnest(ARRAY[0, 14]) day WHERE id = $1`,
      [owed.windows[0]?.id],
    );
    const list = async (): Promise<number> => (await inbox('owner', '?limit=200')).items.filter(({ readAt }) => readAt === null).length;
    test.clock.set('2027-04-30T16:10:00Z'); // ten past midnight in Shanghai: one is due today, one in fourteen days
    await climb();
    expect([await list(), await unread()]).toEqual([2, 0]);
    test.clock.set('2027-04-30T23:59:59Z');
    expect(await unread()).toBe(0);
    test.clock.set('2027-05-01T00:00:00Z'); // eight in the morning
    expect([await list(), await unread()]).toEqual([2, 1]);
  });
});
