import { Db } from '#libs/platform';
import { failingAfter } from '#libs/testing';
import { gather } from '../../seeds/demo/gather.js';
import { admit, found } from '../../seeds/demo/join.js';
import { promise } from '../../seeds/demo/promise.js';
import { roster } from '../../seeds/demo/roster.js';
import { agree } from '../../seeds/demo/settle.js';
import { clear, deliver, post, sign, staff, start, type Order, type Workshop } from '../../seeds/demo/work.js';
import { startStory, type StoryApp } from './support/story-app.js';

const order: Order = {
  title: '主轴端盖',
  quantity: 4,
  postedOn: -9,
  dueOn: 9,
  seats: 2,
  orderReference: 'SO-1',
  priceFen: '860000',
  criteria: ['毛刺', '孔径'],
};

let story: StoryApp;
let taskId: string;
let deliveryId: string;

beforeAll(async () => {
  story = await startStory();
  const { world, app } = story;
  world.clock.goTo(-9);
  const ids = await gather(world, app);
  const consortiumId = await found(world, ids);
  await admit(world, ids, consortiumId);
  await promise(world, ids, consortiumId);
  await agree(world, ids, consortiumId);
  const shop: Workshop = { world, ids, consortiumId, students: await roster(world, ids) };
  taskId = (await post(shop, order)).id;
  await staff(shop, taskId, ['240101', '240102']);
  await clear(shop, taskId);
  await start(shop, taskId);
  deliveryId = await deliver(shop, taskId, 'wangmin');
  await sign(shop, taskId, deliveryId);
  await world.signIn('wugang');
}, 300_000);
afterAll(() => story.close());

/** One line per table of the whole database: its name and a digest of every row. Refusals are logged on purpose, and stay out. */
async function everything(): Promise<readonly string[]> {
  await story.relayed();
  const tables = await story.sql<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('access_log', 'migration') ORDER BY 1`,
  );
  const digest = async ({ name }: { name: string }): Promise<string> => {
    const [row] = await story.sql<{ rows: string }>(`SELECT md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS rows FROM ${name} t`);
    return `${name} ${row?.rows}`;
  };
  return Promise.all(tables.map(digest));
}

test('a fault after any statement of the acceptance leaves everything or nothing', async () => {
  const accept = () =>
    story.world.attempt('wugang', 'POST', `/api/tasks/${taskId}/inspection`, {
      deliveryId,
      result: 'ACCEPTED',
      counts: order.criteria.map(() => ({ passed: 4, failed: 0 })),
    });
  const before = await everything();
  let after = before;
  let n = 0;
  while (after.every((line, i) => line === before[i])) {
    n++;
    const { result } = await failingAfter(story.app.get(Db), n, accept);
    after = await everything();
    if (result.statusCode < 400) break;
    expect([n, result.statusCode]).toEqual([n, 503]); // at the last, what failed was showing the task again: the acceptance had been committed
  }
  const changed = after.filter((line, i) => line !== before[i]).map((line) => line.split(' ')[0]);
  expect(n).toBeGreaterThan(15);
  expect(changed).toEqual(
    expect.arrayContaining(['task', 'event', 'feed', 'verification', 'obligation_window', 'settleable_task', 'statement', 'statement_line']),
  );
  expect(await story.world.get('wugang', `/api/tasks/${taskId}`)).toMatchObject({ status: 'ACCEPTED', counts: true });
}, 120_000);
