import { crc32, deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre';

const HEAD = ['学号', '姓名', '出生日期', '年级', '专业', '班级', '身份证号', '手机号'];
const sound = (number: string): string[] => [number, '林小满', '2008-05-01', '2024级', '数控技术', '数控1班', '', ''];

const workbook = async (rows: readonly (readonly string[])[]): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: '学生名册', rows: [HEAD, ...rows].map((row) => [...row]) }] }));

/** A workbook behind a password. */
export const encrypted = async (): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: '学生名册', rows: [HEAD] }], encryption: { password: 'x', spinCount: 1_000 } }));

/** One row each of seven kinds that cannot be taken, in the order of their codes; the first is line 2. */
export function sevenFaults(): Promise<Buffer> {
  const rows = Array.from({ length: 8 }, (_, i) => sound(`25010${i}`));
  const spoil = (row: number, column: string, value: string): void => void ((rows[row] as string[])[HEAD.indexOf(column)] = value);
  spoil(0, '身份证号', '330203200805010124'); // check digit
  spoil(1, '学号', '250107'); // the same number as the last row
  spoil(2, '姓名', '');
  spoil(3, '出生日期', '二〇〇八年');
  spoil(4, '班级', '数控9班');
  spoil(5, '手机号', '1380013');
  spoil(6, '年级', '高二');
  return workbook(rows);
}

/** A workbook of a few kilobytes whose one sheet unpacks to `megabytes`. */
export function bomb(megabytes: number): Buffer {
  const parts = [
    ['[Content_Types].xml', Buffer.from('<a/>')],
    ['xl/workbook.xml', Buffer.from('<a/>')],
    ['xl/worksheets/sheet1.xml', Buffer.alloc(megabytes * 1024 * 1024, 'a')],
  ] as const;
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, data] of parts) {
    const packed = deflateRawSync(data, { level: 9 });
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(20, 0);
    entry.writeUInt16LE(8, 4);
    entry.writeUInt32LE(crc32(data), 10);
    entry.writeUInt32LE(packed.length, 14);
    entry.writeUInt32LE(data.length, 18);
    entry.writeUInt16LE(name.length, 22);
    locals.push(Buffer.concat([Buffer.from('504b0304', 'hex'), entry, Buffer.from(name), packed]));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), entry, place, Buffer.from(name)]));
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listed, Buffer.from('504b0506', 'hex'), end]);
}
