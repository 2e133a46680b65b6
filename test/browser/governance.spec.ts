import type { Page } from '@playwright/test';
import { main } from './room.js';
import { expect, test } from './product-test.js';

// The leads decide about a member, each in a window of its own.

test.use({ scene: 'agreed' });

const title = '暂停启明数控的成员资格';

async function openGovernance(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '治理' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '治理' })).toBeVisible();
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: '签署', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('最后一份签署');
  await page.getByRole('button', { name: '确认签署' }).click();
  await expect(page.getByRole('button', { name: '签署', exact: true })).toHaveCount(0);
}

test('two leads sign a suspension, the third refuses with a reason, and everyone sees it live', async ({ windows }) => {
  const [secretary, enterprise, body] = await Promise.all(['zhoulan', 'shenyue', 'sunchuan'].map((who) => windows.another(who)));
  if (!secretary || !enterprise || !body) throw new Error('three windows');
  for (const page of [secretary, enterprise, body]) await openGovernance(page);

  await secretary.getByRole('button', { name: '提出动议' }).click();
  await secretary.getByLabel('成员', { exact: true }).selectOption({ label: '启明数控装备有限公司' });
  await secretary.getByLabel('理由').fill('连续两季未按期核验');
  await secretary.getByRole('button', { name: '提请签署' }).click();
  await expect(secretary.getByRole('heading', { level: 1, name: title })).toBeVisible();

  for (const page of [enterprise, body]) await main(page).getByRole('row').filter({ hasText: title }).click();
  await sign(enterprise);
  await expect(main(body)).toContainText('沈越');
  await sign(secretary);
  await expect(main(body)).toContainText('周岚');

  await body.getByRole('button', { name: '拒绝', exact: true }).click();
  await body.getByLabel('理由').fill('尚未看到整改通知');
  await body.getByRole('button', { name: '确认拒绝' }).click();
  for (const page of [secretary, enterprise, body]) await expect(main(page)).toContainText('拒绝：尚未看到整改通知');
  await openGovernance(enterprise);
  await expect(main(enterprise).getByRole('table', { name: '已有结果的动议' })).toContainText(title);
});
