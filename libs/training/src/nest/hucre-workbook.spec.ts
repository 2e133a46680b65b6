import { crc32, deflateRawSync } from 'node:zlib';
import { readXlsx, writeXlsx } from 'hucre';
import { checkRoster, matchColumns } from '../domain/index.js';
import { HucreWorkbook, WORKBOOK_LIMITS } from './hucre-workbook.js';
import { packStored, unpackZip } from './unpack-zip.js';

const workbook = new HucreWorkbook();
const sheet = (rows: (string | number | Date | null)[][]): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: '学生名册', rows }] });
const heading = ['学号', '姓名', '年级', '专业', '班级'];
const codeOf = async (bytes: Uint8Array): Promise<string | null> => {
  const answer = await workbook.read(bytes);
  return 'refusal' in answer ? answer.refusal : null;
};
/** The parts of a real workbook with one of them exchanged. */
async function workbookWith(name: string, text: (before: string) => string): Promise<Uint8Array> {
  const parts = unpackZip(Buffer.from(await sheet([heading, ['20240001', '林小满', '2024级', '数控技术', '数控1班']])), { parts: 100, bytes: 1e7 });
  if (typeof parts === 'string') throw new Error(parts);
  return packStored(new Map([...parts].map(([part, data]) => [part, part === name ? Buffer.from(text(data.toString())) : data])));
}
const SHEET = 'xl/worksheets/sheet1.xml';
const bomb = bombOf(256);

test('the first visible sheet comes back as text: dates as dates, long numbers visibly broken, line numbers as the spreadsheet shows them', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: '隐藏', hidden: true, rows: [['不读']] },
      {
        name: '学生名册',
        rows: [
          ['某校名册'],
          [],
          [...heading, '身份证号', '出生日期'],
          [20240001, ' 林小满 ', 2024, '数控技术', '数控1班', Number('330203200805010123'), new Date(Date.UTC(2008, 4, 1))],
        ],
      },
    ],
  });
  expect(await workbook.read(bytes)).toEqual({
    rows: [
      expect.arrayContaining(['某校名册']),
      expect.any(Array),
      [...heading, '身份证号', '出生日期'],
      ['20240001', '林小满', '2024', '数控技术', '数控1班', '3.302032008050101E+17', '2008-05-01'],
    ],
  });
});

test('five thousand students are read within seconds, one more is refused', async () => {
  const students = (n: number): string[][] => Array.from({ length: n }, (_, i) => [`S${i}`, '王敏', '2024级', '数控技术', '数控1班']);
  const answer = await workbook.read(await sheet([heading, ...students(WORKBOOK_LIMITS.rows)]));
  expect('refusal' in answer ? answer : answer.rows.length).toBe(WORKBOOK_LIMITS.rows + 1);
  expect(await codeOf(await sheet([heading, ...students(WORKBOOK_LIMITS.rows + 10)]))).toBe('training.rows-too-many');
});

