import type { Page } from '@playwright/test';
import { expect, test } from './product-test.js';

// From the bell to what it rings for: notices, settings, and the groups that hear of them.

test.use({ scene: 'told' });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('bell, notices, settings: chosen, undone, kept', async ({ windows, product }) => {
  const page = await windows.another('shenyue');
  await product.sql(`DELETE FROM notice WHERE person_id = (SELECT person_id FROM account WHERE sign_in = 'shenyue')`); // of today's date
  await product.sql(
    `INSERT INTO notice (id, person_id, code, consortium_id, subject_id, data, at, rings_at)
     SELECT gen_random_uuid(), a.person_id, 'obligation.reminder', o.consortium_id, o.id,
       jsonb_build_object('windowId', o.id, 'number', 'OB-0001', 'rung', 0, 'dueOn', '2026-11-20', 'obligorId', o.obligor_id, 'beneficiaryId', o.beneficiary_id),
       now(), CASE n WHEN 1 THEN now() ELSE now() + interval '1 day' END
     FROM account a, obligation o, generate_series(1, 2) n WHERE a.sign_in = 'shenyue' AND o.number = 1`,
  );
  await page.reload();
  await page.getByRole('link', { name: '通知，1 条未读' }).click(); // the other one waits until tomorrow
  await expect(heading(page, '通知')).toBeVisible();
  await expect(page.getByRole('link', { name: /^OB-0001 .*已到期（2026-11-20），仍未兑现$/ })).toHaveCount(2);
  await expect(page.getByRole('link', { name: '群机器人' })).toHaveCount(0);

  await page.getByRole('link', { name: '通知设置' }).click();
  await expect(heading(page, '通知设置')).toBeVisible();
  const before = page.getByRole('group', { name: '临近到期' });
  await before.getByLabel('只进收件箱').check();
  await page.getByLabel('免打扰结束').fill('08:30');
  await page.getByRole('button', { name: '保存设置' }).click();
  await page.getByRole('button', { name: /^撤回/ }).click();
  await expect(page.getByLabel('免打扰结束')).toHaveValue('07:00');
  await page.getByLabel('每天只提醒一次').check();
  await page.getByRole('button', { name: '保存设置' }).click();
  await expect(page.getByText('设置已保存').last()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('每天只提醒一次')).toBeChecked();
  await expect(before.getByLabel('铃铛')).toBeChecked();
});

test('the secretariat sets a group up, tries it, and removes it', async ({ windows }) => {
  const page = await windows.another('zhoulan');
  await page.goto('/notices/settings');
  await page.getByRole('link', { name: '群机器人' }).click();
  await page.getByRole('button', { name: '添加群机器人' }).first().click();
  const dialog = page.getByRole('dialog', { name: '添加群机器人' });
  await dialog.getByLabel('飞书').check();
  await dialog.getByLabel('群的名称').fill('校企联络群');
  await dialog.getByLabel('机器人地址').fill('https://127.0.0.1/hook');
  await dialog.getByLabel('加签密钥').fill('SECRET-of-the-group');
  await dialog.getByRole('button', { name: '添加群机器人' }).click();
  await expect(dialog.getByText('该地址不在公网上')).toBeVisible();
  await dialog.getByLabel('机器人地址').fill('https://bot.invalid/hook');
  await dialog.getByRole('button', { name: '添加群机器人' }).click();
  const row = page.getByRole('row', { name: /校企联络群/ });
  await expect(row).toContainText('bot.invalid');
  expect(await page.content()).not.toMatch(/SECRET-of-the-group|\/hook/);
  await row.getByRole('button', { name: '发测试消息' }).click();
  await expect(row).toContainText('连接不上对方');
  await row.getByRole('button', { name: '移除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click();
  await expect(row).toHaveCount(0);
});
