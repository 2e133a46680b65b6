import { expect, test } from './gallery-test.js';

const topic = 'task:gallery';
const upTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));

test('every event is on the page once, in order, after a cut, a restart and ten missed events', async ({ page, site, look }) => {
  await look('/kit/live', { theme: 'light', width: 1440 });
  const shown = page.getByRole('list', { name: '事件' }).getByRole('listitem');
  site.happen(topic);
  site.happen(topic);
  await expect(shown).toHaveText(upTo(2));

  await site.off();
  for (let missed = 0; missed < 10; missed += 1) site.happen(topic);
  await site.on();
  site.happen(topic);
  await expect(shown).toHaveText(upTo(13));
});

test('one event lost on the way is fetched when the next one comes', async ({ page, site, look }) => {
  await look('/kit/live', { theme: 'light', width: 1440 });
  const shown = page.getByRole('list', { name: '事件' }).getByRole('listitem');
  site.happen(topic);
  await expect(shown).toHaveText(upTo(1));
  site.happen(topic, true);
  site.happen(topic);
  await expect(shown).toHaveText(upTo(3));
});

test('a lost last event is noticed by the heads', async ({ page, site, look }) => {
  await look('/kit/live', { theme: 'light', width: 1440 });
  const shown = page.getByRole('list', { name: '事件' }).getByRole('listitem');
  site.happen(topic);
  await expect(shown).toHaveText(upTo(1));
  site.happen(topic, true);
  site.tellHeads(topic);
  await expect(shown).toHaveText(upTo(2));
});

test('without the socket nothing changes on the page', async ({ page, context, site, look }) => {
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await look('/kit/live', { theme: 'light', width: 1440 });
  const hearer = await context.newPage();
  await hearer.goto(`${site.url}/kit/live`);
  site.happen(topic);
  await expect(hearer.getByRole('list', { name: '事件' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('list', { name: '事件' }).getByRole('listitem')).toHaveCount(0);
});
