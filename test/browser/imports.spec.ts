import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './product-test.js';
import { main } from './room.js';

// The secretary's Excel ledger, at three windows: laid down for the members it is about, proposed by one, agreed by the other, the rest undone.

test.use({ scene: 'agreed' });

const codes = ['O03', 'O05', 'O06', 'O08', 'O09', 'O10', 'O11', 'O12'];
/** Thirty rows between four members, none of them the secretariat's own; and one that nobody understands. */
const rows = [
  ...codes.flatMap((code) => [
    [code, '华岳精工', '江北技师', '3', '每年'],
    [code, '启明数控', '江北技师', '2', '每年'],
    [code, '启明数控', '装备协会', '2', '半年'],
  ]),
  ...codes.slice(0, 6).map((code) => [code, '华岳精工', '装备协会', '1', '每年']),
  ['O07', '某公司', '江北技师', '64', '每年'],
];
const sheet = [['2026 年台账'], ['承诺事项', '责任单位', '受益单位', '目标值', '频次'], ...rows].map((cells) => cells.join('\t')).join('\n');

test('a whole sheet is laid down for its sides, proposed in one go, agreed by the other, and undone as far as nobody has answered', async ({
  windows,
}) => {
  const [secretary, side, other] = [await windows.another('zhoulan'), await windows.another('hejing'), await windows.another('qinlang')];
  const navigate = (page: typeof secretary, name: string): Promise<void> =>
    page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true }).click();
  for (const page of [secretary, side, other]) await navigate(page, '承诺台账');
  await main(secretary).getByRole('link', { name: '从 Excel 导入' }).click();
  await secretary.getByLabel('或从表格粘贴').fill(sheet);
  await secretary.getByRole('button', { name: '读取粘贴的内容' }).click();

  await expect(main(secretary)).toContainText('30 行将草拟给当事双方');
  await expect(main(secretary)).toContainText('1 行待更正');
  await secretary.getByRole('combobox', { name: '谁承担' }).last().fill('启明');
  await secretary.getByRole('option', { name: /启明数控/ }).click();
  await expect(main(secretary)).toContainText('31 行将草拟给当事双方');
  expect((await new AxeBuilder({ page: secretary }).analyze()).violations).toEqual([]);
  await secretary.getByRole('button', { name: '草拟 31 项' }).click();
  await expect(main(secretary)).toContainText('已为当事双方草拟 31 项');

  await expect(main(side).getByRole('heading', { name: /秘书处为我方草拟的承诺（17）/ })).toBeVisible();
  await main(side).getByRole('checkbox').first().uncheck();
  await main(side).getByRole('button', { name: '提出 16 项' }).click();
  const what = side.getByRole('dialog', { name: '确认后会发生' });
  await expect(what).toContainText('其余 1 项留着，以后再定');
  await what.getByRole('button', { name: '代表我方提出 16 项' }).click();
  await expect(main(side).getByRole('heading', { name: /秘书处为我方草拟的承诺（1）/ })).toBeVisible();
  expect((await new AxeBuilder({ page: side }).analyze()).violations).toEqual([]);

  await main(other)
    .getByRole('button', { name: /^轮到我们/ })
    .click();
  await main(other).getByRole('row').filter({ hasText: '启明数控 → 江北技师' }).first().getByRole('button', { name: '答复' }).click();
  await other.getByRole('dialog').last().getByRole('button', { name: '同意', exact: true }).click();
  await other.getByRole('button', { name: '代表本单位同意' }).click();
  await expect(other.getByText('承诺已生效')).toBeVisible();

  await secretary.getByRole('button', { name: '换一张表' }).click();
  const made = main(secretary).getByRole('table', { name: '导入记录' }).getByRole('row').filter({ hasText: '周岚' });
  await expect(made).toContainText('待当事方 15，已提出 16，已放弃 0');
  await made.getByRole('button', { name: '撤回' }).click();
  const sheetOf = secretary.getByRole('dialog', { name: '撤回这次导入' });
  await expect(sheetOf).toContainText('16 项已由当事方提出，保留不动');
  await sheetOf.getByRole('button', { name: '撤回 15 项草拟' }).click();
  await expect(secretary.getByText('当事方已提出的 16 项保留不动')).toBeVisible();
  await expect(made.getByRole('button', { name: '撤回' })).toHaveCount(0);
  await expect(main(side).getByRole('heading', { name: /秘书处为我方草拟的承诺/ })).toHaveCount(0);
});

test('the whole ledger is printed, with whose it is and which lines', async ({ windows }) => {
  const page = await windows.another('hejing');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '承诺台账', exact: true }).click();
  await main(page).getByRole('table', { name: '承诺台账' }).waitFor();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', String(document.querySelectorAll('table tbody tr').length));
  });
  await page.getByRole('button', { name: '打印 A4' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(main(page)).toContainText('临江装备制造高技能人才集群');
  await expect(main(page).getByText(/^全部 · \d+ 行 · 打印于 \d{4}-\d{2}-\d{2}/)).toBeVisible();
});
