import { agree } from '../../seeds/demo/settle.js';
import { accept, deliver, post, sign, staff } from '../../seeds/demo/work.js';
import { order, startRunningTask, type RunningTask } from './support/running-task.js';

// What goes on while a lead seat is vacant, and what keeps a consortium from being dissolved: docs/adr/0012.

let story: RunningTask['story'];
let shop: RunningTask['shop'];
let ids: RunningTask['ids'];
let cid: string;
let running: string;

beforeAll(async () => {
  ({ story, ids, cid, shop, running } = await startRunningTask());
}, 300_000);
afterAll(() => story.close());

async function refusalOf(who: string, path: string, body: object): Promise<{ readonly code?: string; readonly title?: string }> {
  const { payload } = await story.world.attempt(who, 'POST', path, body);
  return JSON.parse(payload) as { code?: string; title?: string };
}
const dissolution = { kind: 'DISSOLUTION', reason: '任务完成' };

test('while the lead enterprise’s seat is vacant, its students’ work is delivered, signed and accepted as before', async () => {
  const vacancy = { seat: 'LEAD_ENTERPRISE', organizationId: ids.huayue, reason: '集团重组' };
  await story.world.post('shenyue', `/api/consortia/${cid}/vacancies`, vacancy);
  expect((await refusalOf('zhoulan', `/api/consortia/${cid}/motions`, dissolution)).code).toBe('consortium.seat-vacant');
  const deliveryId = await deliver(shop, running, 'wangmin');
  await sign(shop, running, deliveryId);
  await accept(shop, running, deliveryId, order);
  expect((await story.world.get<{ status: string }>('lilaoshi', `/api/tasks/${running}`)).status).toBe('ACCEPTED');
  await story.sql('DELETE FROM past_seat WHERE consortium_id = $1', [cid]);
  await story.sql(`INSERT INTO lead_seat (consortium_id, seat, position, organization_id) VALUES ($1, 'LEAD_ENTERPRISE', 0, $2)`, [cid, ids.huayue]);
});

test('another consortium is founded on its model: rules and promises by role, and nothing of people, money or facts', async () => {
  const charter = JSON.parse((await story.world.get<{ content: string }>('zhoulan', `/api/consortia/${cid}/charter`)).content) as {
    rules: object;
    text: string;
    templateHash: string;
    formulaHash: string;
  };
  await agree(story.world, ids, cid);
  const founding = {
    kindCode: 'TALENT_CLUSTER',
    kindVersion: 2,
    modelId: cid,
    name: '江北数控人才集群',
    regionCode: '320111',
    secretariatId: ids.linjiang,
    commonFundKeeperId: ids.association,
    seats: [
      { seat: 'LEAD_ENTERPRISE', organizationId: ids.qiming },
      { seat: 'LEAD_SCHOOL', organizationId: ids.linjiang },
      { seat: 'INDUSTRY_BODY', organizationId: ids.association },
    ],
    rules: charter.rules,
    text: charter.text,
    templateHash: charter.templateHash,
    formulaHash: charter.formulaHash,
  };
  expect((await refusalOf('zhoulan', '/api/consortia', { ...founding, kindCode: 'SECTOR_COMMUNITY' })).code).toBe('consortium.model-of-another-kind');
  const { id } = await story.world.post<{ id: string }>('zhoulan', '/api/consortia', founding);
  const motion = await story.world.get<{ id: string; hash: string }>('zhoulan', `/api/consortia/${id}/charter`);
  for (const [who, lead] of [
    ['qinlang', 'qiming'],
    ['zhoulan', 'linjiang'],
    ['sunchuan', 'association'],
  ] as const)
    await story.world.post(who, `/api/motions/${motion.id}/signatures`, { organizationId: ids[lead], hash: motion.hash });
  interface Draft {
    readonly code: string;
    readonly target: number;
    readonly cadence: string;
    readonly obligor: { readonly en: string };
    readonly obligorIds: readonly string[];
    readonly beneficiaryIds: readonly string[];
  }
  const drafts = (): Promise<{ items: Draft[] }> => story.world.get('qinlang', `/api/consortia/${id}/obligation-drafts`);
  const { items } = await drafts();
  const model = await story.sql<{ code: string }>(`SELECT DISTINCT code FROM obligation WHERE consortium_id = $1 AND status = 'AGREED'`, [cid]);
  expect(new Set(items.map(({ code }) => code))).toEqual(new Set(model.map(({ code }) => code)));
  expect(JSON.stringify(items)).not.toContain(ids.huayue);
  const ours = items.find(({ obligorIds, beneficiaryIds }) => obligorIds.includes(ids.qiming ?? '') && beneficiaryIds.length > 0);
  expect(ours?.obligor.en).toBe('Lead enterprise');
  expect(await story.sql('SELECT 1 FROM obligation WHERE consortium_id = $1', [id])).toEqual([]);
  await story.world.post('qinlang', `/api/consortia/${id}/obligations`, {
    templateCode: ours?.code,
    target: ours?.target,
    cadence: ours?.cadence,
    obligorId: ids.qiming,
    beneficiaryId: ours?.beneficiaryIds[0],
    speaksForId: ids.qiming,
  });
  const { models } = await story.world.get<{ models: { vatPercent: number; parties: { percent: string; organizationIds: string[] }[] }[] }>(
    'qinlang',
    `/api/consortia/${id}/agreements/choices`,
  );
  expect(models.map(({ vatPercent, parties }) => [vatPercent, parties.map(({ percent }) => percent)])).toEqual([[13, ['55', '30', '10', '5']]]);
  // The school of the model holds no seat: here no member school is without one, so nobody stands in its role.
  expect(models[0]?.parties.map(({ organizationIds }) => organizationIds)).toEqual([[ids.qiming], [], [], [ids.association]]);
  expect((await drafts()).items.length).toBe(items.length - 1);
  expect((await story.world.attempt('hejing', 'GET', `/api/consortia/${id}/obligation-drafts`)).statusCode).toBe(404);
});

