import fc from 'fast-check';
import { seedObligationTemplates } from '../../../../seeds/reference/obligation-templates.js';
import { seedConsortiumKinds } from '../../../../seeds/reference/consortium-kinds.js';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { obligation } from '#libs/obligation';
import type { ObligationView } from '#libs/obligation/contract';
import { Tasks } from '../../../obligation/src/nest/testing-story.js';
import { FigureBook, LoggedAmounts, TodoBook, type FigureEventsView, type FigureView, type OverviewView, type TodayView } from '../contract.js';
import { monitoring } from '../index.js';

let test: TestApp;
let cid: string;
let tasks: Tasks;
let factory: Client;
let school: Client;
let overseer: Client;
let owed: ObligationView;
const org = { factory: '', school: '', body: '' };

beforeAll(async () => {
  test = await startTestApp([identity, consortium, monitoring, obligation]);
  await seedConsortiumKinds((sql, values) => test.sql(sql, values));
  await seedObligationTemplates((sql, values) => test.sql(sql, values));
  org.factory = await anOrganization(test, { name: '华岳精工集团', kind: 'ENTERPRISE' });
  org.school = await anOrganization(test, { name: '临江职业技术学院', kind: 'SCHOOL' });
  org.body = await anOrganization(test, { name: '装备行业协会', kind: 'INDUSTRY_BODY' });
  const bureau = await anOrganization(test, { name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' });
  cid = await aConsortium(test, {
    name: '临江装备集群',
    members: Object.values(org),
    seats: { LEAD_ENTERPRISE: org.factory, LEAD_SCHOOL: org.school, INDUSTRY_BODY: org.body },
  });
  factory = new Client(test.url, await aPerson(test, { name: '陈工', posts: [[org.factory, 'DELEGATE']] }));
  school = new Client(test.url, await aPerson(test, { name: '周岚', posts: [[org.school, 'DELEGATE']] }));
  overseer = new Client(test.url, await aPerson(test, { name: '督导', posts: [[bureau, 'OVERSEER']] }));
  tasks = new Tasks(test.app, { consortiumId: cid, enterpriseId: org.factory, schoolId: org.school });
});
afterAll(() => test.close());

const overview = (client = factory): Promise<OverviewView> => client.read(`/api/consortia/${cid}/overview`);
const today = (client: Client): Promise<TodayView> => client.read('/api/today');

async function agree(templateCode: string, obligor: 'factory' | 'school', target: number): Promise<ObligationView> {
  const sides = { factory: { id: org.factory, client: factory }, school: { id: org.school, client: school } };
  const [from, to] = obligor === 'factory' ? [sides.factory, sides.school] : [sides.school, sides.factory];
  const body = { templateCode, obligorId: from.id, beneficiaryId: to.id, target, cadence: 'QUARTER', speaksForId: from.id };
  const { id } = await from.client.send<ObligationView>(`/api/consortia/${cid}/obligations`, body);
  return to.client.send(`/api/obligations/${id}/agreement`, { speaksForId: to.id, answer: 'AGREE' });
}

/** The figure with every one of its events, page by page. */
async function opened(code: string, limit = 3): Promise<{ figure: FigureView; sum: bigint; events: FigureView['events']['items'] }> {
  const events: FigureView['events']['items'] = [];
  for (let after = ''; ; ) {
    const figure: FigureView = await factory.read(`/api/consortia/${cid}/figures/${code}?limit=${limit}${after}`);
    events.push(...figure.events.items);
    if (!figure.events.next) return { figure, events, sum: events.reduce((sum, event) => sum + BigInt(event.amount), 0n) };
    after = `&after=${figure.events.next}`;
  }
}

async function expectEveryFigureToAddUp(): Promise<void> {
  const shown = await overview();
  const codes = [
    ...shown.figures.map((f) => f.code),
    ...shown.legs.map((leg) => leg.figure),
    shown.totals.figure,
    ...shown.due.map((promise) => promise.figure),
  ];
  for (const code of new Set(codes)) {
    const { figure, sum } = await opened(code);
    expect([code, figure.matches, figure.verified]).toEqual([code, true, String(sum)]);
    const listed = shown.figures.find((f) => f.code === code);
    if (listed) expect(listed.verified).toBe(figure.verified);
  }
}

describe('the overview', () => {
  it('of a consortium that has promised nothing says so and invents no number', async () => {
    expect(await overview()).toMatchObject({
      name: '临江装备集群',
      bowl: null,
      totals: { promised: '0', claimed: '0', verified: '0' },
      due: [],
      legs: [
        { seat: 'LEAD_ENTERPRISE', organization: { id: org.factory }, verified: null, claimed: null },
        { seat: 'LEAD_SCHOOL', verified: null },
        { seat: 'INDUSTRY_BODY', verified: null },
      ],
    });
  });

  it('shows the other side’s answer as its turn, and ours as waiting', async () => {
    const body = { templateCode: 'O07', obligorId: org.factory, beneficiaryId: org.school, target: 64, cadence: 'YEAR', speaksForId: org.factory };
    const { id } = await factory.send<ObligationView>(`/api/consortia/${cid}/obligations`, body);
    expect(await today(school)).toMatchObject({
      mine: [{ code: 'obligation.answer', href: `/consortia/${cid}/ledger?open=${id}`, dueOn: '2026-12-04' }],
      others: [],
    });
    expect(await today(factory)).toMatchObject({ mine: [], others: [{ code: 'obligation.waits', waitsFor: 'other' }] });
    await factory.send(`/api/obligations/${id}/agreement`, { speaksForId: org.factory, answer: 'REFUSE' });
    expect(await today(school)).toMatchObject({ mine: [], others: [] });
  });

  it('fills the legs with what the other side verified, and hatches the rest', async () => {
    owed = await agree('O01', 'factory', 2);
    await agree('O16', 'school', 95);
    const first = tasks.another();
    await tasks.tell('task.started', first, { seats: 20, filledOnTime: 19 });
    await tasks.tell('task.accepted', first);
    await tasks.tell('task.delivery-signed', tasks.another());
    const shown = await overview();
    expect(shown.legs.map(({ verified, claimed }) => [verified, claimed])).toEqual([
      [50, 50],
      [100, 0],
      [null, null],
    ]);
    expect(shown.totals).toEqual({ figure: 'promises-kept', promised: '200', claimed: '50', verified: '150' });
    expect(shown.trend).toHaveLength(12);
    expect(shown.trend.at(-1)).toEqual({ month: '2026-11', promised: '200', claimed: '50', verified: '150' });
    expect(shown.trend.at(0)).toEqual({ month: '2025-12', promised: '0', claimed: '0', verified: '0' });
    expect(await overview(overseer)).toEqual(shown);
    await expectEveryFigureToAddUp();
  });

  it('names who owes whom what within thirty days', async () => {
    test.clock.set('2026-12-10T00:00:00Z');
    expect((await overview()).due).toMatchObject([
      {
        obligationId: owed.id,
        obligor: { id: org.factory },
        beneficiary: { id: org.school },
        dueOn: '2026-12-31',
        target: '2',
        verified: '1',
        claimed: '1',
        figure: 'ob-0002',
      },
    ]);
    test.clock.set('2027-01-05T00:00:00Z');
    expect(await today(factory)).toMatchObject({ mine: [{ code: 'obligation.overdue', mark: 'overdue', dueOn: '2026-12-31' }] });
    expect(await today(school)).toMatchObject({ others: [{ code: 'obligation.owed-overdue' }] });
    test.clock.set('2026-11-24T01:00:00Z');
  });
});

describe('a figure', () => {
  const steps = [
    'task.delivery-signed',
    'task.inspected',
    'task.rework',
    'task.accepted',
    'task.acceptance-withdrawn',
    'task.staffed',
    'task.started',
  ] as const;
  const seed = 20261128;
  it(`equals its events, its facts and its counters after any story of tasks (seed ${seed})`, async () => {
    const pool = Array.from({ length: 4 }, () => tasks.another());
    const step = fc.record({
      task: fc.constantFrom(...pool),
      type: fc.constantFrom(...steps),
      order: fc.constantFrom('a', 'b', 'c', null),
      filledOnTime: fc.nat(20),
      counts: fc.boolean(),
    });
    for (const [i, { task, type, order, filledOnTime, counts }] of fc.sample(step, { seed, numRuns: 120 }).entries()) {
      await tasks.tell(type, task, { orderRefHash: order, filledOnTime, counts, real: counts });
      if (i % 40 === 39) await expectEveryFigureToAddUp();
    }
    const [claims] = await test.sql<{
      rows: string;
      counted: string;
    }>(`SELECT (SELECT coalesce(sum(numerator), 0) FROM obligation_claim WHERE until IS NULL)::text AS rows,
      (SELECT sum(claimed_numerator) FROM obligation_window)::text AS counted`);
    expect(claims?.counted).toBe(claims?.rows);
    const trend = (await overview()).trend.at(-1);
    expect(trend).toMatchObject({ verified: (await overview()).totals.verified, claimed: (await overview()).totals.claimed });
  });

  it.each([
    [
      'a counter',
      `UPDATE obligation_window SET verified_numerator = verified_numerator + 1 WHERE obligation_id = $1`,
      `UPDATE obligation_window SET verified_numerator = verified_numerator - 1 WHERE obligation_id = $1`,
    ],
    [
      'a fact',
      `UPDATE verification SET numerator = numerator + 1 WHERE obligation_id = $1`,
      `UPDATE verification SET numerator = numerator - 1 WHERE obligation_id = $1`,
    ],
    [
      'an event',
      `UPDATE event SET data = replace(data, '"numerator":1', '"numerator":7') WHERE stream_id = $1`,
      `UPDATE event SET data = replace(data, '"numerator":7', '"numerator":1') WHERE stream_id = $1`,
    ],
  ])('no longer matches when %s is altered behind the product’s back', async (_, alter, restore) => {
    await tasks.tell('task.accepted', tasks.another());
    const figures = ['ob-0002', 'o01'];
    for (const code of figures) expect((await opened(code)).figure.matches).toBe(true);
    await test.sql(alter, [owed.id]);
    for (const code of figures) expect((await opened(code)).figure.matches).toBe(false);
    await test.sql(restore, [owed.id]);
    for (const code of figures) expect((await opened(code)).figure.matches).toBe(true);
  });

  it('nobody knows reads as missing', async () => {
    const texts = await Promise.all(
      ['nothing', 'ob-9999', 'OB-0001', '..%2f..'].map(async (code) => (await factory.get(`/api/consortia/${cid}/figures/${code}`).expect(404)).text),
    );
    expect(new Set(texts).size).toBe(1);
  });

  it('of another capability is a sum over the log', async () => {
    const amounts = test.app.get(LoggedAmounts);
    const addends = [
      { type: 'task.started', amount: { field: 'seats' }, sign: 1 as const, href: { prefix: '/tasks/', field: 'taskId' } },
      { type: 'task.acceptance-withdrawn', amount: 1 as const, sign: -1 as const, only: { counts: true }, href: null },
    ];
    test.app.get(FigureBook).register({
      code: 'seats-started',
      names: { zh: '到岗席位', en: 'Seats' },
      unit: 'count',
      read: async (c) => ({ promised: null, claimed: null, verified: await amounts.sum(c, addends) }),
      recompute: (c) => amounts.sum(c, addends),
      events: (c, page) => amounts.events(c, addends, page),
    });
    const { figure, sum, events } = await opened('seats-started', 2);
    const first = await factory.read<FigureEventsView>(`/api/consortia/${cid}/figures/seats-started/events?limit=2`);
    expect(first.items).toEqual(events.slice(0, 2));
    expect((await factory.read<FigureEventsView>(`/api/consortia/${cid}/figures/seats-started/events?limit=2&after=${first.next}`)).items).toEqual(
      events.slice(2, 4),
    );
    expect(figure).toMatchObject({ matches: true, promised: null, verified: String(sum) });
    expect(new Set(events.map((event) => event.href === null))).toEqual(new Set([true, false]));
    expect((await overview()).figures.map((f) => f.code)).toContain('seats-started');
  });
});

it('today sorts what is overdue first, then by date', async () => {
  const todo = (code: string, dueOn: string | null, mark: 'claimed' | 'overdue') => ({
    code,
    href: '/',
    title: { zh: code, en: code },
    consequence: { zh: '', en: '' },
    dueOn,
    mark,
    waitsFor: 'me' as const,
  });
  test.app.get(TodoBook).register({
    todos: () =>
      Promise.resolve([
        todo('later', '2027-01-01', 'claimed'),
        todo('sometime', null, 'claimed'),
        todo('late', '2027-05-01', 'overdue'),
        todo('soon', '2026-12-01', 'claimed'),
      ]),
  });
  expect((await today(overseer)).mine.map((t) => t.code)).toEqual(['late', 'soon', 'later', 'sometime']);
  await new Client(test.url, null).get('/api/today').expect(401);
});
