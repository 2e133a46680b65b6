import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { gather, type Ids } from './gather.js';
import { admit, found } from './join.js';
import { demandAnswered, experts, lists, tags } from './lists.js';
import { asked, meetings } from './meet.js';
import { promise, promiseByTheMonth } from './promise.js';
import { roster } from './roster.js';
import { agree, exampleOne, pay, record, verify } from './settle.js';
import { accept, clear, confirmHours, deliver, post, say, sign, staff, start, work, type Order, type Workshop } from './work.js';
import type { World } from './world.js';

const criteria = ['孔径 Ø32 H7', '表面粗糙度 Ra1.6', '毛刺'];
const order = (title: string, quantity: number, postedOn: number, dueOn: number, orderReference: string, priceFen: string, seats = 2): Order => ({
  title,
  quantity,
  postedOn,
  dueOn,
  seats,
  orderReference,
  priceFen,
  criteria,
});

/** The whole story in order; what is left open at its end is what the reader finds to do. */
export async function play(world: World, app: NestFastifyApplication): Promise<void> {
  await tasks(world, await agreed(world, app));
}

/** Where the work begins: an active consortium whose members have agreed on promises and shares, and no student or task yet. */
export interface Agreed {
  readonly ids: Ids;
  readonly consortiumId: string;
}

export async function agreed(world: World, app: NestFastifyApplication): Promise<Agreed> {
  world.clock.goTo(-80);
  const ids = await gather(world, app);
  world.clock.goTo(-75);
  const consortiumId = await found(world, ids);
  world.clock.goTo(-68);
  await admit(world, ids, consortiumId);
  world.clock.goTo(-60);
  await promise(world, ids, consortiumId);
  world.clock.goTo(-57);
  await agree(world, ids, consortiumId);
  return { ids, consortiumId };
}

/** Students, and a task at every stage. */
export async function tasks(world: World, { ids, consortiumId }: Agreed): Promise<void> {
  world.clock.goTo(-55);
  const shop: Workshop = { world, ids, consortiumId, students: await roster(world, ids) };
  await lists(world, ids, consortiumId);
  await tags(world, ids);
  await finishedTask(shop);
  await deliveredTask(shop);
  await runningTask(shop);
  world.clock.goTo(-5);
  await promiseByTheMonth(world, ids, consortiumId);
  await experts(world, ids, consortiumId);
  await demandAnswered(world, ids, consortiumId, world.clock.date(90));
  await openTasks(shop);
  await meetings(world, ids, consortiumId);
  await asked(world, ids, consortiumId);
}

/** Accepted, settled to the fen, reported and closed. */
async function finishedTask(shop: Workshop): Promise<void> {
  const { world, ids, consortiumId } = shop;
  const caps = order('主轴端盖 首检与去毛刺', 40, -50, -30, 'SO-2388', '12860001');
  const { id } = await post(shop, caps);
  await staff(shop, id, ['240101', '240102']);
  await clear(shop, id);
  world.clock.goTo(-46);
  await start(shop, id);
  for (const day of [-45, -44, -43]) await work(shop, id, ['wangmin', 'zhanglei'], day);
  world.clock.goTo(-40);
  await confirmHours(shop, id);
  await accept(shop, id, await signedDelivery(shop, id), caps);
  world.clock.goTo(-20);
  const { items } = await world.get<{ items: { id: string }[] }>('qianhui', `/api/consortia/${consortiumId}/statements`);
  const statementId = items[0]?.id ?? '';
  await record(world, statementId, id, exampleOne);
  await verify(world, statementId, ['wangmin', 'zhanglei']);
  world.clock.goTo(-12);
  await pay(world, statementId, ids);
  await report(shop, id);
}

async function signedDelivery(shop: Workshop, taskId: string): Promise<string> {
  const deliveryId = await deliver(shop, taskId, 'wangmin');
  await sign(shop, taskId, deliveryId);
  return deliveryId;
}

/** The school reports what each student can show afterwards; the enterprise gives its word. */
export async function report({ world }: Workshop, taskId: string): Promise<void> {
  const { seats } = await world.get<{ seats: { seatId: string }[] }>('gaomin', `/api/tasks/${taskId}/outcomes`);
  for (const { seatId } of seats)
    await world.post('gaomin', `/api/tasks/${taskId}/outcomes/seats/${seatId}`, {
      type: 'PRODUCT',
      assessment: 'GOOD',
      note: '能独立完成首检与去毛刺',
    });
  await world.post('wugang', `/api/tasks/${taskId}/outcomes/feedback`, { rating: 5, text: '按期交付，质量稳定。' });
}

/** Delivered and signed by the school: hatched, until the mentor accepts. */
async function deliveredTask(shop: Workshop): Promise<void> {
  const flanges = order('法兰盘 车削', 60, -16, 6, 'SO-2401', '860000');
  const { id } = await post(shop, flanges);
  await staff(shop, id, ['240101', '240103']);
  await clear(shop, id);
  shop.world.clock.goTo(-12);
  await start(shop, id);
  for (const day of [-11, -10]) await work(shop, id, ['wangmin', 'liuyang'], day);
  shop.world.clock.goTo(-2);
  await signedDelivery(shop, id);
}

/** Under way, with a conversation in its room. */
async function runningTask(shop: Workshop): Promise<void> {
  const { id } = await post(shop, order('轴承座 镗孔', 24, -9, 12, 'SO-2410', '540000'));
  await staff(shop, id, ['240102', '240104']);
  await clear(shop, id);
  shop.world.clock.goTo(-6);
  await start(shop, id);
  await say(shop, id, 'wugang', '图纸是 B 版，孔距公差 ±0.02，先做首件。');
  await say(shop, id, 'zhanglei', '收到，首件今天下午送检。');
  await work(shop, id, ['zhanglei', 'chenchen'], -3);
}

/** Published and waiting for a school; and one whose students still need their papers. */
async function openTasks(shop: Workshop): Promise<void> {
  const { id } = await post(shop, order('支架 折弯', 120, -4, 20, 'SO-2417', '720000'));
  await staff(shop, id, ['240105', '240106']);
  await post(shop, order('端盖 去毛刺', 40, -1, 14, 'SO-2422', '320000', 3));
}
