import { seedObligationTemplates } from '../../../../seeds/reference/obligation-templates.js';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import type { TodayView } from '#libs/monitoring/contract';
import type { DraftBatchView, ImportsView, ImportView, LaidDraftsView, LedgerView, ObligationView, StandingView } from '../contract.js';
import { obligation } from '../index.js';

// A secretariat brings the ledger it kept in a spreadsheet; its sides make promises of it, with two keys as always.

let test: TestApp;
let cid: string;
let secretary: Client;
let stranger: Client;
let secretariat: string;
const members: string[] = [];
const delegates: Client[] = [];

beforeAll(async () => {
  test = await startTestApp([identity, consortium, monitoring, obligation]);
  await seedObligationTemplates((sql, values) => test.sql(sql, values));
  secretariat = await anOrganization(test, { name: '临江职业技术学院', kind: 'SCHOOL' });
  for (const [name, kind] of [
    ['华岳精工', 'ENTERPRISE'],
    ['启明数控', 'ENTERPRISE'],
    ['江北技师学院', 'SCHOOL'],
    ['东港职教中心', 'SCHOOL'],
    ['装备行业协会', 'INDUSTRY_BODY'],
  ] as const)
    members.push(await anOrganization(test, { name, kind }));
  const far = await anOrganization(test, { name: '无关企业', kind: 'ENTERPRISE' });
  cid = await aConsortium(test, { members: [secretariat, ...members], secretariatId: secretariat });
  secretary = new Client(test.url, await aPerson(test, { name: '秘书', posts: [[secretariat, 'SECRETARY']] }));
  stranger = new Client(test.url, await aPerson(test, { name: '外人', posts: [[far, 'DELEGATE']] }));
  for (const [i, member] of members.entries())
    delegates.push(new Client(test.url, await aPerson(test, { name: `代表${i}`, posts: [[member, 'DELEGATE']] })));
});
afterAll(() => test.close());

const member = (i: number): string => members[i] as string;
const delegate = (i: number): Client => delegates[i] as Client;
const row = (line: number, templateCode: string, from: number, to: number, target = 2): object => ({
  line,
  templateCode,
  obligorId: member(from),
  beneficiaryId: member(to),
  target,
  cadence: 'YEAR',
});
/** The status and the body, typed: `Body` where it went well. */
const asked = async <Body>(who: Client, path: string, body: object): Promise<{ readonly status: number; readonly body: Body }> => {
  const answered = await who.post(path, body);
  return { status: answered.status, body: answered.body as Body };
};
const lay = (rows: readonly object[], who = secretary) => asked<ImportView>(who, `/api/consortia/${cid}/obligation-imports`, { rows });
const drafts = (i: number): Promise<LaidDraftsView> => delegate(i).read(`/api/consortia/${cid}/laid-drafts?limit=200`);
const answer = (i: number, act: 'PROPOSE' | 'DISCARD', draftIds: readonly string[], speaksForId = member(i)) =>
  asked<DraftBatchView>(delegate(i), `/api/consortia/${cid}/laid-drafts/answers`, { speaksForId, act, draftIds });
const undo = (id: string, who = secretary) => asked<ImportView>(who, `/api/obligation-imports/${id}/withdrawal`, {});
const proposals = async (i: number): Promise<number> => (await delegate(i).read<LedgerView>(`/api/consortia/${cid}/obligations`)).items.length;
const events = (type: string) =>
  test
    .sql<{ data: string }>('SELECT data FROM event WHERE type = $1 ORDER BY id', [type])
    .then((rows) => rows.map((found) => JSON.parse(found.data)));

/** Thirty rows between five members: what the two enterprises owe the three others, and the schools them. */
const sheet = (): object[] => {
  const owed = ['O01', 'O02', 'O03', 'O04', 'O05', 'O06', 'O07', 'O08', 'O09', 'O10', 'O11', 'O12', 'O13', 'O14', 'O15', 'O16', 'O17', 'O18'];
  const pairs = [0, 1].flatMap((from) => [2, 3].map((to) => [from, to] as const));
  return owed
    .flatMap((code) => pairs.flatMap(([from, to]) => [row(1, code, from, to), row(1, code, to, from)]))
    .map((one, i) => ({ ...one, line: i + 2 }));
};

