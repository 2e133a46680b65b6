import { consortiumTopic } from '#libs/kernel';
import { Db, EventLog } from '#libs/platform';
import type { FigureView } from '#libs/monitoring/contract';
import { NewsBook } from '#libs/platform';
import { OpenDueWindows } from '../application/open-due-windows.js';
import { DuePromises, type ObligationView } from '../contract.js';
import { ClaimStage } from './testing-claims.js';

let stage: ClaimStage;
let test: ClaimStage['test'];
let cid: string;
let org: ClaimStage['org'];
let by: ClaimStage['by'];
let agreed: ClaimStage['agreed'];
let claim: ClaimStage['claim'];
let read: ClaimStage['read'];
let bar: ClaimStage['bar'];
let line: ClaimStage['line'];
let figure: ClaimStage['figure'];
beforeAll(async () => {
  stage = await ClaimStage.open();
  ({ test, cid, org, by, agreed, claim, read, bar, line, figure } = stage);
});
afterAll(() => test.close());

/** Which organizations are told news of a kind about one thing now. */
async function toldOf(code: string, subjectId: string | undefined): Promise<readonly (string | null)[]> {
  const rows =
    (await test.app
      .get(NewsBook)
      .find(code)
      ?.about([subjectId ?? ''])) ?? [];
  return rows.filter(({ open }) => open).map(({ organizationId }) => organizationId);
}

describe('a dispute', () => {
  let owed: ObligationView;
  const answered = async (numerator: number, part: number | null): Promise<string> => {
    const { id } = await claim(owed.id, numerator);
    const [route, body] = part === null ? ['rejection', { reason: '不符' }] : ['verification', { numerator: part }];
    await by('school').send(`/api/claims/${id}/${route}`, { speaksForId: org.school, ...body });
    return id;
  };
  const dispute = (id: string, name = 'factory') =>
    by(name).post(`/api/claims/${id}/dispute`, { speaksForId: org[name as 'factory'], reason: '签到表可证' });
  const rule = (id: string, numerator: number | null, name = 'body', speaksFor: keyof typeof org = 'body') =>
    by(name).post(`/api/claims/${id}/ruling`, { speaksForId: org[speaksFor], reason: '核对无误', ...(numerator === null ? {} : { numerator }) });
  const claimOf = async (id: string, name = 'school') => (await read(owed.id, name)).claims.find((one) => one.id === id);

  beforeAll(async () => {
    owed = await agreed(10);
  });

  it('of a rejection waits for the arbiter and changes no figure; the ruling verifies, for good, and the figure opens to it', async () => {
    const id = await answered(8, null);
    expect(await claimOf(id)).toMatchObject({ state: 'REJECTED', disputeBy: '2026-12-04', dispute: null });
    await dispute(id, 'school').then(({ body }) => expect(body.code).toBe('obligation.not-the-obligor'));
    const before = await bar(owed.id);
    await dispute(id).then(({ status }) => expect(status).toBe(201));
    expect(await bar(owed.id)).toEqual(before);
    expect(await claimOf(id, 'body')).toMatchObject({ state: 'DISPUTED', dispute: { arbiter: { id: org.body }, reason: '签到表可证' } });
    expect((await claimOf(id, 'third'))?.dispute).toMatchObject({ reason: null });
    expect(await line(owed.id, 'body')).toMatchObject({ turn: 'RULE' });
    expect(JSON.stringify(await by('body').read('/api/today'))).toContain('obligation.rule');
    expect(await toldOf('obligation.rule', id)).toEqual([org.body]);
    for (const [name, speaksFor, status, code] of [
      ['school', 'school', 403, 'obligation.not-the-arbiter'],
      ['factory', 'factory', 403, 'obligation.not-the-arbiter'],
      ['third', 'third', 403, 'access.denied'],
      ['secretary', 'third', 403, 'access.denied'],
      ['operator', 'body', 404, 'access.missing'],
    ] as const) {
      const answer = await rule(id, 8, name, speaksFor);
      expect([name, answer.status, answer.body.code]).toEqual([name, status, code]);
    }
    await test.sql(`UPDATE organization SET control_group = 'linjiang' WHERE id = ANY($1)`, [[org.school, org.body]]);
    expect((await rule(id, 8)).body.code).toBe('obligation.arbiter-not-apart');
    await test.sql('UPDATE organization SET control_group = NULL WHERE id = ANY($1)', [[org.school, org.body]]);
    expect((await rule(id, 9)).body.code).toBe('obligation.more-than-claimed');
    expect((await rule(id, 6)).status).toBe(201);
    expect(await toldOf('obligation.rule', id)).toEqual([]);
    expect(await claimOf(id)).toMatchObject({ state: 'RULED', verified: { numerator: 6 }, dispute: { numerator: 6, ruling: '核对无误' } });
    expect(await bar(owed.id)).toMatchObject({ claimed: 0, verified: 6 });
    expect(await figure(owed.number)).toMatchObject({ verified: '6', matches: true });
    expect(await figure('promises-kept')).toMatchObject({ matches: true });
    expect(await line(owed.id, 'body')).toBeUndefined();
    expect((await rule(id, 8)).body.code).toBe('obligation.not-disputed');
    expect((await dispute(id)).body.code).toBe('obligation.not-disputable');
  });

  it('of a part adds to it, or leaves it; late it is refused', async () => {
    const id = await answered(3, 1);
    await dispute(id);
    await rule(id, 3);
    expect(await claimOf(id)).toMatchObject({ state: 'RULED', verified: { numerator: 3 } });
    const upheld = await answered(1, null);
    await dispute(upheld);
    await rule(upheld, null);
    expect(await claimOf(upheld)).toMatchObject({ state: 'UPHELD', verified: null, dispute: { numerator: null } });
    expect(await bar(owed.id)).toMatchObject({ verified: 9, mark: 'promised' });
    expect(await figure(owed.number)).toMatchObject({ verified: '9', matches: true });
    const late = await answered(1, null);
    test.clock.set('2026-12-05T01:00:00Z');
    expect((await dispute(late)).body.code).toBe('obligation.dispute-late');
    test.clock.set('2026-11-24T01:00:00Z');
  });
});

