import { NewsBook } from '#libs/platform';
import { drawSample } from '../domain/spot-check.js';
import { RunSpotChecks } from '../application/run-spot-checks.js';
import type { ObligationView, SampledView, SpotChecksView, SpotCheckView } from '../contract.js';
import { NodeSeeds } from './node-seeds.js';
import { ClaimStage } from './testing-claims.js';

let stage: ClaimStage;
let owed: ObligationView;
const list = async (name = 'teacher'): Promise<SpotChecksView> => stage.by(name).read<SpotChecksView>(`/api/consortia/${stage.cid}/spot-checks`);
const run = (): Promise<void> => stage.test.app.get(RunSpotChecks).run();
const drawn = async (name = 'teacher'): Promise<SpotCheckView> => {
  const month = (await list(name)).items.find(({ status }) => status === 'DRAWN');
  return stage.by(name).read<SpotCheckView>(`/api/spot-checks/${month?.id}`);
};
const told = (type: string) => stage.test.sql<{ data: string }>('SELECT data FROM event WHERE type = $1', [type]);

beforeAll(async () => {
  stage = await ClaimStage.open();
  owed = await stage.agreed(20);
});
afterAll(() => stage.test.close());

it('commits to the month to come by the hash of a seed that nobody can read, once', async () => {
  await Promise.all([run(), run()]);
  await run();
  const { items, checker } = await list();
  expect(checker?.id).toBe(stage.org.body);
  expect(items).toMatchObject([{ month: '2026-12-01', status: 'COMMITTED', population: 0, sample: 0 }]);
  const [event] = await told('obligation.sample-committed');
  expect(JSON.parse(event?.data ?? '{}')).toMatchObject({ month: '2026-12-01', seedHash: items[0]?.seedHash });
  const [{ seed } = { seed: '' }] = await stage.test.sql<{ seed: string }>('SELECT seed FROM spot_check');
  const one = await stage.by('body').read<SpotCheckView>(`/api/spot-checks/${items[0]?.id}`);
  expect([seed.length, one.seed, JSON.stringify([one, event]).includes(seed)]).toEqual([64, null, false]);
  await stage.by('operator').get(`/api/spot-checks/${items[0]?.id}`).expect(404);
});

it('draws after the month, from what was verified in it, and anybody who may read can draw again', async () => {
  stage.test.clock.set('2026-12-10T01:00:00Z');
  for (const numerator of [1, 2, 3]) {
    const { id } = await stage.claim(owed.id, numerator, { happenedOn: '2026-12-09' });
    if (numerator > 1) stage.test.clock.pass(60);
    await stage.by('school').send(`/api/claims/${id}/verification`, { speaksForId: stage.org.school });
  }
  await run();
  expect((await list()).items.map(({ status }) => status)).toEqual(['COMMITTED', 'COMMITTED']);
  stage.test.clock.set('2027-01-01T01:00:00Z');
  await Promise.all([run(), run()]);
  const check = await drawn('overseer');
  expect(check).toMatchObject({ month: '2026-12-01', population: 3, dueOn: '2027-01-15', checker: { id: stage.org.body } });
  const seeds = new NodeSeeds();
  expect(seeds.hashOf(check.seed ?? '')).toBe(check.seedHash);
  const again = drawSample(check.candidates, (id) => seeds.rank(check.seed ?? '', id));
  expect(check.items.map(({ verificationId, reason }) => ({ id: verificationId, reason }))).toEqual(again);
  expect(check.candidates.filter(({ risk }) => risk === 'FAST')).toHaveLength(1);
  expect(await told('obligation.sample-drawn')).toHaveLength(1);
  expect(JSON.stringify(await stage.by('body').read('/api/today'))).toContain('obligation.spot-check');
  const news = await stage.test.app.get(NewsBook).find('obligation.spot-check')?.about([check.id]);
  expect(news).toMatchObject([
    { organizationId: stage.org.body, open: true, title: { en: `Check the sample of 2026-12: ${check.items.length} to look at by 2027-01-15` } },
  ]);
  expect(JSON.stringify(await stage.by('school').read('/api/today'))).not.toContain('obligation.spot-check');
});

