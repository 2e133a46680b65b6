import { seedObligationTemplates } from '../../../../seeds/reference/obligation-templates.js';
import { Db, EventLog } from '#libs/platform';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import type { FigureView } from '#libs/monitoring/contract';
import type { Role } from '#libs/kernel';
import { DuePromises, Fulfilment, type BatchView, type ClaimsView, type LedgerView, type ObligationView } from '../contract.js';
import { OpenDueWindows } from '../application/open-due-windows.js';
import { obligation } from '../index.js';

let test: TestApp;
let cid: string;
const org: Record<'factory' | 'school' | 'body' | 'third' | 'bureau', string> = {} as never;
const who: Record<string, Client> = {};
const claimant = { token: '' };
let uploads = 0;

beforeAll(async () => {
  test = await startTestApp([identity, consortium, monitoring, obligation]);
  await seedObligationTemplates((sql, values) => test.sql(sql, values));
  org.factory = await anOrganization(test, { name: '华岳精工', kind: 'ENTERPRISE', controlGroup: 'huayue' });
  org.school = await anOrganization(test, { name: '临江职院', kind: 'SCHOOL' });
  org.body = await anOrganization(test, { name: '装备协会', kind: 'INDUSTRY_BODY' });
  org.third = await anOrganization(test, { name: '第三企业', kind: 'ENTERPRISE' });
  org.bureau = await anOrganization(test, { name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' });
  cid = await aConsortium(test, { members: [org.factory, org.school, org.body, org.third], secretariatId: org.third });
  await test.sql('UPDATE consortium SET arbiter_id = $2 WHERE id = $1', [cid, org.body]);
  const person = async (name: string, ...posts: readonly (readonly [string, Role])[]): Promise<void> => {
    const one = await aPerson(test, { name, posts });
    if (name === 'factory') claimant.token = one.token;
    who[name] = new Client(test.url, one);
  };
  await person('factory', [org.factory, 'DELEGATE']);
  await person('owner', [org.factory, 'TASK_OWNER']);
  await person('administrator', [org.factory, 'ADMINISTRATOR']);
  await person('school', [org.school, 'DELEGATE']);
  await person('officer', [org.school, 'ACADEMIC_OFFICER']);
  await person('teacher', [org.school, 'TEACHER']);
  await person('schoolAdministrator', [org.school, 'ADMINISTRATOR']);
  await person('both', [org.school, 'DELEGATE'], [org.factory, 'MENTOR']);
  await person('body', [org.body, 'VERIFIER']);
  await person('arbiter', [org.body, 'DELEGATE']);
  await person('writer', [org.factory, 'DELEGATE']);
  await person('secretary', [org.third, 'SECRETARY']);
  await person('third', [org.third, 'DELEGATE']);
  await person('overseer', [org.bureau, 'OVERSEER']);
  who['operator'] = new Client(test.url, await aPerson(test, { name: '运营', operator: true }));
});
afterAll(() => test.close());

const by = (name: string): Client => who[name] as Client;

/** A file nobody has used. */
async function upload(): Promise<string> {
  const form = new FormData();
  form.append(
    'file',
    new Blob([`%PDF-1.4\n%${uploads++}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`], { type: 'application/pdf' }),
    '证明.pdf',
  );
  const answer = await fetch(`${test.url}/api/files`, { method: 'POST', headers: { cookie: `dingyue=${claimant.token}` }, body: form });
  const body = (await answer.json()) as { id: string };
  if (!answer.ok) throw new Error(JSON.stringify(body));
  return body.id;
}

let made = 0;
const codes = ['O04', 'O06', 'O07', 'O08', 'O03', 'O11', 'O09', 'O10', 'O12'];
/** An agreed promise of the factory to the school that no task computes. */
async function agreed(target = 20, cadence = 'QUARTER'): Promise<ObligationView> {
  const terms = { templateCode: codes[made++], obligorId: org.factory, beneficiaryId: org.school, target, cadence, speaksForId: org.factory };
  const proposed = await by('factory').send<ObligationView>(`/api/consortia/${cid}/obligations`, terms);
  return by('school').send<ObligationView>(`/api/obligations/${proposed.id}/agreement`, { speaksForId: org.school, answer: 'AGREE' });
}
async function claim(id: string, numerator: number, change: object = {}): Promise<ObligationView['claims'][number]> {
  const body = { speaksForId: org.factory, numerator, happenedOn: '2026-11-20', fileIds: [await upload()], note: '八名教师', ...change };
  const view = await by('factory').send<ObligationView>(`/api/obligations/${id}/claims`, body);
  return view.claims[0] as ObligationView['claims'][number];
}
const read = (id: string, name = 'teacher'): Promise<ObligationView> => by(name).read<ObligationView>(`/api/obligations/${id}`);
const bar = async (id: string) => {
  const window = (await read(id)).windows[0];
  return { claimed: window?.claimed.numerator, verified: window?.verified.numerator, mark: window?.mark };
};
const line = async (id: string, name: string, filter = 'turn') =>
  (await by(name).read<LedgerView>(`/api/consortia/${cid}/obligations?filter=${filter}`)).items.find((row) => row.obligationId === id);
const figure = (number: string): Promise<FigureView> => by('teacher').read<FigureView>(`/api/consortia/${cid}/figures/${number.toLowerCase()}`);

describe('a claim', () => {
  let owed: ObligationView;
  beforeAll(async () => {
    owed = await agreed();
  });

  it('is hatched, waits for the beneficiary and says until when', async () => {
    const made = await claim(owed.id, 8);
    expect(made).toMatchObject({ state: 'CLAIMED', awaits: { id: org.school }, verifyBy: '2026-12-04', flags: [], files: [{ name: '证明.pdf' }] });
    expect(await bar(owed.id)).toEqual({ claimed: 8, verified: 0, mark: 'claimed' });
    expect(await line(owed.id, 'school')).toMatchObject({ turn: 'VERIFY', waitsFor: { organization: { id: org.school }, overdue: false } });
    expect(await line(owed.id, 'factory')).toBeUndefined();
    const todos = JSON.stringify(await by('officer').read('/api/today'));
    expect(todos).toContain('obligation.verify');
    expect(todos).toContain(`ledger?open=${owed.id}&at=verification`);
  });

  it('shows its note and files to the sides only, and opens the files to them only', async () => {
    const [made] = (await read(owed.id)).claims;
    const fileId = made?.files[0]?.id;
    await by('teacher').get(`/api/files/${fileId}`).expect(200);
    for (const name of ['third', 'overseer', 'operator']) await by(name).get(`/api/files/${fileId}`).expect(404);
    expect((await read(owed.id, 'third')).claims[0]).toMatchObject({ open: false, note: null, files: [], numerator: 8 });
    const told = await test.sql<{ data: string }>(`SELECT data FROM event WHERE type LIKE 'obligation.claim%'`);
    expect(told.map((row) => row.data).join()).not.toContain('八名教师');
  });

  // Each beside the one who may, on the same claim.
  it.each([
    ['its own delegate', 'factory', 'factory', 403, 'obligation.own-claim'],
    ['its own task owner', 'owner', 'factory', 403, 'obligation.own-claim'],
    ['its own administrator', 'administrator', 'factory', 403, 'access.denied'],
    ['its own delegate in the name of the school', 'factory', 'school', 403, 'access.denied'],
    ['somebody who works for both sides', 'both', 'school', 403, 'obligation.own-side'],
    ['the administrator of the school', 'schoolAdministrator', 'school', 403, 'access.denied'],
    ['a teacher', 'teacher', 'school', 403, 'access.denied'],
    ['the arbiter', 'body', 'body', 403, 'obligation.not-the-verifier'],
    ['the secretariat', 'secretary', 'third', 403, 'access.denied'],
    ['another member', 'third', 'third', 403, 'access.denied'],
    ['the overseer', 'overseer', 'bureau', 403, 'access.denied'],
    ['the operator', 'operator', 'school', 404, 'access.missing'],
  ])('is not verified, nor rejected, by %s', async (_, name, speaksFor, status, code) => {
    const [made] = (await read(owed.id)).claims;
    const before = [await bar(owed.id), (await test.sql('SELECT count(*) FROM event'))[0]];
    for (const [route, body] of [
      ['verification', {}],
      ['rejection', { reason: '不符' }],
    ] as const) {
      const answer = await by(name).post(`/api/claims/${made?.id}/${route}`, { speaksForId: org[speaksFor as 'school'], ...body });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
    expect([await bar(owed.id), (await test.sql('SELECT count(*) FROM event'))[0]]).toEqual(before);
  });

  it('is solid for the part the beneficiary verifies, and the figure opens to its event', async () => {
    const [made] = (await read(owed.id)).claims;
    test.clock.pass(1);
    const more = await by('officer').post(`/api/claims/${made?.id}/verification`, { speaksForId: org.school, numerator: 9 });
    expect([more.status, more.body.code]).toEqual([422, 'obligation.more-than-claimed']);
    const view = await by('officer').send<ObligationView>(
      `/api/claims/${made?.id}/verification`,
      { speaksForId: org.school, numerator: 5 },
      { ifMatch: 1 },
    );
    expect(view.claims[0]).toMatchObject({ state: 'VERIFIED', verified: { numerator: 5 }, answeredBy: { id: org.school }, awaits: null });
    expect(await bar(owed.id)).toEqual({ claimed: 0, verified: 5, mark: 'promised' });
    expect(await line(owed.id, 'school')).toBeUndefined();
    expect(await figure(owed.number)).toMatchObject({ verified: '5', matches: true });
    expect(await figure('promises-kept')).toMatchObject({ verified: '25', matches: true });
    const { items } = await by('teacher').read<{ items: { href: string; amount: string }[] }>(
      `/api/consortia/${cid}/figures/${owed.number.toLowerCase()}/events`,
    );
    expect(items).toMatchObject([{ amount: '5', href: `/consortia/${cid}/ledger?open=${owed.id}` }]);
    const again = await by('school').post(`/api/claims/${made?.id}/verification`, { speaksForId: org.school });
    expect([again.status, again.body.code]).toEqual([409, 'obligation.claim-answered']);
  });

  it('leaves no trace in the figures when it is rejected or taken back, and its evidence may be used again', async () => {
    const fileIds = [await upload()];
    const rejected = await claim(owed.id, 3, { fileIds });
    const view = await by('school').send<ObligationView>(`/api/claims/${rejected.id}/rejection`, { speaksForId: org.school, reason: '名单不符' });
    expect(view.claims[0]).toMatchObject({ state: 'REJECTED', reason: '名单不符' });
    const taken = await claim(owed.id, 2, { fileIds });
    const other = await by('factory').post(`/api/obligations/${owed.id}/claims`, {
      speaksForId: org.factory,
      numerator: 1,
      happenedOn: '2026-11-20',
      fileIds,
    });
    expect([other.status, other.body.code]).toEqual([409, 'obligation.evidence-reused']);
    await by('school').post(`/api/claims/${taken.id}/withdrawal`, { speaksForId: org.school }).expect(403);
    await by('owner').send(`/api/claims/${taken.id}/withdrawal`, { speaksForId: org.factory });
    expect(await bar(owed.id)).toEqual({ claimed: 0, verified: 5, mark: 'promised' });
    expect(await figure(owed.number)).toMatchObject({ claimed: '0', verified: '5', matches: true });
  });

  it('is the arbiter’s to verify once the beneficiary has come into the obligor’s group', async () => {
    const made = await claim(owed.id, 1);
    await test.sql(`UPDATE organization SET control_group = 'huayue' WHERE id = $1`, [org.school]);
    const answer = await by('school').post(`/api/claims/${made.id}/verification`, { speaksForId: org.school });
    expect([answer.status, answer.body.code]).toEqual([403, 'obligation.same-group']);
    const view = await by('body').send<ObligationView>(`/api/claims/${made.id}/verification`, { speaksForId: org.body });
    expect(view.claims[0]).toMatchObject({ state: 'VERIFIED', answeredBy: { id: org.body } });
    await test.sql('UPDATE organization SET control_group = NULL WHERE id = $1', [org.school]);
  });

  it('reads as overdue after the charter’s days, on whose side, and makes nothing true', async () => {
    await claim(owed.id, 4, { happenedOn: '2026-11-01' });
    test.clock.set('2026-12-05T01:00:00Z');
    expect((await read(owed.id)).claims[0]).toMatchObject({ state: 'VERIFICATION_OVERDUE', flags: ['LATE'], awaits: { id: org.school } });
    expect(await line(owed.id, 'third', 'all')).toMatchObject({ waitsFor: { organization: { id: org.school }, by: '2026-12-04', overdue: true } });
    expect(await bar(owed.id)).toMatchObject({ claimed: 4, verified: 6 });
    expect(JSON.stringify(await by('school').read('/api/today'))).toContain('obligation.verify-overdue');
    test.clock.set('2026-11-24T01:00:00Z');
  });

  it('weighs half when it was reported late; the amount shown is whole, and both figures add up from their events', async () => {
    const late = await agreed(10);
    const before = await figure('promises-kept');
    const made = await claim(late.id, 4, { happenedOn: '2026-11-01' });
    expect(Number((await figure('promises-kept')).claimed) - Number(before.claimed)).toBe(20);
    await by('school').send(`/api/claims/${made.id}/verification`, { speaksForId: org.school });
    expect((await read(late.id)).windows[0]).toMatchObject({ verified: { numerator: 4, late: 4 }, claimed: { numerator: 0, late: 0 } });
    expect(await figure(late.number)).toMatchObject({ verified: '4', matches: true });
    const after = await figure('promises-kept');
    expect([Number(after.verified) - Number(before.verified), after.matches]).toEqual([20, true]);
    const today = new Date(test.clock.now());
    const [trend] = await test.app.get(Fulfilment).at(cid, [today.toISOString().slice(0, 10)]);
    expect(trend).toMatchObject({ verified: Number(after.verified), claimed: Number(after.claimed) });
  });

  it('is verified with others in one batch that says what it left, flagged ones first in the list', async () => {
    const more = await agreed();
    const [one, two] = [await claim(more.id, 2), await claim(more.id, 3)];
    const { items } = await by('officer').read<ClaimsView>(`/api/consortia/${cid}/claims`);
    expect(items.map((item) => item.flags.length)).toEqual([1, 0, 0]);
    expect((await by('factory').read<ClaimsView>(`/api/consortia/${cid}/claims`)).items).toEqual([]);
    await by('school').send(`/api/claims/${two.id}/rejection`, { speaksForId: org.school, reason: '重复' });
    const body = { speaksForId: org.school, claimIds: [one.id, two.id, cid] };
    await by('factory').post(`/api/consortia/${cid}/verifications`, body).expect(403);
    await by('secretary')
      .post(`/api/consortia/${cid}/verifications`, { ...body, speaksForId: org.third })
      .expect(403);
    const own = await by('factory').send<BatchView>(`/api/consortia/${cid}/verifications`, { ...body, speaksForId: org.factory });
    expect([own.verified, own.exceptions.length]).toEqual([[], 3]);
    const batch = await by('school').send<BatchView>(`/api/consortia/${cid}/verifications`, body, { key: 'batch-0001' });
    expect(batch.verified).toEqual([one.id]);
    expect(batch.exceptions).toHaveLength(2);
    expect(batch.exceptions).toEqual(
      expect.arrayContaining([
        { claimId: two.id, code: 'obligation.claim-answered' },
        { claimId: cid, code: 'access.missing' },
      ]),
    );
    expect(await by('school').send<BatchView>(`/api/consortia/${cid}/verifications`, body, { key: 'batch-0001' })).toEqual(batch);
    expect((await read(more.id)).claims.find(({ id }) => id === one.id)?.flags).toEqual(['FAST']);
    expect(await figure(more.number)).toMatchObject({ verified: '2', matches: true });
  });
});

describe('a waiver', () => {
  const ask = (id: string, change: object = {}, name = 'factory') =>
    by(name).post(`/api/obligations/${id}/waivers`, { speaksForId: org[name as 'factory'], kind: 'WINDOW', reason: '停产检修', ...change });
  const kept = async () => (await figure('promises-kept')) as FigureView;

  it('with one key changes nothing; with both the window is neither kept nor due', async () => {
    const owed = await agreed(10);
    const made = await claim(owed.id, 5);
    await ask(owed.id).expect(409);
    await by('school').send(`/api/claims/${made.id}/verification`, { speaksForId: org.school });
    const before = [await bar(owed.id), (await kept()).promised, (await kept()).verified];
    const view = (await ask(owed.id).expect(201)).body as ObligationView;
    const [wish] = view.waivers;
    expect(wish).toMatchObject({ status: 'ASKED', awaits: { id: org.school }, reason: '停产检修' });
    expect(await line(owed.id, 'school')).toMatchObject({ turn: 'WAIVE', waived: false });
    for (const [name, speaksFor, status] of [
      ['factory', 'factory', 409],
      ['both', 'school', 403],
      ['third', 'third', 403],
      ['officer', 'school', 403],
    ] as const)
      await by(name).post(`/api/waivers/${wish?.id}/consent`, { speaksForId: org[speaksFor] }).expect(status);
    expect([await bar(owed.id), (await kept()).promised, (await kept()).verified]).toEqual(before);
    const done = await by('school').send<ObligationView>(`/api/waivers/${wish?.id}/consent`, { speaksForId: org.school }, { ifMatch: 1 });
    expect(done).toMatchObject({ status: 'AGREED', waivers: [{ status: 'CONSENTED' }], windows: [{ waived: true }] });
    expect(await line(owed.id, 'third', 'all')).toMatchObject({ waived: true });
    const after = await kept();
    expect([Number(before[1]) - Number(after.promised), Number(before[2]) - Number(after.verified), after.matches]).toEqual([100, 50, true]);
    test.clock.set('2027-01-02T01:00:00Z');
    expect(await line(owed.id, 'factory', 'overdue')).toBeUndefined();
    await test.app.get(OpenDueWindows).run();
    expect((await read(owed.id)).windows.map((window) => window.waived)).toEqual([false, true]);
    test.clock.set('2026-11-24T01:00:00Z');
  });

  it('is not consented to by the other side once both are of one control group; asked again it is the arbiter’s', async () => {
    const owed = await agreed(10);
    const [wish] = ((await ask(owed.id)).body as ObligationView).waivers;
    await test.sql(`UPDATE organization SET control_group = 'huayue' WHERE id = $1`, [org.school]);
    const answer = await by('school').post(`/api/waivers/${wish?.id}/consent`, { speaksForId: org.school });
    expect([answer.status, answer.body.code]).toEqual([403, 'obligation.consenter-changed']);
    await by('factory').send(`/api/waivers/${wish?.id}/refusal`, { speaksForId: org.factory });
    const [again] = ((await ask(owed.id)).body as ObligationView).waivers;
    expect(again).toMatchObject({ status: 'ASKED', awaits: { id: org.body } });
    expect(await line(owed.id, 'arbiter')).toMatchObject({ turn: 'WAIVE' });
    expect((await read(owed.id)).windows[0]?.waived).toBe(false);
    const done = await by('arbiter').send<ObligationView>(`/api/waivers/${again?.id}/consent`, { speaksForId: org.body });
    expect(done.windows[0]?.waived).toBe(true);
    await test.sql('UPDATE organization SET control_group = NULL WHERE id = $1', [org.school]);
  });

  it('of the rest ends the promise; a refused one leaves it', async () => {
    const owed = await agreed(10);
    const [first] = ((await ask(owed.id, { kind: 'REST' })).body as ObligationView).waivers;
    await by('school').send(`/api/waivers/${first?.id}/refusal`, { speaksForId: org.school });
    expect(await read(owed.id)).toMatchObject({ status: 'AGREED', windows: [{ waived: false }] });
    const [second] = ((await ask(owed.id, { kind: 'REST' }, 'school')).body as ObligationView).waivers;
    await by('factory').send(`/api/waivers/${second?.id}/consent`, { speaksForId: org.factory });
    expect(await read(owed.id)).toMatchObject({ status: 'WAIVED', windows: [{ waived: true }] });
    const after = await by('factory').post(`/api/obligations/${owed.id}/claims`, {
      speaksForId: org.factory,
      numerator: 1,
      happenedOn: '2026-11-20',
      links: ['https://a.cn/1'],
    });
    expect([after.status, after.body.code]).toEqual([409, 'obligation.not-in-force']);
    test.clock.set('2027-01-02T01:00:00Z');
    await test.app.get(OpenDueWindows).run();
    expect((await read(owed.id)).windows).toHaveLength(1);
    test.clock.set('2026-11-24T01:00:00Z');
  });

  it('draws a window longer: reminders follow the new date, figures the old, and what comes in between counts for it until it is kept', async () => {
    const owed = await agreed(3, 'MONTH');
    const [wish] = ((await ask(owed.id, { kind: 'EXTENSION', until: '2026-12-20' })).body as ObligationView).waivers;
    expect(wish).toMatchObject({ kind: 'EXTENSION', until: '2026-12-20', status: 'ASKED' });
    const none = await ask(owed.id, { kind: 'EXTENSION', until: '2026-11-30' });
    expect([none.status, none.body.code]).toEqual([422, 'obligation.extension-date']);
    await by('school').send(`/api/waivers/${wish?.id}/consent`, { speaksForId: org.school });
    expect((await read(owed.id)).windows[0]).toMatchObject({ endsOn: '2026-11-30', extendedTo: '2026-12-20', mark: 'promised', breached: false });
    test.clock.set('2026-12-05T01:00:00Z');
    await test.app.get(OpenDueWindows).run();
    expect((await read(owed.id)).windows[1]).toMatchObject({ extendedTo: '2026-12-20', mark: 'overdue', breached: false });
    expect(await line(owed.id, 'factory', 'overdue')).toMatchObject({ dueOn: '2026-11-30', extendedTo: '2026-12-20' });
    const due = await test.app.get(DuePromises).openBetween(cid, '2026-12-20', '2026-12-20', { after: null, limit: 50 });
    expect(due).toMatchObject([{ obligationId: owed.id, dueOn: '2026-12-20' }]);
    expect(JSON.stringify(await by('factory').read('/api/today'))).not.toContain(`${owed.number} `);
    const drawn = await claim(owed.id, 3, { happenedOn: '2026-12-03' });
    await by('school').send(`/api/claims/${drawn.id}/verification`, { speaksForId: org.school });
    await claim(owed.id, 1, { happenedOn: '2026-12-03' });
    expect((await read(owed.id)).windows.map((w) => [w.startsOn, w.mark, w.claimed.numerator, w.verified.numerator])).toEqual([
      ['2026-12-01', 'claimed', 1, 0],
      ['2026-11-01', 'verified', 0, 3],
    ]);
    expect(await figure(owed.number)).toMatchObject({ verified: '3', matches: true });
    test.clock.set('2027-02-01T01:00:00Z');
    expect((await read(owed.id)).windows[0]).toMatchObject({ startsOn: '2026-12-01', mark: 'overdue', breached: true });
    test.clock.set('2026-11-24T01:00:00Z');
  });

  it('of a target counts from the next window on', async () => {
    const owed = await agreed(10, 'MONTH');
    const [wish] = ((await ask(owed.id, { kind: 'TARGET', target: 4 })).body as ObligationView).waivers;
    expect((await read(owed.id)).target).toBe(10);
    await by('school').send(`/api/waivers/${wish?.id}/consent`, { speaksForId: org.school });
    expect(await read(owed.id)).toMatchObject({ target: 4, windows: [{ target: 10 }] });
    test.clock.set('2026-12-02T01:00:00Z');
    await test.app.get(OpenDueWindows).run();
    expect((await read(owed.id)).windows.map((window) => window.target)).toEqual([4, 10]);
    test.clock.set('2026-11-24T01:00:00Z');
  });
});

it('what a person wrote goes with the person; what was counted stays', async () => {
  const owed = await agreed(10);
  const body = { speaksForId: org.factory, numerator: 3, denominator: 3, happenedOn: '2026-11-20', links: ['https://a.cn/张三'], note: '张三带教' };
  await by('writer').send(`/api/obligations/${owed.id}/claims`, body);
  expect((await read(owed.id)).claims[0]).toMatchObject({ note: '张三带教', links: ['https://a.cn/张三'] });
  const me = await by('writer').read<{ person: { id: string } }>('/api/session');
  await test.app.get(Db).transaction(() =>
    test.app.get(EventLog).append({
      stream: me.person.id,
      version: 1000,
      owner: { kind: 'installation' },
      type: 'person.erased',
      actor: null,
      data: { personId: me.person.id, accountId: me.person.id },
      topics: [`person:${me.person.id}`],
    }),
  );
  expect((await read(owed.id)).claims[0]).toMatchObject({ note: null, links: [], numerator: 3, state: 'CLAIMED' });
  expect(JSON.stringify(await test.sql('SELECT text, links FROM obligation_text'))).toMatch(/^(?!.*张三)/);
});
