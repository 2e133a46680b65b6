import { gather, type Ids } from '../../../seeds/demo/gather.js';
import { admit, found } from '../../../seeds/demo/join.js';
import { promise } from '../../../seeds/demo/promise.js';
import { roster } from '../../../seeds/demo/roster.js';
import { clear, post, staff, start, type Order, type Workshop } from '../../../seeds/demo/work.js';
import { startStory, type StoryApp } from './story-app.js';

export const order: Order = {
  title: '主轴端盖',
  quantity: 4,
  postedOn: -9,
  dueOn: 9,
  seats: 2,
  orderReference: 'SO-1',
  priceFen: '860000',
  criteria: ['毛刺', '孔径'],
};

/** The product with a consortium whose members have promised, and two students at work on a task. */
export interface RunningTask {
  readonly story: StoryApp;
  readonly ids: Ids;
  readonly cid: string;
  readonly shop: Workshop;
  readonly running: string;
}

export async function startRunningTask(): Promise<RunningTask> {
  const story = await startStory();
  const { world, app } = story;
  world.clock.goTo(-9);
  const ids = await gather(world, app);
  const cid = await found(world, ids);
  await admit(world, ids, cid);
  await promise(world, ids, cid);
  const shop = { world, ids, consortiumId: cid, students: await roster(world, ids) };
  const running = (await post(shop, order)).id;
  await staff(shop, running, ['240101', '240102']);
  await clear(shop, running);
  await start(shop, running);
  return { story, ids, cid, shop, running };
}
