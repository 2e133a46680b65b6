import type { Locator, Page } from '@playwright/test';
import { paper, photo } from './papers.js';
import { Program, type Product } from './product.js';
import { expect, test } from './product-test.js';
import { line, main, openTask, presence, say } from './room.js';
import { faulty, rosterWorkbook, students } from './roster-workbook.js';

// Steps 3 to 6 of the story, each person at a window of their own: what one does, the others see without loading their page again.

test.use({ scene: 'agreed' });
test.describe.configure({ mode: 'serial' });

const title = '主轴端盖 去毛刺';
const criteria = ['孔径 Ø32 H7', '表面粗糙度 Ra1.6', '毛刺'];

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const dateOf = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(at);
const dueOn = dateOf(inDays(20));

const nav = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true }).click();
const press = (inside: Page | Locator, name: string | RegExp): Promise<void> => inside.getByRole('button', { name, exact: true }).click();

/** How many fields and buttons a person had to touch on this page. */
async function countTouches(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const touched = new Set<EventTarget>();
    Object.assign(window, { touched });
    for (const kind of ['input', 'click'] as const)
      addEventListener(kind, ({ target }) => target instanceof Element && touched.add(target.closest('button, a') ?? target), true);
  });
  return () => page.evaluate(() => (window as unknown as { touched: Set<EventTarget> }).touched.size);
}

test('step 3: a task owner posts a production task with everything it needs', async ({ windows }) => {
  const owner = await windows.of('chenli');
  await nav(owner, '生产任务');
  await owner.getByRole('link', { name: '发任务' }).first().click();
  const line = owner.getByRole('textbox', { name: '一句话' });
  await expect(line).toBeFocused();
  const touches = await countTouches(owner);
  const [, month, day] = dueOn.split('-').map(Number);
  await line.fill(`40件主轴端盖 去毛刺 ${month}月${day}日要`);
  await expect(owner.getByRole('textbox', { name: '做什么' })).toHaveValue(title);
  await expect(owner.getByLabel('数量')).toHaveValue('40');
  await expect(owner.getByLabel('交付日期')).toHaveValue(dueOn);
  await owner.getByRole('textbox', { name: '验收标准' }).fill(criteria.join('\n'));
  await owner.getByRole('textbox', { name: '订单号' }).fill('SO-2388');
  await owner.getByRole('textbox', { name: '价款' }).fill('128600.01');
  await owner.getByLabel('图纸').setInputFiles(paper('SO-2388 端盖'));
  await expect(main(owner).getByRole('link', { name: 'SO-2388 端盖.pdf' })).toBeVisible();
  await expect(main(owner).getByText('真实任务：计入兑现')).toBeVisible();
  expect(await touches()).toBeLessThanOrEqual(5); // and 发布 is the sixth
  await press(owner, '发布');

  await expect(owner.getByRole('heading', { level: 1 })).toHaveText(`${title} ×40 件`);
  for (const said of ['SO-2388', '¥128,600.01', 'SO-2388 端盖.pdf', ...criteria])
    await expect(main(owner).getByText(said, { exact: true })).toBeVisible();
});

