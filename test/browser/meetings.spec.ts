import type { Page } from '@playwright/test';
import { main } from './room.js';
import { expect, test } from './product-test.js';

// The leads meet and sign what was said, each in a window of its own; and the secretary asks an authority.

test.use({ scene: 'agreed' });

const yesterday = (): string => new Date(Date.now() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);

async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true }).click();
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: '签署纪要' }).click();
  await expect(page.getByRole('dialog')).toContainText('签署绑定这份纪要的全文和出席记录');
  await page.getByRole('button', { name: '代表本单位签署' }).click();
  await expect(page.getByRole('button', { name: '签署纪要' })).toHaveCount(0);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: '送签', exact: true }).click();
  await page.getByRole('button', { name: '送签这份纪要' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '组长会议' })).toBeVisible();
}

test('minutes are written, refused, written anew and signed by all who attended, and everyone sees it live', async ({ windows }) => {
  const [secretary, enterprise, body] = await Promise.all(['zhoulan', 'shenyue', 'sunchuan'].map((who) => windows.another(who)));
  if (!secretary || !enterprise || !body) throw new Error('three windows');
  await open(secretary, '会议');
  await secretary.getByRole('button', { name: '召集会议' }).click();
  await secretary.getByLabel('日期').fill(yesterday());
  await secretary.getByLabel('地点').fill('行政楼 201');
  await secretary.getByLabel('议题', { exact: false }).last().fill('任务投放\n经费');
  await secretary.getByRole('button', { name: '召集', exact: true }).click();
  await expect(secretary.getByRole('heading', { level: 1, name: '组长会议' })).toBeVisible();
  for (const page of [enterprise, body]) {
    await open(page, '会议');
    await main(page).getByRole('row').filter({ hasText: '行政楼 201' }).click();
    await expect(main(page)).toContainText('会后由秘书处写纪要');
  }

  await secretary.getByRole('link', { name: '写纪要' }).click();
  await secretary.getByRole('button', { name: '送签', exact: true }).click();
  await expect(main(secretary).getByRole('alert')).toContainText('请说明每家是否到会');
  for (const name of ['华岳精工集团有限公司', '临江职业技术学院']) await secretary.getByRole('group', { name }).getByLabel('本人到会').check();
  await secretary.getByRole('group', { name: '省装备制造行业协会' }).getByLabel('由人代会').check();
  await secretary.getByRole('button', { name: '增加决定' }).first().click();
  await secretary.getByRole('textbox', { name: '决定' }).fill('每季度投放 2 项任务');
  await send(secretary);

  await expect(main(enterprise)).toContainText('轮到华岳精工签署');
  await sign(enterprise);
  await expect(main(secretary)).toContainText('沈越');
  await body.getByRole('button', { name: '退回' }).click();
  await body.getByLabel('理由').fill('应为 3 项');
  await body.getByRole('button', { name: '退回纪要' }).click();
  for (const page of [secretary, enterprise, body]) await expect(main(page)).toContainText('装备协会退回了纪要：应为 3 项');

  await secretary.getByRole('link', { name: '修改纪要' }).click();
  await secretary.getByRole('textbox', { name: '决定' }).fill('每季度投放 3 项任务');
  await send(secretary);
  for (const page of [enterprise, secretary, body]) await sign(page);
  for (const page of [secretary, enterprise, body]) await expect(main(page)).toContainText('全体到会单位已签署');
  await expect(main(secretary).getByRole('article')).toContainText('每季度投放 3 项任务');
});

test('what is asked of an authority is seen there, and asking the same again shows the first', async ({ windows }) => {
  const [secretary, overseer] = await Promise.all(['zhoulan', 'suqing'].map((who) => windows.another(who)));
  if (!secretary || !overseer) throw new Error('two windows');
  for (const page of [secretary, overseer]) await open(page, '协调');
  const text = '请明确投资抵免的办理口径。';
  await secretary.getByRole('button', { name: '提出协调事项' }).click();
  await secretary.getByLabel('事项', { exact: true }).selectOption({ label: '税费抵免' });
  await secretary.getByLabel('要协调什么').fill(text);
  await secretary.getByRole('button', { name: '提出', exact: true }).click();
  await expect(main(secretary)).toContainText('轮到市教育局答复');
  await expect(main(overseer)).toContainText(text);

  await open(secretary, '协调');
  await secretary.getByRole('button', { name: '提出协调事项' }).click();
  await secretary.getByLabel('事项', { exact: true }).selectOption({ label: '税费抵免' });
  await expect(secretary.getByRole('dialog')).toContainText('还没有答复，不必再问一次');
  await secretary.getByLabel('要协调什么').fill('另一年度的抵免如何办理？');
  await secretary.getByRole('button', { name: '提出', exact: true }).click();
  await expect(secretary.getByRole('dialog').getByRole('alert')).toContainText('同一事项一年内已经问过');
  await secretary.getByLabel('这是另一件事').check();
  await secretary.getByRole('button', { name: '提出', exact: true }).click();
  await expect(main(secretary)).toContainText('另一年度的抵免如何办理');
});