test('a consortium is not dissolved over money, promises or students, and says how many; without them it is', async () => {
  const other = (await post(shop, { ...order, title: '法兰', orderReference: 'SO-2' })).id;
  await staff(shop, other, ['240101', '240102']);
  const counted = await story.world.get<Record<string, number>>('zhoulan', `/api/consortia/${cid}/closing`);
  expect(counted).toMatchObject({ students: 2 });
  expect(counted['balances']).toBeGreaterThan(0);
  expect(counted['obligations']).toBeGreaterThan(0);
  const refused = await refusalOf('zhoulan', `/api/consortia/${cid}/motions`, dissolution);
  expect(refused.code).toBe('consortium.still-open');
  expect(refused.title).toContain('在岗学生 2 名');

  await story.world.post('chenli', `/api/tasks/${other}/cancellation`, { reason: '订单取消' });
  await story.sql(`UPDATE obligation_window SET kept = true WHERE consortium_id = $1`, [cid]);
  await story.sql(`UPDATE obligation SET status = 'DECLINED', awaits_id = NULL WHERE consortium_id = $1 AND status = 'PROPOSED'`, [cid]);
  await story.sql(`UPDATE settleable_task SET status = 'WITHDRAWN' WHERE consortium_id = $1 AND status = 'WAITING'`, [cid]);
  await story.sql(`DELETE FROM statement_line WHERE consortium_id = $1`, [cid]);
  expect(await story.world.get('zhoulan', `/api/consortia/${cid}/closing`)).toEqual({ balances: 0, obligations: 0, students: 0, hours: 0 });
  const motion = await story.world.post<{ id: string; hash: string }>('zhoulan', `/api/consortia/${cid}/motions`, dissolution);
  for (const [who, lead] of [
    ['shenyue', 'huayue'],
    ['zhoulan', 'linjiang'],
    ['sunchuan', 'association'],
  ] as const)
    await story.world.post(who, `/api/motions/${motion.id}/signatures`, { organizationId: ids[lead], hash: motion.hash });
  expect((await story.world.get<{ status: string }>('sunchuan', `/api/consortia/${cid}`)).status).toBe('DISSOLVED');

  const message = { text: '还有人吗' };
  expect((await refusalOf('wangmin', `/api/tasks/${running}/messages`, message)).code).toBe('consortium.dissolved');
  const promised = { templateCode: 'O20', obligorId: ids.jiangbei, beneficiaryId: ids.huayue, target: 2, cadence: 'YEAR', speaksForId: ids.jiangbei };
  expect((await refusalOf('hejing', `/api/consortia/${cid}/obligations`, promised)).code).toBe('consortium.dissolved');
  expect((await story.world.get<{ id: string }>('lilaoshi', `/api/tasks/${running}`)).id).toBe(running);
});