it('a dispute waits for who holds the arbiter’s seat now, whoever held it when it was opened', async () => {
  const owed = await agreed(2);
  const { id } = await claim(owed.id, 1);
  await by('school').send(`/api/claims/${id}/rejection`, { speaksForId: org.school, reason: '不符' });
  await by('factory').send(`/api/claims/${id}/dispute`, { speaksForId: org.factory, reason: '签到表可证' });
  const filled = async (organizationId: string): Promise<void> => {
    await test.sql('UPDATE consortium SET arbiter_id = $2, version = version + 1 WHERE id = $1', [cid, organizationId]);
    const [row] = await test.sql<{ version: number }>('SELECT version FROM consortium WHERE id = $1', [cid]);
    const event = { stream: cid, version: row?.version ?? 0, owner: { kind: 'consortium', id: cid }, type: 'consortium.seat-filled' } as const;
    const data = { consortiumId: cid, seat: 'INDUSTRY_BODY', organizationId };
    await test.app.get(Db).transaction(() => test.app.get(EventLog).append({ ...event, actor: null, data, topics: [consortiumTopic(cid)] }));
  };
  await filled(org.third);
  expect([await line(owed.id, 'body'), (await line(owed.id, 'third'))?.turn]).toEqual([undefined, 'RULE']);
  expect(JSON.stringify(await by('third').read('/api/today'))).toContain('obligation.rule');
  expect((await read(owed.id, 'third')).claims[0]?.dispute).toMatchObject({ arbiter: { id: org.third }, reason: '签到表可证' });
  await by('third').send(`/api/claims/${id}/ruling`, { speaksForId: org.third, reason: '核对无误' });
  expect(await line(owed.id, 'third')).toBeUndefined();
  await filled(org.body);
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
    const [december] = (await read(owed.id)).windows;
    expect(december).toMatchObject({ startsOn: '2026-12-01', mark: 'overdue', breached: true });
    const dueOn = async (day: string): Promise<boolean> =>
      ((await test.app.get(NewsBook).find('obligation.breach')?.due?.(day)) ?? []).includes(december?.id ?? '');
    expect(await Promise.all(['2027-01-10', '2027-01-11', '2027-02-09', '2027-02-10'].map(dueOn))).toEqual([false, true, true, false]);
    expect(await toldOf('obligation.breach', december?.id)).toEqual([org.factory, org.school]);
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