let made: ImportView;
it('the secretary lays down a whole sheet; rows that cannot be promised are left with their reason', async () => {
  const { status, body } = await lay(sheet());
  expect(status).toBe(201);
  made = body;
  expect(made.laid).toBeGreaterThanOrEqual(30);
  expect(made).toMatchObject({ open: made.laid, proposed: 0, withdrawnAt: null, laidBy: '秘书', left: made.leftRows.length });
  expect(made.laid + made.left).toBe(sheet().length);
  expect(made.leftRows[0]).toMatchObject({ code: 'obligation.role-mismatch', reason: expect.stringContaining('不由这类单位承担') });
  expect(await events('obligation.import-laid')).toMatchObject([{ importId: made.id, draftIds: made.drafts.map(({ id }) => id) }]);
});

it('it binds nobody: no promise is there, and each side is told on today what happens if it does nothing', async () => {
  expect(await proposals(0)).toBe(0);
  const { mine } = await delegate(2).read<TodayView>('/api/today');
  const ours = made.drafts.filter(({ obligor, beneficiary }) => [obligor.id, beneficiary.id].includes(member(2))).length;
  expect(mine.filter(({ code }) => code === 'obligation.drafts')).toMatchObject([
    { title: { zh: `秘书处为我方草拟了 ${ours} 项承诺` }, consequence: { zh: '不提出即不生效，不计入任何一方' }, href: expect.stringContaining(cid) },
  ]);
  expect((await drafts(2)).items).toHaveLength(ours);
});

it('a third member cannot tell what is laid down between two others', async () => {
  expect((await drafts(4)).items).toEqual([]);
  const between = made.drafts[0]?.id ?? '';
  const { body } = await answer(4, 'PROPOSE', [between]);
  expect(body.exceptions).toEqual([{ draftId: between, code: 'access.missing' }]);
  const unknown = '0190b1c2-0000-7000-8000-00000000000f';
  expect((await answer(4, 'PROPOSE', [unknown])).body.exceptions).toEqual([{ draftId: unknown, code: 'access.missing' }]);
  const foreign = await delegate(4).get(`/api/obligation-imports/${made.id}`);
  const nowhere = await delegate(4).get(`/api/obligation-imports/${unknown}`);
  expect([foreign.status, foreign.body]).toEqual([404, nowhere.body]);
  expect(await delegate(4).read<StandingView>(`/api/consortia/${cid}/obligation-standing`)).toEqual({ items: [] });
  expect((await secretary.read<StandingView>(`/api/consortia/${cid}/obligation-standing`)).items).toHaveLength(made.laid);
});

it('a member that is not the secretariat may not lay down drafts between others, and a stranger sees no consortium', async () => {
  expect(await lay([row(2, 'O01', 0, 2)], delegate(0))).toMatchObject({ status: 403 });
  expect(await lay([row(2, 'O01', 0, 2)], stranger)).toMatchObject({ status: 404 });
  expect(await undo(made.id, delegate(0))).toMatchObject({ status: 404 });
  expect(await answer(0, 'PROPOSE', [made.drafts[0]?.id ?? ''], member(1))).toMatchObject({ status: 403 });
});

it('the same row again is left, and an import of nothing else is refused', async () => {
  expect(await lay(sheet())).toMatchObject({ status: 409, body: { code: 'obligation.nothing-to-lay' } });
  expect(await lay(Array.from({ length: 501 }, (_, i) => row(i + 1, 'O01', 0, 2)))).toMatchObject({ status: 400 });
});

it('the same import sent twice is laid down once', async () => {
  const key = 'import-of-monday-0001';
  const rows = [row(2, 'O20', 2, 4), row(3, 'O21', 3, 4), row(4, 'O22', 2, 4)];
  const send = () => secretary.post(`/api/consortia/${cid}/obligation-imports`, { rows }, { key });
  const [first, again] = [await send(), await send()];
  expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
  await undo((first.body as ImportView).id);
});

it('a side proposes all its drafts in one go; what was promised meanwhile stays with its reason', async () => {
  const ours = (await drafts(0)).items;
  const [first] = ours as [(typeof ours)[number]];
  const promise = {
    templateCode: first.code,
    obligorId: first.obligor.id,
    beneficiaryId: first.beneficiary.id,
    target: 1,
    cadence: 'YEAR',
    speaksForId: member(0),
  };
  expect((await delegate(0).post(`/api/consortia/${cid}/obligations`, promise)).status).toBe(201);
  const { status, body } = await answer(
    0,
    'PROPOSE',
    ours.slice(0, 100).map(({ id }) => id),
  );
  expect(status).toBe(201);
  expect(body.exceptions).toEqual([{ draftId: first.id, code: 'obligation.already-promised' }]);
  expect(body.done).toHaveLength(ours.length - 1);
  expect(await events('obligation.drafts-proposed')).toMatchObject([{}, {}, { draftIds: body.done.map(({ draftId }) => draftId) }]);
  expect(await events('obligation.proposed')).toHaveLength(ours.length);
  const numbers = await test.sql<{ number: number }>('SELECT number FROM obligation WHERE consortium_id = $1 ORDER BY number', [cid]);
  expect(numbers.map(({ number }) => number)).toEqual(ours.map((_, i) => i + 1));
  expect((await drafts(0)).items).toEqual([]);
  expect(await answer(0, 'PROPOSE', [body.done[0]?.draftId ?? ''])).toMatchObject({
    body: { exceptions: [{ code: 'obligation.draft-answered' }] },
  });
});

