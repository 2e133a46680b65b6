import type { Locator, Page, Route } from '@playwright/test';
import { expect, test } from './product-test.js';

// Every number of the overview opens to the events behind it; they are read from the page and added up here.

test.use({ scene: 'told' });

/** What a number on the page is worth, in hundredths of what it counts: 分, 小时, ¥, %. */
function worth(text: string): bigint {
  const [, sign, whole = '', decimals = ''] = /^([+−-]?)¥?([\d,]+)(?:\.(\d{1,2}))?/.exec(text.trim()) ?? [];
  if (whole === '') throw new Error(`no number: ${text}`);
  const amount = BigInt(whole.replaceAll(',', '') + decimals.padEnd(2, '0'));
  return sign === '−' || sign === '-' ? -amount : amount;
}

const main = (page: Page): Locator => page.getByRole('main');

/** One of the facts at the head of an opened figure. */
async function fact(page: Page, name: string): Promise<string> {
  const names = await main(page).getByRole('term').allInnerTexts();
  return main(page).getByRole('definition').nth(names.indexOf(name)).innerText();
}

/** The links of the overview that are numbers: what they say, in their order on the page. */
async function figuresOf(page: Page): Promise<readonly { readonly at: number; readonly says: string }[]> {
  await expect(main(page).getByRole('region', { name: '全部数字' })).toBeVisible();
  const links = await main(page).getByRole('link').all();
  const all = await Promise.all(links.map(async (link, at) => ({ at, says: await link.innerText(), to: (await link.getAttribute('href')) ?? '' })));
  return all.filter(({ to }) => to.includes('/figures/'));
}

/** The amounts of all events listed, page after page. */
async function amountsListed(page: Page): Promise<{ readonly amounts: readonly bigint[]; readonly pages: number }> {
  const table = main(page).getByRole('table', { name: '组成它的事件' });
  const none = main(page).getByText('还没有组成它的事件。');
  const rows = table.getByRole('row');
  await expect(rows.nth(1).or(none)).toBeVisible(); // the first row is the head
  if (await none.isVisible()) return { amounts: [], pages: 0 };
  const more = main(page).getByRole('button', { name: '再看一页' });
  let pages = 1;
  for (; await more.isVisible(); pages += 1) {
    const shown = await rows.count();
    await more.click();
    await expect.poll(() => rows.count()).toBeGreaterThan(shown);
  }
  const texts = await table
    .getByRole('cell')
    .filter({ hasText: /^[+−-]/ })
    .allInnerTexts();
  expect(texts).toHaveLength((await rows.count()) - 1);
  return { amounts: texts.map(worth), pages };
}

const eventsOfAFigure = /\/figures\/[^/]+\/events/;