test('step 4: the roster comes from a workbook, with its errors row by row', async ({ windows }) => {
  const officer = await windows.of('gaomin');
  await nav(officer, '学生名册');
  await officer.getByRole('tab', { name: '专业与班级' }).click();
  await officer.getByRole('textbox', { name: '专业名称' }).fill('数控技术');
  await officer.getByRole('textbox', { name: /^班级/ }).fill('数控1班');
  await press(officer, '登记');
  await expect(main(officer).getByRole('definition').filter({ hasText: '数控1班' })).toBeVisible();
  await officer.getByRole('tab', { name: '导入' }).click();
  await officer.getByLabel(/^名册文件/).setInputFiles({
    name: '名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await rosterWorkbook(),
  });

  const rows = main(officer).getByRole('table', { name: '学生' }).getByRole('row');
  const rowOf = (line: number): Locator => rows.filter({ has: officer.getByRole('cell', { name: String(line), exact: true }) });
  for (const [at, [cells, fault]] of faulty.entries()) {
    await expect(rowOf(2 + students.length + at)).toContainText(fault);
    await expect(rowOf(2 + students.length + at)).toContainText(cells[1]);
  }
  await expect(rowOf(2)).toContainText('学号与第 9 行重复');
  await expect(rows.filter({ hasText: '周宁' })).toContainText('未满16周岁');
  await expect(rows.filter({ hasText: '吴迪' })).toContainText('一年级');
  await rowOf(9).getByRole('textbox').fill('240109');
  await press(rowOf(9), '改');
  await expect(rows.filter({ hasText: '重复' })).toHaveCount(0);
  await press(officer, `导入 ${students.length + 1} 行`);
  await expect(main(officer).getByText(`已导入：新增 ${students.length + 1} 人`)).toBeVisible();
  await expect(main(officer).getByText(`${faulty.length - 1} 行有错误没有导入`)).toBeVisible();
  await officer.getByRole('tab', { name: '名册' }).click();
  for (const [, name] of students) await expect(main(officer).getByRole('row').filter({ hasText: name })).toBeVisible();
});

test('step 4: the school takes the task on; who is under 16 or in first grade is refused with the article', async ({ windows }) => {
  const officer = await windows.of('gaomin');
  const owner = await windows.of('chenli');
  const loads = windows.loadsOf(owner);
  await openTask(officer, title);
  await press(officer, '承接');
  const takeOn = officer.getByRole('dialog', { name: '承接任务' });
  await takeOn.getByRole('combobox', { name: '指导教师' }).selectOption('李老师');
  await press(takeOn, '承接');
  await press(main(officer), '分配学生');
  const fill = officer.getByRole('dialog', { name: '分配学生' });
  for (const [name, article] of [
    ['周宁', 'INT-16(2)'],
    ['吴迪', 'INT-16(1)'],
  ] as const) {
    const student = fill.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    await student.check();
    await press(fill, '分配学生');
    await expect(fill.getByRole('alert')).toContainText(article);
    await expect(fill).toBeVisible();
    await student.uncheck();
  }
  for (const name of ['王敏', '张磊']) await fill.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await press(fill, '分配学生');
  await expect(fill).toBeHidden();

  await expect(main(owner).getByText('学生 1', { exact: true })).toBeVisible();
  await expect(main(owner).getByText('学生 2', { exact: true })).toBeVisible();
  for (const skill of ['去毛刺', '三坐标', '数控车']) await expect(main(owner).getByText(skill, { exact: true })).toBeVisible();
  for (const [number, name] of students) {
    await expect(main(owner).getByText(name)).toHaveCount(0);
    await expect(main(owner).getByText(number)).toHaveCount(0);
  }
  expect(windows.loadsOf(owner)).toBe(loads);
});

/** The six papers of one seat, each with what its kind asks for. */
async function clearSeat(officer: Page, ordinal: number): Promise<void> {
  const seat = officer.getByRole('region', { name: new RegExp(`岗位 ${ordinal} ·`) });
  const today = dateOf(new Date());
  const papers: readonly (readonly [kind: string, fields: Readonly<Record<string, string>>])[] = [
    ['学生知情同意书', { 签署日期: today }],
    ['监护人知情同意书', { 签署日期: today }],
    ['向该企业提供个人信息的单独同意', { 签署日期: today }],
    ['三方协议', { 编号: `SF-${ordinal}`, 签署日期: today }],
    ['实习责任保险单', { 编号: `PICC-${ordinal}`, 保险起: today, 保险止: dueOn }],
    ['安全考核记录', { 考核日期: today, 成绩: '92' }],
  ];
  for (const [kind, fields] of papers) {
    await press(seat.getByRole('row').filter({ hasText: kind }), '添加');
    const form = officer.getByRole('dialog', { name: kind });
    await form.getByLabel('扫描件').setInputFiles(paper(`${kind} ${ordinal}`));
    for (const [field, value] of Object.entries(fields)) await form.getByLabel(field).fill(value);
    await expect(form.getByRole('link', { name: `${kind} ${ordinal}.pdf` })).toBeVisible();
    await press(form, '保存');
    await expect(form).toBeHidden();
  }
  await press(seat, '出具核验');
  await press(officer.getByRole('dialog', { name: '确认后会发生' }), '出具核验');
  await expect(seat.getByText(/^高敏 于 .* 出具$/)).toBeVisible();
}