describe('what was drawn', () => {
  const record = (item: SampledView, name: string, speaksFor: keyof ClaimStage['org'], body: object) =>
    stage
      .by(name)
      .post(`/api/spot-check-items/${item.id}/outcome`, { speaksForId: stage.org[speaksFor], outcome: 'NOT_CONFIRMED', reason: '名单不符', ...body });
  const first = async (): Promise<SampledView> => (await drawn()).items[0] as SampledView;

  it.each([
    ['who owes it', 'factory', 'factory', 403, 'access.denied'],
    ['who verified it', 'school', 'school', 403, 'access.denied'],
    ['another member', 'third', 'third', 403, 'access.denied'],
    ['the secretariat', 'secretary', 'third', 403, 'access.denied'],
    ['an administrator of a side', 'administrator', 'factory', 403, 'access.denied'],
    ['somebody in the name of the checker', 'school', 'body', 403, 'access.denied'],
    ['the overseer', 'overseer', 'bureau', 403, 'access.denied'],
    ['the operator', 'operator', 'body', 404, 'access.missing'],
  ] as const)('is not checked by %s', async (_, name, speaksFor, status, code) => {
    const answer = await record(await first(), name, speaksFor, {});
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is not checked within the control group of a side, nor denied without a reason', async () => {
    await stage.test.sql(`UPDATE organization SET control_group = 'huayue' WHERE id = $1`, [stage.org.body]);
    expect((await record(await first(), 'body', 'body', {})).body.code).toBe('obligation.checker-not-apart');
    await stage.test.sql('UPDATE organization SET control_group = NULL WHERE id = $1', [stage.org.body]);
    expect((await record(await first(), 'body', 'body', { reason: undefined })).body.code).toBe('obligation.spot-check-reason');
  });

  it('counts no longer when it is not confirmed: a counter-entry, and the verifier is flagged', async () => {
    const item = await first();
    const before = (await stage.read(owed.id)).windows.find(({ startsOn }) => startsOn === '2026-10-01')?.verified.numerator ?? 0;
    const answer = await record(item, 'body', 'body', {});
    expect([answer.status, (answer.body as SpotCheckView).items[0]]).toMatchObject([201, { outcome: 'NOT_CONFIRMED', note: '名单不符' }]);
    const view = await stage.read(owed.id, 'school');
    expect(view.windows.find(({ startsOn }) => startsOn === '2026-10-01')?.verified.numerator).toBe(before - item.numerator);
    expect(await stage.figure(owed.number)).toMatchObject({ verified: String(before - item.numerator), matches: true });
    expect(await stage.figure('promises-kept')).toMatchObject({ matches: true });
    expect(view.claims.filter(({ state }) => state === 'NOT_CONFIRMED')).toMatchObject([{ verified: null, numerator: item.numerator }]);
    expect(view.claims.every(({ flags }) => flags.includes('DOUBTED'))).toBe(true);
    expect((await drawn('third')).items[0]).toMatchObject({ outcome: 'NOT_CONFIRMED', note: null });
    expect((await record(item, 'body', 'body', {})).body.code).toBe('obligation.spot-checked');
    expect(JSON.stringify(await told('obligation.spot-checked'))).not.toContain('名单不符');
    const events = await stage.test.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM event WHERE type = 'obligation.verification-withdrawn' AND data::jsonb ->> 'obligationId' = $1`,
      [owed.id],
    );
    expect(events).toEqual([{ n: 1 }]);
  });

  it('is marked and changes no figure when it is confirmed', async () => {
    const item = (await drawn()).items[1];
    if (!item) return;
    const before = await stage.figure(owed.number);
    await record(item, 'arbiter', 'body', { outcome: 'CONFIRMED', reason: undefined }).then(({ status }) => expect(status).toBe(201));
    expect((await stage.figure(owed.number)).verified).toBe(before.verified);
    expect((await stage.read(owed.id)).claims.some(({ state }) => state === 'SPOT_CHECKED')).toBe(true);
  });
});