describe('what is not a roster gets a clear refusal', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(0), 'training.workbook-not-one'],
    ['a text file', () => Buffer.from('学号,姓名\n1,2\n'), 'training.workbook-not-one'],
    ['a picture named .xlsx', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'training.workbook-not-one'],
    ['a zip of something else', () => packStored(new Map([['a.xml', Buffer.from('<a/>')]])), 'training.workbook-not-one'],
    ['half a workbook', async () => (await sheet([heading])).subarray(0, 900), 'training.workbook-not-one'],
    ['a workbook whose sheet is no XML', () => workbookWith(SHEET, () => '<worksheet><sheetData><row'), 'training.workbook-not-one'],
    ['an old .xls', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]), 'training.workbook-old-format'],
    [
      'an encrypted .xlsx',
      () => writeXlsx({ sheets: [{ name: 'a', rows: [heading] }], encryption: { password: 'x', spinCount: 1000 } }),
      'training.workbook-encrypted',
    ],
    ['a zip whose entries are encrypted', async () => flagEncrypted(Buffer.from(await sheet([heading]))), 'training.workbook-encrypted'],
    ['six megabytes', () => Buffer.alloc(6 * 1024 * 1024, 1), 'training.workbook-too-large'],
    [
      'a DOCTYPE that reads a file',
      () => workbookWith(SHEET, (xml) => xml.replace('?>', '?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
      'training.workbook-doctype',
    ],
    ['a DOCTYPE in UTF-16', () => workbookWith(SHEET, (xml) => `\ufeff${xml}`.split('').join('\u0000')), 'training.workbook-not-one'],
    ['a thousand columns', async () => sheet([[...heading, ...Array.from({ length: 1000 }, (_, i) => `列${i}`)]]), 'training.columns-too-many'],
    [
      'two cells at opposite corners',
      () => workbookWith(SHEET, (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')),
      'training.columns-too-many',
    ],
    [
      'a cell in the last row',
      () => workbookWith(SHEET, (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>')),
      'training.rows-too-many',
    ],
    ['a small file that unpacks to more than a roster ever holds', () => bomb, 'training.workbook-bomb'],
    [
      'twenty thousand entries',
      () => packStored(new Map(Array.from({ length: 20_000 }, (_, i) => [`${i}.xml`, Buffer.alloc(0)]))),
      'training.workbook-bomb',
    ],
  ])('%s', async (_, make, code) => expect(await codeOf(await make())).toBe(code));

  test('a bomb costs neither the memory it unpacks to nor the time', async () => {
    const before = process.memoryUsage().rss;
    const began = Date.now();
    expect(await codeOf(bomb)).toBe('training.workbook-bomb');
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});

test('the template of a school is read back with every column, and offers its programmes and classes', async () => {
  const register = new Map([
    ['数控技术', new Set(['数控1班', '数控2班'])],
    ['模具设计', new Set(['模具1班'])],
  ]);
  const bytes = await workbook.template(register, 'zh');
  const read = await workbook.read(bytes);
  if ('refusal' in read) throw new Error(read.refusal);
  expect(matchColumns(read.rows)).toMatchObject({ headingRow: 0, unknown: [] });
  const sheets = (await readXlsx(bytes)).sheets;
  expect(sheets[1]?.rows).toEqual(
    [
      ['专业', '班级'],
      ['数控技术', '数控1班'],
      ['模具设计', '数控2班'],
      [expect.anything(), '模具1班'],
    ].map((row) => row),
  );
  const parts = unpackZip(Buffer.from(bytes), { parts: 100, bytes: 1e7 });
  expect(typeof parts === 'string' ? parts : parts.get(SHEET)?.toString()).toContain("<formula1>'专业班级'!$A$2:$A$3</formula1>");
});

test('the annotated workbook says what is wrong, and what begins like a formula stays text and comes back equal', async () => {
  const cells = {
    number: '20240001',
    name: "=cmd|'/c calc'!A0",
    grade: '高二',
    programme: '数控技术',
    classGroup: '数控1班',
    bornOn: '2008-05-01',
    phone: '+1',
  };
  const checked = checkRoster([{ line: 2, cells }], {
    register: new Map([['数控技术', new Set(['数控1班'])]]),
    roster: new Map(),
    today: '2026-11-24',
    params: { youngestAge: 16, lowestSchoolYear: 2, schoolYearBegins: '09-01', longestDayMinutes: 480, lowestSafetyScore: 80 },
  });
  const bytes = await workbook.annotated(checked, 'zh');
  const raw = (await readXlsx(bytes)).sheets[0]?.rows[1] ?? [];
  expect(raw[1]).toBe("'=cmd|'/c calc'!A0");
  expect(raw[10]).toContain('年级应为入学年份，如 2025级');
  const again = await workbook.read(bytes);
  expect('refusal' in again ? again : again.rows[1]?.slice(0, 9)).toEqual([
    '20240001',
    cells.name,
    '',
    '',
    '2008-05-01',
    '高二',
    '数控技术',
    '数控1班',
    '+1',
  ]);
});

/** One part that inflates to `megabytes`, whatever its header says. */
function bombOf(megabytes: number): Buffer {
  const data = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 'a'), { level: 1 });
  const stored = packStored(
    new Map([
      ['[Content_Types].xml', Buffer.from('<a/>')],
      ['xl/workbook.xml', Buffer.from('<a/>')],
      [SHEET, data],
    ]),
  );
  // The same archive with its last part declared as deflated, 100 bytes long.
  for (let at = 0; at + 4 < stored.length; at++) {
    const signature = stored.readUInt32LE(at);
    if (signature === 0x02014b50 && stored.subarray(at + 46, at + 46 + SHEET.length).toString() === SHEET) {
      stored.writeUInt16LE(8, at + 10);
      stored.writeUInt32LE(crc32(Buffer.alloc(0)), at + 16);
      stored.writeUInt32LE(100, at + 24);
    }
  }
  return stored;
}

function flagEncrypted(bytes: Buffer): Buffer {
  for (let at = 0; at + 4 < bytes.length; at++)
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  return bytes;
}