/** Two events a page, so that most figures have several pages. */
function byTwo(route: Route): string {
  const url = new URL(route.request().url());
  url.searchParams.set('limit', '2');
  return url.href;
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

test('every figure of the overview opens to events that add up to it', async ({ windows }) => {
  const page = await windows.of('zhoulan');
  await page.route(eventsOfAFigure, (route) => route.continue({ url: byTwo(route) }));
  await page.getByRole('link', { name: '联合体总览', exact: true }).click();
  const figures = await figuresOf(page);
  expect(figures.length).toBeGreaterThan(12);
  let mostPages = 0;
  let notNothing = 0;
  for (const { at, says } of figures) {
    await main(page).getByRole('link').nth(at).click();
    await expect(main(page).getByText('由日志重算')).toBeVisible();
    const { amounts, pages } = await amountsListed(page);
    const verified = await fact(page, '已核验');
    expect.soft([says, sum(amounts)]).toEqual([says, worth(verified)]);
    expect
      .soft([says, worth(says)])
      .toEqual([says, says.includes('%') ? shareInPercent(worth(verified), worth(await fact(page, '承诺'))) : worth(verified)]);
    await expect.soft(main(page).getByText('一致', { exact: true })).toBeVisible();
    mostPages = Math.max(mostPages, pages);
    notNothing += amounts.length > 0 ? 1 : 0;
    await main(page).getByRole('link', { name: '← 联合体总览' }).click();
    await expect(main(page).getByRole('region', { name: '全部数字' })).toBeVisible();
  }
  expect(mostPages).toBeGreaterThan(1);
  expect(notNothing).toBeGreaterThan(8);
});

/** Whole per cent, rounded down, in hundredths as everything here. */
const shareInPercent = (part: bigint, whole: bigint): bigint => ((part * 100n) / whole) * 100n;

/** A row changed behind the product's back: $1 is 1 to alter it and -1 to undo that. */
const alterations: readonly (readonly [figure: string, row: string, sql: string])[] = [
  ['已验收的真实任务', 'a task', `UPDATE task SET counts = $1::int < 0 WHERE status = 'CLOSED'`],
  [
    '确认的实践工时',
    'logged hours',
    `UPDATE hours SET minutes = minutes + $1::int WHERE id = (SELECT min(id::text)::uuid FROM hours WHERE status = 'CREDITED')`,
  ],
  ['收益到账', 'a payment', `UPDATE payment SET amount_fen = amount_fen + $1::int WHERE id = (SELECT min(id::text)::uuid FROM payment)`],
  [
    '发布真实生产任务',
    'a window',
    `UPDATE obligation_window SET verified_numerator = verified_numerator + $1::int WHERE verified_numerator = 1 - ($1::int - 1) / 2`,
  ],
];

for (const [figure, row, sql] of alterations) {
  test(`${row} altered by SQL makes the check of ${figure} fail`, async ({ windows, product }) => {
    const page = await windows.of('suqing');
    await page.getByRole('link', { name: '联合体总览', exact: true }).click();
    await main(page).getByRole('region', { name: '全部数字' }).getByRole('link', { name: figure }).first().click();
    const matches = main(page).getByText('一致', { exact: true });
    const differs = main(page).getByRole('alert').filter({ hasText: '不一致：记录被改动过' });
    await expect(matches).toBeVisible();
    await product.sql(sql, [1]);
    await page.reload();
    await expect(differs).toBeVisible();
    await expect(matches).toBeHidden();
    await product.sql(sql, [-1]);
    await page.reload();
    await expect(matches).toBeVisible();
    await expect(differs).toBeHidden();
  });
}

test('an event altered by SQL makes the check fail as well', async ({ windows, product }) => {
  const page = await windows.of('suqing');
  await page.getByRole('link', { name: '联合体总览', exact: true }).click();
  await main(page).getByRole('link', { name: '确认的实践工时' }).click();
  await expect(main(page).getByText('一致', { exact: true })).toBeVisible();
  const [event] = await product.sql<{ id: string; data: string }>(`SELECT id, data FROM event WHERE type = 'hours.confirmed' LIMIT 1`);
  const write = (data?: string): Promise<unknown> => product.sql('UPDATE event SET data = $2 WHERE id = $1', [event?.id, data]);
  await write(event?.data.replace(/"minutes":\d+/, '"minutes":1'));
  await page.reload();
  await expect(main(page).getByRole('alert')).toContainText('不一致');
  await write(event?.data);
});

interface Promised {
  readonly obligor: { readonly id: string };
  readonly beneficiary: { readonly id: string };
}

test('one more page comes also when something happens while it is on its way', async ({ windows, product }) => {
  const page = await windows.another('zhoulan');
  const waiting: Route[] = [];
  await page.route(eventsOfAFigure, async (route) => {
    if (route.request().url().includes('after=') && waiting.length === 0) waiting.push(route);
    else await route.continue({ url: byTwo(route) });
  });
  await page.getByRole('link', { name: '联合体总览', exact: true }).click();
  const cid = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await main(page)
    .getByRole('region', { name: '全部数字' })
    .getByRole('link', { name: /^\d+ 分 履约分/ })
    .click();
  const rows = main(page).getByRole('table', { name: '组成它的事件' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await main(page).getByRole('button', { name: '再看一页' }).click();
  await expect.poll(() => waiting.length).toBe(1);
  const readAgain = page.waitForRequest(eventsOfAFigure);
  const delegate = await product.program('shenyue');
  const { items } = await delegate.get<{ items: readonly Promised[] }>(`/api/consortia/${cid}/obligations?filter=owe`);
  const [obligorId, beneficiaryId] = [items[0]?.obligor.id, items[0]?.beneficiary.id];
  const promise = { templateCode: 'O06', obligorId, beneficiaryId, speaksForId: obligorId, target: 1, cadence: 'YEAR' }; // a kind the story promises nobody
  await delegate.post(`/api/consortia/${cid}/obligations`, promise);
  await readAgain;
  await expect.poll(() => rows.count()).toBeGreaterThan(3);
});
