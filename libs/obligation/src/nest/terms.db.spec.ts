import { seedConsortiumKinds } from '../../../../seeds/reference/consortium-kinds.js';
import { obligationTemplateSets, seedObligationTemplates, templateSetHash } from '../../../../seeds/reference/obligation-templates.js';
import { consortium } from '#libs/consortium';
import type { ConsortiumView, MotionView, TermsView } from '#libs/consortium/contract';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import { anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import { OpenDueWindows } from '../application/open-due-windows.js';
import type { ObligationView } from '../contract.js';
import { obligation } from '../index.js';

const [first] = obligationTemplateSets;
const next = {
  version: 2,
  names: { zh: '义务清单 第2版', en: 'Catalogue of obligations, version 2' },
  templates: first.templates.map((template) => (template.code === 'O01' ? { ...template, weight: 2, target: 8 } : template)),
};
const seats = { enterprise: 'LEAD_ENTERPRISE', school: 'LEAD_SCHOOL', body: 'INDUSTRY_BODY' } as const;
type Lead = keyof typeof seats;
const leads = Object.keys(seats) as Lead[];

let test: TestApp;
let cid: string;
const org: Record<Lead, string> = {} as never;
const who: Record<Lead | 'secretary', Client> = {} as never;

beforeAll(async () => {
  test = await startTestApp([identity, consortium, monitoring, obligation]);
  const run = (sql: string, values: readonly unknown[]) => test.sql(sql, [...values]);
  await seedConsortiumKinds(run);
  await seedObligationTemplates(run, [first, next]);
  for (const [side, kind] of [
    ['enterprise', 'ENTERPRISE'],
    ['school', 'SCHOOL'],
    ['body', 'INDUSTRY_BODY'],
  ] as const) {
    org[side] = await anOrganization(test, { name: `单位${side}`, kind });
    who[side] = new Client(test.url, await aPerson(test, { name: side, posts: [[org[side], 'DELEGATE']] }));
  }
  who.secretary = new Client(test.url, await aPerson(test, { name: '秘书', posts: [[org.school, 'SECRETARY']] }));
  const founded = await who.secretary.send<ConsortiumView>('/api/consortia', {
    ...{ kindCode: 'TALENT_CLUSTER', kindVersion: 1, secretariatId: org.school, name: '江宁数控集群', regionCode: '320115' },
    seats: leads.map((lead) => ({ seat: seats[lead], organizationId: org[lead] })),
    commonFundKeeperId: org.school,
    ...{ rules, templateHash: templateSetHash(first), text: '第一条 本集群由三方共同发起。' },
  });
  cid = founded.id;
  await carry(await who.secretary.read<MotionView>(`/api/consortia/${cid}/charter`));
});
afterAll(() => test.close());

const rules = { quorumPercent: 67, verificationDays: 10, objectionDays: 7 };
const sign = (lead: Lead, { id, hash }: Pick<MotionView, 'id' | 'hash'>) =>
  who[lead].post(`/api/motions/${id}/signatures`, { organizationId: org[lead], hash });
const carry = (motion: MotionView) => Promise.all(leads.map((lead) => sign(lead, motion).expect(201)));
const change = (terms: object, reason = '任务要多投') =>
  who.secretary.post(`/api/consortia/${cid}/motions`, {
    kind: 'TERMS_CHANGE',
    reason,
    terms: { rules, templateHash: templateSetHash(next), ...terms },
  });
const promised = (id: string) => who.school.read<ObligationView>(`/api/obligations/${id}`);
const weights = (id: string) =>
  test
    .sql<{ weight: number }>('SELECT weight FROM obligation_window WHERE obligation_id = $1 ORDER BY ordinal', [id])
    .then((rows) => rows.map((row) => row.weight));

it('changes weights and thresholds by every lead’s signature, exactly once, and leaves the running window alone', async () => {
  const made = await who.enterprise.send<ObligationView>(`/api/consortia/${cid}/obligations`, {
    ...{ templateCode: 'O01', obligorId: org.enterprise, beneficiaryId: org.school, target: 6, cadence: 'QUARTER', speaksForId: org.enterprise },
  });
  await who.school.post(`/api/obligations/${made.id}/agreement`, { speaksForId: org.school, answer: 'AGREE' }).expect(201);
  expect(await weights(made.id)).toEqual([1]);

  const { templates, formulas, ranges } = await who.secretary.read<TermsView>(`/api/consortia/${cid}/terms`);
  expect([templates.inForce?.version, templates.others.map(({ version }) => version), formulas]).toEqual([1, [2], { inForce: null, others: [] }]);
  expect(templates.others[0]?.differences.map(({ of, what, before, after }) => [of.zh, what.zh, before?.zh, after?.zh])).toEqual([
    ['O01 发布真实生产任务', '权重', '1', '2'],
    ['O01 发布真实生产任务', '目标', '6 项', '8 项'],
  ]);
  expect(ranges.quorumPercent.min).toBeLessThanOrEqual(67);
  await who.body.get(`/api/consortia/${cid}/terms`).expect(403);

  expect((await change({ templateHash: templateSetHash(first) }).expect(422)).body).toMatchObject({
    code: 'consortium.nothing-amended',
  });
  expect((await change({ templateHash: 'f'.repeat(64) }).expect(422)).body).toMatchObject({ code: 'consortium.terms-unknown' });
  const before = await who.secretary.read<MotionView>(`/api/consortia/${cid}/charter`);
  const motion = (await change({ rules: { ...rules, quorumPercent: 75 } }).expect(201)).body as MotionView;
  expect(motion).toMatchObject({ charterVersion: 2, before: before.content });
  expect(motion.differences.map(({ of, before: was, after }) => [of.zh, was?.zh, after?.zh])).toEqual([
    ['决议所需参与比例', '67%', '75%'],
    ['O01 发布真实生产任务', '1', '2'],
    ['O01 发布真实生产任务', '6 项', '8 项'],
  ]);
  const { amends, ...text } = JSON.parse(motion.content) as Record<string, unknown>;
  expect(amends).toEqual({ version: 2, hash: before.hash, reason: '任务要多投' });
  expect(text).toEqual({ ...(JSON.parse(before.content) as object), templateHash: templateSetHash(next), rules: { ...rules, quorumPercent: 75 } });
  const amendment = {
    name: '另一名称',
    commonFundKeeperId: org.school,
    rules,
    templateHash: templateSetHash(next),
    text: '第一条 另一文本，另一文本。',
  };
  const beside = await who.secretary.post(`/api/consortia/${cid}/motions`, { kind: 'CHARTER_AMENDMENT', amendment }).expect(409);
  expect(beside.body).toMatchObject({ code: 'consortium.motion-open' });

  await sign('enterprise', motion).expect(201);
  await sign('school', motion).expect(201);
  expect((await promised(made.id)).weight).toBe(1);
  await Promise.all([sign('body', motion), sign('body', motion)]);
  expect(await test.sql(`SELECT 1 FROM event WHERE type = 'consortium.amended'`)).toHaveLength(1);
  expect(await who.secretary.read<MotionView>(`/api/consortia/${cid}/charter`)).toMatchObject({ id: motion.id, charterVersion: 2 });
  expect(await promised(made.id)).toMatchObject({ weight: 2, target: 6 });
  expect(await weights(made.id)).toEqual([1]);

  test.clock.set('2027-02-01T01:00:00Z');
  await test.app.get(OpenDueWindows).run();
  expect((await weights(made.id)).slice(0, 2)).toEqual([1, 2]);
  const again = await who.enterprise.send<ObligationView>(`/api/consortia/${cid}/obligations`, {
    ...{ templateCode: 'O02', obligorId: org.enterprise, beneficiaryId: org.school, target: 1, cadence: 'HALF_YEAR', speaksForId: org.enterprise },
  });
  expect(again.weight).toBe(1);
});
