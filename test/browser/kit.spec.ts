import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Look } from './gallery-test.js';

const pages = ['/kit', '/kit/overview', '/kit/ledger', '/sign-in'];
/** Axe sees colours in both themes and the phone's layout; the other two only differ in how much room there is. */
const looks: readonly (Look & { readonly axe: boolean })[] = [
  { theme: 'light', width: 1440, axe: true },
  { theme: 'dark', width: 1440, axe: true },
  { theme: 'light', width: 390, axe: true },
  { theme: 'dark', width: 390, axe: false },
  { theme: 'light', width: 390, axe: false, largeType: true },
];

const findings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
};

for (const look of looks) {
  test(`nothing to find in ${look.theme} at ${look.width}${look.largeType ? ' in large type' : ''}`, async ({ page, look: open }) => {
    test.slow();
    for (const path of pages) {
      await open(path, look);
      if (look.axe) expect(await findings(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(look.width);
    }
  });
}

test('a consequence sheet is a dialog: no finding, focus inside, Escape closes, focus returns', async ({ page, look }) => {
  await look('/kit', { theme: 'light', width: 390 });
  const opener = page.getByRole('button', { name: '后果单' });
  await opener.click();
  await expect(page.getByRole('dialog', { name: '确认后会发生' })).toBeVisible();
  await expect(page.getByRole('dialog').locator('.primary')).toBeFocused();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('a combobox is worked by keys alone, and an item is found by its number', async ({ page, look }) => {
  await look('/kit', { theme: 'light', width: 1440 });
  const box = page.getByRole('combobox', { name: '承接学校' });
  await box.fill('江');
  await expect(page.getByRole('listbox', { name: '承接学校' }).getByRole('option')).toHaveText([/临江职业技术学院/, /江北技师学院/]);
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(box).toHaveValue('江北技师学院');
  await box.fill('91332');
  await box.press('Enter');
  await expect(box).toHaveValue('省装备制造行业协会');
});

test('a list is walked with j and k, opened with Enter, and its peek closed with Escape', async ({ page, look }) => {
  await look('/kit/ledger', { theme: 'light', width: 1440 });
  await page.getByRole('row').nth(1).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '投入数控加工实训设备' })).toBeVisible();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur()); // as after a dialog that took its opener away
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('rows become cards on a phone and stay a table to a screen reader', async ({ page, look }) => {
  await look('/kit/ledger', { theme: 'light', width: 390 });
  const table = page.getByRole('table', { name: '承诺台账' });
  await expect(table.getByRole('columnheader')).toHaveCount(6);
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(6);
});

test('a slash goes to the search, and not while writing', async ({ page, look }) => {
  await look('/kit', { theme: 'light', width: 1440 });
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
});

test('another language is there at once, and the page keeps its place', async ({ page, look }) => {
  await look('/kit', { theme: 'light', width: 1440 });
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Print A4' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  expect(new URL(page.url()).pathname).toBe('/kit');
});

test('an amount is typed in yuan and a wrong one is told at its field', async ({ page, look }) => {
  await look('/kit', { theme: 'light', width: 1440 });
  await page.getByRole('button', { name: '发布' }).click();
  const title = page.getByRole('textbox', { name: '做什么' });
  await expect(title).toBeFocused();
  await expect(title).toHaveAccessibleDescription(/请写明要做什么/);
  await title.fill('主轴端盖');
  await page.getByRole('button', { name: '发布' }).click();
  await expect(page.getByRole('textbox', { name: '数量' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: '数量' })).toHaveAccessibleDescription('须为 1 到 9999 的整数');
});
