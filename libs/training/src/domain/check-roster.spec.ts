import { checkRoster, type RosterFacts } from './check-roster.js';
import { correctRows } from './correct-rows.js';
import { checkCharacterOf } from './identity-number.js';
import { repairGroups } from './repair-groups.js';
import { matchColumns } from './roster-columns.js';
import type { RosterColumn } from './roster-columns.js';
import type { RosterEntry, RosterRow } from './roster-row.js';
import { testParams as params } from './testing-params.js';

const identity = (born: string, order: number): string => {
  const digits = `330203${born.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return digits + checkCharacterOf(digits);
};
const facts: RosterFacts = {
  register: new Map([
    ['数控技术', new Set(['数控1班', '数控2班'])],
    ['模具设计', new Set(['模具1班'])],
  ]),
  roster: new Map(),
  today: '2026-11-24',
  params,
};
const row = (line: number, cells: Partial<Record<RosterColumn, string>> = {}): RosterRow => ({
  line,
  cells: {
    number: `2024${line}`,
    name: '林小满',
    sex: '男',
    identityNumber: identity('2008-05-01', line * 2 + 1),
    bornOn: '',
    grade: '2024级',
    programme: '数控技术',
    classGroup: '数控1班',
    phone: '13800138000',
    skills: '车工、铣工',
    ...cells,
  },
});
const codes = (rows: readonly RosterRow[], known = facts): readonly (readonly string[])[] =>
  checkRoster(rows, known).map((one) => one.faults.map((fault) => `${fault.column} ${fault.code}`));

test('a sound row becomes a new student, birth and sex from the identity number', () => {
  const [one] = checkRoster([row(2)], facts);
  expect(one).toMatchObject({
    outcome: 'NEW',
    faults: [],
    marks: [],
    entry: { number: '20242', bornOn: '2008-05-01', sex: 'M', grade: 2024, phone: '13800138000', skills: ['车工', '铣工'] },
  });
});

test.each<[string, Partial<Record<RosterColumn, string>>, string]>([
  ['no student number', { number: '' }, 'number number-missing'],
  ['a student number that is a sentence', { number: '见附件 一' }, 'number number-wrong'],
  ['no name', { name: ' ' }, 'name name-missing'],
  ['a name of 41 characters', { name: '长'.repeat(41) }, 'name name-long'],
  ['an unknown sex', { sex: '未知' }, 'sex sex-wrong'],
  ['a sex the identity number contradicts', { sex: '女' }, 'sex sex-differs'],
  ['an identity number cut by the spreadsheet', { identityNumber: '3.30203200805E+17' }, 'identityNumber identity-digits-lost'],
  ['an identity number with a wrong form', { identityNumber: '33020320080501' }, 'identityNumber identity-form'],
  [
    'a wrong check digit',
    { identityNumber: identity('2008-05-01', 5).replace(/.$/, (c) => (c === '1' ? '2' : '1')), bornOn: '2008-05-01' },
    'identityNumber identity-check-digit',
  ],
  ['neither identity number nor birth date', { identityNumber: '' }, 'bornOn birth-missing'],
  ['a birth date that is none', { bornOn: '2008-02-30' }, 'bornOn birth-wrong'],
  ['a birth date the identity number contradicts', { bornOn: '2008-05-02' }, 'bornOn birth-differs'],
  ['a grade in words', { grade: '高二' }, 'grade grade-wrong'],
  ['a grade of a far future', { grade: '2031级' }, 'grade grade-wrong'],
  ['a programme the school does not have', { programme: '航空航天' }, 'programme programme-unknown'],
  ['a class of another programme', { classGroup: '模具1班' }, 'classGroup class-unknown'],
  ['a phone number one digit short', { phone: '1380013800' }, 'phone phone-wrong'],
  ['a skill that is an essay', { skills: '熟练掌握普通车床与数控车床的操作与日常维护保养' }, 'skills skills-long'],
])('%s is one fault of that cell, and the row is refused', (_, cells, fault) => {
  const [one] = checkRoster([row(2, cells)], facts);
  expect(one?.faults.map((f) => `${f.column} ${f.code}`)).toEqual([fault]);
  expect(one?.outcome).toBe('REFUSED');
  expect(one?.entry).toBeNull();
});

test('the same student number twice refuses both rows and points at the other', () => {
  const checked = checkRoster([row(2), row(3, { number: '20242' })], facts);
  expect(checked.map((one) => one.faults)).toEqual([
    [{ column: 'number', code: 'number-repeated', hint: '3' }],
    [{ column: 'number', code: 'number-repeated', hint: '2' }],
  ]);
});
test('the same person under two numbers refuses both rows', () =>
  expect(codes([row(2), row(3, { identityNumber: identity('2008-05-01', 5) })])).toEqual([
    ['identityNumber identity-repeated'],
    ['identityNumber identity-repeated'],
  ]));

const known: RosterEntry = {
  number: '20242',
  name: '林小满',
  sex: 'M',
  identityNumber: identity('2008-05-01', 5),
  bornOn: '2008-05-01',
  grade: 2024,
  programme: '数控技术',
  classGroup: '数控1班',
  phone: '13800138000',
  skills: ['车工', '铣工'],
};
const withRoster = (entry: Partial<RosterEntry>): RosterFacts => ({
  ...facts,
  roster: new Map([[entry.number ?? known.number, { ...known, ...entry }]]),
});

test('a row like the roster is unchanged, one that differs updates it', () => {
  expect(checkRoster([row(2)], withRoster({}))[0]?.outcome).toBe('UNCHANGED');
  expect(checkRoster([row(2, { classGroup: '数控2班' })], withRoster({}))[0]?.outcome).toBe('UPDATED');
});
test('a number that belongs to somebody else, and a person who has another number, are refused', () => {
  expect(codes([row(2)], withRoster({ identityNumber: identity('2007-01-01', 7) }))).toEqual([['number number-taken']]);
  expect(codes([row(2)], withRoster({ number: '20239' }))).toEqual([['identityNumber identity-elsewhere']]);
});

test('a student under sixteen or in first grade is kept and marked with the article', () => {
  const [young, fresh] = checkRoster([row(2, { identityNumber: identity('2011-01-15', 5) }), row(3, { grade: '2026级' })], facts);
  expect(young).toMatchObject({ outcome: 'NEW', marks: [{ refusal: 'training.under-16', details: { article: 'INT-16(2)' } }] });
  expect(fresh).toMatchObject({ outcome: 'NEW', marks: [{ refusal: 'training.first-grade', details: { article: 'INT-16(1)' } }] });
});

test('faults are grouped by what repairs them, and identity numbers are not repeated there', () => {
  const groups = repairGroups(
    checkRoster(
      [row(2, { classGroup: '数控9班' }), row(3, { classGroup: '数控9班' }), row(4, { identityNumber: '123', bornOn: '2008-01-01' })],
      facts,
    ),
  );
  expect(groups).toEqual([
    { code: 'class-unknown', column: 'classGroup', rows: 2, lines: [2, 3], values: [{ text: '数控9班', programme: '数控技术', rows: 2 }] },
    { code: 'identity-form', column: 'identityNumber', rows: 1, lines: [4], values: [] },
  ]);
});

test('one correction repairs every row with the same text, and one that meets no row is refused', () => {
  const rows = [row(2, { classGroup: '数控9班' }), row(3, { classGroup: '数控9班' })];
  const corrected = correctRows(rows, [{ column: 'classGroup', from: '数控9班', to: '数控2班' }]);
  expect(codes(corrected as readonly RosterRow[])).toEqual([[], []]);
  expect(correctRows(rows, [{ column: 'classGroup', line: 7, to: '数控2班' }])).toMatchObject({ refusal: 'training.correction-misses' });
});

test('headings are found by synonym, below a title, in any order and with stars', () => {
  expect(matchColumns([['2024级学生名册'], [], ['学生姓名*', '学籍号', '行政班', '所学专业', '入学年份', '备注', '身份证号码（18位）']])).toEqual({
    headingRow: 2,
    at: { name: 0, number: 1, classGroup: 2, programme: 3, grade: 4, identityNumber: 6 },
    unknown: ['备注'],
  });
});
test('a sheet without the required columns says which are lacking', () => {
  expect(matchColumns([['姓名', '学号', '成绩']])).toEqual({ lacking: ['grade', 'programme', 'classGroup'] });
  expect(matchColumns([])).toEqual({ lacking: ['number', 'name', 'grade', 'programme', 'classGroup'] });
});
