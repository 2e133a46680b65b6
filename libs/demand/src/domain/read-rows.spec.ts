import { readRows } from './read-rows.js';

test('heads say what the columns are, in the words such lists use', () => {
  const rows = readRows(
    [
      ['岗位', '等级', '人数', '到岗时间', '专业方向', '要求'],
      ['数控车工', '高级工', '20', '2027年3月1日', '数控加工、机电', '三班倒'],
      ['', '', '', '', '', ''],
    ],
    'TALENT_DEMAND',
  );
  expect(rows).toEqual([
    {
      terms: {
        title: '数控车工',
        text: '三班倒',
        quantity: 20,
        unit: '人',
        detail: 'ADVANCED',
        codes: ['数控加工', '机电'],
        from: null,
        until: '2027-03-01',
      },
      fault: null,
    },
  ]);
});

test('without heads the usual order holds, and an amount may bring its unit', () => {
  const [row] = readRows([['主轴箱', '1,200 件', '', '2027/3', '主轴']], 'CORE_PRODUCT');
  expect(row).toMatchObject({ terms: { title: '主轴箱', quantity: 1200, unit: '件', until: '2027-03-01', codes: ['主轴'] }, fault: null });
});

test.each<[string, string[], string]>([
  ['no title', ['', '3', '人'], 'title'],
  ['an amount that is none', ['焊工', '若干'], 'quantity'],
  ['no head count', ['焊工'], 'quantity'],
  ['a date that is none', ['焊工', '3', '', '明年'], 'date'],
  ['a day that is not', ['焊工', '3', '', '2027-02-30'], 'date'],
])('a row with %s says so', (_, row, fault) => {
  expect(readRows([row], 'TALENT_DEMAND')[0]?.fault).toBe(fault);
});
