import { Db, EventLog } from '#libs/platform';
import { Fulfilment, type BatchView, type ClaimsView, type ObligationView } from '../contract.js';
import { OpenDueWindows } from '../application/open-due-windows.js';
import { ClaimStage } from './testing-claims.js';

let stage: ClaimStage;
let test: ClaimStage['test'];
let cid: string;
let org: ClaimStage['org'];
let by: ClaimStage['by'];
let upload: ClaimStage['upload'];
let agreed: ClaimStage['agreed'];
let claim: ClaimStage['claim'];
let read: ClaimStage['read'];
let bar: ClaimStage['bar'];
let line: ClaimStage['line'];
let figure: ClaimStage['figure'];
beforeAll(async () => {
  stage = await ClaimStage.open();
  ({ test, cid, org, by, upload, agreed, claim, read, bar, line, figure } = stage);
});
afterAll(() => test.close());

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
    expect(items).toMatchObject([{ amount: '5', href: `/consortia/${cid}/ledger?open=${owed.id}&at=verification` }]);
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

it('a promise is replaced by another both agree on: its running window still counts, and nothing is owed twice', async () => {
  const old = await agreed(10, 'MONTH');
  const terms = {
    templateCode: old.code,
    obligorId: org.factory,
    beneficiaryId: org.school,
    target: 4,
    cadence: 'QUARTER',
    speaksForId: org.factory,
  };
  const post = (body: object) => by('factory').post(`/api/consortia/${cid}/obligations`, body);
  expect((await post(terms)).body.code).toBe('obligation.already-promised');
  const other = { ...terms, obligorId: org.school, beneficiaryId: org.factory, templateCode: 'O17' };
  expect((await post({ ...other, replacesId: old.id })).body.code).toBe('obligation.cannot-replace');
  expect((await post({ ...terms, replacesId: cid })).body.code).toBe('obligation.cannot-replace');
  const next = (await post({ ...terms, replacesId: old.id })).body as ObligationView;
  expect(await read(old.id)).toMatchObject({ status: 'AGREED' });
  expect(next).toMatchObject({ status: 'PROPOSED', replaces: { id: old.id, number: old.number } });
  const done = await by('school').send<ObligationView>(`/api/obligations/${next.id}/agreement`, { speaksForId: org.school, answer: 'AGREE' });
  expect(done.windows).toMatchObject([{ startsOn: '2026-12-01', endsOn: '2026-12-31', target: 4 }]);
  expect(await read(old.id)).toMatchObject({ status: 'SUPERSEDED', supersededBy: { id: next.id, number: next.number } });
  const made = await claim(old.id, 10);
  await by('school').send(`/api/claims/${made.id}/verification`, { speaksForId: org.school });
  expect(await bar(old.id)).toEqual({ claimed: 0, verified: 10, mark: 'verified' });
  expect(await figure('promises-kept')).toMatchObject({ matches: true });
  test.clock.set('2026-12-05T01:00:00Z');
  await test.app.get(OpenDueWindows).run();
  expect((await read(old.id)).windows).toHaveLength(1);
  const body = { speaksForId: org.factory, numerator: 1, happenedOn: '2026-12-03', links: ['https://a.cn/1'] };
  expect((await by('factory').post(`/api/obligations/${old.id}/claims`, body)).body.code).toBe('obligation.before-the-promise');
  expect((await by('factory').post(`/api/obligations/${next.id}/claims`, body)).status).toBe(201);
  expect((await by('factory').post(`/api/obligations/${old.id}/waivers`, { speaksForId: org.factory, kind: 'REST', reason: 'x' })).body.code).toBe(
    'obligation.not-in-force',
  );
  test.clock.set('2026-11-24T01:00:00Z');
  const drawn = { speaksForId: org.factory, kind: 'WINDOW', reason: '停产' };
  const [wish] = (await by('factory').send<ObligationView>(`/api/obligations/${old.id}/waivers`, drawn)).waivers;
  await by('school').send(`/api/waivers/${wish?.id ?? ''}/consent`, { speaksForId: org.school });
  expect(await read(old.id)).toMatchObject({ status: 'SUPERSEDED', windows: [{ waived: true }] });
  expect(await figure('promises-kept')).toMatchObject({ matches: true });
});

it('a promise in own words is proposed, agreed, shown, claimed and verified as any other, and stays out of the list of figures', async () => {
  const terms = { name: '开放日接待', metric: 'COUNT', unit: '场', target: 2, weight: 3, cadence: 'MONTH', evidence: '签到表', graceDays: 5 };
  const body = { ...terms, obligorId: org.factory, beneficiaryId: org.school, speaksForId: org.factory, clause: '合作协议第八条' };
  const post = (change: object, name = 'factory') => by(name).post(`/api/consortia/${cid}/own-obligations`, { ...body, ...change });
  for (const [change, code] of [
    [{ weight: 4 }, 'request.invalid'],
    [{ name: 'x'.repeat(61) }, 'request.invalid'],
    [{ graceDays: 91 }, 'request.invalid'],
    [{ target: 0 }, 'obligation.target-out-of-range'],
    [{ metric: 'RATIO', target: 101 }, 'obligation.target-out-of-range'],
    [{ beneficiaryId: org.factory }, 'obligation.same-party'],
  ] as const)
    expect((await post(change)).body.code).toBe(code);
  await post({}, 'secretary').then(({ status }) => expect(status).toBe(403));
  const made = (await post({})).body as ObligationView;
  expect(made).toMatchObject({ own: true, names: { zh: '开放日接待' }, clause: '合作协议第八条', weight: 3, graceDays: 5, scope: 'PAIR' });
  await by('school').send(`/api/obligations/${made.id}/agreement`, { speaksForId: org.school, answer: 'AGREE' });
  expect((await post({ name: '第二项' })).status).toBe(201);
  expect(await line(made.id, 'third', 'all')).toMatchObject({ own: true, names: { zh: '开放日接待' }, unit: { zh: '场' } });
  const { id } = await claim(made.id, 2);
  expect(JSON.stringify(await by('officer').read('/api/today'))).toContain('开放日接待');
  await by('school').send(`/api/claims/${id}/verification`, { speaksForId: org.school });
  expect(await bar(made.id)).toEqual({ claimed: 0, verified: 2, mark: 'verified' });
  expect(await figure(made.number)).toMatchObject({ verified: '2', matches: true });
  expect(await figure('promises-kept')).toMatchObject({ matches: true });
  const told = await test.sql<{ data: string }>(`SELECT data FROM event WHERE data LIKE $1`, [`%${made.id}%`]);
  expect(told.map(({ data }) => data).join()).not.toMatch(/开放日|合作协议/);
});

it('what a person wrote goes with the person; what was counted stays', async () => {
  const owed = await agreed(10);
  const body = { speaksForId: org.factory, numerator: 3, happenedOn: '2026-11-20', links: ['https://a.cn/张三'], note: '张三带教' };
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
