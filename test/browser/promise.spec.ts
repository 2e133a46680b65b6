import type { Locator, Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { paper } from './papers.js';
import { expect, test } from './product-test.js';

// A promise no task computes, at the windows of its two sides: what one does, the other sees without loading the page again.

test.use({ scene: 'agreed' });

const number = 'OB-0004';
const nav = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true }).click();
const press = (inside: Page | Locator, name: string | RegExp): Promise<void> => inside.getByRole('button', { name, exact: true }).click();
const row = (page: Page): Locator => page.getByRole('row').filter({ hasText: number });
const panel = (page: Page): Locator => page.getByRole('dialog', { name: '派出兼职教师', exact: true });

async function openLedger(page: Page): Promise<void> {
  await nav(page, '承诺台账');
  await press(page.getByRole('group', { name: '筛选承诺' }), /^全部/);
  await expect(row(page)).toContainText('仅承诺');
}

test('a claim is hatched until the other side has verified it, and solid at both windows then', async ({ windows }) => {
  const [claimant, verifier] = [await windows.of('shenyue'), await windows.of('zhoulan')];
  await openLedger(claimant);
  await openLedger(verifier);
  const loads = [claimant, verifier].map((page) => windows.loadsOf(page));

  await row(claimant).click();
  await press(panel(claimant), '申报');
  const form = claimant.getByRole('dialog', { name: '申报：派出兼职教师' });
  await form.getByLabel('完成数量').fill('64');
  await press(form, '提交申报');
  await expect(form.getByText('请附至少一份文件或一个链接')).toBeVisible();
  await form.getByLabel('佐证文件').setInputFiles(paper('导师工作记录'));
  await expect(form.getByRole('link', { name: '导师工作记录.pdf' })).toBeVisible();
  await press(form, '提交申报');
  await expect(panel(claimant).getByText(/^等待临江职院在/)).toBeVisible();

  for (const page of [claimant, verifier]) await expect(row(page)).toContainText('0 + 64 待核');
  await nav(verifier, '今日');
  await verifier.getByRole('link', { name: new RegExp(`^核验华岳精工的申报：${number}`) }).click();
  const verify = panel(verifier).getByRole('button', { name: '核验', exact: true });
  await expect(verify).toBeInViewport();
  await expect(panel(verifier).getByRole('link', { name: '导师工作记录.pdf' })).toBeVisible();
  await verify.click();
  const sheet = verifier.getByRole('dialog', { name: '核验华岳精工申报的 64 学时' });
  await expect(sheet).toContainText('本期已核验 0 学时 → 64 学时，目标 64');
  await press(sheet, '确认全部核验');

  for (const page of [claimant, verifier]) await expect(panel(page).getByText('由临江职院全部核验')).toBeVisible();
  await expect(row(claimant)).toContainText('已核验');
  await expect(panel(claimant).getByRole('listitem').filter({ hasText: '临江职院核验 64 学时' })).toBeVisible();
  expect([claimant, verifier].map((page) => windows.loadsOf(page))).toEqual(loads);
});

test('what is clean is chosen beforehand, and one key verifies it, on a phone as well', async ({ windows, product }) => {
  const claimant = await product.program('shenyue');
  const { consortia, organizations } = await claimant.get<{ consortia: { id: string }[]; organizations: { id: string }[] }>('/api/session');
  const cid = consortia[0]?.id;
  const { items } = await claimant.get<{ items: { number: string; obligationId: string }[] }>(`/api/consortia/${cid}/obligations?limit=50`);
  const id = items.find((one) => one.number === number)?.obligationId;
  const happenedOn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now());
  const claim = (numerator: number): Promise<unknown> =>
    claimant.post(`/api/obligations/${id}/claims`, {
      speaksForId: organizations[0]?.id,
      numerator,
      happenedOn,
      links: [`https://example.org/${numerator}`],
    });
  for (const numerator of [5, 6, 7]) await claim(numerator);
  // In the first days of a year no date of the promise lies far enough back.
  await product.sql(`UPDATE obligation_claim SET late = true WHERE source_kind = 'CLAIM' AND numerator = 7`);

  const verifier = await windows.another('zhoulan');
  await verifier.setViewportSize({ width: 390, height: 844 });
  await verifier.goto(`/consortia/${cid}/ledger/verify`);
  const pick = (amount: number): Locator => verifier.getByRole('checkbox', { name: `选中 ${number} ${amount} 学时` });
  await expect(pick(7)).not.toBeChecked();
  for (const amount of [5, 6]) await expect(pick(amount)).toBeChecked();
  await expect(verifier.getByText('发生超过 14 天才申报，按一半计，抽查时优先')).toBeVisible();
  expect(await verifier.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect((await new AxeBuilder({ page: verifier }).analyze()).violations).toEqual([]);

  await pick(5).focus();
  await verifier.keyboard.press('v');
  await press(verifier.getByRole('dialog', { name: '确认后会发生' }), '确认核验 2 项');
  const done = verifier.getByRole('table', { name: '已核验 2 项' });
  for (const amount of [5, 6]) await expect(done.getByRole('row').filter({ hasText: `${amount} 学时` })).toContainText('已核验');
  await expect(pick(7)).not.toBeChecked();
});
