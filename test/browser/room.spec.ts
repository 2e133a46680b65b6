import type { Page } from '@playwright/test';
import { Cable } from './cable.js';
import { expect, test } from './product-test.js';
import { line, lines, main, openTask, presence, say } from './room.js';

// A task room in several windows, when the line between a window and the product is bad.

test.use({ scene: 'told' });

const running = '轴承座 镗孔';
const idOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** No socket and no other way to hear: every request of socket.io fails. */
async function blockSocket(page: Page): Promise<void> {
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await page.route(/socket\.io/, (route) => route.abort());
}

/** All that the page reads by itself is there: the hours come last. */
async function settled(page: Page): Promise<void> {
  await expect(main(page)).toContainText(/已记 [\d.]+/);
}

test('without its socket a window does not change, while another one does', async ({ windows }) => {
  const speaker = await windows.another('wugang');
  const hearer = await windows.another('zhanglei');
  const deaf = await windows.another('lilaoshi', undefined, blockSocket);
  for (const page of [speaker, hearer, deaf]) await openTask(page, running);
  await expect(line(hearer, '先做首件')).toBeVisible();

  await settled(deaf);
  const before = await main(deaf).innerText();
  await say(speaker, '聋窗里看不到这一句');
  await expect(line(hearer, '聋窗里看不到这一句')).toBeVisible();
  await expect(line(speaker, '聋窗里看不到这一句')).toBeVisible();
  await expect(presence(hearer)).toContainText('吴刚');
  expect(await main(deaf).innerText()).toBe(before);
});

test('ten events missed in a cut with a restart inside it are on the page once, in order', async ({ windows, product }) => {
  const cable = new Cable(product.port);
  await cable.join();
  const page = await windows.another('lilaoshi', cable.url);
  await openTask(page, running);
  const mentor = await product.program('wugang');
  const tell = (text: string): Promise<unknown> => mentor.post(`/api/tasks/${idOf(page)}/messages`, { text });
  await tell('剪断之前');
  await expect(line(page, '剪断之前')).toBeVisible();
  const loads = windows.loadsOf(page);

  await cable.cut();
  await expect(page.getByText('正在重新连接，恢复后会补齐这段时间的变化。')).toBeVisible();
  const texts = Array.from({ length: 10 }, (_, n) => `断线期间第 ${String(n + 1).padStart(2, '0')} 句`);
  for (const text of texts.slice(0, 4)) await tell(text);
  await product.kill();
  await product.start();
  for (const text of texts.slice(4)) await tell(text);
  await expect(line(page, '断线期间')).toHaveCount(0);

  await cable.join();
  await expect(line(page, '断线期间')).toHaveText(texts.map((text) => new RegExp(`^吴刚.*${text}$`, 's')));
  await tell('接通之后');
  await expect(line(page, '接通之后')).toBeVisible();
  await expect(line(page, '断线期间')).toHaveText(texts.map((text) => new RegExp(`^吴刚.*${text}$`, 's')));
  await expect(lines(page).last()).toContainText('接通之后');
  expect(windows.loadsOf(page)).toBe(loads);
  await cable.cut();
});
