import { seedObligationTemplates } from '../../../../seeds/reference/obligation-templates.js';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import type { FigureView } from '#libs/monitoring/contract';
import type { LedgerView, ObligationView, TemplatesView } from '../contract.js';
import { OpenDueWindows } from '../application/open-due-windows.js';
import { obligation } from '../index.js';
import { Tasks } from './testing-story.js';

let test: TestApp;
let cid: string;
let tasks: Tasks;
const org: Record<'factory' | 'school' | 'otherSchool' | 'daughter' | 'body' | 'stranger' | 'bureau', string> = {} as never;
const who: Record<'factory' | 'school' | 'daughter' | 'body' | 'teacher' | 'student' | 'stranger' | 'overseer', Client> = {} as never;

beforeAll(async () => {
  test = await startTestApp([identity, consortium, monitoring, obligation]);
  await seedObligationTemplates((sql, values) => test.sql(sql, values));
  org.factory = await anOrganization(test, { name: '华岳精工集团', kind: 'ENTERPRISE', controlGroup: 'huayue' });
  org.school = await anOrganization(test, { name: '临江职业技术学院', kind: 'SCHOOL' });
  org.otherSchool = await anOrganization(test, { name: '江北技师学院', kind: 'SCHOOL' });
  org.daughter = await anOrganization(test, { name: '华岳技工学校', kind: 'SCHOOL', controlGroup: 'huayue' });
  org.body = await anOrganization(test, { name: '装备行业协会', kind: 'INDUSTRY_BODY' });
  org.stranger = await anOrganization(test, { name: '无关企业', kind: 'ENTERPRISE' });
  org.bureau = await anOrganization(test, { name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' });
  cid = await aConsortium(test, {
    members: [org.factory, org.school, org.otherSchool, org.daughter, org.body],
    secretariatId: org.school,
    seats: { LEAD_ENTERPRISE: org.factory, LEAD_SCHOOL: org.otherSchool, INDUSTRY_BODY: org.body },
  });
  for (const side of ['factory', 'school', 'daughter', 'body', 'stranger'] as const) {
    who[side] = new Client(test.url, await aPerson(test, { name: side, posts: [[org[side], 'DELEGATE']] }));
  }
  who.teacher = new Client(test.url, await aPerson(test, { name: '教师', posts: [[org.school, 'TEACHER']] }));
  who.student = new Client(test.url, await aPerson(test, { name: '学生', posts: [[org.school, 'STUDENT']] }));
  who.overseer = new Client(test.url, await aPerson(test, { name: '督导', posts: [[org.bureau, 'OVERSEER']] }));
  tasks = new Tasks(test.app, { consortiumId: cid, enterpriseId: org.factory, schoolId: org.school });
});
afterAll(() => test.close());

const promise = (change: object = {}): object => ({
  templateCode: 'O01',
  obligorId: org.factory,
  beneficiaryId: org.school,
  target: 6,
  cadence: 'QUARTER',
  speaksForId: org.factory,
  ...change,
});
const ledger = (client: Client, query: string, of = cid): Promise<LedgerView> => client.read(`/api/consortia/${of}/obligations?${query}`);
const figure = (code: string, client = who.teacher): Promise<FigureView> => client.read(`/api/consortia/${cid}/figures/${code}`);
const bar = async (id: string) => {
  const {
    windows: [window],
  } = await who.teacher.read<ObligationView>(`/api/obligations/${id}`);
  return window && { claimed: window.claimed.numerator, verified: window.verified.numerator, of: window.verified.denominator, mark: window.mark };
};
const events = (type: string) =>
  test.sql<{ data: string }>('SELECT data FROM event WHERE type = $1 ORDER BY id', [type]).then((rows) => rows.map((row) => JSON.parse(row.data)));

let owed: ObligationView; // O01: the factory owes the school six accepted tasks a quarter
let seats: ObligationView; // O16: the school owes the factory seats filled on time

describe('a promise', () => {
  it('is chosen from the catalogue, between members', async () => {
    const { templates, parties } = await who.factory.read<TemplatesView>(`/api/obligation-templates?consortiumId=${cid}`);
    expect(templates).toHaveLength(42);
    expect(parties.find((party) => party.id === org.factory)?.roles).toEqual(['ENTERPRISE', 'LEAD_ENTERPRISE']);
    expect(parties.find((party) => party.id === org.school)?.roles).toEqual(['SCHOOL', 'SECRETARIAT']);
  });

  it('waits for the other side, and binds with its agreement from the current quarter on', async () => {
    owed = await who.factory.send<ObligationView>(`/api/consortia/${cid}/obligations`, promise());
    expect(owed).toMatchObject({ number: 'OB-0001', status: 'PROPOSED', awaits: { id: org.school }, windows: [], answerBy: '2026-12-04' });
    expect((await ledger(who.school, 'filter=turn')).items).toMatchObject([
      { obligationId: owed.id, turn: 'AGREE', windowId: null, mark: 'promised' },
    ]);
    expect((await ledger(who.factory, 'filter=turn')).items).toEqual([]);
    await who.factory.post(`/api/obligations/${owed.id}/agreement`, { speaksForId: org.factory, answer: 'AGREE' }).expect(409);
    owed = await who.school.send<ObligationView>(
      `/api/obligations/${owed.id}/agreement`,
      { speaksForId: org.school, answer: 'AGREE' },
      { ifMatch: 1 },
    );
    expect(owed).toMatchObject({
      version: 2,
      status: 'AGREED',
      awaits: null,
      windows: [{ startsOn: '2026-10-01', endsOn: '2026-12-31', target: 6 }],
    });
    expect((await ledger(who.school, 'filter=turn')).items).toEqual([]);
    expect(await events('obligation.agreed')).toMatchObject([{ obligationId: owed.id, target: 6, windowId: owed.windows[0]?.id }]);
  });

  it('may be registered by the side that is owed', async () => {
    const proposed = await who.factory.send<ObligationView>(
      `/api/consortia/${cid}/obligations`,
      promise({ templateCode: 'O16', obligorId: org.school, beneficiaryId: org.factory, target: 95 }),
    );
    seats = await who.school.send<ObligationView>(`/api/obligations/${proposed.id}/agreement`, { speaksForId: org.school, answer: 'AGREE' });
    expect(seats).toMatchObject({ number: 'OB-0002', metric: 'RATIO', status: 'AGREED' });
  });

  it.each<[string, () => object, string, number, string]>([
    ['made twice', () => ({}), 'factory', 409, 'obligation.already-promised'],
    ['to one’s own group', () => ({ beneficiaryId: org.daughter }), 'factory', 422, 'obligation.not-independent'],
    ['with a stranger', () => ({ beneficiaryId: org.stranger }), 'factory', 422, 'obligation.not-a-member'],
    [
      'of a lead’s duty by a member',
      () => ({ templateCode: 'O13', obligorId: org.school, beneficiaryId: org.factory }),
      'factory',
      422,
      'obligation.role-mismatch',
    ],
    ['that is not in the catalogue', () => ({ templateCode: 'O99' }), 'factory', 422, 'obligation.template-unknown'],
    ['for others', () => ({ speaksForId: org.body }), 'body', 403, 'obligation.not-a-side'],
    ['for an organization one does not speak for', () => ({}), 'school', 403, 'access.denied'],
    ['by a teacher', () => ({ speaksForId: org.school }), 'teacher', 403, 'access.denied'],
    ['in a consortium one does not see', () => ({ speaksForId: org.stranger }), 'stranger', 404, 'access.missing'],
  ])('%s is refused and changes nothing', async (_, change, client, status, code) => {
    const before = await test.sql('SELECT last FROM obligation_number');
    const answer = await who[client as 'factory'].post(`/api/consortia/${cid}/obligations`, promise(change()));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await test.sql('SELECT last FROM obligation_number')).toEqual(before);
  });

  it('is refused with unknown fields, wrong types and a stale version', async () => {
    await who.factory.post(`/api/consortia/${cid}/obligations`, { ...promise(), verified: 6 }).expect(400);
    await who.factory.post(`/api/consortia/${cid}/obligations`, promise({ target: '6' })).expect(400);
    const stale = await who.school.post(`/api/obligations/${owed.id}/agreement`, { speaksForId: org.school, answer: 'AGREE' }, { ifMatch: 1 });
    expect([stale.status, stale.body.code]).toEqual([409, 'request.stale']);
  });

  it('is made once however often it is sent', async () => {
    const body = promise({ templateCode: 'O07' });
    const answers = await Promise.all(
      [1, 2, 3].map(() => who.factory.send<ObligationView>(`/api/consortia/${cid}/obligations`, body, { key: 'obligation-0001' })),
    );
    expect(new Set(answers.map((answer) => answer.number)).size).toBe(1);
    const [first] = answers;
    const declined = await who.school.send<ObligationView>(`/api/obligations/${first?.id}/agreement`, { speaksForId: org.school, answer: 'REFUSE' });
    expect(declined).toMatchObject({ status: 'DECLINED', windows: [] });
  });

  it('reads as missing, byte for byte, to those who may not see it', async () => {
    const unknown = '0190b1c2-0000-7000-8000-00000000000f';
    for (const client of [who.stranger, who.student]) {
      for (const [known, not] of [
        [`/api/obligations/${owed.id}`, `/api/obligations/${unknown}`],
        [`/api/consortia/${cid}/obligations`, `/api/consortia/${unknown}/obligations`],
        [`/api/consortia/${cid}/overview`, `/api/consortia/${unknown}/overview`],
        [`/api/consortia/${cid}/figures/ob-0001`, `/api/consortia/${unknown}/figures/ob-0001`],
        [`/api/consortia/${cid}/ledger.xlsx`, `/api/consortia/${unknown}/ledger.xlsx`],
        [`/api/obligation-templates?consortiumId=${cid}`, `/api/obligation-templates?consortiumId=${unknown}`],
      ] as const) {
        const [a, b] = [await client.get(known).expect(404), await client.get(not).expect(404)];
        expect(a.text).toBe(b.text);
      }
    }
    expect((await who.stranger.get(`/api/obligations/${owed.id}/agreement`)).status).toBe(404);
    await who.overseer.get(`/api/obligations/${owed.id}`).expect(200);
    await who.overseer.post(`/api/obligations/${owed.id}/agreement`, { speaksForId: org.school, answer: 'AGREE' }).expect(403);
  });
});

describe('a task between the two sides', () => {
  it('is hatched with one key and solid with the second', async () => {
    const task = tasks.another();
    await tasks.tell('task.delivery-signed', task);
    expect(await bar(owed.id)).toEqual({ claimed: 1, verified: 0, of: 0, mark: 'claimed' });
    expect((await ledger(who.factory, 'filter=turn')).items).toMatchObject([{ obligationId: owed.id, turn: 'KEY' }]);
    await tasks.tell('task.accepted', task);
    expect(await bar(owed.id)).toEqual({ claimed: 0, verified: 1, of: 0, mark: 'promised' });
    expect((await ledger(who.factory, 'filter=turn')).items).toEqual([]);
    expect(await events('obligation.verified')).toMatchObject([
      { obligationId: owed.id, sourceId: task, numerator: 1, verifierId: org.school, points: 16 },
    ]);
  });

  it('in the other order of keys waits for the school', async () => {
    const task = tasks.another();
    await tasks.tell('task.inspected', task);
    expect((await ledger(who.teacher, 'filter=turn')).items).toMatchObject([{ obligationId: owed.id, turn: 'KEY' }]);
    await tasks.tell('task.rework', task);
    expect(await bar(owed.id)).toMatchObject({ claimed: 0, verified: 1 });
    expect((await ledger(who.teacher, 'filter=turn')).items).toEqual([]);
  });

  it.each<[string, object]>([
    ['is not real', { counts: false, real: false }],
    ['is within one control group', { independent: false }],
    ['was done with another school', { schoolId: 'otherSchool' }],
  ])('does not count when it %s', async (_, data) => {
    const told = 'schoolId' in data ? { schoolId: org.otherSchool } : data;
    const task = tasks.another();
    await tasks.tell('task.delivery-signed', task, told as never);
    await tasks.tell('task.accepted', task, told as never);
    expect(await bar(owed.id)).toMatchObject({ claimed: 0, verified: 1 });
  });

  it('counts once per order, however many tasks the order is split into', async () => {
    const [first, second] = [tasks.another(), tasks.another()];
    await tasks.tell('task.accepted', first, { orderRefHash: 'one-order' });
    await tasks.tell('task.delivery-signed', second, { orderRefHash: 'one-order' });
    await tasks.tell('task.accepted', second, { orderRefHash: 'one-order' });
    expect(await bar(owed.id)).toMatchObject({ claimed: 0, verified: 2 });
    // The other is shown, and why it does not count.
    const { entries } = await who.teacher.read<ObligationView>(`/api/obligations/${owed.id}`);
    expect(entries[0]).toMatchObject({ sourceId: second, state: 'SAME_ORDER', href: `/tasks/${second}` });
  });

  it('is taken back with a counter-entry, hatched again until the other key returns', async () => {
    const task = tasks.another();
    await tasks.tell('task.accepted', task);
    expect(await bar(owed.id)).toMatchObject({ verified: 3 });
    await tasks.tell('task.acceptance-withdrawn', task, { side: 'SCHOOL' });
    expect(await bar(owed.id)).toMatchObject({ claimed: 1, verified: 2 });
    expect((await ledger(who.teacher, 'filter=turn')).items).toMatchObject([{ obligationId: owed.id, turn: 'KEY' }]);
    expect((await events('obligation.verification-withdrawn')).at(-1)).toMatchObject({ sourceId: task, numerator: -1, points: -17 });
    await tasks.tell('task.accepted', task);
    expect(await bar(owed.id)).toMatchObject({ claimed: 0, verified: 3 });
    expect((await who.teacher.read<ObligationView>(`/api/obligations/${owed.id}`)).entries.map((entry) => entry.state).sort()).toEqual([
      'SAME_ORDER',
      'VERIFIED',
      'VERIFIED',
      'VERIFIED',
      'WITHDRAWN',
    ]);
  });

  it('counts its seats for the school when the enterprise starts', async () => {
    const task = tasks.another();
    await tasks.tell('task.staffed', task);
    expect(await bar(seats.id)).toMatchObject({ claimed: 19, verified: 0, of: 0 });
    await tasks.tell('task.started', task);
    expect(await bar(seats.id)).toEqual({ claimed: 0, verified: 19, of: 20, mark: 'verified' });
    await tasks.tell('task.started', tasks.another(), { seats: 20, filledOnTime: 10 });
    expect(await bar(seats.id)).toEqual({ claimed: 0, verified: 29, of: 40, mark: 'promised' });
  });

  it('leaves nothing when something after it in the transaction fails', async () => {
    const before = [await bar(owed.id), await events('obligation.verified')];
    const task = tasks.another();
    await expect(
      test.db.transaction(async () => {
        await tasks.tell('task.accepted', task);
        throw new Error('later');
      }),
    ).rejects.toThrow('later');
    expect([await bar(owed.id), await events('obligation.verified')]).toEqual(before);
  });

  it('credits each of twenty that are accepted at once', async () => {
    const before = (await bar(owed.id))?.verified ?? 0;
    await Promise.all(Array.from({ length: 20 }, () => tasks.tell('task.accepted', tasks.another())));
    expect((await bar(owed.id))?.verified).toBe(before + 20);
    expect(await figure('ob-0001')).toMatchObject({ verified: String(before + 20), matches: true });
  });
});

describe('windows', () => {
  it('follow one another, whoever comes first: a fact or the clock', async () => {
    test.clock.set('2027-01-02T00:00:00Z');
    await tasks.tell('task.accepted', tasks.another());
    const { windows } = await who.teacher.read<ObligationView>(`/api/obligations/${owed.id}`);
    expect(windows.map((window) => [window.startsOn, window.verified.numerator > 0])).toEqual([
      ['2027-01-01', true],
      ['2026-10-01', true],
    ]);
    expect(await test.app.get(OpenDueWindows).run()).toBe(1);
    expect(await test.app.get(OpenDueWindows).run()).toBe(0);
    expect((await who.teacher.read<ObligationView>(`/api/obligations/${seats.id}`)).windows.map((window) => window.startsOn)).toEqual([
      '2027-01-01',
      '2026-10-01',
    ]);
    test.clock.set('2026-11-24T01:00:00Z');
  });
});