test('step 4: nobody starts and no name is shown before the school has attested the clearance with its files', async ({ windows }) => {
  const officer = await windows.of('gaomin');
  const owner = await windows.of('chenli');
  const mentor = await windows.of('wugang');
  await openTask(mentor, title);
  await expect(main(mentor).getByText('学生 1', { exact: true })).toBeVisible();
  await expect(main(mentor).getByRole('button', { name: '开工' })).toBeHidden();
  await main(officer).getByRole('link', { name: '上岗核验' }).click();
  await clearSeat(officer, 1);
  await expect(main(owner).getByText('王敏')).toBeVisible();
  await expect(main(owner).getByText('学生 2', { exact: true })).toBeVisible();
  await expect(main(mentor).getByRole('button', { name: '开工' })).toBeHidden();
  await clearSeat(officer, 2);
  await expect(main(owner).getByText('张磊')).toBeVisible();
  await expect(main(mentor).getByRole('button', { name: '开工' })).toBeVisible();
});

/** The students open their accounts with the school's one-time codes. */
async function enrol(product: Product): Promise<void> {
  const school = await product.program('gaomin');
  const { organizations } = await school.get<{ organizations: readonly { readonly id: string }[] }>('/api/session');
  const path = `/api/schools/${organizations[0]?.id ?? ''}`;
  const { items } = await school.get<{ items: readonly { readonly id: string; readonly name: string }[] }>(`${path}/students`);
  const idOf = (name: string): string => items.find((student) => student.name === name)?.id ?? '';
  const sheet = await school.post<{ items: readonly { readonly code: string }[] }>(`${path}/student-codes`, {
    studentIds: [idOf('王敏'), idOf('张磊')],
  });
  for (const [at, signIn] of ['wangmin', 'zhanglei'].entries())
    await new Program(product.url).post('/api/passwords/by-code', { code: sheet.items[at]?.code, signIn, password: product.password });
}

test('step 5: presence, a message and a change of state are at once in every window', async ({ windows, product }) => {
  await enrol(product);
  const mentor = await windows.of('wugang');
  const others = [await windows.of('wangmin'), await windows.of('lilaoshi')];
  for (const page of others) await openTask(page, title);
  const owner = await windows.of('chenli');
  const all = [mentor, owner, ...others];
  const loads = all.map((page) => windows.loadsOf(page));
  for (const page of all) for (const name of ['吴刚', '陈立', '王敏', '李老师']) await expect(presence(page)).toContainText(name);

  await say(mentor, '图纸是 B 版，先做首件。');
  for (const page of all) await expect(line(page, '图纸是 B 版，先做首件。')).toContainText('吴刚');
  await press(main(mentor), '开工');
  await press(mentor.getByRole('dialog', { name: '确认后会发生' }), '确认开工');
  for (const page of all) {
    await expect(line(page, '已开工')).toBeVisible();
    await expect(main(page).getByText('进行中', { exact: true }).first()).toBeVisible();
  }
  expect(all.map((page) => windows.loadsOf(page))).toEqual(loads);
});

test('step 6: hours go from the student to the mentor to the school, each step at once in the other windows', async ({ windows, product }) => {
  const [student, mentor, teacher] = [await windows.of('wangmin'), await windows.of('wugang'), await windows.of('lilaoshi')];
  await product.sql(`UPDATE task SET started_at = started_at - interval '2 days'`); // two days go by
  await main(student).getByRole('link', { name: '全部工时' }).click();
  await student.getByLabel('日期').fill(dateOf(inDays(-1)));
  await student.getByLabel('从', { exact: true }).fill('08:30');
  await student.getByLabel('到', { exact: true }).fill('12:00');
  await student.getByRole('textbox', { name: '做了什么（一句话）' }).fill('去毛刺、自检');
  await press(student, '记下');

  await expect(main(mentor).getByText('去毛刺、自检')).toBeVisible();
  await expect(main(teacher).getByText('已记 3.5 · 已确认 0 · 已认定 0')).toBeVisible();
  await press(main(mentor), '确认 1 条，共 3.5');
  await expect(main(teacher).getByText('已记 0 · 已确认 3.5 · 已认定 0')).toBeVisible();
  await press(main(teacher), '认定 1 条，共 3.5');
  await expect(main(mentor).getByText('已记 0 · 已确认 0 · 已认定 3.5')).toBeVisible();
  await expect(main(student).getByRole('table', { name: '工时记录' }).getByRole('row').filter({ hasText: '去毛刺、自检' })).toContainText('已认定');
});

