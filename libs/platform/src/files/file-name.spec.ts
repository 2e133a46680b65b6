import { contentDisposition, safeName } from './file-name.js';
import { extensionOf, typeVerdict } from './accepted-types.js';

describe('a name somebody gave', () => {
  it.each([
    ['图纸 v2.dxf', '图纸 v2.dxf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\lan\\照片.JPG', '照片.JPG'],
    ['a\0b\r\nSet-Cookie: x.png', 'abSet-Cookie_ x.png'],
    ['invoice\u202Efdp.png', 'invoicefdp.png'],
    ['  . .hidden.png. ', 'hidden.png'],
    ['<"a|b?*>:.pdf', '__a_b____.pdf'],
    ['a%22b%0d.pdf', 'a_b_.pdf'],
    ['///', 'file'],
    ['', 'file'],
    ['e\u0301.pdf', 'é.pdf'],
  ])('%j is kept as %j', (given, kept) => expect(safeName(given)).toBe(kept));

  it('is shortened before its extension, without cutting a character in two', () => {
    const kept = safeName(`${'𠮷'.repeat(300)}.step`);
    expect([...kept].length).toBe(150);
    expect(kept.endsWith('𠮷.step')).toBe(true);
  });

  it.each(['图 纸.png', `it's "(1)" 100%.pdf`, 'plain.pdf', 'a\\b.pdf'])('%j survives the header that hands it out', (name) => {
    const header = contentDisposition(name);
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.!~%-]+$/);
    expect(decodeURIComponent(/''(.*)$/.exec(header)?.[1] ?? '')).toBe(name);
  });
});

describe('a kind of file', () => {
  const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  it.each([
    ['photo.PNG', 'image/png', { mediaType: 'image/png' }],
    ['list.xlsx', XLSX, { mediaType: XLSX }],
    ['part.STEP', undefined, { mediaType: 'application/octet-stream' }],
    ['photo.xlsx', 'image/png', { refusal: 'file.content-mismatch' }],
    ['list.pdf', XLSX, { refusal: 'file.content-mismatch' }],
    ['photo.dxf', 'image/png', { refusal: 'file.content-mismatch' }],
    ['list.xlsx', 'application/zip', { refusal: 'file.content-mismatch' }],
    ['photo.png', undefined, { refusal: 'file.content-mismatch' }],
    ['run.exe', 'application/x-msdownload', { refusal: 'file.type-not-accepted' }],
    ['page.svg', 'image/svg+xml', { refusal: 'file.type-not-accepted' }],
    ['no extension', undefined, { refusal: 'file.type-not-accepted' }],
    ['x.constructor', undefined, { refusal: 'file.type-not-accepted' }],
    ['macro.xlsm', 'application/vnd.ms-excel.sheet.macroenabled.12', { refusal: 'file.type-not-accepted' }],
  ])('%s with bytes of %s', (name, sniffed, verdict) => expect(typeVerdict(name, sniffed)).toEqual(verdict));

  it('is told by what follows the last dot', () => expect(['a.b.PDF', 'a.', '.pdf', 'a.b c'].map(extensionOf)).toEqual(['pdf', '', 'pdf', '']));
});
