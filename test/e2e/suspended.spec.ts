import { deliver, post, sign } from '../../seeds/demo/work.js';
import { order, startRunningTask, type RunningTask } from './support/running-task.js';

// What the leads take from a member they suspend, and what runs on: docs/adr/0010.

let story: RunningTask['story'];
let shop: RunningTask['shop'];
let ids: RunningTask['ids'];
let cid: string;
let running: string;
let offered: string;

beforeAll(async () => {
  ({ story, ids, cid, shop, running } = await startRunningTask());
  offered = (await post(shop, { ...order, title: '法兰', orderReference: 'SO-2' })).id;
  for (const key of ['jiangbei', 'qiming']) await carry('SUSPENSION', key);
}, 300_000);
afterAll(() => story.close());

const leads = [
  ['shenyue', 'huayue'],
  ['zhoulan', 'linjiang'],
  ['sunchuan', 'association'],
] as const;

interface Row {
  readonly id: string;
  readonly organization: { readonly id: string };
}

/** The secretary proposes, all leads sign. */
async function carry(kind: 'SUSPENSION' | 'REINSTATEMENT', key: string): Promise<void> {
  const { items } = await story.world.get<{ items: Row[] }>('zhoulan', `/api/consortia/${cid}/members`);
  const membershipId = items.find(({ organization }) => organization.id === ids[key])?.id;
  const motion = await story.world.post<{ id: string; hash: string }>('zhoulan', `/api/consortia/${cid}/motions`, {
    kind,
    membershipId,
    reason: '连续两季未履约',
  });
  for (const [who, lead] of leads)
    await story.world.post(who, `/api/motions/${motion.id}/signatures`, { organizationId: ids[lead], hash: motion.hash });
}

async function codeOf(who: string, path: string, body: object): Promise<unknown> {
  const { statusCode, payload } = await story.world.attempt(who, 'POST', path, body);
  return statusCode < 400 ? statusCode : (JSON.parse(payload) as { code: string }).code;
}

const task = () => ({
  enterpriseId: ids.qiming,
  title: '联轴器',
  quantity: 2,
  unit: '件',
  dueOn: story.world.clock.date(9),
  dueSetBy: 'ENTERPRISE',
  staffBy: story.world.clock.date(2),
  seatCount: 1,
  criteria: ['孔径'],
  use: 'CUSTOMER_PROCESS',
  consequence: 'REWORK',
});
const proposal = (obligor = 'jiangbei') => ({
  templateCode: 'O20',
  obligorId: ids[obligor],
  beneficiaryId: ids.huayue,
  target: 2,
  cadence: 'YEAR',
  speaksForId: ids[obligor],
});
const takeOn = async () => ({
  schoolId: ids.jiangbei,
  teacherId: (await story.world.get<{ person: { id: string } }>('lilaoshi', '/api/session')).person.id,
});
const partiesOf = async (): Promise<readonly string[]> =>
  (await story.world.get<{ parties: { id: string }[] }>('zhoulan', `/api/obligation-templates?consortiumId=${cid}`)).parties.map(({ id }) => id);
const choicesOf = async (): Promise<readonly string[]> =>
  (await story.world.get<{ members: { id: string }[] }>('zhoulan', `/api/consortia/${cid}/agreements/choices`)).members.map(({ id }) => id);

/** What is offered to somebody of a task: in its room, in the list, and on today. */
async function offeredTo(who: string, taskId: string): Promise<readonly unknown[]> {
  const { actions } = await story.world.get<{ actions: string[] }>(who, `/api/tasks/${taskId}`);
  const { items } = await story.world.get<{ items: { id: string; act: string | null }[] }>(who, `/api/consortia/${cid}/tasks`);
  const { mine } = await story.world.get<{ mine: { href: string }[] }>(who, '/api/today');
  const begin = actions.filter((action) => ['award', 'publish'].includes(action));
  return [begin, items.find(({ id }) => id === taskId)?.act, mine.some(({ href }) => href === `/tasks/${taskId}`)];
}

test('a suspended enterprise publishes no task, but may keep a draft', async () => {
  expect(await codeOf('qinlang', `/api/consortia/${cid}/tasks`, task())).toBe('consortium.not-in-good-standing');
  const draft = await story.world.post<{ id: string }>('qinlang', `/api/consortia/${cid}/tasks`, { ...task(), draft: true });
  expect(await codeOf('qinlang', `/api/tasks/${draft.id}/publication`, {})).toBe('consortium.not-in-good-standing');
  expect((await offeredTo('qinlang', draft.id)).slice(0, 2)).toEqual([[], null]);
});

test('a suspended school takes no task on, and is not asked to', async () => {
  expect(await offeredTo('gaomin', offered)).toEqual([[], null, false]);
  expect(await codeOf('gaomin', `/api/tasks/${offered}/award`, await takeOn())).toBe('consortium.not-in-good-standing');
});

test('a suspended member makes no promise, is given none, and is on no list of parties', async () => {
  expect(await codeOf('hejing', `/api/consortia/${cid}/obligations`, proposal())).toBe('obligation.not-a-member');
  const given = { ...proposal('huayue'), templateCode: 'O04', beneficiaryId: ids.jiangbei, cadence: 'YEAR' };
  expect(await codeOf('shenyue', `/api/consortia/${cid}/obligations`, given)).toBe('obligation.not-a-member');
  expect(await partiesOf()).not.toContain(ids.jiangbei);
  expect(await choicesOf()).not.toContain(ids.jiangbei);
});

test('what runs goes on: its student delivers and its teacher signs', async () => {
  const deliveryId = await deliver(shop, running, 'wangmin');
  await sign(shop, running, deliveryId);
  expect((await story.world.get<{ status: string }>('lilaoshi', `/api/tasks/${running}`)).status).toBe('DELIVERED');
});

test('reinstated, it takes tasks on again; under notice it is on the lists until the day, and not from it on', async () => {
  await carry('REINSTATEMENT', 'jiangbei');
  expect(await offeredTo('gaomin', offered)).toEqual([['award'], 'award', true]);
  expect(await codeOf('gaomin', `/api/tasks/${offered}/award`, await takeOn())).toBeLessThan(300);
  const leaving = (on: string) =>
    story.sql('UPDATE membership SET leaves_on = $3 WHERE consortium_id = $1 AND organization_id = $2', [cid, ids.jiangbei, on]);
  await leaving('2100-01-01');
  for (const list of [partiesOf, choicesOf]) expect(await list()).toContain(ids.jiangbei);
  await leaving(story.world.clock.date(-9));
  for (const list of [partiesOf, choicesOf]) expect(await list()).not.toContain(ids.jiangbei);
});
