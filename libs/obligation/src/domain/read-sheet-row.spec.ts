import { matchColumns } from './match-columns.js';
import { faultsOf, keyOf, readSheetRow, standingFault, wayOf, type Known, type RowValues } from './read-sheet-row.js';

describe('matching columns', () => {
  it('finds the heads under a title, whatever they are called', () => {
    const rows = [['华岳集群 2026 年台账'], [], ['序号', '责任单位', '承诺事项', '受益单位', '目标值', '频次']];
    expect(matchColumns(rows)).toEqual({ headAt: 2, columns: { promise: 2, obligor: 1, beneficiary: 3, target: 4, cadence: 5 } });
  });

  it('reads back what the ledger exports, in both languages', () => {
    const zh = ['编号', '承诺', '义务方', '受益方', '状态', '承诺量', '待核验', '已核验', '单位', '开始', '期限'];
    const en = ['No.', 'Promise', 'Obligor', 'Beneficiary', 'State', 'Promised', 'Awaiting', 'Verified', 'Unit', 'From', 'Due'];
    for (const heads of [zh, en]) expect(matchColumns([heads]).columns).toEqual({ promise: 1, obligor: 2, beneficiary: 3, target: 5, cadence: null });
  });

  it('gives a column one meaning: the exact word before a part of a longer one', () => {
    expect(matchColumns([['承诺方', '承诺', '对方']]).columns).toMatchObject({ obligor: 0, promise: 1, beneficiary: 2 });
    expect(matchColumns([['承诺内容（摘要）', '责任单位名称']]).columns).toMatchObject({ promise: 0, obligor: 1 });
  });

  it('knows no heads where fewer than two words are known', () => {
    expect(matchColumns([['姓名', '数量']]).headAt).toBe(-1);
    expect(matchColumns([]).headAt).toBe(-1);
  });
});

const known: Known = {
  templates: [
    {
      code: 'O01',
      names: { zh: '真实生产任务', en: 'Real production tasks' },
      roles: ['LEAD_ENTERPRISE'],
      metric: 'COUNT',
      target: 6,
      cadence: 'QUARTER',
    },
    { code: 'O16', names: { zh: '按时满员', en: 'Seats filled on time' }, roles: ['SCHOOL'], metric: 'RATIO', target: 95, cadence: 'QUARTER' },
  ],
  parties: [
    { id: 'ent', name: '华岳精工集团有限公司', shortName: '华岳精工', roles: ['ENTERPRISE', 'LEAD_ENTERPRISE'] },
    { id: 'sch', name: '江北职业技术学院', shortName: '江北职院', roles: ['SCHOOL'] },
    { id: 'sch2', name: '江北技师学院', shortName: '江北技师', roles: ['SCHOOL'] },
  ],
  ours: ['sch'],
  lays: false,
  promised: new Set(),
  drafted: new Set(),
};
const columns = { promise: 0, obligor: 1, beneficiary: 2, target: 3, cadence: 4 };
const read = (...cells: string[]): RowValues => readSheetRow(cells, columns, known);

describe('reading a row', () => {
  it.each([
    [
      ['真实生产任务', '华岳精工', '江北职院', '6 项', '每季度'],
      { promise: 'O01', obligor: 'ent', beneficiary: 'sch', target: '6', cadence: 'QUARTER' },
    ],
    [
      ['O16 席位', '江北职业技术学院', '华岳', '９５％', '半年一次'],
      { promise: 'O16', obligor: 'sch', beneficiary: 'ent', target: '95', cadence: 'HALF_YEAR' },
    ],
    [
      ['Seats filled', '江北技师', '华岳精工集团有限公司', '1,200', '两年'],
      { promise: 'O16', obligor: 'sch2', beneficiary: 'ent', target: '1200', cadence: 'TWO_YEARS' },
    ],
    [['O01', '华岳精工', '江北职院', '', ''], { promise: 'O01', obligor: 'ent', beneficiary: 'sch', target: '6', cadence: 'QUARTER' }],
  ])('understands %j', (cells, values) => expect(read(...cells)).toEqual(values));

  it('takes the amount and the cadence of a template that was chosen by hand', () => {
    expect(readSheetRow(['某事', '华岳精工', '江北职院'], columns, known, { promise: 'O16' })).toMatchObject({
      promise: 'O16',
      target: '95',
      cadence: 'QUARTER',
    });
  });

  it('does not guess: what two are called stays open', () => {
    expect(read('O01', '江北', '华岳精工', '六项', '常年').obligor).toBe('');
    expect(read('O99', '某公司', '', '六项', '随时')).toEqual({ promise: '', obligor: '', beneficiary: '', target: '', cadence: '' });
  });
});

describe('what is wrong with a row', () => {
  const sound: RowValues = { promise: 'O01', obligor: 'ent', beneficiary: 'sch', target: '6', cadence: 'QUARTER' };
  const empty: RowValues = { promise: '', obligor: '', beneficiary: '', target: '', cadence: '' };

  it.each<[string, Partial<RowValues>, object]>([
    ['nothing', {}, {}],
    ['who may not owe it', { promise: 'O16', target: '95' }, { obligor: 'role' }],
    ['one side twice', { beneficiary: 'ent' }, { beneficiary: 'same' }],
    ['a row between others', { beneficiary: 'sch2' }, { beneficiary: 'not-ours' }],
    ['more than all', { promise: 'O16', obligor: 'sch', beneficiary: 'ent', target: '101' }, { target: 'range' }],
    ['no number', { target: '6.5' }, { target: 'unknown' }],
    ['everything', empty, { promise: 'unknown', obligor: 'unknown', beneficiary: 'unknown', target: 'unknown', cadence: 'unknown' }],
  ])('says %s', (_, change, faults) => expect(faultsOf({ ...sound, ...change }, known)).toEqual(faults));

  it('takes a row between two others where the reader acts for the secretariat', () => {
    const others = { ...sound, beneficiary: 'sch2' };
    expect(faultsOf(others, { ...known, lays: true })).toEqual({});
    expect([wayOf(sound, known), wayOf(others, known)]).toEqual(['PROPOSE', 'LAY']);
  });

  it('leaves out what stands or waits already; a side may still propose what waits for it', () => {
    const others = { ...sound, beneficiary: 'sch2' };
    const secretariat = { ...known, lays: true, promised: new Set([keyOf(sound)]), drafted: new Set([keyOf(others)]) };
    expect([faultsOf(sound, secretariat), faultsOf(others, secretariat)]).toEqual([{ promise: 'promised' }, { promise: 'drafted' }]);
    expect(faultsOf(others, { ...secretariat, ours: ['sch2'] })).toEqual({});
    expect([standingFault({ promise: 'promised' }), standingFault({ target: 'range' }), standingFault({})]).toEqual(['promised', null, null]);
  });
});