it('the other side answers as always: its key is the second', async () => {
  const { drafts: laid } = await secretary.read<ImportView>(`/api/obligation-imports/${made.id}`);
  const proposed = laid.find(({ state, obligor, beneficiary }) => state === 'PROPOSED' && [obligor.id, beneficiary.id].includes(member(2)));
  const agree = (i: number) =>
    asked<ObligationView>(delegate(i), `/api/obligations/${proposed?.obligationId ?? ''}/agreement`, { speaksForId: member(i), answer: 'AGREE' });
  expect(await agree(0)).toMatchObject({ status: 409, body: { code: 'obligation.waits-for-the-other' } });
  expect((await agree(2)).body).toMatchObject({ status: 'AGREED' });
});

it('a side discards what it will not promise', async () => {
  const [first] = (await drafts(2)).items;
  expect((await answer(2, 'DISCARD', [first?.id ?? ''])).body).toMatchObject({ done: [{ draftId: first?.id, obligationId: null }] });
  expect((await drafts(2)).items.map(({ id }) => id)).not.toContain(first?.id);
});

it('an import is undone as far as nobody has answered, once; what was proposed stays, and the answer says so', async () => {
  const before = await secretary.read<ImportView>(`/api/obligation-imports/${made.id}`);
  const { body } = await undo(made.id);
  expect(body).toMatchObject({ open: 0, proposed: before.proposed, discarded: 1, withdrawn: before.open, version: 2 });
  expect(before.open).toBeGreaterThan(0);
  expect((await drafts(2)).items).toEqual([]);
  expect(await undo(made.id)).toMatchObject({ status: 409, body: { code: 'obligation.import-withdrawn' } });
  const withdrawn = before.drafts.find(({ state, obligor }) => state === 'OPEN' && obligor.id === member(1));
  const again = (await lay([row(2, withdrawn?.code ?? '', 1, members.indexOf(withdrawn?.beneficiary.id ?? ''))])).body;
  await answer(
    1,
    'PROPOSE',
    again.drafts.map(({ id }) => id),
  );
  expect(await undo(again.id)).toMatchObject({ status: 409, body: { code: 'obligation.import-settled' } });
  const { items } = await secretary.read<ImportsView>(`/api/consortia/${cid}/obligation-imports`);
  expect([items[0]?.id, items.at(-1)?.id, items.length]).toEqual([again.id, made.id, 3]);
});

it('two secretaries lay the same sheet down once, two sides make one promise of the same draft, and an answer sent twice is one', async () => {
  const colleague = new Client(test.url, await aPerson(test, { name: '秘书二', posts: [[secretariat, 'SECRETARY']] }));
  const rows = [row(2, 'O20', 2, 4), row(3, 'O21', 3, 4), row(4, 'O22', 2, 4)];
  const laid = await Promise.all([lay(rows), lay(rows.toReversed(), colleague), lay(rows)]);
  expect(laid.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const [won] = laid.flatMap(({ status, body }) => (status === 201 ? [body] : []));
  expect(won).toMatchObject({ laid: 3, left: 0 });
  const one = won?.drafts.find(({ code }) => code === 'O20')?.id ?? '';
  const both = await Promise.all([answer(2, 'PROPOSE', [one]), answer(4, 'PROPOSE', [one])]);
  expect(both.flatMap(({ body }) => body.done)).toHaveLength(1);
  expect(both.flatMap(({ body }) => body.exceptions)).toEqual([{ draftId: one, code: 'obligation.draft-answered' }]);
  const rest = won?.drafts.filter(({ code }) => code === 'O22').map(({ id }) => id) ?? [];
  const body = { speaksForId: member(2), act: 'PROPOSE', draftIds: rest };
  const send = () => delegate(2).post(`/api/consortia/${cid}/laid-drafts/answers`, body, { key: 'answer-of-monday-0001' });
  const before = await proposals(2);
  const [first, again] = [await send(), await send()];
  expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
  expect(await proposals(2)).toBe(before + 1);
});