/** The bar of the promise to post real tasks in its current quarter. */
const bar = (ledger: Page): Locator =>
  main(ledger)
    .getByRole('row')
    .filter({ hasText: 'OB-0001', hasNotText: '逾期' })
    .getByRole('img', { name: /^发布真实生产任务 承诺/ });

test('step 6: the delivery turns the bar hatched with the school’s key and solid with the enterprise’s', async ({ windows }) => {
  const [student, teacher, mentor] = [await windows.of('wangmin'), await windows.of('lilaoshi'), await windows.of('wugang')];
  const [owner, delegate] = [await windows.of('chenli'), await windows.of('shenyue')];
  await nav(delegate, '承诺台账');
  await press(main(delegate), /^全部/);
  await expect(bar(delegate)).toHaveAccessibleName('发布真实生产任务 承诺 6项，已核验 0，待核验 0');
  const loads = [mentor, owner, delegate].map((page) => windows.loadsOf(page));

  await main(student).getByRole('link', { name: '回到任务' }).click();
  await press(main(student), '提交交付');
  const hand = student.getByRole('dialog', { name: '提交交付' });
  await hand.getByLabel('照片与报告').setInputFiles([photo('首件照片'), paper('三坐标报告')]);
  await expect(hand.getByRole('link', { name: '三坐标报告.pdf' })).toBeVisible();
  await press(hand, '提交交付');
  for (const page of [mentor, owner, teacher]) {
    await expect(main(page).getByRole('link', { name: '首件照片.png' })).toBeVisible();
    await expect(main(page).getByRole('link', { name: '三坐标报告.pdf' })).toBeVisible();
  }
  await expect(main(owner).getByRole('button', { name: '验收通过' })).toBeHidden(); // whoever posted does not inspect
  await expect(bar(delegate)).toHaveAccessibleName('发布真实生产任务 承诺 6项，已核验 0，待核验 0');

  await press(main(teacher), '签认交付');
  const key = teacher.getByRole('dialog', { name: '确认后会发生' });
  await expect(key).toContainText('本订单真实，交付物是我校师生的工作成果。');
  await press(key, '确认签认');
  await expect(bar(delegate)).toHaveAccessibleName('发布真实生产任务 承诺 6项，已核验 0，待核验 1');

  for (const criterion of criteria) await mentor.getByRole('textbox', { name: `${criterion} 合格`, exact: true }).fill('40');
  await press(mentor, '验收通过');
  const accept = mentor.getByRole('dialog', { name: '确认后会发生' });
  await expect(accept).toContainText('两把钥匙齐备，验收当即成立');
  await press(accept, '确认验收');
  await expect(bar(delegate)).toHaveAccessibleName('发布真实生产任务 承诺 6项，已核验 1，待核验 0');
  for (const page of [student, teacher, owner]) await expect(line(page, '两把钥匙齐备，验收成立')).toBeVisible();
  expect([mentor, owner, delegate].map((page) => windows.loadsOf(page))).toEqual(loads);
});

test('step 6: the accepted task is a line of the settlement statement', async ({ windows }) => {
  const [finance, owner] = [await windows.of('qianhui'), await windows.of('chenli')];
  const number = /[A-Z]+-\d+/.exec(await main(owner).innerText())?.[0] ?? '';
  await nav(finance, '结算单');
  await main(finance).getByRole('link', { name: '查看' }).click();
  await expect(main(finance).getByRole('region', { name: '任务' })).toContainText(number);
  await expect(main(finance).getByRole('region', { name: '任务' })).toContainText('已验收');
});
