import request from 'supertest';
import { writeXlsx } from 'hucre';
import { anOrganization, aPerson, ArrangedTasks, Client, neighbours, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { CodeSheetView, RegisterView, RevealedView, RosterImportView, StudentView } from '../contract.js';
import { checkCharacterOf, refusalsToPlace } from '../domain/index.js';
import { testParams } from '../domain/testing-params.js';
import { training } from '../index.js';
import { unsuitableOn } from './student-reader.js';

let app: TestApp;
let school: string;
let otherSchool: string;
let officer: TestPerson;
let teacher: TestPerson;
let outsider: TestPerson;
let as: (person: TestPerson | null) => Client;

const HEAD = ['学号', '姓名', '性别', '身份证号', '出生日期', '年级', '专业', '班级', '手机号', '技能'];
const identity = (born: string, order: number): string => {
  const digits = `330203${born.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return digits + checkCharacterOf(digits);
};
/** A sound student of the fixture, unlike every other. */
const student = (n: number, born = '2008-05-01'): string[] => [
  `2024${String(n).padStart(4, '0')}`,
  `学生${'甲乙丙丁戊己庚辛壬癸'.charAt(n % 10)}${n}`,
  '男',
  identity(n < 500 ? born : '2007-03-09', (n % 499) * 2 + 1),
  '',
  '2024级',
  '数控技术',
  `数控${(n % 4) + 1}班`,
  `138${String(n).padStart(8, '0')}`,
  '车工、去毛刺',
];
const file = (rows: string[][]): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: '学生名册', rows: [HEAD, ...rows] }] });

async function upload(person: TestPerson, rows: string[][] | Uint8Array, to = school): Promise<request.Response> {
  const bytes = rows instanceof Uint8Array ? rows : await file(rows);
  return request(app.url)
    .post(`/api/schools/${to}/roster-imports`)
    .set('cookie', `dingyue=${person.token}`)
    .set('accept-language', 'zh')
    .attach('file', Buffer.from(bytes), { filename: '名册.xlsx' });
}
const events = (type: string): Promise<{ data: string; version: number }[]> =>
  app.sql('SELECT data, version FROM event WHERE type = $1 ORDER BY id', [type]);
/** Behind the product's back, with the school set: row-level security binds the tables' owner as well. */
const look = <Row>(text: string): Promise<Row[]> =>
  app.db.transaction(async () => {
    await app.db.query(`SELECT set_config('app.organization', $1, true)`, [school]);
    return app.db.query<Row>(text);
  });
const students = async (): Promise<number> => Number((await look<{ n: bigint }>(`SELECT count(*) AS n FROM student`))[0]?.n);

beforeAll(async () => {
  app = await startTestApp([neighbours(new ArrangedTasks()), training]);
  school = await anOrganization(app, { name: '甬江职业技术学校', kind: 'SCHOOL' });
  otherSchool = await anOrganization(app, { name: '姚江技师学院', kind: 'SCHOOL' });
  officer = await aPerson(app, { name: '沈教务', posts: [[school, 'ACADEMIC_OFFICER']] });
  teacher = await aPerson(app, { name: '吴老师', posts: [[school, 'TEACHER']] });
  outsider = await aPerson(app, { name: '另校教务', posts: [[otherSchool, 'ACADEMIC_OFFICER']] });
  as = (person) => new Client(app.url, person);
  const classes = [1, 2, 3, 4].map((n) => `数控${n}班`);
  await as(officer).send<RegisterView>(`/api/schools/${school}/programmes`, {
    programmes: [
      { name: '数控技术', classes },
      { name: '模具设计', classes: ['模具1班'] },
    ],
  });
});
afterAll(() => app.close());

test('the register grows, and registering the same again changes nothing but its version', async () => {
  const again = await as(officer).send<RegisterView>(`/api/schools/${school}/programmes`, {
    programmes: [{ name: '数控技术', classes: ['数控1班'] }],
  });
  expect(again).toMatchObject({
    version: 2,
    programmes: [{ name: '数控技术', classes: ['数控1班', '数控2班', '数控3班', '数控4班'] }, { name: '模具设计' }],
  });
});

describe('300 students with seven planted faults', () => {
  const rows = Array.from({ length: 300 }, (_, n) => student(n));
  const plant = (n: number, column: string, value: string): void => void ((rows[n] as string[])[HEAD.indexOf(column)] = value);
  plant(
    10,
    '身份证号',
    identity('2008-05-01', 21).replace(/.$/, (c) => (c === '1' ? '2' : '1')),
  ); // check digit
  plant(20, '学号', '20240019'); // the same number twice
  plant(30, '姓名', '');
  plant(40, '出生日期', '2008-05-02'); // not what the identity number says
  plant(50, '班级', '数控9班');
  plant(60, '手机号', '1380013');
  plant(70, '年级', '高二');
  for (const n of [100, 101]) plant(n, '身份证号', identity('2011-01-15', n * 2 + 1)); // under 16: kept and marked
  plant(110, '年级', '2026级'); // first grade: kept and marked
  let checked: RosterImportView;

  test('are checked within seconds: who is new, what is wrong and how it is repaired, who is marked with the article', async () => {
    const began = Date.now();
    const response = await upload(officer, rows);
    expect(Date.now() - began).toBeLessThan(30_000);
    expect(response.status).toBe(201);
    checked = response.body as RosterImportView;
    expect(checked).toMatchObject({ status: 'CHECKED', rows: 300, added: 292, updated: 0, refused: 8, marked: 3, version: 1 });
    expect(Object.fromEntries(checked.groups.map((group) => [group.code, group.lines]))).toEqual({
      'identity-check-digit': [12],
      'number-repeated': [21, 22],
      'name-missing': [32],
      'birth-differs': [42],
      'class-unknown': [52],
      'phone-wrong': [62],
      'grade-wrong': [72],
    });
    expect(checked.items.find((row) => row.line === 102)).toMatchObject({
      outcome: 'NEW',
      marks: [{ code: 'training.under-16', article: 'INT-16(2)' }],
    });
    expect(checked.items.find((row) => row.line === 112)).toMatchObject({
      outcome: 'NEW',
      marks: [{ code: 'training.first-grade', article: 'INT-16(1)' }],
    });
    expect(await students()).toBe(0);
  });

  test('are corrected in place, one line or the same fault at once, and checked again', async () => {
    const corrections = [
      { column: 'classGroup', from: '数控9班', to: '数控1班' },
      { column: 'name', line: 32, to: '林小满' },
      { column: 'number', line: 22, to: '20240020' },
    ];
    checked = await as(officer).send<RosterImportView>(
      `/api/schools/${school}/roster-imports/${checked.id}/corrections`,
      { corrections },
      { ifMatch: 1 },
    );
    expect(checked).toMatchObject({ version: 2, added: 296, refused: 4 });
    const stale = await as(officer).post(
      `/api/schools/${school}/roster-imports/${checked.id}/corrections`,
      { corrections: [{ column: 'name', line: 32, to: '林' }] },
      { ifMatch: 1 },
    );
    expect([stale.status, (stale.body as { code: string }).code]).toEqual([409, 'request.stale']);
  });

  test('every sound row is kept in one transaction with one event; the same key again does it once', async () => {
    const path = `/api/schools/${school}/roster-imports/${checked.id}/import`;
    const first = await as(officer).send<RosterImportView>(path, {}, { key: 'import-1-once', ifMatch: 2 });
    const again = await as(officer).send<RosterImportView>(path, {}, { key: 'import-1-once', ifMatch: 2 });
    expect(first).toMatchObject({ status: 'IMPORTED', version: 3, added: 296, refused: 4, marked: 3 });
    expect(again).toEqual(first);
    expect(first.groups.reduce((sum, group) => sum + group.rows, 0)).toBe(4); // what is left to repair stays
    const [event, ...more] = await events('roster.imported');
    expect(more).toEqual([]);
    expect(JSON.parse(event?.data ?? '{}')).toEqual({ importId: checked.id, kept: 296, added: 296, updated: 0, unchanged: 0, refused: 4, marked: 3 });
    expect(await students()).toBe(296);
    const twice = await as(officer).post(path);
    expect([twice.status, (twice.body as { code: string }).code]).toEqual([409, 'training.import-done']);
  });

  test('identity and phone numbers are nowhere in the clear, and no event or log line holds a person', async () => {
    const [row] = await look<{ whole: string }>(`SELECT string_agg(s::text, ' ') AS whole FROM student s`);
    const [sealed] = await look<{ whole: string }>(`SELECT string_agg(encode(rows_sealed, 'escape'), ' ') AS whole FROM roster_import`);
    const [log] = await app.sql<{ whole: string }>(`SELECT string_agg(data, ' ') AS whole FROM event`);
    for (const secret of [identity('2008-05-01', 1), '13800000000', '13800000001']) {
      expect(row?.whole).not.toContain(secret);
      expect(sealed?.whole).not.toContain(secret);
    }
    for (const personal of ['学生', '林小满', '330203', '138000']) expect(log?.whole).not.toContain(personal);
  });

  test('the roster is paged, searched and filtered by mark, with numbers masked', async () => {
    const page = await as(teacher).read<{ items: StudentView[]; next: string }>(`/api/schools/${school}/students?limit=50`);
    expect(page.items).toHaveLength(50);
    const second = await as(teacher).read<{ items: StudentView[] }>(`/api/schools/${school}/students?limit=50&after=${page.next}`);
    expect((second.items[0]?.number ?? '') > (page.items[49]?.number ?? '')).toBe(true);
    expect(page.items[0]).toMatchObject({
      number: '20240000',
      identityNumber: expect.stringMatching(/^330203\*{11}.$/),
      phone: '138****0000',
      programme: '数控技术',
      marks: [],
    });
    const marked = await as(teacher).read<{ items: StudentView[] }>(`/api/schools/${school}/students?marked=yes`);
    expect(marked.items.map((one) => one.number)).toEqual(['20240100', '20240101', '20240110']);
    expect((await as(teacher).read<{ items: StudentView[] }>(`/api/schools/${school}/students?q=${encodeURIComponent('小满')}`)).items).toHaveLength(
      1,
    );
    expect((await as(teacher).read<{ items: StudentView[] }>(`/api/schools/${school}/students?q=${encodeURIComponent('%')}`)).items).toEqual([]);
  });

  test('to see the number behind the mask is the officer’s alone, and is recorded', async () => {
    const [one] = (await as(officer).read<{ items: StudentView[] }>(`/api/schools/${school}/students?limit=1`)).items;
    const path = `/api/schools/${school}/students/${one?.id ?? ''}/reveal`;
    expect((await as(teacher).post(path)).status).toBe(403);
    const revealed = await as(officer).send<RevealedView>(path);
    expect(revealed).toEqual({ identityNumber: identity('2008-05-01', 1), phone: '13800000000', bornOn: '2008-05-01' });
    const log = await app.sql(`SELECT person_id, outcome FROM access_log WHERE action = 'reveal' AND subject = 'Student' ORDER BY id`);
    expect(log).toEqual([
      { person_id: teacher.personId, outcome: 'denied' },
      { person_id: officer.personId, outcome: 'allowed' },
    ]);
  });

  test('a second roster updates, leaves and adds; undone, everything is as it was', async () => {
    const before = await look(`SELECT number, name, class_group_id FROM student ORDER BY number`);
    const second = [student(1), [...student(2)], student(900)];
    (second[1] as string[])[HEAD.indexOf('班级')] = '数控1班';
    const { id, added, updated, unchanged } = (await upload(officer, second)).body as RosterImportView;
    expect([added, updated, unchanged]).toEqual([1, 1, 1]);
    await as(officer).send(`/api/schools/${school}/roster-imports/${id}/import`);
    expect(await students()).toBe(297);
    const undone = await as(officer).send<RosterImportView>(`/api/schools/${school}/roster-imports/${id}/undo`);
    expect(undone).toMatchObject({ status: 'UNDONE', version: 3 });
    expect(await look(`SELECT number, name, class_group_id FROM student ORDER BY number`)).toEqual(before);
  });

  test('codes are on the sheet and nowhere else; a repeat prints none; a signed-in student keeps the import from being undone', async () => {
    const [one] = (await as(officer).read<{ items: StudentView[] }>(`/api/schools/${school}/students?limit=1`)).items;
    const studentIds = [one?.id ?? ''];
    const sheet = await as(officer).send<CodeSheetView>(`/api/schools/${school}/student-codes`, { studentIds }, { key: 'sheet-0001' });
    expect(sheet.items).toEqual([{ studentId: one?.id, number: '20240000', name: one?.name, classGroup: '数控1班', code: 'CODE-20240000' }]);
    expect((await as(officer).send<CodeSheetView>(`/api/schools/${school}/student-codes`, { studentIds }, { key: 'sheet-0001' })).items).toEqual([]);
    const [event] = await events('codes.issued');
    expect(event?.data).not.toContain('CODE');
    const undo = await as(officer).post(`/api/schools/${school}/roster-imports/${checked.id}/undo`);
    expect([undo.status, (undo.body as { code: string; details: object }).code]).toEqual([409, 'training.import-depended']);
  });

  test('an upload sent again under its key is checked once; the key with another file is refused', async () => {
    const bytes = Buffer.from(await file([student(1)]));
    const send = (content: Buffer) =>
      request(app.url)
        .post(`/api/schools/${school}/roster-imports`)
        .set('cookie', `dingyue=${officer.token}`)
        .set('idempotency-key', 'upload-0001')
        .attach('file', content, { filename: '名册.xlsx' });
    const first = (await send(bytes)).body as RosterImportView;
    expect((await send(bytes)).body).toEqual(first);
    const other = await send(Buffer.from(await file([student(2)])));
    expect([other.status, (other.body as { code: string }).code]).toEqual([409, 'request.key-reused']);
  });

  test('the annotated workbook and the template come as attachments; taking the first out is recorded', async () => {
    const annotated = await as(officer).get(`/api/schools/${school}/roster-imports/${checked.id}/workbook`);
    expect([annotated.status, annotated.headers['content-type']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
    expect(annotated.headers['content-disposition']).toContain("filename*=UTF-8''");
    expect((await as(teacher).get(`/api/schools/${school}/roster-imports/template`)).status).toBe(200);
    expect(await app.sql(`SELECT outcome FROM access_log WHERE action = 'export'`)).toEqual([{ outcome: 'allowed' }]);
  });
});

describe('what is refused changes nothing', () => {
  test.each<[string, () => Promise<request.Response>, number, string]>([
    ['a file that is no workbook', () => upload(officer, Buffer.from('学号,姓名')), 422, 'training.workbook-not-one'],
    ['six megabytes', () => upload(officer, Buffer.alloc(6 * 1024 * 1024)), 422, 'training.workbook-too-large'],
    [
      'a sheet without the required columns',
      async () =>
        upload(
          officer,
          await writeXlsx({
            sheets: [
              {
                name: 'a',
                rows: [
                  ['姓名', '成绩'],
                  ['林', '90'],
                ],
              },
            ],
          }),
        ),
      422,
      'training.columns-missing',
    ],
    ['a roster without students', async () => upload(officer, await file([])), 422, 'training.rows-none'],
    ['no file at all', async () => as(officer).post(`/api/schools/${school}/roster-imports`, {}), 400, 'request.invalid'],
    ['a teacher', () => upload(teacher, [student(1)]), 404, 'access.missing'],
    ['another school’s officer', () => upload(outsider, [student(1)]), 404, 'access.missing'],
    ['nobody', async () => as(null).post(`/api/schools/${school}/roster-imports`), 401, 'access.unauthenticated'],
  ])('%s', async (_, send, status, code) => {
    const [before] = await look('SELECT count(*) AS n FROM roster_import');
    const response = await send();
    expect([response.status, (response.body as { code: string }).code]).toEqual([status, code]);
    expect(await look('SELECT count(*) AS n FROM roster_import')).toEqual([before]);
  });
});

test('another school’s roster, one that does not exist and one that is no id answer byte for byte alike', async () => {
  const foreign = await as(outsider).get(`/api/schools/${school}/students`);
  const unknown = await as(outsider).get('/api/schools/0190b1c2-0000-7000-8000-00000000dead/students');
  const noId = await as(outsider).get('/api/schools/school-1/students');
  expect(foreign.status).toBe(404);
  expect(unknown.text).toBe(foreign.text);
  expect(noId.text).toBe(foreign.text);
  const [one] = (await as(officer).read<{ items: StudentView[] }>(`/api/schools/${school}/students?limit=1`)).items;
  expect((await as(outsider).get(`/api/schools/${otherSchool}/students/${one?.id ?? ''}`)).text).toBe(foreign.text);
});

test('without a school set there is not one row, with another school set not one of this school', async () => {
  for (const table of ['student', 'roster_import', 'roster_import_student']) {
    expect(await app.db.query(`SELECT 1 FROM ${table}`)).toEqual([]);
  }
  const seen = await app.db.transaction(async () => {
    await app.db.query(`SELECT set_config('app.organization', $1, true)`, [otherSchool]);
    return app.db.query('SELECT 1 FROM student');
  });
  expect(seen).toEqual([]);
});

test('the filter for marked students and the rule agree on every day around every threshold', () => {
  for (const day of ['2026-08-31', '2026-09-01', '2026-11-24', '2028-02-29', '2027-02-28', '2027-03-01']) {
    const { bornAfter, gradeAfter } = unsuitableOn(day, testParams);
    for (const bornOn of [
      '2010-08-31',
      '2010-09-01',
      '2010-11-23',
      '2010-11-24',
      '2010-11-25',
      '2011-02-28',
      '2011-03-01',
      '2012-02-28',
      '2012-02-29',
      '2012-03-01',
    ]) {
      for (const grade of [2023, 2024, 2025, 2026, 2027]) {
        expect([day, bornOn, grade, bornOn > bornAfter || grade > gradeAfter]).toEqual([
          day,
          bornOn,
          grade,
          refusalsToPlace({ bornOn, grade }, day, testParams).length > 0,
        ]);
      }
    }
  }
});
