import type { Page } from '@playwright/test';
import { expect, test } from './product-test.js';
import { main } from './room.js';

// An enterprise needs, a school answers, each in its own window.

test.use({ scene: 'agreed' });

async function openLists(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '三清单' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '三清单与供给' })).toBeVisible();
}

const line = (page: Page) => main(page).getByRole('table', { name: '人才需求' }).getByRole('row').filter({ hasText: '数控车工' });

test('a demand is written, answered and accepted, and everyone sees it live', async ({ windows }) => {
  const [enterprise, school] = await Promise.all(['chenli', 'gaomin'].map((who) => windows.another(who)));
  if (!enterprise || !school) throw new Error('two windows');
  for (const page of [enterprise, school]) await openLists(page);
  await expect(main(school)).toContainText('还没有人填人才需求');

  await enterprise.getByRole('button', { name: '填一条人才需求' }).click();
  const form = enterprise.getByRole('dialog', { name: '填一条人才需求' });
  await form.getByLabel('岗位（职业）').fill('数控车工');
  await form.getByLabel('人数').fill('20');
  await form.getByLabel('领域词').fill('数控加工');
  await form.getByRole('button', { name: '发布', exact: true }).click();
  for (const page of [enterprise, school]) await expect(line(page)).toContainText('待应答');

  await line(school).getByRole('button', { name: '应答' }).click();
  await school.getByRole('button', { name: '我方能满足，应答' }).click();
  await school.getByLabel('怎么满足').fill('春季学期可成订单班');
  await school.getByRole('button', { name: '提交应答' }).click();
  await expect(line(enterprise)).toContainText('有应答待答复');

  await line(enterprise).getByRole('button', { name: '答复应答' }).click();
  const peek = enterprise.getByRole('dialog', { name: '数控车工' });
  await expect(peek).toContainText('春季学期可成订单班');
  await peek.getByRole('button', { name: '接受', exact: true }).click();
  await enterprise.getByRole('dialog', { name: '确认后会发生' }).getByRole('button', { name: '接受', exact: true }).click();
  await expect(peek).toContainText('已接受');
  await expect(school.getByRole('dialog', { name: '数控车工' })).toContainText('已对接');
  await expect(line(school)).toHaveCount(0);
  await main(school)
    .getByRole('button', { name: /^已对接/ })
    .click();
  await expect(line(school)).toContainText('已对接');
});
